// Each writer keeps a text inside its context and, where a program reads it back, unchanged.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import {
  jsonText,
  markdownCode,
  markdownFence,
  markdownTarget,
  markdownText,
  shellWord,
} from '../../../../../generator/emit/typescript/render/text-writers.ts';

describe('jsonText', () => {
  it('reads back as the same text, as JSON and as YAML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(jsonText(text))).toBe(text);
      }),
    );
    expect(parseYaml(jsonText('a: "b" # c'))).toBe('a: "b" # c');
  });

  it('shows no invisible or direction-changing character', () => {
    expect(jsonText('a\u202eb\u200bc')).toBe('"a\\u202eb\\u200bc"');
  });
});

describe('Markdown writers', () => {
  it('keep markup out of a sentence', () => {
    expect(markdownText('# <b>*A*</b>\n[x](y)')).toBe('\\# \\<b\\>\\*A\\*\\</b\\> \\[x\\](y)');
    expect(markdownText('1. first')).toBe('\\1. first');
  });

  it('fence code with more backticks than it holds', () => {
    expect(markdownCode('a`b')).toBe('``a`b``');
    expect(markdownCode('`a`')).toBe('`` `a` ``');
    expect(markdownFence('ts', 'x\n```\ny\n')).toBe('````ts\nx\n```\ny\n````');
  });

  it('link to addresses of the web and of mail only', () => {
    expect(markdownTarget('docs.example.com')).toBe('https://docs.example.com');
    expect(markdownTarget('https://example.com/a(b)')).toBe('https://example.com/a%28b%29');
    expect(markdownTarget('mailto:a@example.com')).toBe('mailto:a@example.com');
    expect(markdownTarget('javascript:alert(1)')).toBeUndefined();
    expect(markdownTarget('not an address')).toBeUndefined();
  });
});

describe('shellWord', () => {
  it('is one word whatever is in it', () => {
    expect(shellWord('@scope/name')).toBe('@scope/name');
    expect(shellWord("a'b; rm -rf\n/")).toBe(`'a'\\''b; rm -rf /'`);
  });
});
