// The short way for most of an SDK: declarations of types that already stand as Prettier would write them.
//
// A piece is read line by line. Lines that can only be printed one way stay; a member or an alias too long or
// too rich for that goes to Prettier alone, in a frame of the same depth, and so does an equal line elsewhere.
// Any line that is not understood sends the whole piece the long way. That both ways give the same bytes is a
// law with a test over every emitted declaration.

/** Columns of a line. */
export const WIDTH = 110;

/** Formats one member or alias inside the given open blocks, the innermost last. */
export type FormatLine = (line: string, blocks: readonly Block[]) => Promise<string>;

export type Block = 'interface' | 'namespace';

export const NAME = String.raw`[A-Za-z_$][\w$]*`;
export const REFERENCE = String.raw`${NAME}(?:\.${NAME})*`;
const ATOM = String.raw`(?:${REFERENCE}|'[ !#-&(-\[\]-~]*'|\d{1,9})`;
export const UNION = `${ATOM}(?: \\| ${ATOM})*`;

const OPENS_INTERFACE = new RegExp(`^export interface ${NAME}(?: extends ${REFERENCE})? \\{$`);
const OPENS_NAMESPACE = new RegExp(`^export (?:declare )?namespace ${NAME} \\{$`);
const ALIAS = new RegExp(`^export type ${NAME} = (.+);$`);
/** A quoted key stays quoted only if it must be; one that need not be is Prettier's to judge. */
const MEMBER = new RegExp(
  String.raw`^(?:${NAME}|'[ !#-&(-\[\]-~]*[ !#%-&(-\-./:-@\[\]^\x60{-~][ !#-&(-\[\]-~]*'|\[k: string\])\??: (.+);$`,
);
const WRAPPED = new RegExp(`Array<${UNION}>|${NAME}<${REFERENCE}>|\\{ \\[key: string\\]: ${UNION} \\}`, 'g');
const WHOLE_UNION = new RegExp(`^${UNION}$`);

/**
 * The piece as Prettier would write it.
 * @returns undefined when the piece is anything but interfaces, aliases and namespaces of them
 */
export async function settleDeclarations(piece: string, formatLine: FormatLine): Promise<string | undefined> {
  const lines = piece.split('\n');
  const blocks: Block[] = [];
  const settled: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const comment = commentEnd(lines, index, blocks.length);
    if (comment === undefined) return undefined;
    if (comment > index) {
      settled.push(...lines.slice(index, comment));
      index = comment - 1;
      continue;
    }
    if (line === '') {
      if (mayBeBlank(settled)) settled.push('');
      continue;
    }
    if (line.endsWith('}') && settled[settled.length - 1] === '') settled.pop();
    if (closesEmptyInterface(line, settled, blocks)) {
      settled.push(`${settled.pop() ?? ''}}`);
      blocks.pop();
      continue;
    }
    const text = await settleLine(line, { blocks, previous: settled[settled.length - 1], formatLine });
    if (text === undefined) return undefined;
    settled.push(text);
  }
  return blocks.length === 0 ? settled.join('\n').trimEnd() : undefined;
}

interface Place {
  /** The open blocks, changed by a line that opens or closes one. */
  readonly blocks: Block[];
  readonly previous: string | undefined;
  readonly formatLine: FormatLine;
}

async function settleLine(line: string, { blocks, previous, formatLine }: Place): Promise<string | undefined> {
  const text = line.trimStart();
  if (text === '}') {
    if (blocks.pop() === undefined || previous === undefined || previous.endsWith('{') || previous.endsWith('*/'))
      return undefined;
    return line === `${indent(blocks.length)}}` ? line : undefined;
  }
  if (line !== indent(blocks.length) + text) return undefined;
  const inside = blocks[blocks.length - 1];
  if (inside === 'interface') return settleTyped(line, MEMBER.exec(text), { blocks, formatLine });
  if (OPENS_INTERFACE.test(text) || OPENS_NAMESPACE.test(text)) {
    blocks.push(OPENS_INTERFACE.test(text) ? 'interface' : 'namespace');
    return line.length <= WIDTH ? line : undefined;
  }
  return settleTyped(line, ALIAS.exec(text), { blocks, formatLine });
}

/** A member or an alias whose type ends on its line; Prettier decides where it is broken if it must be. */
async function settleTyped(
  line: string,
  found: RegExpExecArray | null,
  { blocks, formatLine }: Pick<Place, 'blocks' | 'formatLine'>,
): Promise<string | undefined> {
  const type = found?.[1];
  if (type === undefined) return undefined;
  return line.length <= WIDTH && isSettledType(type) ? line : formatLine(line.trimStart(), blocks);
}

function closesEmptyInterface(line: string, settled: readonly string[], blocks: readonly Block[]): boolean {
  const isClosing = blocks[blocks.length - 1] === 'interface' && line === `${indent(blocks.length - 1)}}`;
  return isClosing && settled[settled.length - 1]?.endsWith('{') === true;
}

/** Names, literals, unions, arrays and maps: whatever fits on a line is printed on it. */
export function isSettledType(type: string): boolean {
  let flat = type;
  for (let before = ''; before !== flat; ) {
    before = flat;
    flat = flat.replace(WRAPPED, 'X');
  }
  return WHOLE_UNION.test(flat);
}

/**
 * The index after the doc comment that starts here: `index` itself when none does, undefined when it does
 * not stand as Prettier would put it.
 */
export function commentEnd(lines: readonly string[], index: number, depth: number): number | undefined {
  const first = lines[index] ?? '';
  if (!first.trimStart().startsWith('/')) return index;
  const margin = indent(depth);
  if (first !== `${margin}/**`) return undefined;
  for (let end = index + 1; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    if (line === `${margin} */`) return lines[end + 1]?.trim() === '' || end + 1 === lines.length ? undefined : end + 1;
    if (!line.startsWith(`${margin} *`) || line.includes('*/') || line !== line.trimEnd()) return undefined;
  }
  return undefined;
}

/** One blank line between two things, none after the opening of a block. */
export function mayBeBlank(settled: readonly string[]): boolean {
  const before = settled[settled.length - 1];
  return before !== undefined && before !== '' && !before.endsWith('{');
}

function indent(depth: number): string {
  return '  '.repeat(depth);
}
