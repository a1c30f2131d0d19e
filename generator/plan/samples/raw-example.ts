// The spec's own example as documentation shows it: its values and order untouched, keys that the type
// does not know left out. Depth is that of the example, so this always ends.

import { resolveSchema } from '../../model/api.ts';
import { isJsonArray, isJsonObject, type Json } from '../../model/json.ts';
import type { Sample } from '../../model/plan.ts';
import type { Schema } from '../../model/schema.ts';
import { propertiesOf, type SampleContext } from './shape.ts';
import { variantFor } from './variant.ts';

/** The example of a schema as a sample. Objects of a schema without properties are shown whole. */
export function rawExample(context: SampleContext, schema: Schema, example: Json): Sample {
  const resolved = resolveSchema(context.api, schema);
  if (isJsonArray(example) && resolved?.kind === 'array') {
    return { kind: 'array', items: example.map((entry) => rawExample(context, resolved.items, entry)) };
  }
  if (!isJsonObject(example) || resolved === undefined) return { kind: 'value', value: example };
  if (resolved.kind === 'union') {
    const variant = variantFor(context, resolved, example);
    return variant === undefined ? { kind: 'value', value: example } : rawExample(context, variant, example);
  }
  const properties = propertiesOf(context, resolved);
  if (properties.size === 0) return { kind: 'value', value: example };
  const entries = Object.entries(example).flatMap(([key, value]) => {
    const property = properties.get(key);
    if (property !== undefined) return [{ key, value: rawExample(context, property, value) }];
    return context.prunedExamples ? [] : [{ key, value: { kind: 'value', value } as const }];
  });
  return { kind: 'object', entries };
}
