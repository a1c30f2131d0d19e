// From what the schema objects to, to sentences: one finding for each unknown key and each wrong value.

import type { z } from 'zod';
import { nearest } from '../../diagnostics/index.ts';
import { childPointer } from '../../model/origin.ts';
import type { Finding } from './findings.ts';
import { TARGET_EDITION } from './schema/editions.ts';
import { DAY, ENDPOINT } from './schema/keys.ts';
import { branchesOf, knownKeysOf, schemaAt } from './walk.ts';
import type { SchemaNode } from './walk.ts';

export type Issue = z.core.$ZodIssue;
export type Path = readonly PropertyKey[];

/** A thing the schema objects to, no longer inside a union. */
export interface Problem {
  readonly issue: Issue;
  /** From the root of the configuration. */
  readonly path: Path;
  /** The schema the issue's own path starts from. */
  readonly schema: SchemaNode;
}

/** Takes unions apart: of a union's branches only the one that was meant speaks. */
export function problemsOf(issues: readonly Issue[], schema: SchemaNode, base: Path = []): readonly Problem[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    if (issue.code !== 'invalid_union') return [{ issue, path, schema }];
    const union = schemaAt(schema, issue.path);
    const branches = union === undefined ? [] : branchesOf(union);
    const meant = meantBranch(issue.errors);
    const branch = meant === undefined ? undefined : branches[meant];
    if (meant === undefined || branch === undefined) return [{ issue, path, schema }];
    return problemsOf(issue.errors[meant] ?? [], branch, path);
  });
}

/** The branch with the fewest objections, leaving out those that want another kind of value or another `type`. */
function meantBranch(branches: readonly (readonly Issue[])[]): number | undefined {
  let best: number | undefined;
  let fewest = Infinity;
  branches.forEach((issues, index) => {
    if (issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type')) return;
    const kind = issues.some((issue) => issue.path.join() === 'type' && issue.code === 'invalid_value') ? 1000 : 0;
    const weight = issues.reduce((sum, issue) => sum + weightOf(issue), kind);
    if (weight >= fewest) return;
    fewest = weight;
    best = index;
  });
  return best;
}

function weightOf(issue: Issue): number {
  return issue.code === 'unrecognized_keys' ? issue.keys.length : 1;
}

/** `targets.typescript.package_name`, as people write a path. */
function pathText(path: Path): string {
  return path.length === 0 ? 'the configuration' : `\`${path.map(String).join('.')}\``;
}

function pathPointer(path: Path): string {
  return path.reduce<string>((pointer, key) => childPointer(pointer, String(key)), '#');
}

/** The findings of one problem; several for several unknown keys. */
export function findingsOf({ issue, path, schema }: Problem, value: unknown): readonly Finding[] {
  if (issue.code === 'unrecognized_keys') {
    const owner = schemaAt(schema, issue.path);
    return issue.keys.map((key) => unknownKey(path, key, owner));
  }
  if (value === undefined) return [missingKey(path)];
  const where = { severity: 'error' as const, pointer: pathPointer(path) };
  if (issue.code === 'invalid_format' && issue.pattern === String(ENDPOINT)) {
    return [
      {
        ...where,
        code: 'Config/InvalidEndpoint',
        message: `${pathText(path)} is not an endpoint.`,
        help: `${issue.message}.`,
      },
    ];
  }
  const wanted = wantedBy(issue);
  return [
    {
      ...where,
      code: 'Config/InvalidValue',
      message: `${pathText(path)} must be ${wanted}, not ${kindOf(value)}.`,
      help: helpFor(issue, value) ?? `Write ${wanted} here; docs/reference/configuration.md describes the key.`,
    },
  ];
}

function unknownKey(path: Path, key: string, owner: SchemaNode | undefined): Finding {
  const near = nearest(key, owner === undefined ? [] : knownKeysOf(owner));
  return {
    severity: 'warning',
    code: 'Config/UnknownKey',
    pointer: pathPointer([...path, key]),
    message: `\`${key}\` is not a key of ${pathText(path)}; it is ignored.`,
    help:
      near === undefined
        ? 'docs/reference/configuration.md lists the keys that are known.'
        : `Did you mean \`${near}\`?`,
  };
}

function missingKey(path: Path): Finding {
  const key = String(path.at(-1));
  return {
    severity: 'error',
    code: 'Config/MissingKey',
    pointer: pathPointer(path.slice(0, -1)),
    message: `${pathText(path)} is missing.`,
    help: `Add \`${key}\`; docs/reference/configuration.md describes it.`,
  };
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', '`true` or `false`'],
  ['array', 'a list'],
  ['object', 'a map'],
  ['record', 'a map'],
  ['null', 'nothing'],
]);

/** A longer list of words is not read to its end. */
const MOST_VALUES = 20;

function wantedBy(issue: Issue): string {
  if (issue.code === 'invalid_type') return KINDS.get(issue.expected) ?? issue.expected;
  if (issue.code === 'invalid_value' && issue.values.length > MOST_VALUES) return 'one of the words that are known';
  if (issue.code === 'invalid_format' && issue.pattern === String(DAY)) return 'a day such as `2026-12-31`';
  if (issue.code === 'invalid_format' && issue.pattern === String(TARGET_EDITION)) return '`typescript.<day>`';
  if (issue.code === 'invalid_value') return `one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`;
  if (issue.code === 'invalid_format') return `text of the form \`${issue.pattern ?? issue.format}\``;
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? 'text that is not empty' : `at least ${issue.minimum}`;
  if (issue.code !== 'invalid_union') return issue.message;
  const kinds = issue.errors.flatMap((branch) => branch.filter((each) => each.path.length === 0).map(wantedBy));
  return [...new Set(kinds)].join(' or ') || 'of another kind';
}

function helpFor(issue: Issue, value: unknown): string | undefined {
  if (issue.code !== 'invalid_value' || typeof value !== 'string') return undefined;
  const near = nearest(value, issue.values.map(String));
  return near === undefined ? undefined : `Did you mean \`${near}\`?`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (value === '') return 'empty text';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return `\`${String(value)}\``;
}
