// `inox filter`: the OpenAPI document itself as one audience may read it, as JSON or YAML.

import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stringify } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SpecDocument } from '../model/document.ts';
import type { JsonObject } from '../model/json.ts';
import { wishOf } from './builds.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { sayFindingsAbout, showFindings } from './findings.ts';
import { findInputs, type RunOptions } from './options.ts';
import { startRun } from './run.ts';
import type { Terminal } from './terminal.ts';

/** Writes the document of an audience to `--output`, or to standard output. */
export async function filterCommand(options: RunOptions, terminal: Terminal): Promise<ExitCode> {
  const found = findInputs(options);
  if ('missing' in found) return showFindings(found.missing, {}, { options, terminal });
  const wish = wishOf(options);
  if ('wrong' in wish) return showFindings([wish.wrong], {}, { options, terminal });
  const { output } = options;
  if (output !== undefined && [found.spec, found.config].some((input) => resolve(input) === resolve(output))) {
    return showFindings([overInput(output)], {}, { options, terminal });
  }
  const run = startRun(found, { options, wish }, terminal);
  const { filterSpec } = await import('../pipeline.ts');
  const filtered = await filterSpec(run.request);
  if (filtered === undefined) return showFindings(run.diagnostics(), run.documents, run);
  const text = printDocument(filtered.root, filtered.document, output ?? found.spec);
  terminal.err(sayFindingsAbout(run.diagnostics(), run.documents, terminal));
  if (output === undefined) terminal.out(text);
  else {
    writeWhole(output, text);
    run.stage('write', `Wrote ${output}`);
  }
  return EXIT.done;
}

/** In the syntax of the file's name, indented as the input is. */
function printDocument(root: JsonObject, written: SpecDocument, name: string): string {
  if (/\.ya?ml$/i.test(name)) return stringify(root, { lineWidth: 0, aliasDuplicateObjects: false });
  const indent = /^\s*\{\r?\n([ \t]+)/.exec(written.text)?.[1] ?? '  ';
  return `${JSON.stringify(root, null, indent)}\n`;
}

/** Whoever reads the file meanwhile sees the old one or the new one. */
function writeWhole(path: string, text: string): void {
  const temporary = `${path}.new`;
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function overInput(output: string): Diagnostic {
  return {
    code: 'Output/DangerousFolder',
    severity: 'error',
    message: `${output} is an input of this run.`,
    help: 'Name another file.',
  };
}
