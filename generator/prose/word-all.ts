// Every text of a plan, worded before anything is printed: emitting itself never waits.

import { memoOfRun, type Memo } from '../model/memo.ts';
import type { Prose, ProseText } from '../model/prose.ts';
import { wrapPlainText } from './plain-text.ts';
import { PROSE_VERSION, wordMarkdown, wordSample } from './prettier.ts';

/**
 * Words all texts, each once.
 * @returns the worded texts; asking for one that was not among `texts` throws
 * @throws Error when a code sample is not TypeScript: a fault of the emitter
 */
export async function wordAll(texts: Iterable<ProseText>, memo: Memo): Promise<Prose> {
  const worded = memoOfRun(memo);
  for (const { syntax, text } of texts) {
    if (worded.get(kindOf(syntax), text) !== undefined) continue;
    worded.set(kindOf(syntax), text, syntax === 'markdown' ? await wordOne(text, memo) : await wordCode(text, memo));
  }
  return {
    of({ syntax, text }) {
      const known = worded.get(kindOf(syntax), text);
      if (known === undefined)
        throw new Error(`A ${syntax} text was printed but never announced: ${text.slice(0, 200)}`);
      return known;
    },
  };
}

function kindOf(syntax: ProseText['syntax']): string {
  return `prose/${syntax}`;
}

/** The time of a Markdown parser grows with the square of some texts; what is longer than this stays as written. */
const LONGEST = 64 * 1024;

async function wordOne(text: string, memo: Memo): Promise<string> {
  const plain = wrapPlainText(text);
  if (plain !== undefined) return plain;
  if (text.length > LONGEST) return text.trim();
  return remember({ memo, kind: `prose/markdown/${PROSE_VERSION}` }, text, async () => {
    try {
      return await wordMarkdown(text);
    } catch {
      // A description is the customer's text: one that no Markdown parser can read is still a description.
      return text.trim();
    }
  });
}

async function wordCode(text: string, memo: Memo): Promise<string> {
  return remember({ memo, kind: `prose/typescript/${PROSE_VERSION}` }, text, async () => {
    try {
      return await wordSample(text);
    } catch (cause) {
      throw new Error(`A code sample is not TypeScript: ${text.slice(0, 2000)}`, { cause });
    }
  });
}

async function remember(
  { memo, kind }: { readonly memo: Memo; readonly kind: string },
  text: string,
  word: () => Promise<string>,
): Promise<string> {
  const known = memo.get(kind, text);
  if (known !== undefined) return known;
  const worded = (await word()).replace(/\n+$/, '');
  memo.set(kind, text, worded);
  return worded;
}
