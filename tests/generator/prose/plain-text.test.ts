import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapPlainText } from '../../../generator/prose/plain-text.ts';
import { wordMarkdown } from '../../../generator/prose/prettier.ts';

const TRICKY = [
  '-',
  '+',
  '1.',
  '2)',
  '10.',
  '=',
  '==',
  '#',
  '>',
  '_',
  'snake_case',
  '_a_',
  'a_',
  '*',
  '**b**',
  '`code`',
  '`two words`',
  '``',
  '`',
  '$',
  '$5',
  '&',
  '&amp;',
  'A&B',
  '{{x}}',
  '{a}',
  '(',
  ')',
  '(`x`)',
  '`x`,',
  '[a]',
  '[a](b)',
  '!',
  'http://a.b',
  'a@b.co',
  'www.a.b',
  '\n',
  '\n\n',
  ' ',
  '  ',
  '\n  ',
  '\n    ',
  '—',
  '“q”',
  '’s',
  '...',
  '…',
  '"',
  "'",
  '\\',
  '<b>',
  '~x~',
  '~',
  '|',
  'a|b',
  '%',
  '^',
  '[^1]',
  ':',
  '::',
  'é',
  'Ünï',
  '日本',
  'e.g.',
  '2024-01-01',
  '1.5',
  '---',
  '\n---\n',
  'x'.repeat(79),
  'y'.repeat(90),
  '`' + 'z'.repeat(85) + '`',
];

const INLINE = [
  '**bold**',
  '**two words**',
  '**Note:** so',
  '**`code`**',
  '**a**b',
  'x**y**',
  '(**in**)',
  '**a',
  '[link](https://a.b/c_d)',
  '[two words](/path)',
  '[`code`](#body-x)',
  '[a](b)',
  '[a]',
  '>=0',
  '<=1',
  '>',
  '-',
  '+',
  '2.',
  '`a`',
  '`a b`',
  'snake_case',
  '_it_',
  '[x]',
  '**',
  'https://a.b',
];

const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-zA-Z0-9.,;:'"()/-]{1,12}$/) },
  { weight: 3, arbitrary: fc.constantFrom(...TRICKY) },
);
const sentence = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ' ', '', '\n', '\n\n', '  ')), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.map(([written, gap]) => written + gap).join(''));
const tame = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: fc.stringMatching(/^[a-zA-Z0-9]{1,11}[,.:)]?$/) }, fc.constantFrom(...INLINE)),
    {
      minLength: 1,
      maxLength: 25,
    },
  )
  .map((words) => words.join(' '));
const line = fc
  .tuple(
    fc.constantFrom('', '', '- ', '- ', '- ', '* ', '# ', '### ', '  ', '1. ', '  - ', '> '),
    tame,
    fc.constantFrom('', '', '', ' ', '  '),
  )
  .map((parts) => parts.join(''));
const document = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n', '\n\n', '\n \n')), { minLength: 1, maxLength: 8 })
  .map((lines) => lines.map((parts) => parts.join('')).join(''));
const text = fc.oneof(sentence, document, document);

async function asPrettier(markdown: string): Promise<string> {
  return (await wordMarkdown(markdown)).replace(/\n+$/, '');
}

describe('plain text', () => {
  it('is wrapped exactly as Prettier wraps it', async () => {
    let plain = 0;
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const wrapped = wrapPlainText(written);
        if (wrapped === undefined) return;
        plain += 1;
        expect(wrapped).toBe(await asPrettier(written));
      }),
      { numRuns: 1500, seed: 7 },
    );
    expect(plain).toBeGreaterThan(150);
  }, 60_000);

  it.each([
    '**bold',
    'a [link](b c)',
    '- item\n  - nested',
    '- item\n\n- loose',
    '- item\ncontinued',
    '- one\n* two',
    '1. item',
    '# title #',
    '_emphasis_',
    '[ ] x',
    'https://a.b',
    '&amp;',
    'a  \nb',
    'x\n---',
    '    code',
    'a * b',
  ])('is not %j', (written) => {
    expect(wrapPlainText(written)).toBeUndefined();
  });

  it('are headings, bold words, links and lists too', () => {
    const written = `See [the guide](#guide) and **read it** well.\n### Use it to:\n* ${'word '.repeat(18)}\n* b`;
    expect(wrapPlainText(written)).toBe(
      `See [the guide](#guide) and **read it** well.\n\n### Use it to:\n\n- ${'word '.repeat(
        14,
      )}word\n  word word word\n- b`,
    );
  });

  it('keeps a dash with the word before it', () => {
    const long = 'a'.repeat(78);
    expect(wrapPlainText(`${long} - b`)).toBe(`${long} -\nb`);
  });
});
