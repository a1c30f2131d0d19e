import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleDeclarations, type Block } from '../../../generator/format/declarations.ts';
import { formatText } from '../../../generator/format/prettier.ts';

async function prettier(text: string): Promise<string> {
  return (await formatText(text, 'typescript', 'a.ts')).trimEnd();
}

async function formatLine(line: string, blocks: readonly Block[]): Promise<string> {
  const framed = [...blocks.map((block) => `${block} N {`), line, ...blocks.map(() => '}')].join('\n');
  return (await prettier(framed))
    .split('\n')
    .slice(blocks.length, -blocks.length || undefined)
    .join('\n');
}

const name = fc.stringMatching(/^[A-Z][A-Za-z]{0,30}$/);
const key = fc.oneof(
  fc.stringMatching(/^[a-z_]{1,25}$/),
  fc.constantFrom("'a-b'", "'x y'", "'ab'", '1', "'$ref'", '[k: string]', "'é'", 'é'),
);
const atom = fc.oneof(
  name,
  fc.stringMatching(/^[A-Z][a-z]{1,8}\.[A-Z][a-z]{1,9}$/),
  fc.stringMatching(/^'[A-Za-z0-9 _./-]{0,20}'$/),
  fc.constantFrom('string', 'number', 'boolean', 'null', 'unknown', '12', '-1', '1.50', '"x"', "'ü'"),
);
const union = fc.array(atom, { minLength: 1, maxLength: 7 }).map((parts) => parts.join(' | '));
const type = fc.oneof(
  { weight: 5, arbitrary: union },
  { weight: 2, arbitrary: union.map((inner) => `Array<${inner}>`) },
  { weight: 1, arbitrary: union.map((inner) => `Array<Array<${inner}>> | null`) },
  { weight: 1, arbitrary: union.map((inner) => `{ [key: string]: ${inner} }`) },
  { weight: 1, arbitrary: fc.tuple(name, union).map(([base, inner]) => `${base} & (${inner})`) },
  { weight: 1, arbitrary: fc.tuple(name, name).map(([page, item]) => `${page}<${item}>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '(string)',
      '{}',
      '{ a: string }',
      '{a:string}',
      '| string',
      'string[]',
      '() => void',
      'typeof x',
    ),
  },
);
const doc = fc.constantFrom(
  '',
  '/**\n * Text.\n */\n',
  '/**\n * One\n *\n *   two\n */\n',
  '/** short */\n',
  '/**\n * \n */\n',
  '// line\n',
);
const member = fc
  .tuple(doc, key, fc.boolean(), type)
  .map(
    ([text, written, optional, kind]) =>
      `${text}${written}${optional && !written.startsWith('[') ? '?' : ''}: ${kind};`,
  );
const gap = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n\n\n');
const block = (opening: fc.Arbitrary<string>, inner: fc.Arbitrary<string>, edges: fc.Arbitrary<string>) =>
  fc
    .tuple(opening, fc.array(inner, { maxLength: 4 }), gap, edges)
    .map(([first, all, between, edge]) => `${first} {\n${edge}${indented(all.join(between))}\n${edge}}`);
const edge = fc.constantFrom('', '', '', '', '\n');
const heritage = fc.oneof(
  fc.constant(''),
  fc.constant(''),
  name.map((base) => ` extends ${base}`),
  fc.tuple(name, name).map(([a, b]) => ` extends ${a}.${b}, X`),
);
const declared = fc
  .tuple(
    doc,
    block(
      fc.tuple(name, heritage).map(([own, bases]) => `export interface ${own}${bases}`),
      member,
      edge,
    ),
  )
  .map((parts) => parts.join(''));
const alias = fc.tuple(doc, name, type).map(([text, own, kind]) => `${text}export type ${own} = ${kind};`);
const statement = fc.oneof({ weight: 3, arbitrary: declared }, alias);
const piece = fc.oneof(
  statement,
  block(
    name.map((own) => `export namespace ${own}`),
    fc.oneof(
      statement,
      block(
        name.map((own) => `export namespace ${own}`),
        statement,
        edge,
      ),
    ),
    edge,
  ),
);

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}

describe('settled declarations', () => {
  it('are exactly what Prettier writes', async () => {
    let settled = 0;
    await fc.assert(
      fc.asyncProperty(piece, async (written) => {
        const text = await settleDeclarations(written, formatLine);
        if (text === undefined) return;
        settled += 1;
        expect(text).toBe(await prettier(written));
      }),
      { numRuns: 1500, seed: 11 },
    );
    expect(settled).toBeGreaterThan(100);
  }, 60_000);

  it.each([
    ['a class', 'export class A {\n}'],
    ['an empty namespace', 'export namespace A {\n}'],
    ['a wrong indentation', 'export interface A {\n    a: string;\n}'],
    ['a comment nobody owns', 'export interface A {\n  a: string;\n\n  /**\n   * x\n   */\n}'],
    ['an unfinished block', 'export interface A {\n  a: string;'],
    ['an export list', 'export declare namespace A {\n  export { type B as B };\n}'],
  ])('are not: %s', async (_what, written) => {
    expect(await settleDeclarations(written, formatLine)).toBeUndefined();
  });

  it('send only the long lines to Prettier', async () => {
    const asked: string[] = [];
    const long = `kind: ${Array.from({ length: 12 }, (_, index) => `'VALUE_NUMBER_${index}'`).join(' | ')};`;
    const written = `export interface A {\n  id: string;\n\n  ${long}\n}`;
    const text = await settleDeclarations(written, (line, blocks) => (asked.push(line), formatLine(line, blocks)));
    expect(asked).toEqual([long]);
    expect(text).toBe(await prettier(written));
  });
});
