// The short way for calls of generated tests: their arguments are literals that mostly stand as Prettier would write them.
//
// Prettier keeps an object broken that starts on a new line after its brace, and an array of such objects; what stands
// on one line and fits there stays. Anything else is left to Prettier. That both ways agree is a law with a test.

import { NAME, WIDTH } from './declarations.ts';

const STRING = /'[ !#-&(-[\]-~]*'/g;
const KEY = `(?:${NAME}|'[ !#-&(-\\[\\]-~]*[ !#%-&(-\\-./:-@\\[\\]^\x60{-~][ !#-&(-\\[\\]-~]*')`;
/** A key that Prettier might write without its quotes. */
const BARE_KEY = /'(?:[A-Za-z_$][\w$]*|[\d.+-][^']*)':/;
const OPENS_CALL = new RegExp(
  `^(?:const ${NAME} = )?(?:await )?client(?:\\.${NAME})+\\((?:'[ !#-&(-\\[\\]-~]*', )*\\{$`,
);
const CLOSES_CALL = '});';
const OPENS_PART = new RegExp(`^(?:${KEY}: )?([{[])$`);
const MEMBER = new RegExp(`^(?:${KEY}: )?(.+),$`);
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
 * True for a call whose last argument is an object, if Prettier would leave all its lines as they are.
 * @param lines of the statement, its first at the margin
 * @param margin columns that the statement will be moved to the right
 */
export function isSettledCall(lines: readonly string[], margin: number): boolean {
  if (lines.length < 3 || !OPENS_CALL.test(lines[0] ?? '') || lines.at(-1) !== CLOSES_CALL) return false;
  const open: Open[] = [{ kind: 'object', isEmpty: true, holdsBroken: true }];
  const isInPlace = (line: string): boolean =>
    line.length + margin <= WIDTH && takes(line.trimStart(), line.length - line.trimStart().length, open);
  const [first = '', ...others] = lines.slice(0, -1);
  return first.length + margin <= WIDTH && others.every(isInPlace) && open.length === 1 && open[0]?.isEmpty === false;
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
