// `inox filter`: the OpenAPI document itself as one audience may read it, as JSON or YAML.

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { printFiltered } from '../filter/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { entriesOf, own, type JsonObject } from '../model/json.ts';
import { wishOf } from './builds.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { sayFindingsAbout, showFindings } from './findings.ts';
import { findInputs, type RunOptions } from './options.ts';
import { startRun } from './run.ts';
import type { Terminal } from './terminal.ts';

/** What stands for standard output where a file is expected. */
const STANDARD = '-';
/** What the configuration says without effect on an SDK. */
const NOT_OF_DOCUMENTS = 'Config/NoEffect';
const VERB = /^(?:get|post|put|patch|delete|head|options|trace)$/;

/** Writes the document of an audience to `--output`, or to standard output. */
export async function filterCommand(options: RunOptions, terminal: Terminal): Promise<ExitCode> {
  const output = options.output === STANDARD ? undefined : options.output;
  const found = findInputs(options);
  if ('missing' in found) return showFindings(found.missing, {}, { options, terminal });
  const wish = wishOf(options);
  if ('wrong' in wish) return showFindings([wish.wrong], {}, { options, terminal });
  const refused = output === undefined ? undefined : refusalOf(output, [found.spec, found.config]);
  if (refused !== undefined) return showFindings([refused], {}, { options, terminal });
  const run = startRun(found, { options, wish }, terminal);
  const { filterSpec } = await import('../pipeline.ts');
  const filtered = await filterSpec(run.request);
  if (filtered === undefined) return showFindings(run.diagnostics(), run.documents, run);
  const text = printFiltered(filtered, filtered.document, syntaxOf(output ?? found.spec));
  const about = run.diagnostics().filter(({ code }) => code !== NOT_OF_DOCUMENTS);
  terminal.err(sayFindingsAbout(about, run.documents, terminal));
  if (output === undefined) terminal.out(text);
  else {
    const failed = writeWhole(output, text);
    if (failed !== undefined) return showFindings([failed], {}, { options, terminal });
    const [left, all] = [countOperations(filtered.root), countOperations(filtered.document.root)];
    run.stage('write', `Wrote ${output} for ${filtered.audience.name}: ${left} of ${all} operations`);
  }
  return EXIT.done;
}

function syntaxOf(name: string): 'json' | 'yaml' {
  return /\.ya?ml$/i.test(name) ? 'yaml' : 'json';
}

function countOperations(root: JsonObject): number {
  const keys = entriesOf(own(root, 'paths')).flatMap(([, item]) => entriesOf(item).map(([key]) => key));
  return keys.filter((key) => VERB.test(key)).length;
}

/** Why a file cannot be the output, before anything is read. */
function refusalOf(output: string, inputs: readonly string[]): Diagnostic | undefined {
  if (inputs.some((input) => resolve(input) === resolve(output))) return refusal(`${output} is an input of this run.`);
  if (existsSync(output) && statSync(output).isDirectory()) return refusal(`${output} is a folder.`);
  if (!/\.(?:json|ya?ml)$/i.test(output)) return refusal(`${output} is called neither .json nor .yml nor .yaml.`);
  if (!existsSync(output) || /(?:^|[{,\s])["']?openapi["']?\s*:/.test(readFileSync(output, 'utf8'))) return undefined;
  return refusal(`${output} is there already and is no OpenAPI document.`);
}

/** Whoever reads the file meanwhile sees the old one or the new one. */
function writeWhole(path: string, text: string): Diagnostic | undefined {
  const temporary = `${path}.new`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, text);
    renameSync(temporary, path);
    return undefined;
  } catch (error) {
    const message = `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`;
    return { code: 'Output/CannotWrite', severity: 'error', message, help: 'Check the rights of the folder.' };
  } finally {
    rmSync(temporary, { force: true });
  }
}

function refusal(message: string): Diagnostic {
  const help = 'Name another file, such as `openapi.public.json`, or `-` for standard output.';
  return { code: 'Output/DangerousFolder', severity: 'error', message, help };
}
