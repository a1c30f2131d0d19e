// Whether a union that has more variants than before goes on compiling for readers who leave a way out for new ones.
//
// They compare with the values they know, and read what all variants have in common.

import type { FieldSurface, Surface, Surfaces, TypeSurface } from './surface.ts';
import { itemsOf } from './type-text.ts';

export interface KnownTypes {
  readonly renames: ReadonlyMap<string, string>;
  readonly surfaces?: Surfaces;
}

type Variants = readonly string[];

/** True if the new variants are cases like the old ones: more values of an enum, more kinds of an object. */
export function isOneMoreCase([before, after]: readonly [Variants, Variants], known: KnownTypes): boolean {
  const [single, singleAfter] = [before, after].map((variants) => variants.filter((variant) => variant !== 'null'));
  const [items, itemsAfter] = [itemsOf(single?.[0] ?? ''), itemsOf(singleAfter?.[0] ?? '')];
  const isList =
    single?.length === 1 && singleAfter?.length === 1 && (before.includes('null') || !after.includes('null'));
  if (isList && items !== undefined && itemsAfter !== undefined) {
    return isOneMoreCase([items, itemsAfter], known);
  }
  const cases = before.filter((variant) => variant !== 'null');
  const added = after.filter((variant) => !before.includes(variant));
  if (cases.every(isLiteral)) return added.every((variant) => primitiveOf(variant) === primitiveOf(cases[0] ?? ''));
  if (cases.length < 2 || !cases.every((variant) => isLiteral(variant) || keyOf(variant) !== '')) return false;
  return added.every((variant) => hasWhatAllHave(variant, cases, known));
}

function isLiteral(variant: string): boolean {
  return /^['"\d-]/.test(variant);
}

/** What readers keep a value in who do not know all of them. */
function primitiveOf(variant: string): string {
  return /^['"]/.test(variant) ? 'string' : isLiteral(variant) ? 'number' : variant;
}

/** The key of a variant that is nothing but a type of the SDK; empty for any other. */
export function keyOf(variant: string): string {
  return /^‹([^›]*)›$/.exec(variant)?.[1] ?? '';
}

/** The key that a type of the new surface had in the old one. */
export function oldKey(key: string, renames: KnownTypes['renames']): string {
  return [...renames].find(([, now]) => now === key)?.[0] ?? key;
}

/** True if what was read of every old variant can be read of the new one. */
function hasWhatAllHave(variant: string, cases: Variants, { renames, surfaces }: KnownTypes): boolean {
  if (surfaces === undefined) return isLiteral(variant) || keyOf(variant) !== '';
  const old = cases.map((one) => fieldsOf(surfaces.before.types.get(oldKey(keyOf(one), renames)), surfaces.before));
  const [first, ...others] = old;
  const shared = [...(first?.values() ?? [])].filter(({ name }) => others.every((fields) => fields.has(name)));
  if (shared.length === 0) return true;
  const now = fieldsOf(surfaces.after.types.get(keyOf(variant)), surfaces.after);
  return shared.every(({ name }) => {
    const known = old.flatMap((fields) => fields.get(name) ?? []);
    const field = now.get(name);
    return field !== undefined && isReadAlike(field, known);
  });
}

/** True if the field can be kept where those of the old variants were kept. */
function isReadAlike(field: FieldSurface, known: readonly FieldSurface[]): boolean {
  const mayMiss = known.some(({ optional }) => optional);
  const variants = new Set(known.flatMap(({ type }) => type.variants));
  const isOpen = known.some(({ type }) => type.variants.every(isLiteral));
  const isObject = known.some(({ type }) => type.variants.some((variant) => keyOf(variant) !== ''));
  const isKept = field.type.variants.every(
    (variant) => variants.has(variant) || (isOpen && isLiteral(variant)) || (isObject && keyOf(variant) !== ''),
  );
  return isKept && (mayMiss || !field.optional);
}

/** The fields of an interface with those of the interfaces that it extends. */
export function fieldsOf(
  type: TypeSurface | undefined,
  surface: Surface,
  depth = 0,
): ReadonlyMap<string, FieldSurface> {
  if (type?.fields === undefined || depth > 8) return new Map();
  const inherited = type.type.mentions.flatMap((key) => [...fieldsOf(surface.types.get(key), surface, depth + 1)]);
  return new Map([...inherited, ...type.fields]);
}

/** True if all that an interface extends is known, so that `fieldsOf` gives every field. */
export function hasKnownBases({ type }: TypeSurface, surface: Surface): boolean {
  const bases = type.variants.flatMap((variant) => variant.split(' & '));
  return bases.every((base) => {
    const found = surface.types.get(keyOf(base));
    return found?.fields !== undefined && hasKnownBases(found, surface);
  });
}
