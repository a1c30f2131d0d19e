// A filtered document as YAML. Of a file that was YAML it keeps quotes, block texts, lists on one line and the spelling
// of numbers; comments it does not: they may speak of what is hidden. Aliases are written out.

import { Document, Pair, parse, Scalar, YAMLMap, YAMLSeq, type Node, type ScalarTag, type ToStringOptions } from 'yaml';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import { valueAt, type Spelling } from './spelling.ts';

/** A number as it was written. */
class Spelled {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const SPELLED: ScalarTag = {
  identify: (value) => value instanceof Spelled,
  default: true,
  tag: 'tag:yaml.org,2002:float',
  resolve: (text) => new Spelled(text),
  stringify: ({ value }) => (value instanceof Spelled ? value.text : String(value)),
};

/** What opens a text, and the style it announces. */
const STYLES: ReadonlyMap<string, Scalar.Type> = new Map([
  ["'", Scalar.QUOTE_SINGLE],
  ['"', Scalar.QUOTE_DOUBLE],
  ['|', Scalar.BLOCK_LITERAL],
  ['>', Scalar.BLOCK_FOLDED],
]);

/** The text of a document. `written` is the text of the file it is from, whatever its syntax. */
export function printYaml(root: JsonObject, spelling: Spelling, written: string): string {
  const isYaml = !/^\s*\{/.test(written);
  const document = new Document(null, { customTags: (tags) => [SPELLED, ...tags] });
  document.contents = nodeOf(
    root,
    isYaml ? spelling : { ...spelling, insideOneLine: () => undefined },
    isYaml,
  ) as never; // of no narrower type
  return document.toString({ lineWidth: 0, ...layoutOf(isYaml ? written : '') });
}

/** Spaces of one level, whether lists stand deeper than their key, and whether brackets have spaces inside. */
function layoutOf(text: string): Pick<ToStringOptions, 'indent' | 'indentSeq' | 'flowCollectionPadding'> {
  const indent = /^[^\s#-][^\n]*:[ \t]*\r?\n( +)[^\s#-]/m.exec(text)?.[1]?.length ?? 2;
  const list = /^( *)[^\s#-][^\n]*:[ \t]*\r?\n( *)- /m.exec(text);
  const padded = (text.match(/[[{] (?=\S)/g) ?? []).length;
  const tight = (text.match(/(?<=[:-] )[[{](?=[^\s\]}])/g) ?? []).length;
  return { indent, indentSeq: list === null || list[1] !== list[2], flowCollectionPadding: padded >= tight };
}

function nodeOf(node: JsonObject | readonly Json[], spelling: Spelling, isYaml: boolean): Node {
  const flow = spelling.insideOneLine(node) !== undefined;
  const inner = (key: string | number): Node => valueNode(node, key, { spelling, isYaml });
  if (isJsonArray(node)) {
    const list = new YAMLSeq();
    list.items.push(...node.map((_, index) => inner(index)));
    list.flow = flow;
    return list;
  }
  const map = new YAMLMap();
  const keys = isJsonObject(node)
    ? spelling.keysOf(node).map((key) => ({ key, written: spelling.keyTextOf(node, key) }))
    : [];
  map.items.push(...keys.map(({ key, written }) => new Pair(keyNode(key, isYaml ? written : ''), inner(key))));
  map.flow = flow;
  return map;
}

/** `200:` as well as `'200':` is a status. */
function keyNode(key: string, written: string): Scalar {
  return /^\d+$/.test(key) && written.startsWith(`${key}:`) ? new Scalar(new Spelled(key)) : styled(key, written);
}

function valueNode(
  owner: JsonObject | readonly Json[],
  key: string | number,
  { spelling, isYaml }: { readonly spelling: Spelling; readonly isYaml: boolean },
): Node {
  const value = valueAt(owner, key);
  if (typeof value === 'object' && value !== null) return nodeOf(value, spelling, isYaml);
  if (typeof value === 'string') return styled(value, isYaml ? spelling.textOf(owner, key) : '');
  if (typeof value !== 'number') return new Scalar(value);
  const written = /^[^\s,\]}#]+/.exec(spelling.textOf(owner, key))?.[0] ?? '';
  return new Scalar(written !== String(value) && means(written, value) ? new Spelled(written) : value);
}

function styled(text: string, written: string): Scalar {
  const scalar = new Scalar(text);
  const style = STYLES.get(written.charAt(0));
  if (style !== undefined) scalar.type = style;
  return scalar;
}

function means(written: string, value: number): boolean {
  try {
    return Object.is(parse(written), value);
  } catch {
    return false;
  }
}
