// The TypeScript emitter: what each room of it writes, put side by side. One line per kind of file.

import type { SdkPlan } from '../../model/plan.ts';
import type { Emitter } from '../emitter.ts';
import { apiReference } from './docs/api-md.ts';
import { migrationPages, migrationProse } from './docs/migration-pages.ts';
import { layOut } from './names/layout.ts';
import { withTwinLinks } from './names/twins.ts';
import { spellingOf } from './page/layout-spelling.ts';
import { project, projectProse } from './project/index.ts';
import { resourceTests } from './resource-tests/index.ts';
import { clientMethods, emitSources, proseOfSources } from './sources/index.ts';

export const typescript: Emitter = {
  name: 'typescript',
  *proseOf(plan) {
    const layout = layOut(plan);
    yield* proseOfSources(layout);
    yield* migrationProse(layout);
    if (hasRuntime(plan)) yield* projectProse(plan);
  },
  *emit(plan, tools) {
    const layout = layOut(withTwinLinks(plan));
    yield* emitSources(layout, tools);
    yield apiReference(layout);
    yield* migrationPages(layout, tools);
    yield* resourceTests(layout);
    if (hasRuntime(plan)) yield* project(plan, tools, clientMethods(layout, tools));
  },
};

/** A layout whose runtime is not among the templates leaves the client, and all around it, as the project has it. */
function hasRuntime(plan: SdkPlan): boolean {
  return spellingOf(plan.config).hasRuntime;
}
