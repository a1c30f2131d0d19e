// Where everything stands in a JSON text: the scanner that finds syntax errors, repeated keys and depth.
//
// Values are left to `JSON.parse`, which is faster and says nothing of places. One loop, no recursion:
// a document nested 20,000 deep is a finding, not a crash.

/** The place of a value, and of what is in it. */
export interface JsonPlace {
  readonly at: number;
  /** Of an object: the offset of each key and the place of its value. */
  readonly entries?: Map<string, { readonly keyAt: number; readonly value: JsonPlace }>;
  /** Of an array. */
  readonly elements?: JsonPlace[];
}

export interface JsonScan {
  readonly root?: JsonPlace;
  /** Why and where the text is not JSON, or nests too deep. */
  readonly broken?: { readonly at: number; readonly message: string; readonly tooDeep?: boolean };
  readonly duplicates: readonly { readonly at: number; readonly key: string }[];
}

type Open = JsonPlace & { keyAt?: number; key?: string };

interface Scan {
  readonly text: string;
  readonly deepest: number;
  readonly open: Open[];
  readonly duplicates: { at: number; key: string }[];
  root?: JsonPlace;
  at: number;
}

const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\r\n]*/y;

class NotJson extends Error {}

/** Scans a whole text. Never throws. */
export function scanJson(text: string, deepest: number): JsonScan {
  const scan: Scan = { text, deepest, open: [], duplicates: [], at: 0 };
  try {
    do step(scan);
    while (scan.open.length > 0);
    if (skipSpace(scan) < text.length) throw new NotJson('There is more text after the end of the document.');
  } catch (error) {
    const message = error instanceof NotJson ? error.message : 'This is not JSON.';
    const tooDeep = scan.open.length > deepest;
    return { broken: { at: scan.at, message, ...(tooDeep ? { tooDeep } : {}) }, duplicates: scan.duplicates };
  }
  return { ...(scan.root === undefined ? {} : { root: scan.root }), duplicates: scan.duplicates };
}

/** One value begins, or what is open goes on or ends. */
function step(scan: Scan): void {
  skipSpace(scan);
  const owner = scan.open.at(-1);
  if (owner === undefined) return beginValue(scan);
  const isEmpty =
    owner.entries === undefined ? owner.elements?.length === 0 : owner.entries.size === 0 && owner.key === undefined;
  const close = owner.entries === undefined ? ']' : '}';
  if (peek(scan) === close) {
    scan.at += 1;
    scan.open.pop();
    return;
  }
  if (!isEmpty) expect(scan, ',', close);
  skipSpace(scan);
  if (owner.entries !== undefined) readKey(scan, owner);
  beginValue(scan);
}

function beginValue(scan: Scan): void {
  const at = scan.at;
  const first = peek(scan);
  if (first === '{') return openValue(scan, { at, entries: new Map() });
  if (first === '[') return openValue(scan, { at, elements: [] });
  attach(scan, { at });
  if (first === '"') takeString(scan);
  else if (!take(scan, NUMBER) && !take(scan, WORD)) {
    throw new NotJson(first === '' ? 'The document ends too early.' : 'A value is missing or misspelt here.');
  }
}

function openValue(scan: Scan, place: Open): void {
  attach(scan, place);
  scan.open.push(place);
  if (scan.open.length > scan.deepest) throw new NotJson('The document nests too deep.');
  scan.at += 1;
}

function attach(scan: Scan, value: JsonPlace): void {
  const owner = scan.open.at(-1);
  if (owner === undefined) scan.root = value;
  else if (owner.elements !== undefined) owner.elements.push(value);
  else owner.entries?.set(owner.key ?? '', { keyAt: owner.keyAt ?? value.at, value });
}

function readKey(scan: Scan, owner: Open): void {
  const at = scan.at;
  if (peek(scan) !== '"')
    throw new NotJson(peek(scan) === '' ? 'The document ends too early.' : 'A key in quotes is missing here.');
  takeString(scan);
  const written = scan.text.slice(at, scan.at);
  // A JSON string parses to a string.
  const key = written.includes('\\') ? (JSON.parse(written) as string) : written.slice(1, -1);
  if (owner.entries?.has(key) === true) scan.duplicates.push({ at, key });
  owner.key = key;
  owner.keyAt = at;
  skipSpace(scan);
  expect(scan, ':', ':');
  skipSpace(scan);
}

function takeString(scan: Scan): void {
  if (take(scan, STRING)) return;
  throw new NotJson('This text has no closing quote, or holds a character that needs an escape.');
}

function expect(scan: Scan, character: string, orElse: string): void {
  if (peek(scan) !== character) {
    const wanted = character === orElse ? `\`${character}\`` : `\`${character}\` or \`${orElse}\``;
    throw new NotJson(peek(scan) === '' ? 'The document ends too early.' : `${wanted} is missing here.`);
  }
  scan.at += 1;
}

/** Moves past what the pattern matches here. `test` allocates nothing, and this is the hot spot of loading. */
function take(scan: Scan, pattern: RegExp): boolean {
  pattern.lastIndex = scan.at;
  if (!pattern.test(scan.text)) return false;
  scan.at = pattern.lastIndex;
  return true;
}

function peek({ text, at }: Scan): string {
  return text.charAt(at);
}

function skipSpace(scan: Scan): number {
  const code = scan.text.charCodeAt(scan.at);
  if (code <= 0x20) take(scan, SPACE);
  return scan.at;
}
