import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compareWire } from '../../../../generator/diff/index.ts';
import { loadSpec } from '../../../../generator/load/spec.ts';
import { normalize } from '../../../../generator/normalize/index.ts';
import { aFolder } from '../../../support/temporary.ts';
import { TINY_SPEC } from '../../../support/tiny-api.ts';

/** The API of the tiny document with a union in place of the books it answers with. */
async function apiOf(variants: readonly string[]) {
  const kind = (name: string) => ({
    type: 'object',
    required: ['kind'],
    properties: { kind: { type: 'string', enum: [name] } },
  });
  const named = Object.fromEntries(['Shelf', 'Desk', 'Box'].map((name) => [name, kind(name)]));
  const oneOf = variants.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const schemas = { ...TINY_SPEC.components.schemas, ...named, Book: { oneOf } };
  const file = join(aFolder(), 'openapi.json');
  writeFileSync(file, JSON.stringify({ ...TINY_SPEC, components: { ...TINY_SPEC.components, schemas } }));
  const document = await loadSpec(file, { allowedHosts: [] }, () => undefined);
  if (document === undefined) throw new Error('The document cannot be read.');
  return normalize(document, () => undefined);
}

async function compare(before: readonly string[], after: readonly string[]): Promise<readonly string[]> {
  const found = compareWire(await apiOf(before), await apiOf(after));
  return [...new Set(found.map(({ code, severity }) => `${severity} ${code}`))];
}

it('minds no order of variants', async () => {
  expect(await compare(['Shelf', 'Desk', 'Box'], ['Box', 'Shelf', 'Desk'])).toEqual([]);
});

it('says of a variant that comes or goes only that', async () => {
  expect(await compare(['Shelf', 'Desk'], ['Box', 'Shelf', 'Desk'])).toEqual(['risky wire/variant-added']);
  expect(await compare(['Box', 'Shelf', 'Desk'], ['Shelf', 'Desk'])).toEqual(['additive wire/variant-removed']);
});

it('compares a variant that took the place of another', async () => {
  expect(await compare(['Shelf', 'Desk'], ['Desk', 'Box'])).toEqual([
    'risky wire/enum-value-added',
    'additive wire/enum-value-removed',
  ]);
});
