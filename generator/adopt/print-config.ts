// The adopted configuration -> the text of `stainless.yml`, every remark a comment above what it is about.

import { Document, isMap, isNode, isScalar } from 'yaml';
import type { Adopted } from './compose-config.ts';
import type { Note } from './evidence.ts';

const HEAD = [
  ' Written by `inox adopt` from a published SDK and its OpenAPI document.',
  ' What the SDK does not show is not here: README examples and the keys for other languages, for instance.',
  ' A comment says where an entry is a guess. Look at those before you rely on them.',
].join('\n');

/** The file's text. Same input, same bytes. */
export function printConfig({ config, notes }: Adopted): string {
  const document = new Document(config, { aliasDuplicateObjects: false });
  document.commentBefore = HEAD;
  const said = new Map<string, Note[]>();
  for (const note of notes) {
    const key = JSON.stringify(note.path);
    said.set(key, [...(said.get(key) ?? []), note]);
  }
  for (const [key, all] of said) comment(document, key, all);
  if (isMap(document.contents))
    for (const pair of document.contents.items.slice(1)) if (isNode(pair.key)) pair.key.spaceBefore = true;
  return document.toString({ lineWidth: 0 });
}

function comment(document: Document, key: string, notes: readonly Note[]): void {
  const [path] = notes.map((note) => note.path);
  if (path === undefined || key === '[]') return;
  const text = notes.map((note) => ` ${note.isGuess ? 'guess: ' : ''}${note.text.replace(/\s+/g, ' ')}`).join('\n');
  // The nearest entry that exists: what was left out has none of its own.
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key: one }) => isScalar(one) && one.value === path[depth - 1])
      : undefined;
    if (pair === undefined || !isScalar(pair.key)) continue;
    pair.key.commentBefore = [pair.key.commentBefore, text].filter((one) => typeof one === 'string').join('\n');
    return;
  }
}
