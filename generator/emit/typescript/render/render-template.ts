// Project files and prose from Handlebars templates: fields, `each` and `if`, nothing more.
//
// A template says where things stand; what they say arrives as `Rendered` text, already written for the
// context it lands in (see text-writers.ts). A field without a value, or a value without its kind, throws.

import { createRequire } from 'node:module';
import type { Memo } from '../../../model/memo.ts';
import { type TemplateFields, readTemplate } from './template-fields.ts';
import type { Rendered } from './text-writers.ts';

/** `{{field}}` takes `Rendered`, `{{#if field}}` a boolean, `{{#each field}}` a list of values. */
export interface TemplateValues {
  readonly [field: string]: Rendered | boolean | readonly TemplateValues[];
}

const MEMO_KIND = 'template/handlebars-4.7';

const OPTIONS = {
  strict: true,
  noEscape: true,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: { each: true, if: true, unless: false, with: false, lookup: false, log: false },
} as const;

/**
 * Fills a template of ours.
 * @throws Error naming the field when the template asks for one that `values` does not have in the right kind,
 * or holds anything but fields, `each` and `if`
 */
export function renderTemplate(template: string, values: TemplateValues): string {
  const { fields, fill } = compiled.get(template) ?? compile(template);
  checkValues(fields, values, '');
  return fill(values);
}

/**
 * The same, remembered: a run that has nothing new to fill does not load what fills it.
 * @throws Error as `renderTemplate` does
 */
export function renderRemembered(template: string, values: TemplateValues, memo: Memo): string {
  const input = JSON.stringify([template, values]);
  const known = memo.get(MEMO_KIND, input);
  if (known !== undefined) return known;
  const text = renderTemplate(template, values);
  memo.set(MEMO_KIND, input, text);
  return text;
}

interface Compiled {
  readonly fields: TemplateFields;
  readonly fill: (values: TemplateValues) => string;
}

/** Templates are few and ours; each is filled many times. */
const compiled = new Map<string, Compiled>();

function compile(template: string): Compiled {
  const handlebars = loadHandlebars();
  const program = handlebars.parse(template);
  const made = { fields: readTemplate(program), fill: handlebars.compile(program, OPTIONS) };
  compiled.set(template, made);
  return made;
}

/** The fields a template asks for. Throws for a template that does more than the house allows. */
export function fieldsOf(template: string): TemplateFields {
  return readTemplate(loadHandlebars().parse(template));
}

function checkValues(fields: TemplateFields, values: TemplateValues, path: string): void {
  for (const name of fields.texts) expectKind(values, { name, path, kind: 'text' });
  for (const name of fields.conditions) expectKind(values, { name, path, kind: 'condition' });
  for (const [name, inner] of fields.lists) {
    const list = expectKind(values, { name, path, kind: 'list' });
    if (Array.isArray(list)) list.forEach((entry, i) => checkValues(inner, entry, `${path}${name}[${i}].`));
  }
}

interface Expected {
  readonly name: string;
  readonly path: string;
  readonly kind: 'text' | 'condition' | 'list';
}

function expectKind(values: TemplateValues, { name, path, kind }: Expected): TemplateValues[string] {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) throw new Error(`The template asks for ${path}${name}, which nobody gave.`);
  const found = typeof value === 'string' ? 'text' : typeof value === 'boolean' ? 'condition' : 'list';
  if (found !== kind) throw new Error(`The template uses ${path}${name} as a ${kind}, but it is a ${found}.`);
  return value;
}

/** Loaded when the first template is rendered: an unchanged run never needs it. */
function loadHandlebars(): typeof import('handlebars') {
  // `require` has no types; the package's own say what it is.
  return createRequire(import.meta.url)('handlebars') as typeof import('handlebars');
}
