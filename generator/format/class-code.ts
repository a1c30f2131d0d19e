// The short way for classes: member by member, so that a method that changed does not send its whole class to Prettier.
//
// Doc comments stay as they are, and so do fields and methods that can only be printed one way; other members are
// formatted alone, in a frame of the same depth. That both ways give the same bytes is a law with a test.

import { commentEnd, isSettledType, mayBeBlank, NAME, REFERENCE, UNION, WIDTH } from './declarations.ts';

/** Formats one member of a class. */
export type FormatMember = (member: string) => Promise<string>;

const OPENS_CLASS = new RegExp(`^export class ${NAME}(?: extends ${REFERENCE})? \\{$`);
const FIELD = new RegExp(`^  ${NAME}: ${REFERENCE} = new ${REFERENCE}\\(this\\._client\\);$`);
const PARAMETER = `${NAME}\\??: ${UNION}(?: = \\{\\})?`;
const HEAD = new RegExp(`^  ${NAME}\\((?:${PARAMETER}(?:, ${PARAMETER})*)?\\): (.+) \\{$`);
const PATH = `(?:'[ !#-&(-\\[\\]-~]*'|path\`[^\`\\\\$]*(?:\\$\\{${NAME}\\}[^\`\\\\$]*)*\`)`;
const PART = `(?:\\.\\.\\.)?${NAME}`;
const PARTS = `\\{ ${PART}(?:, ${PART})* \\}`;
const REQUEST = new RegExp(`^    return this\\._client\\.${NAME}\\(${PATH}(?:, (?:${NAME}|${PARTS}))?\\);$`);
const CUT = new RegExp(`^    const \\{ ${NAME}(?:, ${NAME})*(?:, \\.\\.\\.${NAME})? \\} = ${NAME};$`);

/**
 * The piece as Prettier would write it.
 * @returns undefined when it is not one exported class of plain members
 */
export async function settleClass(piece: string, formatMember: FormatMember): Promise<string | undefined> {
  const lines = piece.split('\n');
  const start = commentEnd(lines, 0, 0);
  const head = start === undefined ? '' : lines[start] ?? '';
  if (start === undefined || head.length > WIDTH || !OPENS_CLASS.test(head) || lines.at(-1) !== '}') return undefined;
  const settled = lines.slice(0, start + 1);
  for (let index = start + 1; index < lines.length - 1; ) {
    const comment = commentEnd(lines, index, 1);
    const end = comment === index ? memberEnd(lines, index) : comment;
    if (end === undefined) return undefined;
    const member = lines.slice(index, end);
    if (member[0] !== '') settled.push(...(comment === index ? [await settleMember(member, formatMember)] : member));
    else if (mayBeBlank(settled)) settled.push('');
    index = end;
  }
  if (settled.at(-1) === '') settled.pop();
  const isWhole = settled.length > start + 1 && settled.at(-1)?.endsWith('*/') === false;
  return isWhole ? [...settled, '}'].join('\n') : undefined;
}

/** The index after the member that starts here; a blank line is one of its own. Overloads belong to their method. */
function memberEnd(lines: readonly string[], start: number): number | undefined {
  const first = lines[start] ?? '';
  if (first === '' || FIELD.test(first)) return start + 1;
  for (let index = start; index < lines.length - 1; index += 1) {
    const line = lines[index] ?? '';
    if (line === '  }') return index + 1;
    const isHead = /^ {2}[A-Za-z_$]/.test(line) && /[;{]$/.test(line);
    if (!isHead && !/^ {4}/.test(line)) return undefined;
  }
  return undefined;
}

async function settleMember(member: readonly string[], formatMember: FormatMember): Promise<string> {
  const text = member.join('\n');
  return isSettledField(member) || isSettledMethod(member) ? text : formatMember(text);
}

function isSettledField([line = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && line.length <= WIDTH && FIELD.test(line);
}

function isSettledMethod(member: readonly string[]): boolean {
  const result = HEAD.exec(member[0] ?? '')?.[1];
  const body = member.slice(1, -1);
  const isPlain = body.every((line) => REQUEST.test(line) || CUT.test(line));
  return result !== undefined && body.length > 0 && isPlain && isSettledType(result) && member.every(fits);
}

function fits(line: string): boolean {
  return line.length <= WIDTH;
}
