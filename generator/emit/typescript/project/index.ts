// Door of the project room: the runtime with this SDK's own code in it, and the files around the sources.

import type { OutputFile } from '../../../model/output.ts';
import type { SdkPlan } from '../../../model/plan.ts';
import type { ProseText } from '../../../model/prose.ts';
import type { EmitTools } from '../../emitter.ts';
import { layOut } from '../names/layout.ts';
import { fileOpening } from '../page/marker.ts';
import { assembleRuntime, regionsOf } from '../runtime/assemble-runtime.ts';
import { pageDescriptions } from './page-classes.ts';
import { projectFiles } from './project-files.ts';
import { readmeSamples } from './readme-samples.ts';
import { brandOf, NO_METHODS, regionFillers, type OwnMethods } from './region-fillers.ts';

/** Every text that `project` will ask `tools.prose` for. */
export function* projectProse(plan: SdkPlan): Iterable<ProseText> {
  for (const text of pageDescriptions(plan.pages)) yield { syntax: 'markdown', text };
  for (const text of readmeSamples(layOut(plan)).values()) yield { syntax: 'typescript', text };
}

/** The runtime and the project files of an SDK; `methods` are those of the client itself. */
export function* project(plan: SdkPlan, tools: EmitTools, methods: OwnMethods = NO_METHODS): Iterable<OutputFile> {
  const { capabilities } = plan;
  const word = (text: string) => tools.prose.of({ syntax: 'markdown', text });
  const all = regionFillers(plan, word, methods);
  const fillers = new Map(
    regionsOf(capabilities, tools).flatMap((name) => {
      const text = all.get(name);
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
  const opening = fileOpening(plan.config.settings.fileHeader);
  yield* assembleRuntime({ brand: brandOf(plan), fillers, capabilities, opening }, tools);
  yield* projectFiles(plan, tools);
}
