// What a person may say to a command, and what is meant when it is left unsaid.

import { existsSync } from 'node:fs';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Edits } from '../write/index.ts';

/** The options shared by the commands that run the pipeline, as commander hands them over. */
export interface RunOptions {
  readonly spec?: string;
  readonly config?: string;
  readonly output?: string;
  readonly trace?: string;
  readonly json?: boolean;
  readonly force?: boolean;
  /** Where an edit and the next text meet: keep the edit, take the text, or write both with markers. */
  readonly ours?: boolean;
  readonly theirs?: boolean;
  readonly mark?: boolean;
  readonly allowHost?: readonly string[];
  readonly timings?: boolean;
  /** False after `--no-cache`. */
  readonly cache?: boolean;
  /** `everyone`, `public` or the name of a build. */
  readonly audience?: string;
  /** Separated by commas. */
  readonly groups?: string;
  readonly build?: string;
  readonly allBuilds?: boolean;
  readonly apiVersion?: string;
}

export interface Places {
  readonly spec: string;
  readonly config: string;
  readonly output: string;
}

/** What becomes of edits in generated files: merged unless a side is taken where they meet a change. */
export function editsOf({ ours, theirs, mark }: RunOptions): Edits {
  if (mark === true) return 'mark';
  if (theirs === true) return 'theirs';
  return ours === true ? 'ours' : 'merge';
}

/** True if an answer about unchanged inputs and outputs may come from what an earlier run remembered. */
export function mayBeRemembered({ cache, trace }: RunOptions): boolean {
  return cache !== false && trace === undefined;
}

const SPEC_NAMES = ['openapi.json', 'openapi.yml', 'openapi.yaml'];
const CONFIG_NAMES = ['stainless.yml', 'stainless.yaml'];
const OUTPUT_NAME = 'sdk';

/** The places a run works with, or what is missing. Unnamed inputs are looked for in the current folder. */
export function findPlaces(options: RunOptions): Places | { readonly missing: readonly Diagnostic[] } {
  const spec = options.spec ?? SPEC_NAMES.find((name) => existsSync(name));
  const config = options.config ?? CONFIG_NAMES.find((name) => existsSync(name));
  const missing: Diagnostic[] = [];
  if (spec === undefined) missing.push(nothingFound('OpenAPI document', SPEC_NAMES, '--spec'));
  if (config === undefined) missing.push(nothingFound('configuration', CONFIG_NAMES, '--config'));
  if (spec === undefined || config === undefined) return { missing };
  return { spec, config, output: options.output ?? OUTPUT_NAME };
}

/** The same for commands that do without a configuration: its place is '' when there is none. */
export function findInputs(options: RunOptions): Places | { readonly missing: readonly Diagnostic[] } {
  const found = findPlaces(options);
  if (!('missing' in found)) return found;
  const spec = options.spec ?? SPEC_NAMES.find((name) => existsSync(name));
  if (spec === undefined) return { missing: found.missing.slice(0, 1) };
  return { spec, config: '', output: options.output ?? OUTPUT_NAME };
}

function nothingFound(thing: string, names: readonly string[], flag: string): Diagnostic {
  return {
    code: 'Input/NotFound',
    severity: 'error',
    message: `No ${thing} was named, and the current folder has none of ${names.join(', ')}.`,
    help: `Name the file with ${flag} FILE.`,
  };
}
