// Finds the fields of a pagination scheme by the part they play, and spells how a page reads them.

import type { PaginationField } from '../../../model/config.ts';
import { memberAccess } from '../page/writers.ts';

/** A field and the keys that lead to it, the field's own name last. */
export interface FieldPath {
  readonly keys: readonly string[];
  readonly field: PaginationField;
}

/** The field with a purpose, also inside objects. The items may carry theirs on the array or on its `items`. */
export function fieldWithPurpose(fields: readonly PaginationField[], purpose: string): FieldPath | undefined {
  for (const field of fields) {
    if (field.purpose === purpose || field.items?.purpose === purpose) return { keys: [field.name], field };
    const inner = fieldWithPurpose(field.properties, purpose);
    if (inner !== undefined) return { keys: [field.name, ...inner.keys], field: inner.field };
  }
  return undefined;
}

/** Names that the page base keeps for itself; a response field of such a name is stored with a `_` behind it. */
const TAKEN = new Set([
  'askedBody',
  'askedQuery',
  'body',
  'client',
  'constructor',
  'getNextPage',
  'getPaginatedItems',
  'hasNextPage',
  'iterPages',
  'nextPageRequestOptions',
  'nextWithBody',
  'nextWithQuery',
  'nextWithURL',
  'options',
  'response',
]);

/** The name of the page's own field for a response field. */
export function memberName(name: string): string {
  return TAKEN.has(name) ? `${name}_` : name;
}

/** True when every response field is stored under its own name, so that the page implements its response type. */
export function keepsNames(fields: readonly PaginationField[]): boolean {
  return fields.every((field) => memberName(field.name) === field.name);
}

/** `this.meta?.next`: what the page has at a path, or undefined. */
export function readMember(path: FieldPath): string {
  const [first = '', ...rest] = path.keys;
  return `this${memberAccess(memberName(first))}${rest
    .map((key) => `?.${memberAccess(key).replace(/^\./, '')}`)
    .join('')}`;
}
