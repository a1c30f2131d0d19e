// One schema as an audience may see it. References are not followed: their targets are filtered on their own.

import type { Report } from '../model/diagnostic.ts';
import type {
  Discriminator,
  EnumSchema,
  IntersectionSchema,
  ObjectSchema,
  Schema,
  SchemaBase,
  UnionSchema,
} from '../model/schema.ts';
import { EVERYONE, isVisibleTo } from '../model/visibility.ts';
import { isOnlyEmptied } from './gone.ts';
import type { LostNames } from './lost-names.ts';
import { pruneExample, type ExampleSight } from './prune-example.ts';
import type { IsSeenAlike } from './seen-alike.ts';
import { sharedPart } from './shared-parts.ts';

export interface SchemaSight extends ExampleSight {
  readonly report: Report;
  /** Results by identity, so that a schema met at two places is filtered once. */
  readonly filtered: Map<Schema, Schema>;
  readonly lostNames: LostNames;
  readonly isSeenAlike: IsSeenAlike;
}

/** The visible rest of a schema that is not gone. What nothing was taken from, or the same, is the same object. */
export function filterSchema(schema: Schema, sight: SchemaSight): Schema {
  if (staysWhole(schema, sight)) return schema;
  const known = sight.filtered.get(schema);
  if (known !== undefined) return known;
  const rest = sharedPart(schema, filterBase(filterKind(schema, sight), schema, sight));
  sight.filtered.set(schema, rest);
  return rest;
}

/** An object may lose names that are hidden beside it, in another part of the same `allOf`. */
function staysWhole(schema: Schema, { isSeenAlike, lostNames }: SchemaSight): boolean {
  return isSeenAlike(schema) && schema.kind !== 'intersection' && !lostNames.has(schema);
}

function filterKind(schema: Schema, sight: SchemaSight): Schema {
  switch (schema.kind) {
    case 'enum':
      return filterEnum(schema, sight);
    case 'array': {
      const items = filterSchema(schema.items, sight);
      return items === schema.items ? schema : { ...schema, items };
    }
    case 'object':
      return filterObject(schema, sight);
    case 'union':
      return filterUnion(schema, sight);
    case 'intersection':
      return filterIntersection(schema, sight);
    default:
      return schema;
  }
}

/** Markers, example and default. A visible thing says nothing of its gate. */
function filterBase(rest: Schema, written: Schema, sight: SchemaSight): Schema {
  const changes: { visibility?: SchemaBase['visibility'] } =
    rest.visibility.groups === undefined ? {} : { visibility: EVERYONE };
  const { example, default: fallback, ...bare } = rest;
  const shownExample = example === undefined ? undefined : pruneExample(example, written, sight);
  const shownDefault = fallback === undefined ? undefined : pruneExample(fallback, written, sight);
  const isSame = shownExample === example && shownDefault === fallback && changes.visibility === undefined;
  if (isSame) return rest;
  return {
    ...bare,
    ...changes,
    ...(shownExample === undefined ? {} : { example: shownExample }),
    ...(shownDefault === undefined ? {} : { default: shownDefault }),
  } as Schema; // the same kind with the same entries; a spread of a union loses that
}

function filterEnum(schema: EnumSchema, { audience }: SchemaSight): EnumSchema {
  if (schema.values.every(({ visibility }) => visibility.groups === undefined)) return schema;
  const values = schema.values.filter(({ visibility }) => isVisibleTo(visibility, audience));
  return { ...schema, values: values.map((entry) => ({ ...entry, visibility: EVERYONE })) };
}

