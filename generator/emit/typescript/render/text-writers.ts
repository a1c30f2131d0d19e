// One writer per context of a project file: the only way for a spec's or config's text to reach a template.
//
// The contexts of TypeScript code have their writers in `page/`; these are Markdown, JSON, YAML and the shell.

declare const rendered: unique symbol;

/** Text that has been written for the context it is put in. */
export type Rendered = string & { readonly [rendered]: true };

/** Text of our own that needs no writing: a constant of the generator, or what a writer of `page/` returned. */
export function ownText(text: string): Rendered {
  return brand(text);
}

/** A JSON value, which is a YAML scalar as well. Invisible and bidirectional characters are escaped. */
export function jsonText(value: string | number | boolean | readonly string[]): Rendered {
  return brand(JSON.stringify(value).replace(UNSEEN, escapeUnicode));
}

/** Words of a Markdown sentence or heading: one line, none of it markup. */
export function markdownText(text: string): Rendered {
  const line = text.replace(UNSEEN, '').split(/\s+/).filter(Boolean).join(' ');
  return brand(line.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/^([#+=~-]|\d+[.)])/, '\\$1'));
}

/** An inline code span, fenced by more backticks than the text has in a row. */
export function markdownCode(text: string): Rendered {
  const line = text.replace(UNSEEN, '').split(/\s+/).filter(Boolean).join(' ');
  const fence = '`'.repeat(longestRun(line) + 1);
  const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return brand(`${fence}${padding}${line}${padding}${fence}`);
}

/** Words of a Markdown sentence in which what stands between backticks is code; nothing else in them is markup. */
export function markdownWithCode(text: string): Rendered {
  const parts = text.replaceAll('``', '').split(/`([^`\n]+)`/);
  const written = parts.map((part, index) => {
    if (index % 2 === 1) return markdownCode(part);
    const words = markdownText(part);
    const before = /^\s/.test(part) && index > 0 ? ' ' : '';
    return words === '' ? before : `${before}${words}${/\s$/.test(part) && index < parts.length - 1 ? ' ' : ''}`;
  });
  return brand(written.join(''));
}

/** One word of a shell command. */
export function shellWord(text: string): Rendered {
  const line = text.replace(UNSEEN, '').replace(/\s+/g, ' ');
  return brand(/^[\w@%+=:,./-]+$/.test(line) ? line : `'${line.replaceAll("'", `'\\''`)}'`);
}

/** A fenced block of code, fenced by more backticks than any line of it starts with. */
export function markdownFence(language: string, code: string): Rendered {
  const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
  return brand(`${fence}${language}\n${code.replace(/\n+$/, '')}\n${fence}`);
}

/**
 * The target of a Markdown link.
 * @returns undefined when it is no http(s) or mailto address: such a link is better left out
 */
export function markdownTarget(address: string): Rendered | undefined {
  const absolute = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(absolute)) return undefined;
  const url = new URL(absolute);
  if (!['https:', 'http:', 'mailto:'].includes(url.protocol)) return undefined;
  const plain = url.pathname === '/' && url.search === '' && url.hash === '' ? url.href.replace(/\/$/, '') : url.href;
  return brand(plain.replace(/[()<>\\`*_[\]| ]/g, (c) => (c === '_' ? c : `%${hex(c, 2)}`)));
}

/** Zero-width and bidirectional characters, line separators and lone surrogates. */
const UNSEEN = /[\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

function escapeUnicode(character: string): string {
  return `\\u${hex(character, 4)}`;
}

function hex(character: string, width: number): string {
  return character.charCodeAt(0).toString(16).padStart(width, '0');
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
}

function brand(text: string): Rendered {
  // The one place where text becomes `Rendered`; every writer above has made it safe for its context.
  return text as Rendered;
}
