// What a doc comment says, composed of blocks: badge, text, @deprecated, @see, @example.
//
// Wrapping is not done here: the texts that need it are announced by `docTexts` and come back worded. The
// order of blocks and the prefixes are conventions §3.5 and §5.7.

import type { Docs, ParamPlace } from '../../../model/plan.ts';
import type { ProseText } from '../../../model/prose.ts';
import { commentText } from './writers.ts';

export interface DocComment {
  readonly docs: Docs;
  readonly example?: ExampleCode | undefined;
}

/** Code of an `@example`. */
export interface ExampleCode {
  readonly code: string;
  /** True when it is laid out already: code with elided parts can't be formatted. */
  readonly isFinal: boolean;
}

type Block =
  | { readonly kind: 'prose'; readonly text: string; readonly opensWithTag: boolean }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'example'; readonly example: ExampleCode };

const PREFIXES: Readonly<Record<ParamPlace, string>> = {
  path: 'Path param',
  query: 'Query param',
  body: 'Body param',
  header: 'Header param',
};

/** Every text that must be worded before the comment can be printed. */
export function docTexts(comment: DocComment): readonly ProseText[] {
  return blocksOf(comment).flatMap((block): readonly ProseText[] => {
    switch (block.kind) {
      case 'prose':
        return [{ syntax: 'markdown', text: block.text }];
      case 'example':
        return block.example.isFinal ? [] : [{ syntax: 'typescript', text: block.example.code }];
      case 'line':
        return [];
    }
  });
}

/** The lines of the comment without its frame, or '' when there is nothing to say. */
export function docText(comment: DocComment, word: (text: ProseText) => string): string {
  const blocks = blocksOf(comment).map((block) => {
    switch (block.kind) {
      case 'prose':
        return harmlessTags(commentText(word({ syntax: 'markdown', text: block.text })), block.opensWithTag);
      case 'example':
        return exampleText(block.example, word);
      case 'line':
        return commentText(block.text).replaceAll('\n', ' ');
    }
  });
  return trimmedLines(blocks.filter((block) => block !== '').join('\n\n'));
}

/** A text printed as it is, only made safe: the class comment keeps the line breaks of its tag. */
export function rawDocText(text: string): string {
  return trimmedLines(harmlessTags(commentText(text.trim()), false));
}

function blocksOf({ docs, example }: DocComment): readonly Block[] {
  const prose = (text: string, opensWithTag = false): readonly Block[] =>
    text.trim() === '' ? [] : [{ kind: 'prose', text, opensWithTag }];
  const text = prefixed(docs);
  const badge = docs.badge === undefined || docs.badge.trim() === '' ? '' : `**${docs.badge.trim()}**`;
  return [
    ...prose(badge),
    ...(docs.deprecated === undefined
      ? prose(text)
      : docs.deprecationReplacesText === true
        ? prose(`@deprecated ${docs.deprecated || text}`.trim(), true)
        : [...prose(text), ...prose(`@deprecated ${docs.deprecated}`.trim(), true)]),
    ...(docs.see ?? []).map((path): Block => ({ kind: 'line', text: `@see ${path}` })),
    ...(example === undefined ? [] : [{ kind: 'example', example } as const]),
  ];
}

function exampleText({ code, isFinal }: ExampleCode, word: (text: ProseText) => string): string {
  const formatted = isFinal ? code : word({ syntax: 'typescript', text: code });
  return `@example\n\`\`\`ts\n${commentText(formatted)}\n\`\`\``;
}

function prefixed({ place, text, labelWithColon }: Docs): string {
  const said = text ?? '';
  if (place === undefined) return said;
  if (said.trim() !== '') return `${PREFIXES[place]}: ${said}`;
  return labelWithColon === true ? `${PREFIXES[place]}:` : PREFIXES[place];
}

/** A line of the spec that starts with `@` is no tag of ours: TypeScript reads `\@` as text. */
function harmlessTags(text: string, opensWithTag: boolean): string {
  const lines = text.split('\n');
  return lines.map((line, index) => (index === 0 && opensWithTag ? line : line.replace(/^(\s*)@/, '$1\\@'))).join('\n');
}

function trimmedLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
