// Holds a configuration against its schema: every problem at once, unknown keys and empty optional
// keys taken out, so that one wrong key does not hide the rest.

import { isJsonArray, isJsonObject } from '../../model/json.ts';
import type { Json } from '../../model/json.ts';
import { childPointer } from '../../model/origin.ts';
import type { Findings } from './findings.ts';
import { findingsOf, problemsOf } from './problems.ts';
import type { Path, Problem } from './problems.ts';
import { configSchema } from './schema/root.ts';
import type { WrittenConfig } from './schema/root.ts';
import { schemaAt, shapeOf } from './walk.ts';

/** Unknown keys may hide others inside them; each round removes at least one key. */
const ROUNDS = 50;

/**
 * Keys whose faulty parts can be left out without the rest being misunderstood: a page scheme or a transform that
 * is missing would bring findings that are none.
 */
const SEPARATE: ReadonlySet<PropertyKey> = new Set([
  'builds',
  'inox',
  'organization',
  'readme',
  'resources',
  'settings',
]);

/**
 * The configuration in the shape of the schema, or undefined after at least one error was said. `tolerant`: after
 * errors what is left without the faulty parts, for a reader who only looks for more that is wrong.
 */
export function checkConfig(root: Json, findings: Findings, tolerant = false): WrittenConfig | undefined {
  if (refuseUnsafeKeys(root, '#', findings)) return undefined;
  let current = root;
  for (let round = 0; round < ROUNDS; round += 1) {
    const result = configSchema.safeParse(current);
    if (result.success) return findings.failed() && !tolerant ? undefined : result.data;
    const problems = problemsOf(result.error.issues, configSchema);
    const empty = problems.filter((problem) => isEmptyOptional(problem, current)).map(({ path }) => path);
    const unknown = problems.flatMap(unknownPaths);
    const rest = problems.filter(({ path }) => !empty.includes(path));
    const last = empty.length + unknown.length === 0;
    for (const problem of rest) {
      if (!last && problem.issue.code !== 'unrecognized_keys') continue;
      for (const finding of findingsOf(problem, valueAt(current, problem.path))) findings.say(finding);
    }
    const faulty = last ? rest.map((problem) => faultyPart(problem, current)) : [];
    const isLeftOut = tolerant && faulty.every(([top]) => top !== undefined && SEPARATE.has(top));
    if (last && !isLeftOut) return undefined;
    current = without(current, [...empty, ...unknown, ...faulty]);
  }
  return undefined;
}

/** The value that is wrong, or the owner of one that is missing. */
function faultyPart({ path }: Problem, root: Json): Path {
  return valueAt(root, path) === undefined ? path.slice(0, -1) : path;
}

/** `__proto__` as a key is refused: no library on the way can be trusted to carry it as a mere name. */
function refuseUnsafeKeys(value: Json, pointer: string, findings: Findings): boolean {
  if (typeof value !== 'object' || value === null) return false;
  let refused = false;
  for (const [key, child] of Object.entries(value)) {
    const place = childPointer(pointer, key);
    if (key === '__proto__') {
      refused = true;
      findings.say({
        severity: 'error',
        code: 'Config/UnsafeKey',
        pointer: place,
        message: 'A key of the configuration cannot be called `__proto__`.',
        help: 'Choose another name.',
      });
    }
    if (refuseUnsafeKeys(child, place, findings)) refused = true;
  }
  return refused;
}

/** `settings:` with nothing behind it means the same as no `settings` at all. Entries of a map are not optional. */
function isEmptyOptional({ issue, path, schema }: Problem, root: Json): boolean {
  if (issue.path.length === 0 || valueAt(root, path) !== null) return false;
  const owner = schemaAt(schema, issue.path.slice(0, -1));
  return owner !== undefined && shapeOf(owner) !== undefined;
}

function unknownPaths({ issue, path }: Problem): readonly Path[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [];
}

function valueAt(root: Json, path: Path): Json | undefined {
  let current: Json | undefined = root;
  for (const key of path) {
    if (isJsonArray(current)) current = current[Number(key)];
    else current = isJsonObject(current) && Object.hasOwn(current, key) ? current[String(key)] : undefined;
  }
  return current;
}

function without(value: Json, paths: readonly Path[]): Json {
  if (paths.length === 0 || typeof value !== 'object' || value === null) return value;
  const below = (key: string) => paths.filter((path) => String(path[0]) === key).map((path) => path.slice(1));
  if (isJsonArray(value)) return value.map((child, index) => without(child, below(String(index))));
  const kept = Object.entries(value).filter(([key]) => !below(key).some((path) => path.length === 0));
  return Object.fromEntries(kept.map(([key, child]) => [key, without(child, below(key))]));
}
