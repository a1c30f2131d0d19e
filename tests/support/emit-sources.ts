// The sources room run on a plan of a test's own, as the pipeline runs it.

import { layOut } from '../../generator/emit/typescript/names/layout.ts';
import { emitSources, proseOfSources } from '../../generator/emit/typescript/sources/index.ts';
import { formatFiles } from '../../generator/format/index.ts';
import { memoryMemo, type Memo } from '../../generator/model/memo.ts';
import type { ResourcePlan } from '../../generator/model/plan.ts';
import { wordAll } from '../../generator/prose/index.ts';
import { aPlan } from './a-plan.ts';

/** Every file under `src/resources` for some resources, formatted, by path below `src/`. */
export async function emitResources(
  resources: readonly ResourcePlan[],
  changes: Parameters<typeof aPlan>[0] = {},
  memo: Memo = memoryMemo(),
): Promise<ReadonlyMap<string, string>> {
  const sdk = layOut(aPlan({ resources, ...changes }));
  const prose = await wordAll(proseOfSources(sdk), memo);
  const files = await formatFiles(emitSources(sdk, { prose, memo }), memo);
  return new Map(files.map(({ path, text }) => [path.replace('src/', ''), text]));
}

/** The text of one file without its marker. */
export async function emitResource(resource: ResourcePlan, changes: Parameters<typeof aPlan>[0] = {}): Promise<string> {
  const files = await emitResources([resource], changes);
  const file = resource.key.replaceAll('_', '-');
  const path = files.has(`resources/${file}/${file}.ts`) ? `resources/${file}/${file}.ts` : `resources/${file}.ts`;
  return (files.get(path) ?? '').split('\n').slice(2).join('\n');
}
