import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatText } from '../../../generator/format/prettier.ts';
import { settleCall } from '../../../generator/format/settled-call.ts';

async function prettier(lines: readonly string[]): Promise<readonly string[]> {
  const framed = `describe('', () => {\n  test('', async () => {\n${lines.join('\n')}\n  });\n});`;
  return (await formatText(framed, 'typescript', 'a.ts')).trimEnd().split('\n').slice(2, -2);
}

const plain = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[A-Za-z0-9 {}[\]:,;/-]{0,44}$/).map((text) => `'${text}'`) },
  { weight: 3, arbitrary: fc.constantFrom('0', '12', '-3', '0.5', 'true', 'null') },
  fc.constantFrom('1.50', '0.0', '1e3', '.5', '"it\'s"', "'ü'", 'x', 'f()'),
);
const key = fc.oneof(
  { weight: 20, arbitrary: fc.stringMatching(/^[a-z_]{1,20}$/) },
  fc.constantFrom("'a-b'", "'ab'", "'1'", "'x y'", '1', "'$ref'", 'constructor'),
);
/** As the emitter lays samples out: what holds a broken part is broken too. */
const value = fc.letrec((tie) => ({
  value: fc.oneof({ weight: 4, arbitrary: plain }, tie('list'), tie('object'), fc.constantFrom('{}', '[]')),
  list: fc.array(tie('value'), { minLength: 1, maxLength: 3 }).map((items) => lay('[', items.map(String), false)),
  object: fc
    .tuple(fc.boolean(), fc.array(fc.tuple(key, tie('value')), { minLength: 1, maxLength: 5 }))
    .map(([breaks, members]) =>
      lay(
        '{',
        members.map(([name, member]) => `${name}: ${String(member)}`),
        breaks,
      ),
    ),
})).value;

function lay(opening: '[' | '{', parts: readonly string[], breaks: boolean): string {
  const [pad, closing] = opening === '{' ? [' ', '}'] : ['', ']'];
  if (!breaks && !parts.some((part) => part.includes('\n'))) return opening + pad + parts.join(', ') + pad + closing;
  return `${opening}\n${parts.map((part) => `  ${part.replaceAll('\n', '\n  ')},\n`).join('')}${closing}`;
}

const call = fc
  .tuple(fc.constantFrom('const response = await client.a', 'client', 'await client.a.b.c'), plain, fc.boolean(), value)
  .map(([start, id, withId, body]) => `${start}.create(${withId ? `${id}, ` : ''}${String(body)});`);

describe('a settled call', () => {
  it('stands exactly as Prettier writes it', async () => {
    let settled = 0;
    await fc.assert(
      fc.asyncProperty(call, async (written) => {
        const lines = written.split('\n');
        const call = settleCall(lines, 4);
        if (call === undefined) return;
        settled += 1;
        expect(call.map((line) => `    ${line}`)).toEqual(await prettier(lines.map((line) => `    ${line}`)));
      }),
      { numRuns: 6000, seed: 7 },
    );
    expect(settled).toBeGreaterThan(150);
  }, 120_000);

  it('is the usual one, with lists of objects', () => {
    const usual = [
      'const response = await client.v1.things.create({',
      "  name: 'x',",
      '  items: [',
      '    {',
      '      amount: 0,',
      "      tags: ['a', 'b'],",
      '    },',
      '  ],',
      "  'a-b': { c: 1 },",
      '});',
    ];
    expect(settleCall(usual, 4)).toEqual(usual);
  });

  it('has a line for each member of an object that is too long', () => {
    const id = `'${'x'.repeat(60)}'`;
    const long = ['client.a({', `  b: { c: ${id}, d: { e: 'f, {g}' }, h: ${id} },`, '});'];
    const members = [`    c: ${id},`, "    d: { e: 'f, {g}' },", `    h: ${id},`];
    expect(settleCall(long, 4)).toEqual(['client.a({', '  b: {', ...members, '  },', '});']);
    expect(settleCall([`client.a({ b: ${id}, c: ${id} });`], 4)).toEqual([
      'client.a({',
      `  b: ${id},`,
      `  c: ${id},`,
      '});',
    ]);
  });

  it.each([
    ['a list that would fit on a line', ['client.a({', '  b: [', "    'c',", '  ],', '});']],
    ['several objects in a list on one line', ['client.a({', '  b: [{ c: 1 }, { d: 2 }],', '});']],
    ['an empty object that is broken', ['client.a({', '  b: {', '  },', '});']],
    ['a line that is too long', ['client.a({', `  b: '${'x'.repeat(120)}',`, '});']],
  ])('is not %s', (_what, lines) => {
    expect(settleCall(lines, 4)).toBeUndefined();
  });
});
