// Type expressions as TypeScript. Line breaks are Prettier's work.

import type { TypeExpression } from '../../../model/plan.ts';
import { placeOf } from '../names/layout.ts';
import { literal } from '../page/writers.ts';
import { mentionFile, type FileContext } from './file-context.ts';

export interface TypeScope {
  readonly file: FileContext;
  /** True inside a namespace, where the file's own exports must be reached from outside. */
  readonly nested: boolean;
}

/** Any text, in a union with known ones; published SDKs say it once for each free variant. */
const OPEN_STRING = '(string & {})';

/** The expression as code; mentions on the page whatever it refers to. */
export function typeText(type: TypeExpression, scope: TypeScope): string {
  const { casing } = scope.file.sdk;
  switch (type.kind) {
    case 'unknown':
    case 'undefined':
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
      return type.kind;
    case 'emptyObject':
      return '{}';
    case 'openString':
      return OPEN_STRING;
    case 'file':
      return scope.file.page.mention(scope.file.spelling.symbols.uploadable);
    case 'literals':
      return type.values.length === 0 ? 'never' : type.values.map(literal).join(' | ');
    case 'array':
      return `Array<${typeText(type.item, scope)}>`;
    case 'map':
      return `{ [key: string]: ${typeText(type.value, scope)} }`;
    case 'union':
      return unique(type.variants.map((variant) => typeText(variant, scope))).join(' | ');
    case 'intersection':
      return type.parts.map((part) => operand(part, scope)).join(' & ');
    case 'nullable':
      return nullableText(typeText(type.type, scope));
    case 'model':
      return modelText(type.pointer, scope);
    case 'nested':
      return `${casing.pascal(type.scope)}.${casing.pascal(type.name)}`;
    case 'local':
      return localText(casing.pascal(type.name), scope);
    case 'omit':
      return `Omit<${typeText(type.type, scope)}, ${type.names.map(literal).join(' | ')}>`;
    case 'pageParams':
      return scope.file.page.mention(scope.file.spelling.symbols.pageParams(casing.pascal(type.page)));
  }
}

/** `T | null`, said once. */
export function nullableText(text: string): string {
  return text === 'null' || text.endsWith(' | null') ? text : `${text} | null`;
}

/** True when a type has no declaration to point at: methods name it directly. */
export function isBare(type: TypeExpression): boolean {
  return ['unknown', 'string', 'number', 'boolean', 'null', 'literals'].includes(type.kind);
}

function operand(type: TypeExpression, scope: TypeScope): string {
  const text = typeText(type, scope);
  const isUnion =
    type.kind === 'union' || type.kind === 'nullable' || (type.kind === 'literals' && type.values.length > 1);
  return isUnion ? `(${text})` : text;
}

function modelText(pointer: string, scope: TypeScope): string {
  const place = placeOf(pointer, scope.file.sdk);
  if (place === undefined) return 'unknown';
  if (place.home === scope.file.home) return localText(place.name, scope);
  return `${mentionFile(scope.file, place.home)}.${place.name}`;
}

/** A name of the resource's own file: bare at its top, through the file's namespace elsewhere. */
export function localText(name: string, { file, nested }: TypeScope): string {
  return nested || file.outside ? `${mentionFile(file, file.home)}.${name}` : name;
}

/** Several free texts and several numbers are the plan's to make one. */
const KEPT: ReadonlySet<string> = new Set([OPEN_STRING, 'number']);

function unique(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => KEPT.has(text) || texts.indexOf(text) === index);
}
