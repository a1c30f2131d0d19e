// Which schema of the document each published model is: by name, and by walking published types and schemas side by side.
//
// Wherever a published type names a model and the schema at the same place is a reference, the reference says which
// schema the model is. Each such sighting is a vote; a model called like a schema keeps it unless the votes disagree.

import { ts } from 'ts-morph';
import { entriesOf, own, textOf, type Json } from '../model/json.ts';
import { childPointer } from '../model/origin.ts';
import { splitWords } from '../words/split-words.ts';
import { lookUp, type Declaration, type Sources } from './declarations.ts';
import { chainOf, endOf, nodeAt, partsOf, propertiesOf } from './spec-view.ts';

export interface Matching {
  readonly root: Json;
  readonly sources: Sources;
  /** Keys of the declarations that are models. */
  readonly models: ReadonlySet<string>;
  readonly votes: Map<string, Map<string, number>>;
  readonly walked: Set<string>;
}

export interface Match {
  readonly pointer: string;
  readonly reason: 'name' | 'use' | 'guess';
}

export function startMatching(root: Json, sources: Sources, models: ReadonlySet<string>): Matching {
  return { root, sources, models, votes: new Map(), walked: new Set() };
}

/** A place where a type is written: the declaration around it. */
export type Scope = Pick<Declaration, 'file' | 'name'>;

/** Walks a written type and the schema it was made from; sightings of models are counted. */
export function walkType(
  matching: Matching,
  type: ts.TypeNode,
  { scope, pointer }: { readonly scope: Scope; readonly pointer: string },
): void {
  if (nodeAt(matching.root, pointer) === undefined) return;
  if (ts.isParenthesizedTypeNode(type)) return walkType(matching, type.type, { scope, pointer });
  if (ts.isArrayTypeNode(type))
    return walkType(matching, type.elementType, { scope, pointer: itemsOf(matching, pointer) });
  if (ts.isUnionTypeNode(type)) return walkUnion(matching, type, { scope, pointer });
  if (ts.isTypeLiteralNode(type)) return walkMembers(matching, type.members, { scope, pointer });
  if (ts.isTypeReferenceNode(type)) walkReference(matching, type, { scope, pointer });
}

interface Place {
  readonly scope: Scope;
  readonly pointer: string;
}

function itemsOf({ root }: Matching, pointer: string): string {
  return childPointer(endOf(root, pointer), 'items');
}

function walkUnion(matching: Matching, type: ts.UnionTypeNode, { scope, pointer }: Place): void {
  const written = type.types.filter((one) => one.getText() !== 'null' && one.getText() !== 'undefined');
  const [only] = written;
  if (written.length === 1 && only !== undefined) return walkType(matching, only, { scope, pointer });
  const variants = partsOf(matching.root, endOf(matching.root, pointer), ['oneOf', 'anyOf']);
  if (variants.length !== written.length) return;
  written.forEach((one, index) => walkType(matching, one, { scope, pointer: variants[index] ?? pointer }));
}

const WRAPPERS = new Set(['APIPromise', 'Omit', 'Partial', 'Core.APIPromise']);

function walkReference(matching: Matching, type: ts.TypeReferenceNode, { scope, pointer }: Place): void {
  const name = type.typeName.getText();
  const [first] = type.typeArguments ?? [];
  if (name === 'Array' && first !== undefined)
    return walkType(matching, first, { scope, pointer: itemsOf(matching, pointer) });
  if (WRAPPERS.has(name) && first !== undefined) return walkType(matching, first, { scope, pointer });
  const declared = lookUp(matching.sources, scope, name);
  if (declared === undefined) return;
  if (matching.models.has(declared.key)) return vote(matching, declared.key, chainOf(matching.root, pointer));
  walkDeclaration(matching, declared, pointer);
}

/** Walks a declaration against a schema, once for each pair. */
export function walkDeclaration(matching: Matching, declared: Declaration, pointer: string): void {
  const pair = `${declared.key} ${endOf(matching.root, pointer)}`;
  if (matching.walked.has(pair)) return;
  matching.walked.add(pair);
  const scope = { file: declared.file, name: declared.name };
  if (ts.isTypeAliasDeclaration(declared.node)) return walkType(matching, declared.node.type, { scope, pointer });
  walkBases(matching, declared.node, { scope, pointer });
  walkMembers(matching, declared.node.members, { scope, pointer });
}

/** A base is one of the referenced parts of the `allOf`; with several of either, their order decides. */
function walkBases(matching: Matching, node: ts.InterfaceDeclaration, { scope, pointer }: Place): void {
  const bases = (node.heritageClauses ?? [])
    .flatMap((clause) => clause.types)
    .flatMap((type) => {
      const text =
        type.expression.getText() === 'Omit' ? type.typeArguments?.[0]?.getText() ?? '' : type.expression.getText();
      const declared = lookUp(matching.sources, scope, text);
      return declared !== undefined && matching.models.has(declared.key) ? [declared.key] : [];
    });
  const parts = partsOf(matching.root, endOf(matching.root, pointer), ['allOf']).filter(
    (part) => chainOf(matching.root, part).length > 1,
  );
  if (bases.length === 0 || parts.length === 0) return;
  bases.forEach((base, index) => {
    const exact = bases.length === parts.length ? parts.slice(index, index + 1) : parts;
    for (const part of exact) vote(matching, base, chainOf(matching.root, part), 1 / exact.length);
  });
}

