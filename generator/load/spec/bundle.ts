// Many files -> one document. What other files hold moves under `components`, by the name of the reference.
//
// swagger-parser does the moving, on copies, and is given every file by us: it opens nothing. The references are
// first rewritten to plain numbers of files, so that no path of an input is ever interpreted by it.

import swaggerParser from '@apidevtools/swagger-parser';
import type { Report } from '../../model/diagnostic.ts';
import type { SpecDocument } from '../../model/document.ts';
import { isJsonArray, isJsonObject, own, type Json, type JsonObject } from '../../model/json.ts';
import { childPointer, pointerKeys, type Position } from '../../model/origin.ts';
import { collectFiles, type Link, type SourceFile, type Target } from './collect-files.ts';
import { componentName } from './component-name.ts';
import type { ParsedText } from './parse-text.ts';

/** Bundled documents are JSON again; only this module changes them, before anyone else sees them. */
type Draft = { [key: string]: Json };

/** What was moved: pointer in the bundled document -> where it came from. */
type Moved = Map<string, Target>;

/**
 * Reads all files a document refers to and bundles them. All bad references are reported; then the result is
 * undefined. Targets in other files stand at `#/components/<section>/<name>` afterwards.
 */
export async function bundleFiles(
  path: string,
  entry: ParsedText,
  { allowedHosts, report }: { readonly allowedHosts: readonly string[]; readonly report: Report },
): Promise<SpecDocument | undefined> {
  let errors = 0;
  const counting: Report = (found) => {
    if (found.severity === 'error') errors += 1;
    report(found);
  };
  const files = await collectFiles(path, entry, { allowedHosts, report: counting });
  if (errors > 0) return undefined;
  const drafts = files.map((file) => rewriteReferences(file, files));
  const moved = hoist(files, drafts);
  const root = await bundleDrafts(drafts, report);
  if (root === undefined) return undefined;
  const others = files.slice(1).map((file) => [file.parsed.file, file.parsed.text] as const);
  const where = (pointer: string): Position => originalPlace(pointer, files, moved);
  return { file: path, text: entry.text, root, otherFiles: new Map(others), where };
}

/** A copy of a file whose references name files by number; bad ones inside examples are taken out. */
function rewriteReferences(file: SourceFile, files: readonly SourceFile[]): Draft {
  const draft = structuredClone(file.parsed.root) as Draft; // a copy of our own may be changed
  for (const { found, target } of file.references) {
    const node = nodeAt(draft, pointerKeys(found.pointer));
    if (!isJsonObject(node)) continue;
    const mutable = node as Draft; // part of the copy
    if (target === undefined) delete mutable['$ref'];
    else mutable['$ref'] = target.file === file ? fragmentOf(target.keys) : addressOf(target, files);
  }
  return draft;
}

/** Gives every target in another file a place under `components` of the entry file. */
function hoist(files: readonly SourceFile[], drafts: readonly Draft[]): Moved {
  const moved: Moved = new Map();
  const [entry] = files;
  const [root] = drafts;
  if (entry === undefined || root === undefined) return moved;
  const placed = alreadyPlaced(entry);
  for (const { found, target } of files.flatMap((file) => file.references)) {
    if (target === undefined || target.file === entry || found.expected === 'section') continue;
    const address = addressOf(target, files);
    if (placed.has(`${found.expected} ${address}`)) continue;
    placed.add(`${found.expected} ${address}`);
    const section = sectionOf(root, found.expected);
    const name = componentName(target, (taken) => Object.hasOwn(section, taken));
    section[name] = { $ref: address };
    moved.set(`#/components/${found.expected}/${name}`, target);
  }
  return moved;

  function alreadyPlaced(source: SourceFile): Set<string> {
    return new Set(source.references.flatMap((link) => placedBy(link, files)));
  }
}

/** A component of the entry that is nothing but a reference is the place of its target. */
function placedBy({ found, target }: Link, files: readonly SourceFile[]): readonly string[] {
  const [components, section, , ...rest] = pointerKeys(found.pointer);
  const isComponent = components === 'components' && section === found.expected && rest.length === 0;
  if (target === undefined || !isComponent || Object.keys(found.node).length !== 1) return [];
  return [`${found.expected} ${addressOf(target, files)}`];
}

function sectionOf(root: Draft, name: string): Draft {
  const components = objectIn(root, 'components');
  return objectIn(components, name);
}

function objectIn(owner: Draft, key: string): Draft {
  const known = own(owner, key);
  if (isJsonObject(known)) return known as Draft; // part of the copy
  const made: Draft = {};
  owner[key] = made;
  return made;
}

async function bundleDrafts(drafts: readonly Draft[], report: Report): Promise<JsonObject | undefined> {
  const [entry] = drafts;
  if (entry === undefined) return undefined;
  const version = own(entry, 'openapi');
  const read = ({ url }: { readonly url: string }): string =>
    JSON.stringify(drafts[Number(/(\d+)\.json$/.exec(url)?.[1])] ?? {});
  try {
    const api = { ...entry, openapi: '3.1.0', paths: own(entry, 'paths') ?? {} };
    const given = api as unknown as Parameters<typeof swaggerParser.bundle>[1]; // its type wants a valid document
    const bundled: unknown = await swaggerParser.bundle(
      `/${fileName(0)}`,
      given as never,
      {
        resolve: { external: true, file: false, http: false, numbered: { order: 1, canRead: true, read } },
        bundle: { optimizeInternalRefs: false },
      } as never,
    ); // its options do not know our resolver
    return { ...(bundled as JsonObject), ...(version === undefined ? {} : { openapi: version }) }; // JSON in, JSON out
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The files of this document cannot be made one: ${reason}`;
    report({ code: 'Reference/CannotBundle', severity: 'error', message, origin: { source: 'spec', pointer: '#' } });
    return undefined;
  }
}

/** From a place in the bundled document back to the file it was written in. */
function originalPlace(pointer: string, files: readonly SourceFile[], moved: Moved): Position {
  const keys = pointerKeys(pointer);
  const hoisted = moved.get(keys.slice(0, 3).reduce<string>((parent, key) => childPointer(parent, key), '#'));
  let file = hoisted?.file ?? files[0];
  let at: readonly string[] = hoisted?.keys ?? [];
  for (const key of hoisted === undefined ? keys : keys.slice(3)) {
    for (let jumps = 0; jumps < 100; jumps += 1) {
      const node: Json | undefined = file === undefined ? undefined : nodeAt(file.parsed.root, at);
      if (isJsonArray(node) || own(node, key) !== undefined) break;
      const link = file?.references.find(({ found }) => found.node === node);
      if (link?.target === undefined) break;
      file = link.target.file;
      at = link.target.keys;
    }
    at = [...at, key];
  }
  const there = at.reduce<string>((parent, key) => childPointer(parent, key), '#');
  return file?.parsed.where(there) ?? { file: '', line: 1, column: 1 };
}

function nodeAt(root: Json, keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>((node, key) => (isJsonArray(node) ? node[Number(key)] : own(node, key)), root);
}

function addressOf({ file, keys }: Target, files: readonly SourceFile[]): string {
  return `/${fileName(files.indexOf(file))}${fragmentOf(keys)}`;
}

function fileName(index: number): string {
  return `${index}.json`;
}

function fragmentOf(keys: readonly string[]): string {
  return keys.reduce<string>(
    (pointer, key) => `${pointer}/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`,
    '#',
  );
}
