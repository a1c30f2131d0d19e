// A schema as it is written -> what it means on the wire: references followed, `allOf` of objects united to one,
// unions of one variant opened. Two spellings of the same values flatten to the same.

import { resolveSchema, type Api } from '../../model/api.ts';
import type { Property, Schema, SchemaBase } from '../../model/schema.ts';

/** Never a reference. */
export type FlatSchema = Exclude<Schema, { kind: 'reference' }>;

/** An `allOf` that leads back to itself ends here. */
const DEEPEST = 16;

const known = new WeakMap<Schema, FlatSchema>();

/** What a schema means; undefined for a reference that leads nowhere. */
export function flattenSchema(api: Pick<Api, 'schemas'>, written: Schema, depth = 0): FlatSchema | undefined {
  const remembered = known.get(written);
  if (remembered !== undefined) return remembered;
  const resolved = resolveSchema(api, written);
  if (resolved === undefined || depth > DEEPEST) return resolved;
  const opened = openSchema(api, resolved, depth);
  const flat = written === resolved ? opened : withBeside(opened, besideAll(api, written));
  known.set(written, flat);
  return flat;
}

function openSchema(api: Pick<Api, 'schemas'>, schema: FlatSchema, depth: number): FlatSchema {
  if (schema.kind === 'union' && schema.variants.length === 1 && schema.own === undefined) {
    const [only] = schema.variants;
    const inner = only === undefined ? undefined : flattenSchema(api, only, depth + 1);
    return inner === undefined ? schema : withBeside(inner, [schema]);
  }
  return schema.kind === 'intersection' ? unite(api, schema, depth) : schema;
}

function unite(api: Pick<Api, 'schemas'>, schema: FlatSchema & { kind: 'intersection' }, depth: number): FlatSchema {
  const written = [...schema.parts, ...(schema.own === undefined ? [] : [schema.own])];
  const parts = written.flatMap((part) => flattenSchema(api, part, depth + 1) ?? []);
  // A part that says nothing of the values is there for its words.
  const telling = parts.filter(({ kind }) => kind !== 'any');
  const [only] = telling;
  if (parts.length < written.length || only === undefined) return schema;
  if (telling.length === 1) return withBeside(only, [...parts.filter((part) => part !== only), schema]);
  const objects = telling.flatMap((part) => (part.kind === 'object' ? [part] : []));
  if (objects.length < telling.length) return schema;
  const properties = new Map<string, Property>();
  for (const property of objects.flatMap((object) => object.properties)) properties.set(property.name, property);
  const additional = objects.map((object) => object.additional).find((one) => one !== undefined);
  const united: FlatSchema = {
    ...schema,
    kind: 'object',
    properties: [...properties.values()],
    required: [...new Set(objects.flatMap(({ required }) => required))],
    ...(additional === undefined ? {} : { additional }),
    typed: objects.some(({ typed }) => typed),
    deliberatelyEmpty: false,
  };
  return withBeside(united, objects);
}

/** Each reference on the way to the target: what is written beside it counts as well. */
function besideAll(api: Pick<Api, 'schemas'>, written: Schema): readonly Schema[] {
  const links: Schema[] = [];
  for (let at: Schema | undefined = written; at?.kind === 'reference' && !links.includes(at); ) {
    links.push(at);
    at = api.schemas.get(at.target);
  }
  return links;
}

/** A schema with what stands beside it; the outermost default counts. */
function withBeside(schema: FlatSchema, beside: readonly SchemaBase[]): FlatSchema {
  const all = [...beside, schema];
  const byDefault = all.find((one) => one.default !== undefined)?.default;
  const limits = Object.assign({}, ...all.map((one) => one.limits).reverse());
  return {
    ...schema,
    nullable: all.some(({ nullable }) => nullable),
    readOnly: all.some(({ readOnly }) => readOnly),
    writeOnly: all.some(({ writeOnly }) => writeOnly),
    deprecated: all.some(({ deprecated }) => deprecated),
    ...(byDefault === undefined ? {} : { default: byDefault }),
    ...(Object.keys(limits).length === 0 ? {} : { limits }),
  };
}
