import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainText, wrapPlainText } from '../../../generator/prose/plain-text.ts';
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

const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-zA-Z0-9.,;:'"()/-]{1,12}$/) },
  { weight: 3, arbitrary: fc.constantFrom(...TRICKY) },
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ' ', '', '\n', '\n\n', '  ')), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.map(([written, gap]) => written + gap).join(''));

async function asPrettier(markdown: string): Promise<string> {
  return (await wordMarkdown(markdown)).replace(/\n+$/, '');
}

describe('plain text', () => {
  it('is wrapped exactly as Prettier wraps it', async () => {
    let plain = 0;
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        if (!isPlainText(written)) return;
        plain += 1;
        expect(wrapPlainText(written)).toBe(await asPrettier(written));
      }),
      { numRuns: 1500, seed: 7 },
    );
    expect(plain).toBeGreaterThan(150);
  }, 60_000);

  it.each([
    '**bold**',
    'a [link](b)',
    '- item',
    '1. item',
    '# title',
    'https://a.b',
    '&amp;',
    'a  \nb',
    'x\n---',
    '    code',
    'a * b',
  ])('is not %j', (written) => {
    expect(isPlainText(written)).toBe(false);
  });

  it('keeps a dash with the word before it', () => {
    const line = 'a'.repeat(78);
    expect(wrapPlainText(`${line} - b`)).toBe(`${line} -\nb`);
  });
});
