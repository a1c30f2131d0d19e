// Reads YAML 1.2 (and so JSON) with positions: plain values plus the way back to the lines of the file.
//
// Core schema: `2026-01-30` stays text, a repeated key is an error; `<<` is an ordinary key unless merges are
// asked for. Bombs (nesting, aliases, merges, cycles) end in a diagnostic. What the keys mean is not known here.

import { isAlias, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node, Pair, YAMLMap } from 'yaml';
import { excerptAt } from '../diagnostics/index.ts';
import type { Diagnostic, Report } from '../model/diagnostic.ts';
import type { Json } from '../model/json.ts';
import { pointerKeys } from '../model/origin.ts';
import type { Position } from '../model/origin.ts';
import { mergesTooMuch, MOST_MERGED } from './yaml-merges.ts';

const DEEPEST = 1000;
/** Brackets left open at once, beyond which the text is not even handed to the parser. */
const OPEN_BRACKETS = 10_000;
const MOST_ALIASES = 1000;

interface YamlError {
  readonly code: string;
  readonly message: string;
}

export interface YamlText {
  readonly root: Json;
  /** The place of the node at a pointer, or of its nearest parent that has one. Of an entry: its key. */
  where(pointer: string): Position | undefined;
}

/**
 * Parses one YAML or JSON text. Every problem is reported with its place; then the result is undefined.
 * Never throws. Keys are always text, also when they look like numbers.
 */
export function readYaml(text: string, file: string, report: Report): YamlText | undefined {
  return readText(text, { file, report, merge: false });
}

/** The same, with `<<` merging the maps it names, as OpenAPI documents use it. */
export function readYamlWithMerges(text: string, file: string, report: Report): YamlText | undefined {
  return readText(text, { file, report, merge: true });
}

interface Reading {
  readonly file: string;
  readonly report: Report;
  readonly merge: boolean;
}

function readText(text: string, { file, report, merge }: Reading): YamlText | undefined {
  if (nestsTooDeep(text)) {
    report({ ...tooDeep(), position: { file, line: 1, column: 1 } });
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    merge,
    stringKeys: true,
    uniqueKeys: true,
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  for (const error of document.errors) {
    const position = place(error.pos[0]);
    const excerpt = excerptAt(text, position);
    report({ ...syntaxProblem(error, position, keyAt(text, error.pos[0])), ...(excerpt && { excerpt }) });
  }
  if (document.errors.length > 0) return undefined;
  if (merge && mergesTooMuch(document)) {
    report({ ...tooManyMerges(), position: { file, line: 1, column: 1 } });
    return undefined;
  }
  const root = toPlain(document, (problem) => report({ ...problem, position: { file, line: 1, column: 1 } }));
  if (root === undefined) return undefined;
  return { root, where: (pointer) => locate(document, pointer, place) };
}

function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x5b || code === 0x7b) depth += 1;
    else if ((code === 0x5d || code === 0x7d) && depth > 0) depth -= 1;
    if (depth > OPEN_BRACKETS) return true;
  }
  return false;
}

function tooDeep(): Diagnostic {
  return {
    code: 'Input/TooDeep',
    severity: 'error',
    message: `The document nests deeper than ${DEEPEST} levels.`,
    help: 'Move deep parts into named schemas and refer to them.',
  };
}

/** The key that begins at an offset, as it is written. */
function keyAt(text: string, offset: number): string {
  return /^(?:"[^"\n]*"|'[^'\n]*'|[^\s:,}]+)/.exec(text.slice(offset, offset + 200))?.[0] ?? '';
}

function syntaxProblem(error: YamlError, position: Position, key: string): Diagnostic {
  if (error.code === 'DUPLICATE_KEY') {
    return {
      code: 'Input/DuplicateKey',
      severity: 'error',
      message: `The key \`${key}\` is already in use in the same map.`,
      position,
      help: 'Rename or remove one of the two; only one of them could take effect.',
    };
  }
  if (error.code === 'RESOURCE_EXHAUSTION') return { ...tooDeep(), position };
  return {
    code: 'Input/InvalidYaml',
    severity: 'error',
    message: `This is not valid YAML: ${error.message}`,
    position,
    help: 'Correct the syntax at this place; an unquoted `:` or `#` and wrong indentation are the usual causes.',
  };
}

function tooManyMerges(): Diagnostic {
  return {
    code: 'Input/TooManyMerges',
    severity: 'error',
    message: `The document's merge keys (\`<<\`) copy more than ${MOST_MERGED} entries.`,
    help: 'Refer to the repeated part with `$ref`.',
  };
}

function toPlain(document: Document, report: (problem: Diagnostic) => void): Json | undefined {
  let root: Json;
  try {
    // The library types the result as `any`; the core schema yields JSON values only.
    root = document.toJS({ maxAliasCount: MOST_ALIASES }) as Json;
  } catch {
    report({
      code: 'Input/TooManyAliases',
      severity: 'error',
      message: `The document's aliases expand to more than ${MOST_ALIASES} nodes, or an alias has no anchor.`,
      help: 'Write the repeated part out, or refer to it with `$ref`.',
    });
    return undefined;
  }
  if (!isTreeWithin(root)) {
    report(tooDeep());
    return undefined;
  }
  return root;
}

/** False for a cycle (which is endlessly deep) too. Level by level, each shared node once per level. */
function isTreeWithin(root: Json): boolean {
  let level: ReadonlySet<Json> = new Set([root]);
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    const next = new Set<Json>();
    for (const node of level) {
      if (typeof node === 'object' && node !== null) Object.values(node).forEach((child) => next.add(child));
    }
    if (next.size === 0) return true;
    level = next;
  }
  return false;
}

function locate(document: Document, pointer: string, place: (offset: number) => Position): Position | undefined {
  let node: Node | null | undefined = document.contents;
  let offset = node?.range?.[0];
  for (const key of pointerKeys(pointer)) {
    const step = descend(node, key, document);
    if (step === undefined) break;
    offset = step.offset ?? offset;
    node = step.node;
  }
  return offset === undefined ? undefined : place(offset);
}

interface Step {
  readonly node: Node | undefined;
  readonly offset: number | undefined;
}

function descend(start: Node | null | undefined, key: string, document: Document): Step | undefined {
  const node = isAlias(start) ? start.resolve(document) : start;
  if (isMap(node)) {
    const pair = pairAt(node, key) ?? mergedPairs(node, document).find((entry) => keyText(entry.key) === key);
    if (pair === undefined) return undefined;
    return { node: isNode(pair.value) ? pair.value : undefined, offset: offsetOf(pair.key) ?? offsetOf(pair.value) };
  }
  if (!isSeq(node) || !/^\d+$/.test(key)) return undefined;
  const child = node.items[Number(key)];
  return isNode(child) ? { node: child, offset: offsetOf(child) } : undefined;
}

function pairAt(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((entry: Pair) => keyText(entry.key) === key);
}

/** The entries of the maps that `<<` names, not of those that they merge themselves. */
function mergedPairs(map: YAMLMap, document: Document): readonly Pair[] {
  const value = pairAt(map, '<<')?.value;
  return (isSeq(value) ? value.items : [value]).flatMap((source) => {
    const merged = isAlias(source) ? source.resolve(document) : source;
    return isMap(merged) ? merged.items : [];
  });
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function keyText(key: unknown): string {
  return typeof key === 'object' && key !== null && 'value' in key ? String(key.value) : String(key);
}
