// The real pipeline on two files: the output tree in memory, and what a person would be told.

import { collector, formatDiagnostic, type KnownDocuments } from '../../generator/diagnostics/index.ts';
import type { Diagnostic } from '../../generator/model/diagnostic.ts';
import { memoryMemo, type Memo } from '../../generator/model/memo.ts';
import type { OutputTree } from '../../generator/model/output.ts';
import type { BuildWish } from '../../generator/model/build.ts';
import { generate, type Noun } from '../../generator/pipeline.ts';

export interface Ran {
  /** Nothing when the input had errors. */
  readonly tree: OutputTree | undefined;
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  /** The diagnostics as the command line shows them. */
  readonly said: string;
}

export interface RunWishes {
  readonly memo?: Memo;
  /** For whom; everyone if it is not said. */
  readonly wish?: BuildWish;
}

/** Generates the TypeScript SDK of a document and a configuration; nothing touches the disk. */
export async function runPipeline(spec: string, config: string, wishes: RunWishes = {}): Promise<Ran> {
  const { memo = memoryMemo(), wish = {} } = wishes;
  const { report, diagnostics } = collector();
  let documents: KnownDocuments = {};
  const watch = (noun: Noun): void => {
    if (noun.kind === 'document') documents = { ...documents, spec: noun.document };
    if (noun.kind === 'config') documents = { ...documents, config: noun.document };
  };
  const generated = await generate({
    spec,
    config,
    allowedHosts: [],
    language: 'typescript',
    wish,
    memo,
    report,
    watch,
  });
  const found = diagnostics(documents);
  return {
    tree: generated?.tree,
    files: new Map(generated?.tree.files.map(({ path, text }) => [path, text])),
    diagnostics: found,
    said: found.map((diagnostic) => formatDiagnostic(diagnostic, documents)).join(''),
  };
}
