// The pairs of the shipped document, held against a second and simpler reading of it.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../../generator/normalize/index.ts';
import { comparePairs } from '../../../generator/pairs/index.ts';

const root = JSON.parse(readFileSync(new URL('../../../spec/metronome/openapi.json', import.meta.url), 'utf8'));
const api = normalize({ root, file: '', text: '', where: () => undefined }, () => undefined);
const compared = comparePairs(api);
const named = (pointer: string): string => pointer.replace('#/components/schemas/', '');

/** A schema written out in full, without words, examples and limits; one and the same text for equal shapes. */
function writtenOut(schema: any, inside: readonly string[] = []): string {
  if (typeof schema?.$ref === 'string') {
    if (inside.includes(schema.$ref)) return `again ${inside.length - inside.indexOf(schema.$ref)}`;
    return writtenOut(root.components.schemas[named(schema.$ref)], [...inside, schema.$ref]);
  }
  if (schema.allOf?.length === 1 && schema.properties === undefined) return writtenOut(schema.allOf[0], inside);
  const list = (parts: unknown[] = []): string => parts.map((part) => writtenOut(part, inside)).join(' | ');
  const fields = Object.entries<any>(schema.properties ?? {})
    .filter(([, value]) => value['x-stainless-skip'] === undefined)
    .map(([name, value]) => `${name}${schema.required?.includes(name) ? '!' : ''}: ${writtenOut(value, inside)}`);
  const parts = [
    schema.type,
    schema.nullable,
    (schema.enum ?? []).map(String).sort().join(),
    fields.sort().join('; '),
    list(schema.allOf),
    [...(schema.oneOf ?? schema.anyOf ?? [])]
      .map((part) => writtenOut(part, inside))
      .sort()
      .join(' | '),
    schema.items === undefined ? '' : writtenOut(schema.items, inside),
    typeof schema.additionalProperties === 'object' ? writtenOut(schema.additionalProperties, inside) : '',
  ];
  return `{${parts.join(',')}}`;
}

describe('the shipped document', () => {
  it('has 36 pairs of schemas and 3 of operations', () => {
    expect(compared.filter(({ pair }) => pair.kind === 'schema')).toHaveLength(36);
    expect(compared.filter(({ pair }) => pair.kind === 'operation')).toHaveLength(3);
  });

  it('has no operation of v2 left whose twin of v1 has the same name or path', () => {
    const paths = Object.keys(root.paths);
    const stem = (path: string): string => path.replace(/^\/v\d+/, '');
    const ids = paths.flatMap((path) => Object.values<any>(root.paths[path]).map(({ operationId }) => operationId));
    const bare = (id: string): string => id.replace(/-?v\d+/gi, '').toLowerCase();
    const twins = new Set(ids.filter((id) => ids.some((other) => other !== id && bare(other) === bare(id))).map(bare));
    expect([...twins].sort()).toEqual(['createbillablemetric', 'getcontract', 'listcontracts']);
    const shared = paths.filter((path) => path.startsWith('/v2/') && paths.includes(`/v1${stem(path)}`));
    expect(shared).toEqual(['/v2/contracts/get', '/v2/contracts/list']);
  });

  it('has pairs equal in shape where a simple reading finds them equal', () => {
    const schemas = compared.filter(({ pair }) => pair.kind === 'schema');
    const equal = schemas.filter(({ changes }) => changes.length === 0).map(({ pair }) => named(pair.older));
    const simple = schemas
      .filter(({ pair }) => writtenOut({ $ref: pair.older }) === writtenOut({ $ref: pair.newer }))
      .map(({ pair }) => named(pair.older));
    expect(equal).toEqual(simple);
  });

  it('says of every field that went or came where it is written', () => {
    const origins = compared.flatMap(({ changes }) =>
      changes.flatMap(({ kind, olderOrigin, newerOrigin }) =>
        kind === 'added' ? [newerOrigin] : kind === 'removed' ? [olderOrigin] : [],
      ),
    );
    expect(origins.filter((origin) => !api.schemas.has(origin?.pointer ?? ''))).toEqual([]);
  });

  it('moves the contract out of its states, and keeps what is inside', () => {
    const contract = compared.find(({ pair }) => pair.older === '#/components/schemas/Contract');
    const moved = contract?.changes.filter(({ kind }) => kind === 'moved').map(({ older }) => older);
    expect(moved).toEqual(expect.arrayContaining(['initial', 'current']));
    expect(contract?.changes.find(({ older }) => older === 'amendments')?.kind).toBe('removed');
    const told = contract?.changes.map(({ older, newer }) => older ?? newer);
    expect(told?.filter((path) => path?.startsWith('current.'))).toEqual([]);
  });
});
