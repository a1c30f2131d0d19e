// `inox diff` over two documents with what it knows of both: proofs by the compiler, renames by the schema.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { diffCommand, type DiffOptions } from '../../../../generator/commands/diff/diff.ts';
import { aFolder, aTerminal } from '../../../support/temporary.ts';
import { TINY_CONFIG, TINY_SPEC } from '../../../support/tiny-api.ts';

const SPEC = JSON.stringify(TINY_SPEC, null, 1);

async function diff(spec: string, config: string, options: Partial<DiffOptions>): Promise<string> {
  const folder = aFolder();
  const at = (name: string): string => join(folder, name);
  writeFileSync(at('old.json'), SPEC);
  writeFileSync(at('new.json'), spec);
  writeFileSync(at('old.yml'), TINY_CONFIG);
  writeFileSync(at('new.yml'), config);
  const terminal = aTerminal();
  const wish = { today: '2026-06-01', cache: false, config: at('new.yml'), oldConfig: at('old.yml'), ...options };
  await diffCommand([at('old.json'), at('new.json')], wish, terminal);
  return terminal.answers.join('');
}

const { Book } = TINY_SPEC.components.schemas;
const { id, title } = Book.properties;
/** The document with other fields of a book. */
function withFields(properties: object): string {
  const schemas = { ...TINY_SPEC.components.schemas, Book: { ...Book, required: [], properties } };
  return JSON.stringify({ ...TINY_SPEC, components: { ...TINY_SPEC.components, schemas } });
}

const WITHOUT_KIND = JSON.stringify(TINY_SPEC, (key, value: object) =>
  key === 'Book' ? { ...Book, properties: { id, title } } : value,
);
const PROGRAM = [
  "import type { Book } from 'books-sdk/resources/books';",
  '',
  'export function read(value: Book) {',
  '  return value.kind;',
  '}',
];
const ERROR = "line 4, TS2339: Property 'kind' does not exist on type 'Book'.";

it('shows under a finding the program that stops compiling, and the error', { timeout: 120_000 }, async () => {
  const text = await diff(WITHOUT_KIND, TINY_CONFIG, { prove: true });
  const shown = text.split('\n').map((line) => line.trim());
  const start = shown.indexOf(PROGRAM[0] ?? '');
  expect(shown.slice(start, start + 7)).toEqual([...PROGRAM.map((line) => line.trim()), '', ERROR]);
});

it('shows it as a block of code in Markdown, and as data', { timeout: 120_000 }, async () => {
  const markdown = await diff(WITHOUT_KIND, TINY_CONFIG, { prove: true, format: 'markdown' });
  expect(markdown).toContain(
    ['', '```ts', ...PROGRAM, '', `// ${ERROR}`, '```'].map((line) => `  ${line}`.trimEnd()).join('\n'),
  );
  const { findings } = JSON.parse(await diff(WITHOUT_KIND, TINY_CONFIG, { prove: true, format: 'json' }));
  expect(findings).toContainEqual(
    expect.objectContaining({
      code: 'surface/field-removed',
      proof: { proved: true, program: `${PROGRAM.join('\n')}\n`, error: ERROR },
    }),
  );
});

it('asks no compiler unless it is told to', async () => {
  expect(await diff(WITHOUT_KIND, TINY_CONFIG, { format: 'json' })).not.toContain('"proof"');
});

it('knows a model under another name by its schema, whatever else changed', async () => {
  const spec = withFields({ code: { type: 'integer' }, pages: { type: 'integer' } });
  const config = TINY_CONFIG.replace('book: Book', 'volume: Book');
  const { findings } = JSON.parse(await diff(spec, config, { format: 'json' }));
  expect(findings).toContainEqual(
    expect.objectContaining({ code: 'surface/type-renamed', before: 'Book', after: 'Volume' }),
  );
});
