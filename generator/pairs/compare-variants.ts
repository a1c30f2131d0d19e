// The variants of two unions: matched by what they are and what they hold, never by their place in the list.

import type { Schema } from '../model/schema.ts';
import { tell, type Comparing, type Spot } from './comparing.ts';
import { shared } from './likeness.ts';
import { componentOf, identityOf, sayType, shapeOf, type Field, type Known } from './shape.ts';

interface Variant {
  readonly schema: Schema;
  readonly label: string;
  readonly fields: ReadonlySet<string>;
  readonly type: string;
  readonly identity: string;
}

/** Two variants with fewer fields in common are strangers. */
const LEAST_LIKENESS = 0.5;

/** Compares two schemas of which one at least is a union; what is no union counts as a union of one. */
export function compareVariants(comparing: Comparing, [older, newer]: readonly [Schema, Schema], spot: Spot): void {
  const { api } = comparing;
  const [were, are] = [variantsOf(api, older), variantsOf(api, newer)];
  const matches = matchVariants(were, are);
  const origins = { older: older.origin, newer: newer.origin };
  if (matches.length === 0) {
    const [before, after] = [sayType(api, older), sayType(api, newer)];
    return tell(comparing, 'retyped', { ...spot, before, after, origins });
  }
  const [gone, come] = [leftOver(were, matches, 0), leftOver(are, matches, 1)];
  if (gone.length > 0) tell(comparing, 'variants-removed', { ...spot, values: gone, origins });
  if (come.length > 0) tell(comparing, 'variants-added', { ...spot, values: come, origins });
  for (const [was, is] of matches) {
    comparing.deeper(was.schema, is.schema, {
      older: were.length > 1 ? `${spot.older}(${was.label})` : spot.older,
      newer: are.length > 1 ? `${spot.newer}(${is.label})` : spot.newer,
    });
  }
}

type Match = readonly [older: Variant, newer: Variant];

function leftOver(all: readonly Variant[], matches: readonly Match[], side: 0 | 1): readonly string[] {
  return all.filter((variant) => !matches.some((match) => match[side] === variant)).map(({ label }) => label);
}

/** Surest first; each variant once. In the order of the older union. */
function matchVariants(were: readonly Variant[], are: readonly Variant[]): readonly Match[] {
  const candidates = were.flatMap((was) => are.map((is) => ({ was, is, score: scoreOf(was, is) })));
  const sure = candidates.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  const taken = new Set<Variant>();
  const matches = sure.flatMap(({ was, is }): readonly Match[] => {
    if (taken.has(was) || taken.has(is)) return [];
    taken.add(was).add(is);
    return [[was, is]];
  });
  return matches.sort(([a], [b]) => were.indexOf(a) - were.indexOf(b));
}

function scoreOf(was: Variant, is: Variant): number {
  if (was.identity === is.identity) return 4;
  if (was.fields.size === 0 || is.fields.size === 0)
    return was.type === is.type && was.fields.size === is.fields.size ? 3 : 0;
  if (stemOf(was.label) === stemOf(is.label)) return 2;
  const likeness = shared(was.fields, is.fields, 1);
  return likeness >= LEAST_LIKENESS ? likeness : 0;
}

function stemOf(label: string): string {
  return label.replace(/[-_.]?v\d{1,3}(?![a-z])/i, '').toLowerCase();
}

function variantsOf(api: Known, schema: Schema): readonly Variant[] {
  const shape = shapeOf(api, schema);
  const variants = shape.kind === 'union' ? shape.variants : [schema];
  const discriminator = shape.kind === 'union' ? shape.discriminator : undefined;
  const plain = variants.map((variant) => {
    const inner = shapeOf(api, variant);
    const fields = inner.kind === 'object' ? inner.fields : [];
    return {
      schema: variant,
      label: labelOf(api, variant, { fields, discriminator }),
      fields: new Set(fields.map(({ name }) => name)),
      type: sayType(api, variant),
      identity: identityOf(api, variant),
    };
  });
  return plain.map((variant, index) => {
    const isTaken = plain.some(({ label }, other) => other < index && label === variant.label);
    return isTaken ? { ...variant, label: `${variant.label} ${index + 1}` } : variant;
  });
}

/** What sets a variant apart: the value of its discriminator, its title, its component, its type. */
function labelOf(
  api: Known,
  variant: Schema,
  { fields, discriminator }: { readonly fields: readonly Field[]; readonly discriminator: string | undefined },
): string {
  const values = fields.flatMap((field) => {
    const shape = shapeOf(api, field.schema);
    const isTelling = field.required || field.name === discriminator;
    return isTelling && shape.kind === 'enum' && shape.values.length === 1 ? shape.values : [];
  });
  const [value] = values;
  if (value !== undefined) return value.replaceAll('"', '');
  return variant.title ?? componentOf(api, variant) ?? sayType(api, variant);
}
