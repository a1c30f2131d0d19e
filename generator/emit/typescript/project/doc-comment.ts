// A text as a doc comment above a member.

import { rawDocText } from '../page/doc-comment.ts';

/** The comment with its final newline; nothing for an empty text. One line still takes three. */
export function docComment(text: string): string {
  const words = rawDocText(text);
  if (words === '') return '';
  const lines = words.split('\n').map((line) => ` * ${line}`.trimEnd());
  return `/**\n${lines.join('\n')}\n */\n`;
}
