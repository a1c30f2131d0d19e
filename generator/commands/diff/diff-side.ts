// One side of `inox diff`: an SDK as its users see it, and what is known of how it came to be.

import type { SdkFiles, Surface } from '../../diff/index.ts';
import type { Api } from '../../model/api.ts';
import type { Memo } from '../../model/memo.ts';
import type { PublishedNames } from '../../plan/pin-names.ts';
import type { CauseSide } from './diff-causes.ts';
import type { RunOptions } from '../options.ts';
import type { PackageFacts } from './sdk-folder.ts';
import type { Terminal } from '../terminal.ts';

export interface Side extends PackageFacts {
  /** As the user named it. */
  readonly name: string;
  readonly files: SdkFiles;
  readonly surface: Surface;
  /** Only of a spec: what its audience sees, and the operations that have a method. */
  readonly service?: { readonly api: Api; readonly operations: ReadonlySet<string> };
  /** Names of its types, which the next SDK keeps. */
  readonly names: PublishedNames;
  /** How it came to be, as far as that is known. */
  readonly cause: CauseSide;
  /** Only of a spec: texts that hold what the audience may not see. */
  readonly leaksIn?: (texts: readonly string[]) => readonly string[];
}

export interface SidesWish {
  readonly options: RunOptions;
  readonly terminal: Terminal;
  /** Of both sides: what is the same in them is worded and formatted once. */
  readonly memo: Memo;
}
