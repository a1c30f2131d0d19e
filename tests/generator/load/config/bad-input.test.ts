// Bad configurations: each problem has a code, a place and a help sentence, and all of them come at once.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadConfig } from '../../../../generator/load/config.ts';
import type { Diagnostic } from '../../../../generator/model/diagnostic.ts';
import { read, readText } from './reading.ts';

test.each([
  ['an unknown key', 'settings:\n  positonal_params: false', 'warning Config/UnknownKey 3:3'],
  [
    'an unknown key of a method',
    'resources:\n  a: {methods: {b: {endpoint: get /a, paginate: true}}}',
    'warning Config/UnknownKey 2:39',
  ],
  ['a merge key', 'settings: {<<: {license: MIT}}', 'warning Config/UnknownKey 2:12'],
  ['a wrong type', 'settings: {license: [MIT]}', 'error Config/InvalidValue 2:12'],
  ['a wrong choice', 'query_settings: {array_format: commas}', 'error Config/InvalidValue 2:18'],
  ['an edition that is no day', 'edition: newest', 'error Config/InvalidValue 2:1'],
  ['an edition before all', 'edition: 1999-01-01', 'error Config/UnknownEdition 2:1'],
  ['an edition after all', 'edition: 2099-01-01', 'error Config/UnknownEdition 2:1'],
  ['an unknown edition between two', 'edition: 2026-01-03', 'warning Config/UnknownEdition 2:1'],
  ['a malformed operation', 'resources: {a: {methods: {b: /get/a}}}', 'error Config/InvalidEndpoint 1:27'],
  ['a verb nobody knows', 'resources: {a: {methods: {b: fetch /a}}}', 'error Config/InvalidEndpoint 1:27'],
  [
    'a malformed operation of an object',
    'resources: {a: {methods: {b: {endpoint: get a}}}}',
    'error Config/InvalidEndpoint 1:31',
  ],
  [
    'a method without an operation',
    'resources: {a: {methods: {b: {paginated: true}}}}',
    'error Config/MissingKey 1:27',
  ],
  ['an alias to nowhere', 'resources: {a: {methods: {b: {type: alias}}}}', 'error Config/MissingKey 1:27'],
  [
    'an unknown kind of method',
    'resources: {a: {methods: {b: {type: socket, endpoint: get /a}}}}',
    'error Config/InvalidValue 1:31',
  ],
  ['a method with nothing behind it', 'resources: {a: {methods: {b: }}}', 'error Config/InvalidValue 1:27'],
  [
    'two methods with one name',
    'resources:\n  a:\n    methods:\n      b: get /a\n      b: get /b',
    'error Input/DuplicateKey 5:7',
  ],
  [
    'a wrong purpose',
    'pagination: {name: p, type: cursor, request: {a: {x-stainless-pagination-property: {purpose: next}}}}',
    'error Config/InvalidValue 2:85',
  ],
  ['a wrong duration', 'client_settings: {default_timeout: 1 minute}', 'error Config/InvalidDuration 2:19'],
  ['a name that is a prototype', 'resources: {__proto__: {methods: {a: get /a}}}', 'error Config/UnsafeKey 1:13'],
  ['groups of a build that are no list', 'builds: {public: {groups: all}}', 'error Config/InvalidValue 2:19'],
  [
    'a transform nobody knows',
    'openapi: {transforms: [{command: delete, args: {}}]}',
    'error Config/InvalidValue 2:25',
  ],
])('%s', (_, text, expected) => {
  const { problems, found, config } = read(text);
  expect(problems).toEqual([expected]);
  expect(found[0]?.help).toMatch(/\w.*[.?]$/);
  expect(config === undefined).toBe(expected.startsWith('error'));
});

test.each([
  ['settings: {positonal_params: false}', 'Did you mean `positional_params`?'],
  ['query_settings: {array_format: bracket}', 'Did you mean `brackets`?'],
  ['edition: 2026-01-03', 'Known are `2025-10-08`,'],
  ['settings: {whatever_this_is: 1}', 'docs/reference/configuration.md lists'],
])('%s: %s', (text, help) => {
  expect(read(text).found[0]?.help).toContain(help);
});