function walkMembers(matching: Matching, members: ts.NodeArray<ts.TypeElement>, { scope, pointer }: Place): void {
  const properties = propertiesOf(matching.root, pointer);
  for (const member of members) {
    if (ts.isIndexSignatureDeclaration(member)) {
      const additional = childPointer(endOf(matching.root, pointer), 'additionalProperties');
      if (member.type !== undefined) walkType(matching, member.type, { scope, pointer: additional });
    }
    if (!ts.isPropertySignature(member) || member.type === undefined) continue;
    const name = member.name.getText().replace(/^['"]|['"]$/g, '');
    for (const place of properties.get(name) ?? []) walkType(matching, member.type, { scope, pointer: place });
  }
}

function vote({ votes, root }: Matching, model: string, chain: readonly string[], weight = 1): void {
  const known = votes.get(model) ?? new Map<string, number>();
  votes.set(model, known);
  const named = chain.filter(
    (pointer, index) => index > 0 && textOf(nodeAt(root, chain[index - 1] ?? ''), '$ref') === pointer,
  );
  const counted = named.length > 0 ? named : chain.slice(0, 1);
  for (const pointer of counted)
    known.set(pointer, (known.get(pointer) ?? 0) + (named.length > 0 ? weight : weight / 2));
}

/** Settles every model, and walks what has been settled, until nothing new comes to light. */
export function settleModels(matching: Matching): ReadonlyMap<string, Match> {
  const byName = componentsByName(matching.root);
  let settled = new Map<string, Match>();
  for (let before = -1; before !== matching.walked.size; ) {
    before = matching.walked.size;
    settled = new Map();
    for (const key of matching.models) {
      const match = settle(matching, key, byName);
      const declared = matching.sources.declarations.get(key);
      if (match === undefined || declared === undefined) continue;
      settled.set(key, match);
      walkDeclaration(matching, declared, match.pointer);
    }
  }
  return settled;
}

function settle(matching: Matching, key: string, byName: ReadonlyMap<string, readonly string[]>): Match | undefined {
  const votes = matching.votes.get(key) ?? new Map<string, number>();
  const named = byName.get(nameKey(key.slice(key.lastIndexOf('#') + 1))) ?? [];
  const seen = named.find((pointer) => votes.has(pointer)) ?? (votes.size === 0 ? named[0] : undefined);
  if (seen !== undefined) return { pointer: seen, reason: 'name' };
  const best = [...votes].sort((a, b) => b[1] - a[1])[0];
  // Seen only where the schema was written out in full: the component of that name is what was copied.
  const [copied] = named;
  if (copied !== undefined && best !== undefined && isCopy(matching.root, best[0], copied)) {
    return { pointer: copied, reason: 'name' };
  }
  if (best !== undefined) return { pointer: best[0], reason: 'use' };
  const shaped = byShape(matching, key);
  return shaped === undefined ? undefined : { pointer: shaped, reason: 'guess' };
}

function isCopy(root: Json, pointer: string, original: string): boolean {
  const plain = (node: Json | undefined): string =>
    JSON.stringify(
      entriesOf(node)
        .filter(([key]) => key !== 'description')
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return plain(nodeAt(root, pointer)) === plain(nodeAt(root, original));
}

/** The schema with exactly the published properties, when there is only one. */
function byShape({ root, sources }: Matching, key: string): string | undefined {
  const node = sources.declarations.get(key)?.node;
  if (node === undefined || !ts.isInterfaceDeclaration(node) || node.members.length < 2) return undefined;
  const names = node.members
    .map((member) => member.name?.getText().replace(/^['"]|['"]$/g, '') ?? '')
    .sort()
    .join(' ');
  const fitting = componentPointers(root).filter(
    (pointer) => [...propertiesOf(root, pointer).keys()].sort().join(' ') === names,
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function componentPointers(root: Json): readonly string[] {
  const schemas = own(own(root, 'components'), 'schemas');
  return entriesOf(schemas).map(([name]) => childPointer('#/components/schemas', name));
}

function componentsByName(root: Json): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [name] of entriesOf(own(own(root, 'components'), 'schemas'))) {
    const key = nameKey(name);
    found.set(key, [...(found.get(key) ?? []), childPointer('#/components/schemas', name)]);
  }
  return found;
}

/** Names are compared by their letters alone. */
function nameKey(name: string): string {
  return splitWords(name).join('');
}
