// Text -> values with places, by content: what begins like JSON is read as JSON, everything else as YAML.

import { excerptAt } from '../../diagnostics/excerpt.ts';
import type { Diagnostic, Report } from '../../model/diagnostic.ts';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import { pointerKeys, type Position } from '../../model/origin.ts';
import { readYamlWithMerges } from '../yaml.ts';
import { scanJson, type JsonPlace, type JsonScan } from './json-places.ts';
import { positionsIn } from './line-starts.ts';

/** Nesting beyond this is refused; every later stage may recurse. */
export const DEEPEST = 1000;

export interface ParsedText {
  /** How messages name the file. */
  readonly file: string;
  readonly text: string;
  readonly root: JsonObject;
  /** The place of the node at a pointer (of an entry: its key), or of its nearest parent that has one. */
  where(pointer: string): Position;
}

/**
 * Parses one file. All problems are reported with place and line; then the result is undefined.
 * A file that is called `.json` must be JSON; elsewhere braces may also be YAML's. Never throws.
 */
export function parseText(text: string, file: string, report: Report): ParsedText | undefined {
  const place = positionsIn(text, file);
  const said = (found: Diagnostic): void => report(withExcerpt(found, text));
  if (!/^\s*[{[]/.test(text)) return parseYaml(text, file, said);
  const scan = scanJson(text, DEEPEST);
  if (scan.broken !== undefined && scan.broken.tooDeep !== true && !file.toLowerCase().endsWith('.json')) {
    const yaml = parseYaml(text, file, () => undefined);
    if (yaml !== undefined) return yaml;
  }
  for (const problem of jsonProblems(scan, place)) said(problem);
  if (scan.broken !== undefined || scan.duplicates.length > 0 || scan.root === undefined) return undefined;
  const { root: top } = scan;
  const where = (pointer: string): Position => place(offsetOf(top, pointer));
  return rooted(JSON.parse(text) as Json, { text, file, where, said }); // JSON.parse makes JSON
}

/** The diagnostic with the line it points at, for texts that no document will show. */
export function withExcerpt(found: Diagnostic, text: string): Diagnostic {
  if (found.excerpt !== undefined || found.position === undefined) return found;
  const excerpt = excerptAt(text, found.position);
  return excerpt === undefined ? found : { ...found, excerpt };
}

function parseYaml(text: string, file: string, said: Report): ParsedText | undefined {
  const yaml = readYamlWithMerges(text, file, said);
  if (yaml === undefined) return undefined;
  const where = (pointer: string): Position => yaml.where(pointer) ?? { file, line: 1, column: 1 };
  return rooted(yaml.root, { text, file, where, said });
}

interface Rooting extends Omit<ParsedText, 'root'> {
  readonly said: Report;
}

function rooted(root: Json, { said, ...parsed }: Rooting): ParsedText | undefined {
  if (isJsonObject(root)) return { ...parsed, root };
  said({
    code: 'Spec/NotOpenApi',
    severity: 'error',
    message: `${parsed.file} does not hold a map of keys.`,
    position: { file: parsed.file, line: 1, column: 1 },
    help: 'An OpenAPI document begins with `openapi: 3.…`.',
  });
  return undefined;
}

function jsonProblems({ broken, duplicates }: JsonScan, place: (offset: number) => Position): readonly Diagnostic[] {
  const repeated = duplicates.map(({ at, key }): Diagnostic => {
    const message = `The key \`${key}\` is already in use in the same object.`;
    const help = 'Rename or remove one of the two; only one of them could take effect.';
    return { code: 'Input/DuplicateKey', severity: 'error', message, position: place(at), help };
  });
  if (broken === undefined) return repeated;
  const position = place(broken.at);
  if (broken.tooDeep === true) {
    const message = `The document nests deeper than ${DEEPEST} levels.`;
    return [...repeated, { code: 'Input/TooDeep', severity: 'error', message, position }];
  }
  const help = 'Correct the syntax; a missing or extra comma just before this place is the usual cause.';
  return [...repeated, { code: 'Input/InvalidJson', severity: 'error', message: broken.message, position, help }];
}

function offsetOf(root: JsonPlace, pointer: string): number {
  let current = root;
  let offset = root.at;
  for (const key of pointerKeys(pointer)) {
    const entry = current.entries?.get(key);
    const next = entry?.value ?? (/^\d+$/.test(key) ? current.elements?.[Number(key)] : undefined);
    if (next === undefined) break;
    offset = entry?.keyAt ?? next.at;
    current = next;
  }
  return offset;
}
