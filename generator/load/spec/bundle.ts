// Many files -> one document. What other files hold moves under `components`, by the name of the reference.
//
// swagger-parser does the moving, on copies, and is given every file by us: it opens nothing.

import swaggerParser from '@apidevtools/swagger-parser';
import type { Report } from '../../model/diagnostic.ts';
import type { SpecDocument } from '../../model/document.ts';
import { isJsonArray, isJsonObject, own, type JsonObject } from '../../model/json.ts';
import { childPointer, pointerKeys, type Position } from '../../model/origin.ts';
import { collectFiles, type Link, type SourceFile, type Target } from './collect-files.ts';
import { componentName } from './component-name.ts';
import { draftFiles, showReferences, type Draft, type Drafts } from './drafts.ts';
import type { FoundReference } from './find-references.ts';
import type { ParsedText } from './parse-text.ts';
import { nodeAtKeys } from './resolve-pointer.ts';

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
  const drafts = draftFiles(files);
  const moved = hoist(files, drafts);
  const root = await bundleDrafts(drafts, report);
  if (root === undefined) return undefined;
  const others = files.slice(1).map(({ parsed }) => [parsed.file, parsed.text] as const);
  const where = (pointer: string): Position => originalPlace(pointer, files, moved) ?? entry.where('#');
  return { file: path, text: entry.text, root, otherFiles: new Map(others), where };
}

/** Gives every target in another file a place under `components` of the entry file. */
function hoist(files: readonly SourceFile[], { entry, addressOf }: Drafts): Moved {
  const moved: Moved = new Map();
  const [first] = files;
  const placed = new Set(first?.references.flatMap((link) => placedBy(link, addressOf)));
  for (const { found, target } of files.flatMap((file) => file.references)) {
    if (target === undefined || target.file === first || !isHoisted(found)) continue;
    const address = addressOf(target);
    if (placed.has(`${found.expected} ${address}`)) continue;
    placed.add(`${found.expected} ${address}`);
    const section = objectIn(objectIn(entry, 'components'), found.expected);
    const name = componentName(target, (taken) => Object.hasOwn(section, taken));
    section[name] = { $ref: address };
    moved.set(`#/components/${found.expected}/${name}`, target);
  }
  return moved;
}

/** Whole sections and path items take the place of the reference itself. */
function isHoisted({ expected }: FoundReference): boolean {
  return expected !== 'section' && expected !== 'pathItems';
}

/** A component of the entry that is nothing but a reference is the place of its target. */
function placedBy({ found, target }: Link, addressOf: Drafts['addressOf']): readonly string[] {
  const [components, section, , ...rest] = pointerKeys(found.pointer);
  const isComponent = components === 'components' && section === found.expected && rest.length === 0;
  if (target === undefined || !isComponent || Object.keys(found.node).length !== 1) return [];
  return [`${found.expected} ${addressOf(target)}`];
}

function objectIn(owner: Draft, key: string): Draft {
  const known = own(owner, key);
  if (isJsonObject(known)) return known as Draft; // part of the copy
  const made: Draft = {};
  owner[key] = made;
  return made;
}

/** swagger-parser checks versions that it knows; the document's own is put back afterwards. */
async function bundleDrafts({ entry, others }: Drafts, report: Report): Promise<JsonObject | undefined> {
  const read = ({ url }: { readonly url: string }): string => {
    const name = url.slice(url.lastIndexOf('/'));
    return JSON.stringify(others.get(name) ?? {});
  };
  const { openapi, paths, info } = entry;
  try {
    const given: Draft = { ...entry, openapi: '3.1.0', paths: paths ?? {}, info: {} };
    const bundled: unknown = await swaggerParser.bundle(
      '/0.json',
      given as never, // the library wants a whole document
      {
        resolve: { external: true, file: false, http: false, numbered: { order: 1, canRead: true, read } },
        bundle: { optimizeInternalRefs: false },
      } as never, // and options that know only its own resolvers
    );
    showReferences(bundled as JsonObject); // JSON in, JSON out
    const { paths: bundledPaths, ...rest } = bundled as Draft; // the same
    const root: Draft = { ...rest, ...(paths === undefined ? {} : { paths: bundledPaths ?? {} }) };
    return inOrderOf(entry, { ...root, openapi: openapi ?? '', ...(info === undefined ? {} : { info }) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The files of this document cannot be made one: ${reason}`;
    report({ code: 'Reference/CannotBundle', severity: 'error', message, origin: { source: 'spec', pointer: '#' } });
    return undefined;
  }
}

/** The document's keys in the order they were written; order shows in the output. */
function inOrderOf(entry: Draft, root: Draft): JsonObject {
  return Object.fromEntries(
    Object.keys(entry).flatMap((key) => (Object.hasOwn(root, key) ? [[key, root[key] ?? null]] : [])),
  );
}

/** From a place in the bundled document back to the file it was written in. */
function originalPlace(pointer: string, files: readonly SourceFile[], moved: Moved): Position | undefined {
  const keys = pointerKeys(pointer);
  const hoisted = moved.get(pointerOf(keys.slice(0, 3)));
  let file = hoisted?.file ?? files[0];
  let at: readonly string[] = hoisted?.keys ?? [];
  for (const key of hoisted === undefined ? keys : keys.slice(3)) {
    for (let jumps = 0; jumps < 100 && file !== undefined; jumps += 1) {
      const node = nodeAtKeys(file.parsed.root, at);
      const link = stepsOut(node, key) ? file.references.find(({ found }) => found.node === node) : undefined;
      if (link?.target === undefined) break;
      file = link.target.file;
      at = link.target.keys;
    }
    at = [...at, key];
  }
  return file?.parsed.where(pointerOf(at));
}

/** True when a key is not in the node itself but may be behind its reference. */
function stepsOut(node: ReturnType<typeof nodeAtKeys>, key: string): boolean {
  return !isJsonArray(node) && own(node, key) === undefined && own(node, '$ref') !== undefined;
}

function pointerOf(keys: readonly string[]): string {
  return keys.reduce<string>((pointer, key) => childPointer(pointer, key), '#');
}
