// Writes the reference of the configuration in Markdown, from the descriptions in the schema.

import { z } from 'zod';
import { effectOf } from './schema/keys.ts';
import { configSchema } from './schema/root.ts';
import { branchesOf, elementOf, shapeOf, unwrapSchema } from './walk.ts';
import type { SchemaNode } from './walk.ts';

const INTRODUCTION = `# Configuration reference

Every key of \`stainless.yml\`, generated from the schema that reads it. The guide is in
[docs/guide/configuration.md](../guide/configuration.md); \`stainless.schema.json\` beside this file serves editors:

\`\`\`yaml
# yaml-language-server: $schema=./docs/reference/stainless.schema.json
\`\`\`

A key that is not listed is a warning with its place. Keys marked *no effect yet* are accepted and noted; keys marked
*for other generators* are accepted in silence. \`builds\` and \`inox\` are extensions of inox.
`;

interface Section {
  /** \`resources.<name>.methods.<name>\`. */
  readonly path: string;
  readonly schema: SchemaNode;
}

/** The text of \`docs/reference/configuration.md\`. */
export function configurationReference(): string {
  const written = new Set<SchemaNode>();
  const tables = new Set<string>();
  const waiting: Section[] = [{ path: '', schema: configSchema }];
  const parts = [INTRODUCTION];
  for (let section = waiting.shift(); section !== undefined; section = waiting.shift()) {
    if (written.has(section.schema)) continue;
    written.add(section.schema);
    const text = sectionText(section);
    const table = text.slice(text.indexOf('\n'));
    if (!tables.has(table)) parts.push(text);
    tables.add(table);
    waiting.unshift(...sectionsBelow(section).filter(({ schema }) => !written.has(schema)));
  }
  return parts.join('\n');
}

function sectionText({ path, schema }: Section): string {
  const about = z.globalRegistry.get(schema)?.description;
  const title = path === '' ? 'Top level' : `\`${path}\`${about === undefined ? '' : `: ${about}`}`;
  const rows = new Map<string, string[]>();
  for (const [key, child] of shapeOf(schema) ?? []) {
    const cells = `${cell(valueText(child))} | ${cell(meaning(child))}`;
    rows.set(cells, [...(rows.get(cells) ?? []), `\`${key}\``]);
  }
  const lines = [...rows].map(([cells, keys]) => `| ${keys.join(', ')} | ${cells} |`);
  return [`## ${title}`, '', '| Key | Value | Meaning |', '| --- | --- | --- |', ...lines, ''].join('\n');
}

function valueText(schema: SchemaNode): string {
  return `${kindText(schema)}${schema instanceof z.ZodOptional ? '' : ', required'}`;
}

function meaning(schema: SchemaNode): string {
  const text = z.globalRegistry.get(schema)?.description ?? '';
  const effect = effectOf(schema);
  if (effect === 'none') return `${text} *No effect yet.*`;
  return effect === 'elsewhere' ? `${text} *For other generators.*` : text;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** What may be written: \`text\`, \`list of text\`, \`true or false\`, \`a or b\`. */
function kindText(schema: SchemaNode): string {
  const kinds = branchesOf(schema).map(simpleKind);
  if (acceptsNull(schema)) kinds.push('`null`');
  return [...new Set(kinds)].join(' or ');
}

function acceptsNull(schema: SchemaNode): boolean {
  if (schema instanceof z.ZodNullable) return true;
  return schema instanceof z.ZodOptional && acceptsNull(schema.unwrap());
}

function simpleKind(schema: SchemaNode): string {
  const inner = unwrapSchema(schema);
  if (inner instanceof z.ZodEnum) return inner.options.map((value) => `\`${value}\``).join(', ');
  if (inner instanceof z.ZodLiteral) return [...inner.values].map((value) => `\`${String(value)}\``).join(', ');
  if (inner instanceof z.ZodString) return 'text';
  if (inner instanceof z.ZodNumber) return 'number';
  if (inner instanceof z.ZodBoolean) return '`true`, `false`';
  const element = elementOf(inner);
  if (inner instanceof z.ZodArray && element !== undefined) return `list of ${kindText(element)}`;
  if (inner instanceof z.ZodRecord && element !== undefined) return `map of names to ${kindText(element)}`;
  return inner instanceof z.ZodObject ? 'map' : 'anything';
}

/** Maps that deserve a table of their own, one level down. */
function sectionsBelow({ path, schema }: Section): readonly Section[] {
  return [...(shapeOf(schema) ?? [])].flatMap(([key, child]) =>
    effectOf(child) === undefined ? objectsIn(child, path === '' ? key : `${path}.${key}`) : [],
  );
}

function objectsIn(schema: SchemaNode, path: string): readonly Section[] {
  return branchesOf(schema).flatMap((branch) => {
    if (shapeOf(branch) !== undefined) return [{ path, schema: branch }];
    const element = elementOf(branch);
    const inner = branch instanceof z.ZodArray ? `${path}[]` : `${path}.<name>`;
    return element === undefined ? [] : objectsIn(element, inner);
  });
}
