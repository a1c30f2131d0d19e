// Two surfaces in, findings out: removed, renamed, added, retyped, for users who compile against the SDK.

import { compareDocs, compareTypes, compareTypeTexts } from './compare-types.ts';
import { worse, type Finding, type Severity } from './finding.ts';
import type { Between, Judging } from './judge-change.ts';
import { movedMethods, movedResources, type MovedResource } from './moved-methods.ts';
import { findRenames, type KnownPointers } from './renames.ts';
import {
  directionsOf,
  forwardedKey,
  nameOfKey,
  sayType,
  type Direction,
  type MethodSurface,
  type Surface,
  type TypeSurface,
} from './surface.ts';

/**
 * Every difference that users of the SDK can see, methods before types.
 * @param pointers which schemas types were made of, where both sides know: finds renames whose shape changed as well
 */
export function compareSurfaces(before: Surface, after: Surface, pointers?: KnownPointers): readonly Finding[] {
  const renames = findRenames(before, after, pointers);
  const known = lookInto({ renames, surfaces: { before, after } });
  return [...compareMethodSets(before, after, known), ...compareTypeSets(before, after, known)];
}

type Renames = ReadonlyMap<string, string>;
type Known = Omit<Judging, 'direction'>;

/** Lets types be compared that stand in the place of others. Each pair is looked into once; types may hold themselves. */
function lookInto(known: Known): Known {
  const judged = new Map<string, Severity>();
  const open = new Set<string>();
  let assumed = 0;
  const between: Between = (from, to, direction) => {
    const pair = `${direction} ${from.key} ${to.key}`;
    const remembered = judged.get(pair);
    if (remembered !== undefined) return remembered;
    if (open.has(pair)) {
      assumed += 1;
      return 'additive';
    }
    const before = assumed;
    open.add(pair);
    const findings = compareTypes(from, to, { ...known, direction, between });
    open.delete(pair);
    const severity = findings.map((found) => found.severity).reduce(worse, 'additive');
    // What was found while a pair was taken for harmless holds for as long as that pair is open.
    if (assumed === before || open.size === 0 || severity === 'breaking') judged.set(pair, severity);
    return severity;
  };
  return { ...known, between };
}

function compareMethodSets(before: Surface, after: Surface, known: Known): readonly Finding[] {
  const findings: Finding[] = [];
  const moved = movedMethods({ before, after }, known.renames);
  const resources = movedResources(before, moved);
  const movedWithAll = new Set(resources.flatMap(({ methods }) => methods));
  findings.push(...resources.map((resource) => movedResource(resource, [before, after], moved)));
  for (const [key, old] of before.methods) {
    const now = after.methods.get(moved.get(key) ?? key);
    const base = {
      verdict: 'surface' as const,
      severity: 'breaking' as const,
      subject: `client.${key}()`,
      placeBefore: old.place,
    };
    if (now === undefined) findings.push({ ...base, code: 'surface/method-removed', before: sayMethod(old) });
    else {
      const renamed = { ...base, before: `client.${key}()`, after: `client.${now.key}()`, placeAfter: now.place };
      if (now.key !== key && !movedWithAll.has(key)) findings.push({ ...renamed, code: 'surface/method-renamed' });
      findings.push(...compareMethods(old, now, known));
    }
  }
  const arrived = new Set(moved.values());
  for (const [key, now] of after.methods) {
    if (before.methods.has(key) || arrived.has(key)) continue;
    const base = { verdict: 'surface' as const, severity: 'additive' as const, subject: `client.${key}()` };
    findings.push({ ...base, code: 'surface/method-added', after: sayMethod(now), placeAfter: now.place });
  }
  return findings;
}

/** One finding for all methods of a resource. Its place is that of the first. */
function movedResource(
  { from, to, methods }: MovedResource,
  [before, after]: readonly [Surface, Surface],
  moved: Renames,
): Finding {
  const [first = ''] = methods;
  const [old, now] = [before.methods.get(first), after.methods.get(moved.get(first) ?? '')];
  return {
    code: 'surface/resource-moved',
    verdict: 'surface',
    severity: 'breaking',
    subject: `client.${from}`,
    before: `client.${from}`,
    after: `client.${to}`,
    ...(old === undefined ? {} : { placeBefore: old.place }),
    ...(now === undefined ? {} : { placeAfter: now.place }),
  };
}

