// Redocly's validator with its strictest set of rules, over any number of documents in one run. Its rules are its own;
// it asks no host, and documents with references to other files are not for it.

import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REDOCLY = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));
/** No counting of its users and no question for newer versions. */
const ALONE = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', CI: 'true', NO_COLOR: '1' };
/** Positions in lists change when something before them leaves; a union of one takes the place of the union. */
const POSITION = /\/(?:(?:oneOf|anyOf|allOf)\/\d+|\d+)(?=\/|$)/g;
/** A schema that cannot be tried has one error, which names the first fault in it, whichever that is. */
const FIRST_FAULT = /^(Example validation errored): .*/s;

interface Report {
  readonly problems: readonly {
    readonly ruleId: string;
    readonly severity: string;
    readonly message: string;
    readonly location: readonly { readonly pointer?: string }[];
  }[];
}

/** The errors of each document by name, as `rule: message at pointer`, with positions in lists blanked. */
export function strictErrors(documents: ReadonlyMap<string, unknown>): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'inox-redocly-'));
  try {
    const names = [...documents.keys()];
    const files = names.map((_, index) => `${index}.json`);
    files.forEach((file, index) =>
      writeFileSync(join(folder, file), JSON.stringify(documents.get(names[index] ?? ''))),
    );
    const reports = lint(files, folder);
    return new Map(names.map((name, index) => [name, (reports[index]?.problems ?? []).flatMap(sayError)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One report for each file, in their order. Through a file: a pipe is cut where the program ends. */
function lint(files: readonly string[], folder: string): readonly Report[] {
  const answer = openSync(join(folder, 'answer'), 'w');
  const args = ['lint', ...files, '--extends=recommended-strict', '--format=json', '--max-problems=100000'];
  const env = { ...process.env, ...ALONE };
  const ended = spawnSync(process.execPath, [REDOCLY, ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', answer, 'pipe'],
  });
  closeSync(answer);
  const texts = readFileSync(join(folder, 'answer'), 'utf8').split(/(?<=^\})(?=\{$)/m);
  if (texts.length !== files.length) throw new Error(`Redocly gave ${texts.length} reports: ${ended.stderr}`);
  return texts.map((text) => JSON.parse(text) as Report); // the form that `--format=json` has
}

function sayError({ ruleId, severity, message, location }: Report['problems'][number]): readonly string[] {
  if (severity !== 'error') return [];
  return [
    `${ruleId}: ${message.replace(FIRST_FAULT, '$1')} at ${(location[0]?.pointer ?? '').replaceAll(POSITION, '')}`,
  ];
}
