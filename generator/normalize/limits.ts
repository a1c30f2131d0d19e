// What a schema says of its values beyond their type: bounds, lengths, patterns. No SDK shows these; whoever compares
// two documents does.

import { isTrue, numberOf, own, textOf, type JsonObject } from '../model/json.ts';
import type { Limits } from '../model/schema.ts';

const NUMBERS = [
  'minLength',
  'maxLength',
  'multipleOf',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
] as const;

/** The limits on this very node; undefined when there are none. Both spellings of an exclusive bound read alike. */
export function readLimits(node: JsonObject): Limits | undefined {
  const pattern = textOf(node, 'pattern');
  const found: Limits = {
    ...Object.fromEntries(
      NUMBERS.flatMap((key) => {
        const value = numberOf(node, key);
        return value === undefined ? [] : [[key, value]];
      }),
    ),
    ...readBound(node, 'minimum', 'exclusiveMinimum'),
    ...readBound(node, 'maximum', 'exclusiveMaximum'),
    ...(pattern === undefined ? {} : { pattern }),
    ...(isTrue(node, 'uniqueItems') ? { uniqueItems: true } : {}),
  };
  return Object.keys(found).length === 0 ? undefined : found;
}

/** OpenAPI 3.0 says `exclusiveMinimum: true` beside `minimum`, 3.1 gives the number itself. */
function readBound(
  node: JsonObject,
  inclusive: 'minimum' | 'maximum',
  exclusive: 'exclusiveMinimum' | 'exclusiveMaximum',
): Limits {
  const bound = numberOf(node, inclusive);
  const strict = own(node, exclusive) === true ? bound : numberOf(node, exclusive);
  if (strict !== undefined) {
    const isStricter = bound === undefined || (inclusive === 'minimum' ? strict >= bound : strict <= bound);
    if (isStricter) return { [exclusive]: strict };
  }
  return bound === undefined ? {} : { [inclusive]: bound };
}
