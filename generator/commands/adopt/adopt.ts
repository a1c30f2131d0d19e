// `inox adopt FOLDER`: a published SDK and its document -> the `stainless.yml` that reproduces it, and how nearly it does.

import { existsSync, writeFileSync } from 'node:fs';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { showFindings } from '../findings.ts';
import type { RunOptions } from '../options.ts';
import { compareWithPublished, sayComparison, type Resemblance } from './resemblance.ts';
import { startRun } from '../run.ts';
import { counted, harmless, type Terminal } from '../terminal.ts';

/** Writes the configuration (never over an existing one unless forced), regenerates in memory and compares. */
export async function adoptCommand(folder: string, options: RunOptions, terminal: Terminal): Promise<ExitCode> {
  const config = options.output ?? 'stainless.yml';
  const problem = findProblem(folder, config, options);
  const { spec } = options;
  if (problem !== undefined || spec === undefined) {
    return showFindings(problem === undefined ? [] : [problem], {}, { options, terminal });
  }
  const run = startRun({ spec, config, output: folder }, { options, wish: {} }, quiet(terminal));
  const { loadSpec } = await import('../../load/spec.ts');
  const document = await loadSpec(spec, { allowedHosts: options.allowHost ?? [] }, run.report);
  if (document === undefined) return showFindings(run.diagnostics(), {}, { options, terminal });
  const { adoptSdk } = await import('../../adopt/index.ts');
  const adoption = adoptSdk(folder, document.root);
  if (adoption === undefined) return showFindings([notAnSdk(folder)], {}, { options, terminal });
  writeFileSync(config, adoption.text);

  const { generate } = await import('../../pipeline.ts');
  const generated = await generate(run.request);
  if (generated === undefined) {
    terminal.err(`Wrote ${config}, but it does not generate yet:\n`);
    return showFindings(run.diagnostics(), run.documents, { options, terminal });
  }
  const resemblance = compareWithPublished(folder, generated.tree);
  const notes = adoption.notes.map(({ path, text, isGuess }) => ({ at: path.join('.'), text, isGuess }));
  const { handWritten } = adoption.published;
  if (options.json === true) {
    terminal.out(`${JSON.stringify({ ok: true, config, notes, handWritten, resemblance }, null, 2)}\n`);
    return EXIT.done;
  }
  terminal.out(sayAdoption({ config, notes, handWritten, resemblance }));
  return EXIT.done;
}

/** The pipeline's progress would drown the answer. */
function quiet(terminal: Terminal): Terminal {
  return { ...terminal, err: () => undefined };
}

function findProblem(folder: string, config: string, options: RunOptions): Diagnostic | undefined {
  const error = (code: string, message: string, help: string): Diagnostic => ({
    code,
    severity: 'error',
    message,
    help,
  });
  if (options.spec === undefined) {
    return error('Input/NotFound', 'The OpenAPI document of the SDK is not named.', 'Name it with `--spec`.');
  }
  if (!existsSync(folder))
    return error('Input/NotFound', `There is no folder ${folder}.`, 'Name the folder of a published SDK.');
  if (existsSync(config) && options.force !== true) {
    const help = 'Name another file with `--output`, or say `--force` to overwrite it.';
    return error('Adopt/ConfigExists', `There is a configuration at ${config} already.`, help);
  }
  return undefined;
}

function notAnSdk(folder: string): Diagnostic {
  return {
    code: 'Adopt/NotAnSdk',
    severity: 'error',
    message: `The folder ${folder} has no api.md, so it is no SDK that can be read.`,
    help: 'Name the root of the repository of a TypeScript SDK.',
  };
}

interface Said {
  readonly config: string;
  readonly notes: readonly { readonly at: string; readonly text: string; readonly isGuess: boolean }[];
  readonly handWritten: readonly string[];
  readonly resemblance: Resemblance;
}

function sayAdoption({ config, notes, handWritten, resemblance }: Said): string {
  const guesses = notes.filter((note) => note.isGuess);
  const lines = [
    `Wrote ${config}: ${counted(notes.length, 'remark')}, ${counted(guesses.length, 'guess', 'guesses')}`,
    ...notes.map(({ at, text, isGuess }) => `  ${isGuess ? 'guess' : 'note '}  ${at}: ${text}`),
    ...(handWritten.length === 0 ? [] : ['Written by hand, left alone:', ...handWritten.map((path) => `  ${path}`)]),
    ...sayComparison(resemblance),
  ];
  return `${lines.map((line) => harmless(line)).join('\n')}\n`;
}
