// What a language must offer to be an output of inox.

import type { Memo } from '../model/memo.ts';
import type { OutputFile } from '../model/output.ts';
import type { SdkPlan } from '../model/plan.ts';
import type { Prose, ProseText } from '../model/prose.ts';

export interface EmitTools {
  readonly prose: Prose;
  readonly memo: Memo;
  /** The text of a file under `templates/`, by its path below that folder. */
  readonly template: (path: string) => string;
  /** Every file path under a folder of `templates/`, sorted. */
  readonly templates: (folder: string) => readonly string[];
}

export interface Emitter {
  readonly name: string;
  /** Every text that `emit` will ask `tools.prose` for. */
  proseOf(plan: SdkPlan): Iterable<ProseText>;
  /** The files of an SDK, in any order; no path twice. Pure: same plan, same bytes. */
  emit(plan: SdkPlan, tools: EmitTools): Iterable<OutputFile>;
}
