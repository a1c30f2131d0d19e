// Whatever a configuration holds, reading it ends in a configuration or in errors, never in an exception.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { configJsonSchema, parseConfig } from '../../../../generator/load/config.ts';
import type { Diagnostic } from '../../../../generator/model/diagnostic.ts';
import type { JsonObject } from '../../../../generator/model/json.ts';

function read(root: JsonObject) {
  const found: Diagnostic[] = [];
  const config = parseConfig({ file: 'x', text: '', root, where: () => undefined }, (each) => found.push(each));
  return { config, failed: found.some(({ severity }) => severity === 'error') };
}

const keys = Object.keys(Object(configJsonSchema()['properties']));
const names = [
  'endpoint',
  'type',
  'request',
  'models',
  'methods',
  'subresources',
  'opts',
  'skip',
  'typescript',
  'name',
];
const value = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, true, 7, 'get /a', 'alias', 'cursor', '__proto__', 'constructor', ''),
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), tie('node'), { maxKeys: 4 }),
  ),
})).node;

test('any values under the known keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), value), (root) => {
      // What the generator of values makes is JSON.
      const { config, failed } = read(root as JsonObject);
      expect(config === undefined).toBe(failed);
    }),
    { numRuns: 400, seed: 1 },
  );
});

test('resources that nest as deep as a document may', () => {
  let resource: JsonObject = { methods: { list: 'get /a' } };
  for (let depth = 0; depth < 480; depth += 1) resource = { subresources: { a: resource } };
  expect(read({ resources: { a: resource } }).config).toBeDefined();
});

test('a thousand unknown keys are a thousand warnings, quickly', () => {
  const settings = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`key_${index}`, index]));
  expect(read({ resources: {}, settings }).config).toBeDefined();
});
