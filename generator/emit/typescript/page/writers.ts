// One writer per context of TypeScript code: the only way for a text of the spec to reach a file.
//
// Each returns code that means exactly the given text, whatever is in it. Nothing may be replaced in
// the code afterwards; Prettier is the only pass that follows.

/** Characters that no reader sees or that turn the direction of a line, and halves of surrogate pairs. */
const UNSEEN = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;
const UNSEEN_IN_COMMENT = /(?![\t\n])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** `'text'`. */
export function stringLiteral(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replace(UNSEEN, escapeCharacter)}'`;
}

/** `'text'`, `1`, `true`; a number no literal can say is an error of the caller's. */
export function literal(value: string | number | boolean): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} has no literal`);
  return String(value);
}

/** The name of a member: bare when it is an identifier, else quoted. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name);
}

/** As `propertyKey`, in an object literal, where a bare `__proto__` would set the prototype. */
export function objectKey(name: string): string {
  return name === '__proto__' ? `['__proto__']` : propertyKey(name);
}

/** Access to a member: `.name` or `['na-me']`. */
export function memberAccess(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${stringLiteral(name)}]`;
}

/** The literal part of a template literal, without its backticks. */
export function templateChunk(text: string): string {
  return text.replace(/[\\`]/g, '\\$&').replaceAll('${', '\\${').replace(UNSEEN, escapeCharacter);
}

/** Text inside a block comment: cannot end it, cannot hide in it. Lines stay lines. */
export function commentText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(UNSEEN_IN_COMMENT, '')
    .replaceAll('*/', '*\\/');
}

/** Text inside an HTML element or attribute of a Markdown file. */
export function htmlText(text: string): string {
  return text
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replace(UNSEEN_IN_COMMENT, '')
    .replace(/[&<>"]/g, (character) => HTML_ENTITIES[character] ?? character);
}

const HTML_ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeCharacter(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  if (character === '\t') return '\\t';
  const code = character.codePointAt(0) ?? 0;
  return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
