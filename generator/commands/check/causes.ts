// Why a file is not what it was: the parts of the inputs that changed since the record beside it was written,
// narrowed to those that the file shows.

import type { DiagnosticJson } from '../../diagnostics/index.ts';
import { operationKey, type Api } from '../../model/api.ts';
import type { SpecDocument } from '../../model/document.ts';
import { entriesOf, isJsonArray, isJsonObject, own, type Json } from '../../model/json.ts';
import { childPointer, pointerKeys, type Position } from '../../model/origin.ts';
import { compareText } from '../../model/output.ts';
import { specUnit, type Origins } from '../records/origins.ts';
import type { Drift, DriftedFile } from './show-changes.ts';

export interface Cause {
  readonly kind: 'operation' | 'schema' | 'document' | 'config' | 'generator' | 'build' | 'flags' | 'edit' | 'unknown';
  /** `post /v1/books`, `Book`, `resources.books`, `inox 0.1.0`. */
  readonly name: string;
  readonly change: 'changed' | 'added' | 'removed';
  /** Where the part stands now; undefined for a removed one. */
  readonly place?: Position;
}

export interface ExplainedFile extends DriftedFile {
  readonly causes: readonly Cause[];
}

/** A folder with the files in it that drift. */
export interface DriftedBuild {
  readonly output: string;
  readonly files: readonly ExplainedFile[];
}

/** What a check found in all. */
export interface DriftFound {
  readonly builds: readonly DriftedBuild[];
  readonly diagnostics: readonly DiagnosticJson[];
  /** True when the inputs were wrong, so that nothing could be compared. */
  readonly failed?: boolean;
}

export interface CauseSources {
  readonly before: Origins | undefined;
  readonly after: Origins;
  readonly spec: SpecDocument;
  readonly config: SpecDocument;
  /** What the audience of the build sees. */
  readonly visible: Pick<Api, 'operations' | 'schemas'>;
}

/** Names what made each file drift. Without a record of the last run only edits can be named. */
export function explainDrift(files: readonly DriftedFile[], sources: CauseSources): readonly ExplainedFile[] {
  const all = changedParts(sources);
  return files.map((file) => ({ ...file, causes: causesOf(file, all, sources) }));
}

interface ChangedPart {
  /** As `Origins.files` spells it: `config:` before those of the config. */
  readonly part: string;
  readonly cause: Cause;
}

interface AllChanges {
  readonly parts: readonly ChangedPart[];
  readonly everywhere: readonly Cause[];
}

/** What a person did, whatever the inputs say. */
const BY_HAND: ReadonlyMap<Drift, string> = new Map([
  ['edited by hand', 'edited by hand'],
  ['not generated', 'written by someone else'],
  ['kept', 'edited by hand, and no longer generated'],
  ['deleted', 'deleted from the folder'],
  ['not listed', 'not listed in .inox/manifest.json'],
]);

function causesOf(file: DriftedFile, all: AllChanges, { before, after, spec }: CauseSources): readonly Cause[] {
  const hand = BY_HAND.get(file.drift);
  if (hand !== undefined) return [{ kind: 'edit', name: hand, change: 'changed' }];
  if (before === undefined) return [{ kind: 'unknown', name: 'no record of the last run', change: 'changed' }];
  const shown = new Set([...(before.files.get(file.path) ?? []), ...(after.files.get(file.path) ?? [])]);
  const direct = all.parts.filter(({ part }) => shown.has(part)).map(({ cause }) => cause);
  if (direct.length > 0) return direct;
  const reached = reachable(shown, spec.root);
  const indirect = all.parts.filter(({ part }) => reached.has(part)).map(({ cause }) => cause);
  if (indirect.length > 0) return indirect;
  if (all.everywhere.length > 0) return all.everywhere;
  const whole = all.parts.filter(({ cause }) => cause.kind !== 'document' || shown.size === 0);
  if (whole.length > 0) return summarize(whole);
  return [{ kind: 'generator', name: `${after.generator}, same version as before`, change: 'changed' }];
}

/** Files about the whole API follow what came and went before what only changed. */
function summarize(parts: readonly ChangedPart[]): readonly Cause[] {
  const moved = parts.filter(({ cause }) => cause.change !== 'changed' || cause.kind === 'config');
  return (moved.length > 0 ? moved : parts).map(({ cause }) => cause);
}

