// The commands that only the older list `openapi.transformations` is documented with.

import { describe, expect, test } from 'vitest';
import { run } from './changing.ts';

const SPEC = `
components:
  schemas:
    A: {type: object, properties: {kind: {enum: [one]}, either: {oneOf: [{type: string}, {type: number}]}}}
    B: {type: object, properties: {id: {type: string}}, required: [id]}
`;

test('mergeObject is merge with its map under `object`', () => {
  const args = { target: ['$.components.schemas'], object: { C: { type: 'string' } } };
  expect(run(SPEC, { command: 'mergeObject', args }).root).toMatchObject({
    components: { schemas: { C: { type: 'string' } } },
  });
  expect(run(SPEC, { command: 'mergeObject', args: { target: '$.components' } }).messages[0]).toContain('`object`');
});

test('replaceProperties replaces what `only` means and `ignore` does not', () => {
  const filter = { only: '$..properties.*', ignore: '$.components.schemas.A.properties.kind' };
  const { root } = run(SPEC, { command: 'replaceProperties', args: { filter, value: { $ref: '#/x' } } });
  expect(root).toMatchObject({
    components: {
      schemas: {
        A: { properties: { kind: { enum: ['one'] }, either: { $ref: '#/x' } } },
        B: { properties: { id: { $ref: '#/x' } } },
      },
    },
  });
});

test('oneOfToAnyOf needs no arguments', () => {
  const { root, messages } = run(SPEC, { command: 'oneOfToAnyOf', args: {} });
  expect(messages).toEqual([]);
  expect(JSON.stringify(root)).not.toContain('oneOf');
  expect(root).toMatchObject({ components: { schemas: { A: { properties: { either: { anyOf: [{}, {}] } } } } } });
});

test('renameValue names a property by language', () => {
  const args = {
    filter: { only: ['$.components.schemas.B.properties.id'] },
    rename: { python: { property_name: 'the_id' }, typescript: 'theID' },
  };
  expect(run(SPEC, { command: 'renameValue', args }).root).toMatchObject({
    components: {
      schemas: {
        B: {
          properties: {
            id: { 'x-stainless-naming': { python: { property_name: 'the_id' }, typescript: { property_name: 'theID' } } },
          },
        },
      },
    },
  });
});

describe('extractToRefs', () => {
  const target = '$.components.schemas.A.properties.either';

  test('makes a schema of a node', () => {
    const { root } = run(SPEC, {
      command: 'extractToRefs',
      args: { ref: { target, name: '#/components/schemas/Either' } },
    });
    expect(root).toMatchObject({
      components: {
        schemas: {
          A: { properties: { either: { $ref: '#/components/schemas/Either' } } },
          Either: { oneOf: [{ type: 'string' }, { type: 'number' }] },
        },
      },
    });
  });

  test('does not overwrite a schema', () => {
    const { messages } = run(SPEC, {
      command: 'extractToRefs',
      args: { ref: [{ target, name: '#/components/schemas/B' }] },
    });
    expect(messages[0]).toContain('already something');
  });
});
