import swaggerParser from '@apidevtools/swagger-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { filterDocument } from '../../../generator/filter/index.ts';
import { loadSpec } from '../../../generator/load/spec.ts';
import type { SpecDocument } from '../../../generator/model/document.ts';
import { isJsonArray, isJsonObject, type Json } from '../../../generator/model/json.ts';

let document: SpecDocument;
const groups = new Set<string>();

beforeAll(async () => {
  const path = new URL('../../../spec/metronome/openapi.json', import.meta.url).pathname;
  document = (await loadSpec(path, {}, () => undefined)) ?? expect.fail('the shipped document does not load');
  JSON.stringify(document.root, (key, value) => {
    if (key === 'x-mint') for (const group of value.groups ?? []) groups.add(group);
    return value;
  });
});

function filteredFor(held: readonly string[]) {
  return filterDocument(document, { name: 'test', groups: new Set(held) }, () => undefined);
}

function audiences(): readonly (readonly string[])[] {
  const all = [...groups];
  const single = process.env['INOX_TEST_ALL'] === '1' ? all : all.filter((_, index) => index % 9 === 0);
  return [[], all, ...single.map((group) => [group])];
}

/** True if the keys of the smaller value stand in the order of the larger one, all the way down. */
function isInOrder(rest: Json | undefined, whole: Json | undefined): boolean {
  if (isJsonArray(rest) || isJsonArray(whole) || !isJsonObject(rest) || !isJsonObject(whole)) return true;
  const order = Object.keys(whole);
  const places = Object.keys(rest).map((key) => order.indexOf(key));
  const isSorted = places.every((place, index) => place > (places[index - 1] ?? -1));
  return isSorted && Object.keys(rest).every((key) => isInOrder(rest[key], whole[key]));
}

describe('a filtered document', () => {
  it('is valid OpenAPI for every audience', async () => {
    for (const held of audiences()) {
      // The validator changes what it is given, and its types want a document that is known to be valid.
      const copy = structuredClone(filteredFor(held)) as never;
      await expect(swaggerParser.validate(copy, { dereference: { circular: 'ignore' } })).resolves.toBeDefined();
    }
  }, 120_000);

  it('keeps the order of the keys', () => {
    for (const held of audiences().slice(0, 3)) expect(isInOrder(filteredFor(held), document.root)).toBe(true);
  });

  it('does not change the document it is made from', () => {
    const before = JSON.stringify(document.root);
    filteredFor([]);
    expect(JSON.stringify(document.root)).toBe(before);
  });
});
