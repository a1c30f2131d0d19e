// Sample values as code: the literals of tests, examples and the README.

import { isJsonArray, isJsonObject, type Json } from '../../../model/json.ts';
import type { SdkConfig } from '../../../model/config.ts';
import { hasHabit } from '../../../model/habits.ts';
import type { Sample } from '../../../model/plan.ts';
import { literal, objectKey } from './writers.ts';

/** How the literals of one place are written. */
export interface LiteralStyle {
  /** The expression that stands for a file. */
  readonly file: string;
  /** Larger objects start on a new line after their brace, however short they are. */
  readonly breaks: boolean;
}

/** The style of an SDK's samples. */
export function literalStyle(file: string, config: SdkConfig): LiteralStyle {
  return { file, breaks: hasHabit(config, 'brokenSamples') };
}

/**
 * The sample as an expression, laid out as it stands in an example that Prettier never saw. An object starts
 * on a new line after its brace when it has three members, or two of which one is an object (conventions §6);
 * where Prettier does come by it keeps that choice and decides all others itself.
 */
export function sampleLiteral(sample: Sample, style: LiteralStyle): string {
  switch (sample.kind) {
    case 'value':
      return jsonLiteral(sample.value, style);
    case 'file':
      return style.file;
    case 'elided':
      return '{ ... }';
    case 'array':
      return arrayLiteral(sample.items.map((item) => sampleLiteral(item, style)));
    case 'object':
      return objectLiteral(
        sample.entries.map(({ key, value }) => ({
          code: `${objectKey(key)}: ${sampleLiteral(value, style)}`,
          isObject: isObject(value),
        })),
        style,
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

function jsonLiteral(value: Json, style: LiteralStyle): string {
  if (value === null) return 'null';
  if (isJsonArray(value)) return arrayLiteral(value.map((item) => jsonLiteral(item, style)));
  if (!isJsonObject(value)) return typeof value === 'number' && !Number.isFinite(value) ? '0' : literal(value);
  const members = Object.entries(value).map(([key, member]) => ({
    code: `${objectKey(key)}: ${jsonLiteral(member, style)}`,
    isObject: isJsonObject(member),
  }));
  return objectLiteral(members, style);
}

function arrayLiteral(items: readonly string[]): string {
  const isBroken = items.some((item) => item.includes('\n'));
  return isBroken ? `[\n${items.map(indentedLine).join('')}]` : `[${items.join(', ')}]`;
}

interface Member {
  readonly code: string;
  readonly isObject: boolean;
}

function objectLiteral(members: readonly Member[], { breaks }: LiteralStyle): string {
  if (members.length === 0) return '{}';
  const codes = members.map((member) => member.code);
  const hasBrokenPart = codes.some((code) => code.includes('\n'));
  const isLarge = members.length >= 3 || (members.length === 2 && members.some((member) => member.isObject));
  const isBroken = hasBrokenPart || (breaks && isLarge);
  return isBroken ? `{\n${codes.map(indentedLine).join('')}}` : `{ ${codes.join(', ')} }`;
}

/** No literal has a raw line break inside, so every one of them may be followed by an indent. */
function indentedLine(code: string): string {
  return `  ${code.replaceAll('\n', '\n  ')},\n`;
}
