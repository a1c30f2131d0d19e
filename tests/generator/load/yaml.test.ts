// YAML with positions: what it accepts, where things are, and how bombs end.

import { expect, test } from 'vitest';
import { readYaml } from '../../../generator/load/yaml.ts';
import type { Diagnostic } from '../../../generator/model/diagnostic.ts';

function read(text: string) {
  const found: Diagnostic[] = [];
  const yaml = readYaml(text, 'x.yml', (diagnostic) => found.push(diagnostic));
  return { yaml, codes: found.map((each) => each.code), found };
}

test('a date stays text and a key is always text', () => {
  expect(read('edition: 2026-01-30\n200: ok\n').yaml?.root).toEqual({ edition: '2026-01-30', 200: 'ok' });
});

test('a place is the line and column of the key, or of the nearest parent', () => {
  const { yaml } = read('a:\n  b/c:\n    - x\n    - y: 1\n');
  expect(yaml?.where('#/a/b~1c')).toEqual({ file: 'x.yml', line: 2, column: 3 });
  expect(yaml?.where('#/a/b~1c/1')).toEqual({ file: 'x.yml', line: 4, column: 7 });
  expect(yaml?.where('#/a/none/at/all')).toEqual({ file: 'x.yml', line: 1, column: 1 });
  expect(yaml?.where('#')).toEqual({ file: 'x.yml', line: 1, column: 1 });
});

test('a place behind an alias is the place of the anchor', () => {
  expect(read('a: &one\n  k: 1\nb: *one\n').yaml?.where('#/b/k')).toEqual({ file: 'x.yml', line: 2, column: 3 });
});

test('a repeated key is an error at the second one', () => {
  const { yaml, found } = read('list: 1\nother: 2\nlist: 3\n');
  expect(yaml).toBeUndefined();
  expect(found).toMatchObject([{ code: 'Input/DuplicateKey', position: { line: 3, column: 1 } }]);
});

test('broken YAML is an error with its place', () => {
  expect(read('a: [1\nb: 2').found[0]).toMatchObject({ code: 'Input/InvalidYaml', position: { line: 2 } });
});

test('nesting, alias and cycle bombs end in a diagnostic', () => {
  const rows = Array.from(
    { length: 8 },
    (_, i) =>
      `k${i}: &k${i} [${Array(9)
        .fill(i ? `*k${i - 1}` : '1')
        .join(', ')}]`,
  );
  expect(read('['.repeat(200_000)).codes).toEqual(['Input/TooDeep']);
  expect(read('['.repeat(3000)).codes).toContain('Input/TooDeep');
  expect(read(rows.join('\n')).codes).toEqual(['Input/TooManyAliases']);
  expect(read('a: &a [*a]').codes).toEqual(['Input/TooDeep']);
  expect(read('a: *none').codes.length).toBeGreaterThan(0);
});

test('a key called __proto__ is just a name', () => {
  const root = read('__proto__: {polluted: true}').yaml?.root;
  expect(Object.keys(root ?? {})).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(root)).toBe(Object.prototype);
});
