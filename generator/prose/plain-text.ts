// The short way for most descriptions: headings, plain paragraphs and plain lists need no Markdown parser to be
// wrapped at 80 columns.
//
// Plain means that nothing in the text can mean anything else in Markdown. When in doubt the answer is
// undefined, and the long way is `prettier.ts`. That both agree is a law with a test over random text.

const WIDTH = 80;

type Block =
  | { readonly kind: 'paragraph'; readonly lines: string[] }
  | { readonly kind: 'heading'; readonly marks: string; readonly text: string }
  | { readonly kind: 'list'; readonly marker: string; readonly items: string[] };

/** `like this`: one line, no spaces at its ends, only single spaces within. */
const CODE_SPAN = /`[^`\s]+(?: [^`\s]+)*`/g;

/** A placeholder for code spans while the rest is judged: punctuation, as the backtick is. */
const CODE_MARK = '"';

/** **bold** that stands alone among words, and [word](address): what they hold is judged like the rest. */
const STRONG = /(^|[\s(])\*\*([A-Za-z0-9"][^*\n]*[A-Za-z0-9":.)]|[A-Za-z0-9"])\*\*(?=$|[\s.,:;)])/gm;
const LINK = /\[([A-Za-z0-9"][^[\]\n]*[A-Za-z0-9"]|[A-Za-z0-9"])\]\((?:https?:\/\/|[#/])[A-Za-z0-9/.#?=-]*\)/g;

/** Letters, digits, spaces and punctuation without a meaning in Markdown; western letters and typographic marks too. */
const HARMLESS =
  /^[A-Za-z0-9 \n.,;:'"()/?!%^={}@+\-\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2026_&$>]*$/;

/** What has a meaning only in company: addresses, entities, emphasis, formulas, template tags, hard breaks, a dash glued to code. */
const MEANINGFUL =
  /:\/\/|www\.|mailto:|&[#A-Za-z0-9]|(^|[^A-Za-z0-9])_|_([^A-Za-z0-9]|$)|\$[^$]*\$|\{[{%]| {2}\n|(?:^|\s)(?:[+-]|\d+[.)])"/i;

/** A line that opens a list, a quote, a heading's underline or indented code; none of them is a plain paragraph. */
const OPENS_OTHER_BLOCK = /^(?:[-+=>]| {4}|\d+[.)])/;

/** Words that would open a list or a quote at the start of a line: never broken before. */
const STAYS_WITH_PREVIOUS = /^>|^(?:[+-]|\d+[.)])$/;

/** A word, with the code and the links in it, which are not broken. */
const UNIT = /(?:`[^`]*`|\[[^[\]]*\]\([^()\s]*\)|[^\s`])+/g;

/** The text as Prettier's Markdown would wrap it, without a final newline; undefined when it is not plain. */
export function wrapPlainText(text: string): string | undefined {
  const blocks = cutIntoBlocks(text);
  if (blocks === undefined) return undefined;
  return blocks.every(isPlainBlock) ? blocks.map(printBlock).join('\n\n') : undefined;
}

/** Line by line; undefined for nested or loose lists, continued items and anything indented. */
function cutIntoBlocks(text: string): readonly Block[] | undefined {
  const blocks: Block[] = [];
  let isAfterBlank = true;
  for (const line of text.split('\n')) {
    if (/^[ ]*$/.test(line)) {
      isAfterBlank = true;
      continue;
    }
    const added = addLine(blocks, line, isAfterBlank);
    if (!added) return undefined;
    isAfterBlank = false;
  }
  return blocks;
}

/** False when the line, where it stands, is more than this file understands. */
function addLine(blocks: Block[], line: string, isAfterBlank: boolean): boolean {
  if (line.endsWith('  ')) return false;
  const last = blocks[blocks.length - 1];
  const heading = /^(#{1,6}) +([^#]*)$/.exec(line);
  if (heading !== null) {
    blocks.push({ kind: 'heading', marks: heading[1] ?? '', text: heading[2] ?? '' });
    return (heading[2] ?? '').trim() !== '';
  }
  const bullet = /^([-*]) (\S.*)$/.exec(line);
  if (bullet !== null) {
    const [, marker = '', item = ''] = bullet;
    if (last?.kind !== 'list') blocks.push({ kind: 'list', marker, items: [item] });
    else if (isAfterBlank || last.marker !== marker) return false;
    else last.items.push(item);
    return !/^\[[ x]\]/i.test(item);
  }
  const unindented = line.replace(/^ {1,3}(?! )/, '');
  if (OPENS_OTHER_BLOCK.test(unindented)) return false;
  if (last?.kind === 'list' && (!isAfterBlank || unindented !== line)) return false;
  if (last?.kind === 'paragraph' && !isAfterBlank) last.lines.push(line);
  else blocks.push({ kind: 'paragraph', lines: [line] });
  return true;
}

function isPlainBlock(block: Block): boolean {
  switch (block.kind) {
    case 'paragraph':
      return isPlain(block.lines.join('\n'));
    case 'heading':
      return isPlain(block.text);
    case 'list':
      return block.items.every((item) => isPlain(item) && !OPENS_OTHER_BLOCK.test(item) && !item.startsWith('#'));
  }
}

function isPlain(text: string): boolean {
  let judged = text.includes('`') ? text.replace(CODE_SPAN, CODE_MARK) : text;
  if (judged.includes('[')) judged = judged.replace(LINK, '"$1"');
  if (judged.includes('*')) judged = judged.replace(STRONG, '$1"$2"');
  return HARMLESS.test(judged) && !MEANINGFUL.test(judged) && !hasLongLink(text);
}

/** A link that does not fit on a line is broken inside, unlike all others. */
function hasLongLink(text: string): boolean {
  return text.includes('](') && (text.match(UNIT) ?? []).some((unit) => unit.includes('](') && unit.length > WIDTH - 4);
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return fill(block.lines.join('\n'), WIDTH).join('\n');
    case 'heading':
      return `${block.marks} ${unbreakableUnits(block.text).join(' ')}`;
    case 'list':
      return block.items.map((item) => `- ${fill(item, WIDTH - 2).join('\n  ')}`).join('\n');
  }
}

function fill(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of unbreakableUnits(text)) {
    if (line === '') line = unit;
    else if (line.length + 1 + unit.length <= width) line += ` ${unit}`;
    else {
      lines.push(line);
      line = unit;
    }
  }
  return [...lines, line];
}

function unbreakableUnits(text: string): readonly string[] {
  const units: string[] = [];
  for (const word of text.match(UNIT) ?? []) {
    if (units.length > 0 && STAYS_WITH_PREVIOUS.test(word)) units.push(`${units.pop() ?? ''} ${word}`);
    else units.push(word);
  }
  return units;
}