function compareMethods(old: MethodSurface, now: MethodSurface, known: Known): readonly Finding[] {
  const about = { subject: `client.${now.key}()`, placeBefore: old.place, placeAfter: now.place };
  const findings: Finding[] = [];
  const breaks = { ...about, verdict: 'surface' as const, severity: 'breaking' as const };
  const order = (method: MethodSurface): string => method.parameters.map(({ name }) => name).join(', ');
  const said = { before: sayMethod(old), after: sayMethod(now) };
  if (takesOther(old, now, known)) {
    const isReordered =
      order(old) !== order(now) && [...order(old)].sort().join('') === [...order(now)].sort().join('');
    findings.push({
      ...breaks,
      ...said,
      code: isReordered ? 'surface/parameters-reordered' : 'surface/parameters-changed',
    });
  } else if (
    said.before !== said.after &&
    now.parameters.some(({ optional }, at) => optional && old.parameters[at]?.optional === false)
  ) {
    findings.push({ ...breaks, ...said, severity: 'additive', code: 'surface/parameter-now-optional' });
  }
  const returned = compareTypeTexts(old.returns, now.returns, { ...known, direction: 'response' });
  const isPage = (method: MethodSurface): boolean => /^(?:Core\.)?PagePromise</.test(sayType(method.returns));
  const isSameKind = isPage(old) === isPage(now);
  const code = isSameKind ? ('surface/return-type-changed' as const) : ('surface/pagination-changed' as const);
  // Whoever called a method for nothing may go on ignoring what it gives.
  const isForNothing = /^(?:Core\.)?(?:APIPromise|Promise)<void>$/.test(sayType(old.returns));
  findings.push(
    ...returned.map(({ severity, ...found }) => ({
      ...found,
      ...breaks,
      severity: isForNothing ? ('risky' as const) : severity,
      code,
    })),
  );
  if (old.route !== undefined && now.route !== undefined && old.route !== now.route) {
    findings.push({
      ...breaks,
      severity: 'risky',
      code: 'surface/request-changed',
      before: old.route,
      after: now.route,
    });
  }
  return [...findings, ...compareDocs(old.docs, now.docs, about)];
}

/** True if a call of the old method may not compile against the new one. */
function takesOther(old: MethodSurface, now: MethodSurface, known: Known): boolean {
  const isLess = now.parameters.length < old.parameters.length;
  const wantsMore = now.parameters.slice(old.parameters.length).some(({ optional }) => !optional);
  const differs = old.parameters.some((parameter, at) => {
    const other = now.parameters[at];
    if (other === undefined) return true;
    if (parameter.optional && !other.optional) return true;
    const kinds = compareTypeTexts(parameter.type, other.type, { ...known, direction: 'request' });
    return kinds.some(({ severity }) => severity === 'breaking');
  });
  const swapped = old.parameters.some(({ name }, at) => {
    const elsewhere = now.parameters.findIndex((other) => other.name === name);
    return elsewhere >= 0 && elsewhere !== at;
  });
  return isLess || wantsMore || differs || swapped;
}

function compareTypeSets(before: Surface, after: Surface, known: Known): readonly Finding[] {
  const { renames } = known;
  const directions = directionsOf(after);
  const oldDirections = directionsOf(before);
  const findings: Finding[] = [];
  for (const [key, old] of before.types) {
    const now = after.types.get(renames.get(key) ?? key);
    if (now === undefined) {
      if (!hasLostParent(key, before, after, renames)) findings.push(removedType(old));
      continue;
    }
    const isWhereItWas = forwardedKey(key, after) === now.key;
    if (!isWhereItWas && !hasRenamedParent(key, now.key, renames)) findings.push(renamedType(old, now));
    const direction = directionOfUse(oldDirections.get(key), directions.get(now.key));
    findings.push(...compareTypes(old, now, { ...known, direction }));
  }
  const arrived = new Set(renames.values());
  for (const [key, now] of after.types) {
    if (before.types.has(key) || arrived.has(key) || isInNewParent(key, before, arrived)) continue;
    const base = { verdict: 'surface' as const, severity: 'additive' as const, subject: nameOfKey(key) };
    findings.push({ ...base, code: 'surface/type-added', after: nameOfKey(key), placeAfter: now.place });
  }
  return findings;
}

function removedType(old: TypeSurface): Finding {
  const name = nameOfKey(old.key);
  const base = { verdict: 'surface' as const, severity: 'breaking' as const, subject: name };
  return { ...base, code: 'surface/type-removed', before: name, placeBefore: old.place };
}

function renamedType(old: TypeSurface, now: TypeSurface): Finding {
  const [name, other] = [nameOfKey(old.key), nameOfKey(now.key)];
  return {
    code: name === other ? 'surface/type-moved' : 'surface/type-renamed',
    verdict: 'surface',
    severity: 'breaking',
    subject: name,
    before: name === other ? old.key : name,
    after: name === other ? now.key : other,
    placeBefore: old.place,
    placeAfter: now.place,
  };
}

/** What went with its parent is told once, by the parent. */
function hasLostParent(key: string, before: Surface, after: Surface, renames: Renames): boolean {
  const parent = parentOf(key);
  return parent !== undefined && before.types.has(parent) && !after.types.has(renames.get(parent) ?? parent);
}

function hasRenamedParent(key: string, now: string, renames: Renames): boolean {
  const parent = parentOf(key);
  return parent !== undefined && renames.get(parent) === parentOf(now);
}

function isInNewParent(key: string, before: Surface, renamed: ReadonlySet<string>): boolean {
  const parent = parentOf(key);
  return parent !== undefined && !before.types.has(parent) && !renamed.has(parent);
}

function parentOf(key: string): string | undefined {
  const dot = key.lastIndexOf('.');
  return dot < 0 ? undefined : key.slice(0, dot);
}

/** Programs use a type as it went when they were written; one that no method led to may go as it goes now. */
function directionOfUse(old: Direction = 'unseen', now: Direction = 'unseen'): Direction {
  return old === 'unseen' ? now : old;
}

function sayMethod({ key, parameters, returns }: MethodSurface): string {
  const inside = parameters.map(({ name, optional, type }) => `${name}${optional ? '?' : ''}: ${sayType(type)}`);
  return `${key.slice(key.lastIndexOf('.') + 1)}(${inside.join(', ')}): ${sayType(returns)}`;
}
