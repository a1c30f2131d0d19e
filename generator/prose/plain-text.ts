// The short way for most descriptions: plain sentences need no Markdown parser to be wrapped at 80 columns.
//
// Plain means that nothing in the text can mean anything in Markdown; `isPlainText` says no when in doubt,
// and the long way is `markdown.ts`. That both agree is a law with a test over real and random text.

const WIDTH = 80;

/** `like this`: one line, no spaces at its ends, only single spaces within. */
const CODE_SPAN = /`[^`\s]+(?: [^`\s]+)*`/g;

/** A placeholder for code spans while the rest is judged: punctuation, as the backtick is. */
const CODE_MARK = '"';

/** Letters, digits, spaces and punctuation without a meaning in Markdown; western letters and typographic marks too. */
const HARMLESS =
  /^[A-Za-z0-9 \n.,;:'"()/?!%^={}@+\-\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2026_&$]*$/;

/** What has a meaning only in company: links, entities, emphasis, formulas, template tags, hard breaks, a dash glued to code. */
const MEANINGFUL =
  /:\/\/|www\.|mailto:|&[#A-Za-z0-9]|(^|[^A-Za-z0-9])_|_([^A-Za-z0-9]|$)|\$[^$]*\$|\{[{%]| {2}\n|(?:^|\s)(?:[+-]|\d+[.)])"/i;

/** A line that opens a list, a heading's underline or indented code. */
const BLOCK_START = /^(?:[-+=]| {4}|\d+[.)])/m;

/** Words that would open a list, a quote or a heading at the start of a line: never broken before. */
const STAYS_WITH_PREVIOUS = /^(?:[+-]|\d+[.)])$/;

/** True when `wrapPlainText` gives what Prettier's Markdown would. */
export function isPlainText(text: string): boolean {
  const prose = text.includes('`') ? text.replace(CODE_SPAN, CODE_MARK) : text;
  return HARMLESS.test(prose) && !MEANINGFUL.test(prose) && !BLOCK_START.test(trimLines(prose));
}

/** Wraps plain text: paragraphs stay apart, each is filled anew. Without a final newline. */
export function wrapPlainText(text: string): string {
  return text
    .trim()
    .split(/\n[ ]*\n\s*/)
    .map(fillParagraph)
    .join('\n\n');
}

function fillParagraph(paragraph: string): string {
  const lines: string[] = [];
  let line = '';
  for (const unit of unbreakableUnits(paragraph)) {
    if (line === '') line = unit;
    else if (line.length + 1 + unit.length <= WIDTH) line += ` ${unit}`;
    else {
      lines.push(line);
      line = unit;
    }
  }
  lines.push(line);
  return lines.join('\n');
}

function unbreakableUnits(paragraph: string): readonly string[] {
  const units: string[] = [];
  for (const word of paragraph.match(/(?:`[^`]*`|[^\s`])+/g) ?? []) {
    if (units.length > 0 && STAYS_WITH_PREVIOUS.test(word)) units.push(`${units.pop() ?? ''} ${word}`);
    else units.push(word);
  }
  return units;
}

/** Up to three spaces before a line mean nothing. */
function trimLines(text: string): string {
  return text.replace(/^ {1,3}(?! )/gm, '');
}
