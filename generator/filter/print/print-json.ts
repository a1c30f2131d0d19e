// A filtered document as JSON, as its own file was written: what was cut away is all that differs.

import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import { valueAt, type Spelling } from './spelling.ts';

export interface JsonStyle {
  /** One level of indentation; '' for a document on one line. */
  readonly indent: string;
  readonly newline: string;
}

interface Printing {
  readonly spelling: Spelling;
  readonly style: JsonStyle;
}

const SCALAR = /^(?:"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*)/;

/** The text of a document, with a newline at its end. */
export function printJson(root: JsonObject, spelling: Spelling, style: JsonStyle): string {
  return `${printNode(root, '', { spelling, style })}${style.newline}`;
}

/** How a JSON text is laid out. A text of another syntax, or none, has two spaces. */
export function jsonStyleOf(text: string): JsonStyle {
  const newline = /\r\n/.test(text) ? '\r\n' : '\n';
  if (!/^\s*\{/.test(text)) return { indent: '  ', newline };
  const indent = /^\s*\{\r?\n([ \t]+)/.exec(text)?.[1];
  return { indent: indent ?? (/\n/.test(text.trim()) ? '  ' : ''), newline };
}

function printNode(node: JsonObject | readonly Json[], before: string, printing: Printing): string {
  const { spelling, style } = printing;
  const [open, close] = isJsonArray(node) ? ['[', ']'] : ['{', '}'];
  const keys = isJsonObject(node) ? spelling.keysOf(node) : node.map((_, index) => index);
  if (keys.length === 0) return `${open}${close}`;
  const gap = style.indent === '' ? '' : ' ';
  const inside = style.indent === '' ? '' : spelling.insideOneLine(node);
  const inner = inside === undefined ? `${before}${style.indent}` : before;
  const parts = keys.map((key) => {
    const value = printValue(node, key, { ...printing, before: inner });
    return typeof key === 'number' ? value : `${JSON.stringify(key)}:${gap}${value}`;
  });
  if (inside !== undefined) {
    const pad = inside.startsWith(' ') ? ' ' : '';
    return `${open}${pad}${parts.join(`,${gap}`)}${pad}${close}`;
  }
  const line = `${style.newline}${inner}`;
  return `${open}${line}${parts.join(`,${line}`)}${style.newline}${before}${close}`;
}

function printValue(
  owner: JsonObject | readonly Json[],
  key: string | number,
  { before, ...printing }: Printing & { readonly before: string },
): string {
  const value = valueAt(owner, key);
  if (typeof value === 'object' && value !== null) {
    return printNode(value, before, printing);
  }
  const plain = JSON.stringify(value);
  if (typeof value !== 'number' && !/[^ -~]|\\|\//.test(plain)) return plain;
  const written = SCALAR.exec(printing.spelling.textOf(owner, key))?.[0];
  return written !== undefined && means(written, value) ? written : plain;
}

function means(written: string, value: Json): boolean {
  try {
    return Object.is(JSON.parse(written), value);
  } catch {
    return false;
  }
}