function changedParts({ before, after, spec, config, visible }: CauseSources): AllChanges {
  if (before === undefined) return { parts: [], everywhere: [] };
  const everywhere: Cause[] = [];
  if (before.generator !== after.generator) {
    everywhere.push({ kind: 'generator', name: `${before.generator} is now ${after.generator}`, change: 'changed' });
  }
  if (before.build !== after.build) {
    everywhere.push({ kind: 'build', name: `${before.build} is now ${after.build}`, change: 'changed' });
  }
  const inSpec = differingParts(before.spec, after.spec).map(([part, change]) => ({
    part,
    cause:
      change === 'removed' && nodeAt(spec.root, part) !== undefined && !isVisible(part, visible)
        ? hiddenCause(part, after.build, spec)
        : { ...nameOfPart(part), change, ...placeOf(spec, part, change) },
  }));
  // A key that stands there and is not shown any more is about something hidden: the flags tell it.
  const keys = differingParts(before.config, after.config).filter(
    ([part, change]) => change !== 'removed' || nodeAt(config.root, part) === undefined,
  );
  const inConfig = keys.map(([part, change]) => ({
    part: `config:${part}`,
    cause: { kind: 'config' as const, name: pointerKeys(part).join('.'), change, ...placeOf(config, part, change) },
  }));
  return { parts: [...inSpec, ...inConfig], everywhere };
}

function isVisible(part: string, { operations, schemas }: CauseSources['visible']): boolean {
  const [top, path = '', verb = ''] = pointerKeys(part);
  return top === 'paths' ? operations.has(operationKey(verb, path)) : top !== 'components' || schemas.has(part);
}

/** A part that is gone for the audience of a build, and not for everyone: only its flags can hide it. */
function hiddenCause(part: string, build: string, spec: SpecDocument): Cause {
  const { kind, name } = nameOfPart(part);
  const place = spec.where(part);
  const said = `${kind} ${name} is hidden from the build ${build}`;
  return { kind: 'flags', name: said, change: 'removed', ...(place === undefined ? {} : { place }) };
}

function placeOf(document: SpecDocument, part: string, change: Cause['change']): { readonly place?: Position } {
  const place = change === 'removed' ? undefined : document.where(part);
  return place === undefined ? {} : { place };
}

/** The parts whose hashes differ, sorted. */
export function differingParts(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly (readonly [string, Cause['change']])[] {
  const found: [string, Cause['change']][] = [];
  for (const [part, hash] of after) {
    const old = before.get(part);
    if (old !== hash) found.push([part, old === undefined ? 'added' : 'changed']);
  }
  for (const part of before.keys()) if (!after.has(part)) found.push([part, 'removed']);
  return found.sort(([a], [b]) => compareText(a, b));
}

/** How people call a part of the spec. */
export function nameOfPart(pointer: string): Pick<Cause, 'kind' | 'name'> {
  const [top, second, third] = pointerKeys(pointer);
  if ((top === 'paths' || top === 'webhooks') && second !== undefined) {
    return { kind: 'operation', name: third === undefined ? second : `${third} ${second}` };
  }
  if (top === 'components' && second === 'schemas' && third !== undefined) return { kind: 'schema', name: third };
  return { kind: 'document', name: pointerKeys(pointer).join('.') };
}

/** The parts that these parts lead to by `$ref`, themselves included. */
export function reachable(parts: ReadonlySet<string>, root: Json): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...parts];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (reached.has(part) || part.startsWith('config:')) continue;
    reached.add(part);
    if (part.startsWith('#/paths/')) open.push(childPointer(part.slice(0, part.lastIndexOf('/')), 'parameters'));
    open.push(...referencesIn(nodeAt(root, part)).map(specUnit));
  }
  return reached;
}

function nodeAt(root: Json, pointer: string): Json | undefined {
  return pointerKeys(pointer).reduce((node: Json | undefined, key) => own(node, key), root);
}

function referencesIn(node: Json | undefined): readonly string[] {
  if (isJsonArray(node)) return node.flatMap(referencesIn);
  if (!isJsonObject(node)) return [];
  return entriesOf(node).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' && value.startsWith('#') ? [value] : referencesIn(value),
  );
}

/** `operation post /v1/books changed (openapi.json:12)`. */
export function sayCause({ kind, name, change, place }: Cause): string {
  const where = place === undefined ? '' : ` (${place.file}:${place.line})`;
  switch (kind) {
    case 'operation':
    case 'schema':
      return `${kind} ${name} ${change}${where}`;
    case 'document':
      return `${name} of the document ${change}${where}`;
    case 'config':
      return `configuration key ${name} ${change}${where}`;
    case 'generator':
      return `generator: ${name}`;
    case 'build':
      return `build: ${name}`;
    case 'flags':
      return `flags: ${name}${where}`;
    case 'edit':
    case 'unknown':
      return name;
  }
}

const MOST_CAUSES = 5;

/** The causes of one file in a sentence, the first few of them. */
export function sayCauses({ causes }: ExplainedFile): string {
  const rest = causes.length - MOST_CAUSES;
  return causes.slice(0, MOST_CAUSES).map(sayCause).join('; ') + (rest > 0 ? `; ${rest} more` : '');
}
