// The project room run on a plan of a test's own, as the pipeline runs it.

import { project, projectProse } from '../../generator/emit/typescript/project/index.ts';
import { formatFiles } from '../../generator/format/index.ts';
import { listTemplates, readTemplate } from '../../generator/load/templates.ts';
import { memoryMemo } from '../../generator/model/memo.ts';
import type { SdkPlan } from '../../generator/model/plan.ts';
import { wordAll } from '../../generator/prose/index.ts';

/** Every runtime and project file of a plan, formatted, by path. */
export async function emitProject(plan: SdkPlan): Promise<ReadonlyMap<string, string>> {
  const memo = memoryMemo();
  const prose = await wordAll(projectProse(plan), memo);
  const tools = { prose, memo, template: readTemplate, templates: listTemplates };
  const files = await formatFiles(project(plan, tools), memo);
  return new Map(files.map(({ path, text }) => [path, text]));
}