test('messages name the key, what it must be and what it is', () => {
  const messages = (text: string) => read(text).found.map(({ message }) => message);
  expect(messages('settings: {license: [MIT]}')).toEqual(['`settings.license` must be text or a map, not a list.']);
  expect(messages('settings: {disable_mock_tests: yes}')).toEqual([
    '`settings.disable_mock_tests` must be `true` or `false`, not `yes`.',
  ]);
  expect(messages('inox: {as_of: today}')).toEqual([
    '`inox.as_of` must be a day such as `2026-12-31`, not `today`.',
  ]);
  expect(messages('settings: {mock_server: prisma}')).toEqual([
    '`settings.mock_server` must be one of `prism`, `steady`, not `prisma`.',
  ]);
});

test('all problems of a configuration are said in one run', () => {
  const { problems } = readText(
    'edition: newest\nsettings:\n  a: 1\n  license: 3\nresources:\n  x: {methods: {b: {c: 1}, d: nothing}, e: 1}\nf: 1\n',
  );
  expect(problems.toSorted()).toEqual(
    [
      'error Config/InvalidEndpoint 6:28',
      'error Config/InvalidValue 1:1',
      'error Config/InvalidValue 4:3',
      'error Config/MissingKey 6:17',
      'warning Config/UnknownKey 3:3',
      'warning Config/UnknownKey 6:21',
      'warning Config/UnknownKey 6:41',
      'warning Config/UnknownKey 7:1',
    ].toSorted(),
  );
});

test('a language that is no target is an unknown key', () => {
  const { problems } = readText('targets: {rust: {}}\nresources: {}');
  expect(problems).toContain('warning Config/UnknownKey 1:11');
});

test('a resource is what is missing', () => {
  expect(readText('organization: {name: a}').problems).toEqual(['error Config/MissingKey 1:1']);
});

async function load(text: string | Buffer) {
  const folder = mkdtempSync(join(tmpdir(), 'inox-config-'));
  const found: Diagnostic[] = [];
  const path = join(folder, 'stainless.yml');
  writeFileSync(path, text);
  const loaded = await loadConfig(path, (diagnostic) => found.push(diagnostic));
  rmSync(folder, { recursive: true });
  return { loaded, codes: found.map(({ code }) => code), found };
}

test('a file that is not YAML, or not a map, is an error with its place', async () => {
  expect((await load('a: [1')).codes).toEqual(['Input/InvalidYaml']);
  expect((await load('- a\n- b')).codes).toEqual(['Config/InvalidValue']);
  expect((await load('')).codes).toEqual(['Input/Empty']);
  expect((await load('just text')).found[0]?.position).toMatchObject({ line: 1, column: 1 });
  expect((await load('resources: {}\n')).loaded?.config.resources).toEqual([]);
  expect((await load('\uFEFFresources: {}\r\n')).loaded?.config.resources).toEqual([]);
});

test('a file that is not there is an error', async () => {
  const found: Diagnostic[] = [];
  expect(await loadConfig('/nowhere/stainless.yml', (diagnostic) => found.push(diagnostic))).toBeUndefined();
  expect(found).toMatchObject([{ code: 'Input/NotFound', severity: 'error' }]);
});

test('a device is refused unopened', async () => {
  const found: Diagnostic[] = [];
  expect(await loadConfig('/dev/zero', (diagnostic) => found.push(diagnostic))).toBeUndefined();
  expect(found).toMatchObject([{ code: 'Input/NotReadable', severity: 'error' }]);
});

test('an error carries its line, for there is no document to ask for it', () => {
  expect(readText('resources: {}\nedition: 1999-01-01\n').found[0]).toMatchObject({
    position: { file: 'stainless.yml', line: 2, column: 1 },
    excerpt: { text: 'edition: 1999-01-01', column: 1 },
  });
  expect(readText('a: 1\na: 2\n').found[0]?.excerpt?.text).toBe('a: 2');
});
