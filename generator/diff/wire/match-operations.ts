// Which operation of the new document each of the old one has become: that of the same request, else one that moved
// to another path and kept what makes it itself.

import type { Api, Operation } from '../../model/api.ts';
import { likenessOfNames } from '../similar-names.ts';
import { isSameOnWire, startWalk } from './compare-schemas.ts';
import type { Pair } from './wire-finding.ts';

/** Paths with less in common than this are those of different operations, whatever these send. */
const LEAST_LIKENESS = 0.5;

/** Keys of the old document to keys of the new one. What is not in it is gone. */
export function matchOperations([before, after]: Pair<Api>): ReadonlyMap<string, string> {
  const matched = new Map<string, string>();
  const byRoute = new Map([...after.operations.keys()].map((key) => [key.replace(/\{[^}]*\}/g, '{}'), key]));
  for (const key of before.operations.keys()) {
    const same = after.operations.has(key) ? key : byRoute.get(key.replace(/\{[^}]*\}/g, '{}'));
    if (same !== undefined) matched.set(key, same);
  }
  const taken = new Set(matched.values());
  for (const [key, old] of before.operations) {
    if (matched.has(key)) continue;
    const candidates = [...after.operations].filter(
      ([other, now]) => !taken.has(other) && now.verb === old.verb && isMoved([old, now], [before, after]),
    );
    const [only] = candidates;
    if (only === undefined || candidates.length > 1) continue;
    matched.set(key, only[0]);
    taken.add(only[0]);
  }
  return matched;
}

/** The same id, or the same words about a request and answers of the same values at a path like it. */
function isMoved([old, now]: Pair<Operation>, apis: Pair<Api>): boolean {
  if (old.operationId !== undefined && old.operationId === now.operationId) return true;
  const wordsOf = ({ summary, description }: Operation): string => `${summary ?? ''}\n${description ?? ''}`.trim();
  if (wordsOf(old) !== wordsOf(now) || likenessOfNames(plain(old.path), plain(now.path)) < LEAST_LIKENESS) return false;
  return sendsSame([old, now], apis) && answersSame([old, now], apis);
}

/** Versions and other numbers of a path may differ. */
function plain(path: string): string {
  return path.replace(/\d+/g, '');
}

function sendsSame([old, now]: Pair<Operation>, apis: Pair<Api>): boolean {
  const namesOf = ({ parameters }: Operation): string =>
    parameters
      .map(({ place, name }) => `${place} ${name}`)
      .sort()
      .join();
  const [body, bodyNow] = [old.body?.content[0]?.schema, now.body?.content[0]?.schema];
  if (namesOf(old) !== namesOf(now) || (body === undefined) !== (bodyNow === undefined)) return false;
  return body === undefined || bodyNow === undefined || isSameOnWire([body, bodyNow], startWalk(apis, true));
}

function answersSame([old, now]: Pair<Operation>, apis: Pair<Api>): boolean {
  const answerOf = ({ responses }: Operation) =>
    responses.find(({ status }) => status.startsWith('2'))?.content[0]?.schema;
  const [answer, answerNow] = [answerOf(old), answerOf(now)];
  if (answer === undefined || answerNow === undefined) return answer === answerNow;
  return isSameOnWire([answer, answerNow], startWalk(apis, false));
}