function filterObject(schema: ObjectSchema, sight: SchemaSight): ObjectSchema {
  const removed = new Set<string>();
  let changed = false;
  const properties = schema.properties.flatMap((property) => {
    if (sight.isGone(property.schema)) {
      removed.add(property.name);
      return [];
    }
    const rest = filterSchema(property.schema, sight);
    if (rest === property.schema) return [property];
    changed = true;
    return [{ ...property, schema: rest, visibility: rest.visibility }];
  });
  reportEmptied(schema, removed, sight);
  const lost = sight.lostNames.get(schema);
  const required = schema.required.filter((name) => !removed.has(name) && lost?.has(name) !== true);
  const additional = filterAdditional(schema.additional, sight);
  const isSame = !changed && removed.size === 0 && required.length === schema.required.length;
  if (isSame && additional === schema.additional) return schema;
  const { additional: _, ...bare } = schema;
  return {
    ...bare,
    ...(removed.size > 0 ? { trimmed: true } : {}),
    properties,
    required,
    ...(additional === undefined ? {} : { additional }),
  };
}

function filterAdditional(additional: ObjectSchema['additional'], sight: SchemaSight): ObjectSchema['additional'] {
  if (typeof additional !== 'object') return additional;
  return sight.isGone(additional) ? undefined : filterSchema(additional, sight);
}

/** A property that must be sent but has no value the audience may send. */
function reportEmptied(
  schema: ObjectSchema,
  removed: ReadonlySet<string>,
  { api, audience, report }: SchemaSight,
): void {
  for (const { name, schema: property } of schema.properties) {
    if (!removed.has(name) || !schema.required.includes(name) || !isOnlyEmptied(api, property, audience)) continue;
    report({
      code: 'Filter/EmptyRequired',
      severity: 'error',
      message: `The property \`${name}\` is required, but the audience ${audience.name} sees none of its values.`,
      origin: property.origin,
      help: 'Gate the property or its owner as well, or leave one of its values visible.',
    });
  }
}

function filterUnion(schema: UnionSchema, sight: SchemaSight): UnionSchema {
  const visible = schema.variants.flatMap((variant, index) =>
    sight.isGone(variant) ? [] : [{ variant, position: schema.positions[index] ?? index }],
  );
  const variants = visible.map(({ variant }) => filterSchema(variant, sight));
  const positions = visible.map(({ position }) => position);
  const own = schema.own === undefined ? undefined : filterObject(schema.own, sight);
  const isTrimmed = variants.length < schema.variants.length;
  const isSame = !isTrimmed && variants.every((variant, index) => variant === schema.variants[index]);
  const discriminator = filterDiscriminator(schema, sight);
  if (isSame && own === schema.own && discriminator === schema.discriminator) return schema;
  const { own: _own, discriminator: _discriminator, ...bare } = schema;
  return {
    ...bare,
    ...(isTrimmed ? { trimmed: true } : {}),
    variants,
    positions,
    ...(own === undefined ? {} : { own }),
    ...(discriminator === undefined ? {} : { discriminator }),
  };
}

/** A mapping must not name what is gone, nor a variant that left. */
function filterDiscriminator(
  { discriminator, variants }: UnionSchema,
  { api, isGone }: SchemaSight,
): Discriminator | undefined {
  if (discriminator === undefined) return undefined;
  const left = new Set(
    variants.flatMap((variant) => (variant.kind === 'reference' && isGone(variant) ? [variant.target] : [])),
  );
  const mapping = discriminator.mapping.filter(({ target }) => {
    const schema = api.schemas.get(target);
    return !left.has(target) && (schema === undefined || !isGone(schema));
  });
  return mapping.length === discriminator.mapping.length ? discriminator : { ...discriminator, mapping };
}

function filterIntersection(schema: IntersectionSchema, sight: SchemaSight): IntersectionSchema {
  const parts = schema.parts.filter((part) => !sight.isGone(part)).map((part) => filterSchema(part, sight));
  const own = schema.own === undefined ? undefined : filterObject(schema.own, sight);
  const isTrimmed = parts.length < schema.parts.length;
  const isSame = !isTrimmed && parts.every((part, index) => part === schema.parts[index]);
  if (isSame && own === schema.own) return schema;
  const { own: _, ...bare } = schema;
  return { ...bare, ...(isTrimmed ? { trimmed: true } : {}), parts, ...(own === undefined ? {} : { own }) };
}
