// Types that contain themselves: where their samples end, and what is left out so that the compiler takes the rest.

import type { Sample } from '../../model/plan.ts';
import type { Schema } from '../../model/schema.ts';
import { singlePart } from '../single-part.ts';
import { shapeOf, type SampleContext } from './shape.ts';

/**
 * Stands for a value that would contain itself without end. Whatever can do without it leaves it out: a list, an
 * optional field, a union with another variant. Anything else is endless too; printed it is `{}`.
 */
export const ENDLESS: Sample = { kind: 'object', entries: [] };

/** True if `{}` is a value of the type: then that is where its samples end (conventions, samples). */
export function admitsNothing(context: SampleContext, schema: Schema, seen: ReadonlySet<Schema> = new Set()): boolean {
  if (seen.has(schema)) return true;
  const below = (inner: Schema): boolean => admitsNothing(context, inner, new Set([...seen, schema]));
  switch (schema.kind) {
    case 'any':
      return true;
    case 'reference': {
      const target = context.api.schemas.get(schema.target);
      return target === undefined || below(target);
    }
    case 'union':
      return schema.variants.some(below);
    case 'object':
    case 'intersection': {
      const single = singlePart(schema);
      if (single !== undefined) return below(single);
      const { bases, fields } = shapeOf(context, schema);
      return fields.every(({ required }) => !required) && bases.every(below);
    }
    default:
      return false;
  }
}
