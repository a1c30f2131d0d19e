// Are all references of a (bundled) document good? Finds those that lead to nothing and those that never end.

import { didYouMean } from '../../diagnostics/nearest.ts';
import type { Diagnostic, Report } from '../../model/diagnostic.ts';
import { isJsonObject, own, type Json, type JsonObject } from '../../model/json.ts';
import { childPointer, pointerKeys } from '../../model/origin.ts';
import type { FoundReference } from './find-references.ts';
import { nodeAtKeys, referenceKeys } from './resolve-pointer.ts';

/** References in a row; a longer chain is refused. */
const LONGEST_CHAIN = 100;
/** Stands among the circles already reported; no pointer looks like it. */
const LONG_CHAIN = 'a long chain';

/**
 * Reports every bad reference of a document. Inside examples a bad one is only a warning, and so is the type of a
 * single property that nobody defines: published SDKs call it `unknown`, and real specs ship with such slips.
 */
export function checkReferences(root: JsonObject, references: readonly FoundReference[], report: Report): void {
  const seenCycles = new Set<string>();
  for (const found of references) {
    const problem = problemOf(root, found, seenCycles);
    if (problem === undefined) continue;
    const origin = { source: 'spec', pointer: childPointer(found.pointer, '$ref') } as const;
    const isHarmless = found.isExample || (problem.code === 'Reference/NotFound' && isProperty(found));
    report({ ...problem, severity: isHarmless ? 'warning' : 'error', origin });
  }
}

function isProperty({ pointer }: FoundReference): boolean {
  const keys = pointerKeys(pointer);
  // Two in a row: one of them is a property of that name, and which one is not worth a walk.
  return keys.at(-2) === 'properties' && keys.at(-3) !== 'properties';
}

type Problem = Pick<Diagnostic, 'code' | 'message' | 'help'>;

function problemOf(root: JsonObject, { reference, pointer }: FoundReference, cycles: Set<string>): Problem | undefined {
  if (typeof reference !== 'string') return referenceIsNotText();
  const keys = referenceKeys(reference);
  if (keys === undefined || !reference.startsWith('#')) return leadsNowhere(root, reference, keys ?? []);
  const target = nodeAtKeys(root, keys);
  if (target === undefined) return leadsNowhere(root, reference, keys);
  // Once a long chain is known, walking thousands of others a hundred steps each tells nothing new.
  if (own(target, '$ref') === undefined || cycles.has(LONG_CHAIN)) return undefined;
  return chainProblem(root, { pointer, reference, keys }, cycles);
}

/** What is said of a `$ref` that is a number, a list or a map. */
export function referenceIsNotText(): Problem {
  const help = 'Write a reference such as `#/components/schemas/Name`.';
  return { code: 'Reference/NotText', message: '`$ref` must be text.', help };
}

function leadsNowhere(root: JsonObject, reference: string, keys: readonly string[]): Problem {
  const siblings = nodeAtKeys(root, keys.slice(0, -1));
  const names = isJsonObject(siblings) ? Object.keys(siblings) : [];
  const help = didYouMean(keys.at(-1) ?? '', names, 'Correct the reference, or add what it names.');
  return { code: 'Reference/NotFound', message: `The reference \`${reference}\` leads to nothing.`, help };
}

interface Chain {
  readonly pointer: string;
  readonly reference: string;
  readonly keys: readonly string[];
}

function chainProblem(root: JsonObject, chain: Chain, cycles: Set<string>): Problem | undefined {
  const visited = new Set<string>([canonical(pointerKeys(chain.pointer))]);
  let keys: readonly string[] = chain.keys;
  for (let steps = 1; ; steps += 1) {
    const here = canonical(keys);
    if (visited.has(here)) return endless([...visited], chain, cycles);
    if (steps > LONGEST_CHAIN) return chainTooLong(chain, cycles);
    visited.add(here);
    const next: Json | undefined = own(nodeAtKeys(root, keys), '$ref');
    const nextKeys = typeof next === 'string' && next.startsWith('#') ? referenceKeys(next) : undefined;
    if (nextKeys === undefined) return undefined;
    keys = nextKeys;
  }
}

/** Said once for each circle: by the first reference that is in it or leads into it. */
function endless(visited: readonly string[], { reference }: Chain, cycles: Set<string>): Problem | undefined {
  const known = visited.some((pointer) => cycles.has(pointer));
  for (const pointer of visited) cycles.add(pointer);
  if (known) return undefined;
  const message = `The reference \`${reference}\` leads back to itself and never to a value.`;
  return { code: 'Reference/Endless', message, help: 'Let one of the references say what it is.' };
}

function chainTooLong({ reference }: Chain, cycles: Set<string>): Problem {
  cycles.add(LONG_CHAIN);
  const message = `The reference \`${reference}\` leads through more than ${LONGEST_CHAIN} others.`;
  return { code: 'Reference/ChainTooLong', message, help: 'Refer to the last one directly.' };
}

function canonical(keys: readonly string[]): string {
  return keys.reduce<string>((pointer, key) => childPointer(pointer, key), '#');
}
