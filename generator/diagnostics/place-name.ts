// What people call a place of a document: `Card.state` for a pointer of nine keys. For reading only: two places may
// be called the same, so nothing is ever looked up by it.

import { pointerKeys } from '../model/origin.ts';

/** A pointer as people say it: `Card.limits[].amount`, `POST /cards body.limit`, `GET /cards 200.data[]`. */
export function sayPlace(pointer: string): string {
  const { owner, rest } = ownerOf(pointerKeys(pointer));
  if (owner === undefined) return pointer;
  return owner + insideSchema(rest, owner);
}

interface Owned {
  readonly owner: string | undefined;
  readonly rest: readonly string[];
}

function ownerOf(keys: readonly string[]): Owned {
  const [top, section, name, ...rest] = keys;
  if (top === 'components' && name !== undefined)
    return { owner: section === 'schemas' ? name : `${section} ${name}`, rest };
  if (top !== 'paths' && top !== 'webhooks') return { owner: undefined, rest: [] };
  if (section === undefined) return { owner: undefined, rest: [] };
  if (name === undefined || top === 'webhooks')
    return { owner: top === 'webhooks' ? `webhook ${section}` : section, rest };
  if (name === 'parameters') return { owner: section, rest: [name, ...rest] };
  return operationPart(`${name.toUpperCase()} ${section}`, rest);
}

/** Steps from an operation to one of its schemas: `requestBody`, `responses/200`, with the media type left out. */
function operationPart(owner: string, keys: readonly string[]): Owned {
  const [part, status] = keys;
  const rest = keys.slice(part === 'responses' ? 2 : 1);
  const schema = rest[0] === 'content' ? rest.slice(2) : rest;
  if (part === 'requestBody') return { owner: `${owner} body`, rest: schema };
  if (part === 'responses' && status !== undefined) return { owner: `${owner} ${status}`, rest: schema };
  return { owner, rest: keys };
}

/** Keywords that are followed by a name of the API's own. */
const NAMING: ReadonlySet<string> = new Set(['properties', 'patternProperties']);
const BRANCHES: ReadonlyMap<string, string> = new Map([
  ['oneOf', 'variant'],
  ['anyOf', 'variant'],
  ['allOf', 'part'],
  ['parameters', 'parameter'],
]);

function insideSchema(keys: readonly string[], owner: string): string {
  let said = '';
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? '';
    const next = keys[at + 1];
    const branch = BRANCHES.get(key);
    if (next !== undefined && (NAMING.has(key) || branch !== undefined)) {
      said += branch === undefined ? `.${next}` : ` ${branch} ${Number.parseInt(next, 10) + 1}`;
      at += 1;
    } else if (key === 'items') said += '[]';
    else if (key === 'additionalProperties') said += '{}';
    else if (key !== 'schema' && key !== 'x-stainless-override-schema') said += ` ${key}`;
  }
  return owner.endsWith(' body') && said.startsWith('[]') ? ` ${said}` : said;
}
