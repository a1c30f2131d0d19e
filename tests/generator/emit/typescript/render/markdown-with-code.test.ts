import { expect, it } from 'vitest';
import { markdownWithCode } from '../../../../../generator/emit/typescript/render/text-writers.ts';

it.each([
  ['The newer plan is what `current` was.', 'The newer plan is what `current` was.'],
  ['`a_b`, not *c*', '`a_b`, not \\*c\\*'],
  ['one ` alone', 'one \\` alone'],
  ['`a` `b|c`', '`a` `b|c`'],
  ['# not\na heading', '\\# not a heading'],
  ['[x](javascript:y) <b>', '\\[x\\](javascript:y) \\<b\\>'],
  ['```js\nevil\n```', '\\`js evil \\`'],
])('%s', (text, written) => {
  expect(markdownWithCode(text)).toBe(written);
});
