// The audit: every file of a filtered build is searched for what its audience may not see. It trusts no filter:
// whatever the full API says and the visible one does not must not be said by any file.

import type { Api } from '../../model/api.ts';
import type { SdkConfig } from '../../model/config.ts';
import type { Diagnostic, Report } from '../../model/diagnostic.ts';
import type { Origin } from '../../model/origin.ts';
import type { OutputFile, OutputTree } from '../../model/output.ts';
import type { Audience } from '../../model/visibility.ts';
import { groupsOfApi } from '../groups-of-api.ts';
import { saidBy, type Reader, type Said } from './said.ts';
import { identifiersOf, pathsOf, runsOf, termsOf } from './terms.ts';

export interface Audited {
  readonly visible: Api;
  readonly audience: Audience;
  readonly tree: OutputTree;
  /** What the build says without the API. */
  readonly config: SdkConfig;
}

export type Audit = (audited: Audited, report: Report) => void;

/** Findings of one build that are shown; more would only repeat them. */
const MOST_FINDINGS = 20;

interface FileWords {
  readonly identifiers: ReadonlySet<string>;
  readonly paths: readonly string[];
}

/**
 * Prepares the audit of builds of one API. `known`: texts that every build may hold, such as the templates.
 * The audit reports each leak as an error with file, line and the hidden origin.
 */
export function startAudit(full: Api, known: Iterable<string>): Audit {
  const runs = remembered(runsOf);
  const saidInFull = saidBy(full, { cut: remembered(termsOf), pairs: new WeakMap() });
  const reader: Reader = { cut: runs, pairs: new WeakMap() };
  const groups = [...groupsOfApi(full)];
  const vocabulary = new Set<string>();
  const knownPaths = new Set<string>();
  for (const text of known) {
    addWords(vocabulary, text);
    for (const path of pathsOf(text)) knownPaths.add(path);
  }
  const filesRead = new Map<string, FileWords>();
  return ({ visible, audience, tree, config }, report) => {
    const own = new Set<string>();
    addWords(
      own,
      JSON.stringify(config, (_key, value: unknown) => (value instanceof Map ? [...value] : value)),
    );
    const isAllowed = (term: string): boolean => vocabulary.has(term) || own.has(term);
    const isAllowedPath = (path: string): boolean => path.length <= 1 || knownPaths.has(path);
    const hidden = hiddenTerms(saidInFull, saidBy(visible, reader), { isAllowed, isAllowedPath });
    const secrets = { hidden, groups: groups.filter((group) => !isAllowed(group)), runs };
    const leaks = tree.files.flatMap((file) =>
      leaksIn(file, readFile(file, filesRead), secrets).map((leak) => ({ file, ...leak })),
    );
    for (const leak of leaks.slice(0, MOST_FINDINGS)) report(sayLeak(leak, audience));
  };
}

/** Most identifiers are met in many places of many builds. */
function remembered(cut: (identifier: string) => readonly string[]): (identifier: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (identifier) => {
    const before = known.get(identifier);
    if (before !== undefined) return before;
    const terms = cut(identifier);
    known.set(identifier, terms);
    return terms;
  };
}

function addWords(vocabulary: Set<string>, text: string): void {
  for (const identifier of identifiersOf(text)) for (const run of runsOf(identifier)) vocabulary.add(run);
}

interface Allowed {
  readonly isAllowed: (term: string) => boolean;
  /** A template may say `application/json`, whether or not the API still does. */
  readonly isAllowedPath: (path: string) => boolean;
}

function hiddenTerms(full: Said, visible: Said, { isAllowed, isAllowedPath }: Allowed): Said {
  return {
    terms: new Map([...full.terms].filter(([term]) => !visible.terms.has(term) && !isAllowed(term))),
    paths: new Map([...full.paths].filter(([path]) => !visible.paths.has(path) && !isAllowedPath(path))),
  };
}

function readFile({ text }: OutputFile, filesRead: Map<string, FileWords>): FileWords {
  const known = filesRead.get(text);
  if (known !== undefined) return known;
  const words = { identifiers: identifiersOf(text), paths: pathsOf(text) };
  filesRead.set(text, words);
  return words;
}

interface Leak {
  /** As the file spells it. */
  readonly text: string;
  readonly origin: Origin | undefined;
}

interface Secrets {
  readonly hidden: Said;
  readonly groups: readonly string[];
  readonly runs: (identifier: string) => readonly string[];
}

function leaksIn(file: OutputFile, words: FileWords, { hidden, groups, runs }: Secrets): readonly Leak[] {
  const leaks: Leak[] = [];
  for (const identifier of [...identifiersOf(file.path), ...words.identifiers]) {
    const term = runs(identifier).find((run) => hidden.terms.has(run));
    if (term !== undefined) leaks.push({ text: identifier, origin: hidden.terms.get(term) });
  }
  for (const path of words.paths) {
    if (hidden.paths.has(path)) leaks.push({ text: path, origin: hidden.paths.get(path) });
  }
  for (const group of groups) {
    if (file.text.includes(group)) leaks.push({ text: group, origin: undefined });
  }
  return leaks;
}

function sayLeak({ file, text, origin }: Leak & { readonly file: OutputFile }, audience: Audience): Diagnostic {
  const at = file.text.indexOf(text);
  const line = at < 0 ? 1 : file.text.slice(0, at).split('\n').length;
  return {
    code: 'Filter/Leak',
    severity: 'error',
    message: `${file.path}:${line} says \`${text}\`, which is hidden from the audience ${audience.name}.`,
    ...(origin === undefined ? {} : { origin }),
    help: 'Nothing was written. This is a fault of inox; please report it.',
  };
}
