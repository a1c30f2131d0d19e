// The TypeScript emitter: what each room of it writes, put side by side. One line per kind of file.

import type { Emitter } from '../emitter.ts';
import { apiReference } from './docs/api-md.ts';
import { layOut } from './names/layout.ts';
import { project, projectProse } from './project/index.ts';
import { resourceTests } from './resource-tests/index.ts';
import { clientMethods, emitSources, proseOfSources } from './sources/index.ts';

export const typescript: Emitter = {
  name: 'typescript',
  *proseOf(plan) {
    yield* proseOfSources(layOut(plan));
    yield* projectProse(plan);
  },
  *emit(plan, tools) {
    const layout = layOut(plan);
    yield* emitSources(layout, tools);
    yield apiReference(layout);
    yield* resourceTests(layout);
    yield* project(plan, tools, clientMethods(layout, tools));
  },
};
