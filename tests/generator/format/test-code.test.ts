import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatText } from '../../../generator/format/prettier.ts';
import { settleTests } from '../../../generator/format/test-code.ts';

async function prettier(text: string): Promise<string> {
  return (await formatText(text, 'typescript', 'a.ts')).trimEnd();
}

async function formatStatement(statement: string): Promise<string> {
  const framed = `describe('', () => {\n  test('', async () => {\n${statement}\n  });\n});`;
  return (await prettier(framed)).split('\n').slice(2, -2).join('\n');
}

const text = fc.stringMatching(/^[A-Za-z0-9 ({;:/-]{0,40}$/).map((written) => `'${written}'`);
const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { weight: 4, arbitrary: text },
    fc.constantFrom('1', 'true', "'it\\'s'", '"it\'s"', '{}'),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
  object: fc
    .tuple(
      fc.boolean(),
      fc.array(fc.tuple(fc.stringMatching(/^[a-z_]{1,20}$/), tie('value')), { minLength: 1, maxLength: 4 }),
    )
    .map(([broken, members]) => {
      const written = members.map(([key, member]) => `${String(key)}: ${String(member)}`);
      return broken ? `{\n  ${written.join(',\n  ')},\n}` : `{ ${written.join(', ')} }`;
    }),
})).value;
const statement = fc.oneof(
  value.map((argument) => `const response = await client.v1.things.create(${String(argument)});`),
  fc
    .tuple(text, value)
    .map(
      ([id, argument]) =>
        `await expect(client.things.update(${id}, ${String(
          argument,
        )}, { path: '/_stainless_unknown_path' })).rejects.toThrow(Things.NotFoundError);`,
    ),
  fc.constantFrom(
    'expect(a).toBe(b);',
    'const raw = await promise.asResponse();',
    '// a comment',
    '',
    '',
    'x()',
    '/* odd */',
    'if (a) {',
    '}',
  ),
);
const test = fc
  .tuple(fc.constantFrom('test', 'test', 'test.skip'), text, fc.array(statement, { maxLength: 5 }))
  .map(([callee, name, body]) => `${callee}(${name}, async () => {\n${body.map((code) => `${code}\n`).join('')}});`);
const piece = fc
  .array(fc.oneof({ weight: 5, arbitrary: test }, fc.constantFrom('// skipped: why', 'const x = 1;')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((tests) => `describe('resource things', () => {\n${tests.join('\n\n')}\n});`);

describe('settled tests', () => {
  it('are exactly what Prettier writes', async () => {
    let settled = 0;
    await fc.assert(
      fc.asyncProperty(piece, async (written) => {
        const settledText = await settleTests(written, formatStatement).catch(() => undefined);
        if (settledText === undefined) return;
        settled += 1;
        expect(settledText).toBe(await prettier(written));
      }),
      { numRuns: 800, seed: 5 },
    );
    expect(settled).toBeGreaterThan(60);
  }, 60_000);

  it('ask for each statement by itself', async () => {
    const asked: string[] = [];
    const written =
      "describe('resource a', () => {\ntest('b', async () => {\nawait c({\n  d: '});',\n});\nexpect(e).toBe(f);\n});\n});";
    const settled = await settleTests(written, (code) => (asked.push(code), formatStatement(code)));
    expect(asked).toEqual(["await c({\n  d: '});',\n});", 'expect(e).toBe(f);']);
    expect(settled).toBe(await prettier(written));
  });

  it.each([
    "describe('a', () => {\n});",
    "describe('a', () => {\ntest('b', async () => {\n});\n});",
    'export class A {}',
    "test('a', async () => {\nb();\n});",
  ])('are not %j', async (written) => {
    expect(await settleTests(written, formatStatement)).toBeUndefined();
  });
});
