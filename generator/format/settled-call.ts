// The short way for calls of generated tests, whose arguments are literals.
//
// Prettier keeps an object broken that starts on a new line after its brace, and an array of such objects; what stands
// on one line and fits there stays; an object that does not fit gets a line for each member. Anything else is left to
// Prettier. That both ways agree is a law with a test.

import { NAME, WIDTH } from './declarations.ts';

const STRING = /'[ !#-&(-[\]-~]*'/g;
const KEY = `(?:${NAME}|'[ !#-&(-\\[\\]-~]*[ !#%-&(-\\-./:-@\\[\\]^\x60{-~][ !#-&(-\\[\\]-~]*')`;
/** A key that Prettier might write without its quotes. */
const BARE_KEY = /'(?:[A-Za-z_$][\w$]*|[\d.+-][^']*)':/;
const OPENS_CALL = new RegExp(
  `^(?:const ${NAME} = )?(?:await )?client(?:\\.${NAME})+\\((?:'[ !#-&(-\\[\\]-~]*', )*\\{$`,
);
const ONE_LINE_CALL = new RegExp(`^((?:const ${NAME} = )?(?:await )?client(?:\\.${NAME})+\\(\\{) (.+) \\}\\);$`);
const CLOSES_CALL = '});';
const OPENS_PART = new RegExp(`^(?:${KEY}: )?([{[])$`);
const MEMBER = new RegExp(`^(?:${KEY}: )?(.+),$`);
const OBJECT_LINE = new RegExp(`^( *)((?:${KEY}: )?)\\{ (.+) \\},$`);
const KEYED = new RegExp(`^${KEY}: `);
/** A value on one line, cut down from the inside: `A` is a plain value, `O` an object or a list. */
const PLAIN = /(?<![\w'$.-])(?:-?(?:0|[1-9]\d{0,8})(?:\.\d{0,5}[1-9])?|true|false|null)(?![\w'$.])/g;
const OBJECT = new RegExp(`\\{\\}|\\{ ${NAME}: [AO](?:, ${NAME}: [AO])* \\}`, 'g');
/** Several objects in one list never stay on a line. */
const LIST = /\[(?:|O|A(?:, A)*)\]/g;

interface Open {
  readonly kind: 'object' | 'list';
  isEmpty: boolean;
  holdsBroken: boolean;
}

/**
 * The lines of a call whose last argument is an object, as Prettier would write them.
 * @param lines of the statement, its first at the margin
 * @param margin columns that the statement will be moved to the right
 * @returns undefined when that is not certain
 */
export function settleCall(lines: readonly string[], margin: number): readonly string[] | undefined {
  const whole = lines.length === 1 ? brokenCall(lines[0] ?? '', margin) : lines;
  const [first = '', ...others] = whole ?? [];
  if (others.pop() !== CLOSES_CALL || !OPENS_CALL.test(first) || first.length + margin > WIDTH) return undefined;
  const open: Open[] = [{ kind: 'object', isEmpty: true, holdsBroken: true }];
  const settled = [first];
  for (const line of others) {
    if (!takes(line.trimStart(), line.length - line.trimStart().length, open)) return undefined;
    const fitting = broken(line, margin);
    if (fitting === undefined) return undefined;
    settled.push(...fitting);
  }
  return open.length === 1 && open[0]?.isEmpty === false ? [...settled, CLOSES_CALL] : undefined;
}

/** A call on one line that is too long for it: its only argument is broken. */
function brokenCall(line: string, margin: number): readonly string[] | undefined {
  const found = ONE_LINE_CALL.exec(line);
  if (found === null || line.length + margin <= WIDTH) return undefined;
  return [found[1] ?? '', ...membersOf(found[2] ?? '').map((member) => `  ${member},`), CLOSES_CALL];
}

/** The line as it is if it fits, or with its object broken, as deep as it must be. */
function broken(line: string, margin: number): readonly string[] | undefined {
  if (line.length + margin <= WIDTH) return [line];
  const found = OBJECT_LINE.exec(line);
  if (found === null) return undefined;
  const [, indent = '', key = '', members = ''] = found;
  const inner = membersOf(members).map((member) => broken(`${indent}  ${member},`, margin));
  const lines = inner.flatMap((one) => one ?? []);
  return inner.includes(undefined) ? undefined : [`${indent}${key}{`, ...lines, `${indent}},`];
}

/** What stands between the commas of an object, but not of those inside it. */
function membersOf(text: string): readonly string[] {
  const members: string[] = [];
  const plain = text.replace(STRING, (literal) => 'x'.repeat(literal.length));
  let depth = 0;
  let start = 0;
  for (let at = 0; at < plain.length; at += 1) {
    if ('{['.includes(plain[at] ?? '')) depth += 1;
    if ('}]'.includes(plain[at] ?? '')) depth -= 1;
    if (depth > 0 || plain[at] !== ',') continue;
    members.push(text.slice(start, at));
    start = at + 2;
  }
  return [...members, text.slice(start)];
}

/** Follows one line into the open objects and lists; false when Prettier might move it. */
function takes(text: string, indent: number, open: Open[]): boolean {
  const inside = open.at(-1);
  if (inside === undefined) return false;
  if (text === '},' || text === '],') return closes(inside, text, open) && indent === 2 * open.length;
  if (indent !== 2 * open.length || KEYED.test(text) !== (inside.kind === 'object')) return false;
  inside.isEmpty = false;
  const opening = OPENS_PART.exec(text)?.[1];
  if (opening === undefined) return isSettledValue(MEMBER.exec(text)?.[1]);
  if (opening === '[' && inside.kind === 'list') return false;
  inside.holdsBroken = true;
  open.push({ kind: opening === '{' ? 'object' : 'list', isEmpty: true, holdsBroken: opening === '{' });
  return true;
}

/** A list is only broken for what is broken inside it. */
function closes({ kind, isEmpty, holdsBroken }: Open, text: string, open: Open[]): boolean {
  open.pop();
  return open.length > 0 && (kind === 'object') === (text === '},') && !isEmpty && holdsBroken;
}

function isSettledValue(value: string | undefined): boolean {
  if (value === undefined || value.includes('"') || BARE_KEY.test(value)) return false;
  let flat = value.replace(STRING, 'A').replace(PLAIN, 'A');
  for (let before = ''; before !== flat; ) {
    before = flat;
    flat = flat.replace(OBJECT, 'O').replace(LIST, 'O');
  }
  return flat === 'A' || flat === 'O';
}
