// Sample values as code: the literals of tests, examples and the README.

import { isJsonArray, isJsonObject, type Json } from '../../../model/json.ts';
import type { Sample } from '../../../model/plan.ts';
import { literal, objectKey } from './writers.ts';

/**
 * The sample as an expression, laid out as it stands in an example that Prettier never saw. An object starts
 * on a new line after its brace when it has three members, or two of which one is an object (conventions §6);
 * where Prettier does come by it keeps that choice and decides all others itself.
 * @param fileCode the expression that stands for a file
 */
export function sampleLiteral(sample: Sample, fileCode: string): string {
  switch (sample.kind) {
    case 'value':
      return jsonLiteral(sample.value);
    case 'file':
      return fileCode;
    case 'elided':
      return '{ ... }';
    case 'array':
      return arrayLiteral(sample.items.map((item) => sampleLiteral(item, fileCode)));
    case 'object':
      return objectLiteral(
        sample.entries.map(({ key, value }) => ({
          code: `${objectKey(key)}: ${sampleLiteral(value, fileCode)}`,
          isObject: isObject(value),
        })),
      );
  }
}

/** True when some object was left out, so that the code is no TypeScript. */
export function isElided(sample: Sample): boolean {
  if (sample.kind === 'array') return sample.items.some(isElided);
  if (sample.kind === 'object') return sample.entries.some(({ value }) => isElided(value));
  return sample.kind === 'elided';
}

function isObject(sample: Sample): boolean {
  return (
    sample.kind === 'object' || sample.kind === 'elided' || (sample.kind === 'value' && isJsonObject(sample.value))
  );
}

function jsonLiteral(value: Json): string {
  if (value === null) return 'null';
  if (isJsonArray(value)) return arrayLiteral(value.map(jsonLiteral));
  if (!isJsonObject(value)) return typeof value === 'number' && !Number.isFinite(value) ? '0' : literal(value);
  const members = Object.entries(value).map(([key, member]) => ({
    code: `${objectKey(key)}: ${jsonLiteral(member)}`,
    isObject: isJsonObject(member),
  }));
  return objectLiteral(members);
}

function arrayLiteral(items: readonly string[]): string {
  const isBroken = items.some((item) => item.includes('\n'));
  return isBroken ? `[\n${items.map(indentedLine).join('')}]` : `[${items.join(', ')}]`;
}

function objectLiteral(members: readonly { readonly code: string; readonly isObject: boolean }[]): string {
  if (members.length === 0) return '{}';
  const codes = members.map((member) => member.code);
  const hasBrokenPart = codes.some((code) => code.includes('\n'));
  const isBroken =
    hasBrokenPart || members.length >= 3 || (members.length === 2 && members.some((member) => member.isObject));
  return isBroken ? `{\n${codes.map(indentedLine).join('')}}` : `{ ${codes.join(', ')} }`;
}

/** No literal has a raw line break inside, so every one of them may be followed by an indent. */
function indentedLine(code: string): string {
  return `  ${code.replaceAll('\n', '\n  ')},\n`;
}
