import { expect, test } from 'vitest';
import { docText, docTexts, rawDocText } from '../../../../../generator/emit/typescript/page/doc-comment.ts';

const word = ({ text }: { readonly text: string }) => text;

test('text, deprecation, see and example stand in that order', () => {
  const docs = { text: 'Does it.', deprecated: '', see: ['/v2/it'], badge: 'Beta' };
  expect(docText({ docs, example: { code: 'await it();', isFinal: false } }, word)).toBe(
    '**Beta**\n\nDoes it.\n\n@deprecated\n\n@see /v2/it\n\n@example\n```ts\nawait it();\n```',
  );
});

test('a deprecated property says its text after the tag, and its place after that', () => {
  const docs = { text: 'Old.', deprecated: '', deprecationReplacesText: true, place: 'body' } as const;
  expect(docText({ docs }, word)).toBe('@deprecated Body param: Old.');
});

test('a place without a text is said bare', () => {
  expect(docText({ docs: { place: 'path' } }, word)).toBe('Path param');
});

test('a tag of the spec is text', () => {
  expect(docText({ docs: { text: 'One.\n@internal two' } }, word)).toBe('One.\n\\@internal two');
  expect(rawDocText('@license */ ')).toBe('\\@license *\\/');
});

test('every text that is printed is announced', () => {
  const comment = { docs: { text: 'A', deprecated: 'B' }, example: { code: 'c()', isFinal: false } };
  const announced = docTexts(comment).map(({ text }) => text);
  const asked: string[] = [];
  docText(comment, ({ text }) => (asked.push(text), text));
  expect(asked).toEqual(announced);
});
