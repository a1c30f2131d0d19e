import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  commentText,
  htmlText,
  literal,
  memberAccess,
  objectKey,
  propertyKey,
  stringLiteral,
  templateChunk,
} from '../../../../../generator/emit/typescript/page/writers.ts';

/** Runs code that a writer made: the value must arrive unchanged. */
function valueOf(code: string): unknown {
  return new Function(`'use strict'; return ${code};`)();
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom("'", '"', '`', '\\', '${', '}', '\n', '\r', '\u2028', '\u202e', '*/', '//', '\ud800', '</'))
    .map((parts) => parts.join('')),
);

test('a string literal means exactly its text', () => {
  fc.assert(fc.property(hostile, (text) => valueOf(stringLiteral(text)) === text));
});

test('a template chunk means exactly its text', () => {
  fc.assert(fc.property(hostile, (text) => valueOf(`\`${templateChunk(text)}\``) === text));
});

test('a key of an object literal is its own key, __proto__ too', () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.constant('__proto__')), (text) =>
      Object.hasOwn(Object(valueOf(`({ ${objectKey(text)}: 1 })`)), text),
    ),
  );
});

test('nothing unseen is left in a literal', () => {
  expect(stringLiteral('a\u2028b\u202ec\ud800')).toBe(String.raw`'a\u2028b\u202ec\ud800'`);
});

test('keys and members are bare where they can be', () => {
  expect([propertyKey('id'), propertyKey('x-id'), memberAccess('id'), memberAccess('x-id')]).toEqual([
    'id',
    "'x-id'",
    '.id',
    "['x-id']",
  ]);
});

test('a comment cannot be ended, nor hide what it says', () => {
  expect(commentText('a */ b\r\nc\u2028d\u202e')).toBe('a *\\/ b\nc\nd');
});

test('text in HTML is no markup', () => {
  expect(htmlText('get /a"><script>\n&')).toBe('get /a&quot;&gt;&lt;script&gt; &amp;');
});

test('a number that no literal can say is refused', () => {
  expect(() => literal(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  expect(literal(1.5)).toBe('1.5');
});
