// Which of the descriptions around a schema a reader gets to see. Source: conventions, "Descriptions".

import type { Docs } from '../model/type-plan.ts';
import type { EnumSchema, IntersectionSchema, Schema } from '../model/schema.ts';
import { modelOf, type Planning } from './planning.ts';
import { isVoid, singleVariant } from './single-part.ts';

interface Deprecation {
  readonly deprecated: boolean;
  readonly deprecationMessage: string | undefined;
}

/**
 * The description that stands for a schema where it is used: the one beside a `$ref` before the target's,
 * the inner one of an `allOf` with one effective part before the outer, and so of a union that is one inline type
 * and null; a union's own before that of its first variant that has one.
 */
export function descriptionOf(planning: Planning, schema: Schema): string | undefined {
  return describe(planning, schema, { seen: new Set(), ofVariants: true });
}

interface Search {
  readonly seen: ReadonlySet<Schema>;
  /** A union without words of its own may take those of a variant. */
  readonly ofVariants: boolean;
}

function describe(planning: Planning, schema: Schema, { seen, ofVariants }: Search): string | undefined {
  if (seen.has(schema)) return undefined;
  const inside = { seen: new Set([...seen, schema]), ofVariants };
  if (schema.kind === 'intersection') {
    const parts = schema.parts.filter((part) => !isVoid(part) && !isBase(planning, schema, part));
    const [only] = parts;
    const inner =
      parts.length === 1 && only && !schema.own?.properties.length ? describe(planning, only, inside) : undefined;
    return inner || schema.description;
  }
  const lone = singleVariant(schema);
  if (lone !== undefined) {
    const own = describe(planning, lone, { ...inside, ofVariants: false }) || schema.description;
    return own || describe(planning, lone, inside);
  }
  if (schema.kind === 'enum') return withValues(schema);
  if (schema.description !== undefined) return schema.description;
  if (schema.kind === 'reference') {
    const target = planning.api.schemas.get(schema.target);
    return target === undefined ? undefined : describe(planning, target, inside);
  }
  if (schema.kind !== 'union' || schema.keyword === 'type' || !ofVariants) return undefined;
  for (const variant of schema.variants) {
    const text = describe(planning, variant, inside);
    if (text) return text;
  }
  return undefined;
}

/** An enum's own words, and below them what the document says of each value. */
function withValues({ description, values }: EnumSchema): string | undefined {
  const lines = values.flatMap((one) => (one.description === undefined ? [] : [`- \`${one.value}\` - ${one.description}`]));
  if (lines.length === 0) return description;
  return [...(description === undefined ? [] : [description]), lines.join('\n')].join('\n\n');
}

/** Whether a property is deprecated: where it is written, or where its reference leads. */
export function deprecationOf(planning: Planning, schema: Schema): Deprecation {
  const seen = new Set<Schema>();
  let current: Schema | undefined = schema;
  while (current !== undefined && !seen.has(current)) {
    if (current.deprecated) return { deprecated: true, deprecationMessage: current.deprecationMessage };
    seen.add(current);
    current = current.kind === 'reference' ? planning.api.schemas.get(current.target) : undefined;
  }
  return { deprecated: false, deprecationMessage: undefined };
}

function isBase(planning: Planning, whole: IntersectionSchema, part: Schema): boolean {
  return (whole.parts.length > 1 || whole.trimmed === true) && modelOf(planning, part) !== undefined;
}

/** A badge for a tag, in an SDK that shows them. */
export function badgeOf({ config }: Planning, tag: string | undefined): Pick<Docs, 'badge'> {
  return tag === undefined || config.inox.badges !== true ? {} : { badge: tag };
}
