// Reads all files of a document of several files, and says where each of their references leads.

import { dirname, resolve } from 'node:path';
import type { Report } from '../../model/diagnostic.ts';
import { own, type Json } from '../../model/json.ts';
import { childPointer } from '../../model/origin.ts';
import { referenceIsNotText } from './check-references.ts';
import { placeOf, readPlace, type Place, type Problem, type Reach } from './file-access.ts';
import { findReferences, type FoundReference } from './find-references.ts';
import { parseText, withExcerpt, type ParsedText } from './parse-text.ts';
import { referenceKeys } from './resolve-pointer.ts';

const MOST_FILES = 2000;
const MOST_CHARACTERS = 512 * 1024 * 1024;

export interface SourceFile {
  readonly place: Place;
  readonly parsed: ParsedText;
  readonly references: readonly Link[];
}

/** A reference and where it leads; without a target it was reported as bad. */
export interface Link {
  readonly found: FoundReference;
  readonly target?: Target;
}

export interface Target {
  readonly file: SourceFile;
  readonly keys: readonly string[];
}

interface Collecting {
  readonly reach: Reach;
  readonly report: Report;
  /** By identity: absolute path or URL. Undefined: could not be read. */
  readonly files: Map<string, SourceFile | undefined>;
  characters: number;
}

/** The entry file first, the others in the order in which references name them. */
export async function collectFiles(
  path: string,
  entry: ParsedText,
  { allowedHosts, report }: { readonly allowedHosts: readonly string[]; readonly report: Report },
): Promise<readonly SourceFile[]> {
  const absolute = resolve(path);
  const reach = { folder: dirname(absolute), calledFolder: dirname(path), allowedHosts };
  const collecting: Collecting = { reach, report, files: new Map(), characters: entry.text.length };
  const place: Place = { kind: 'file', path: absolute, called: path };
  const links = new Map<SourceFile, Link[]>();
  const first = sourceFile(place, entry, links);
  collecting.files.set(absolute, first);
  const queue = [first];
  for (const file of queue) {
    for (const found of findReferences(file.parsed.root)) {
      const target = await follow(file, found, { collecting, links, queue });
      links.get(file)?.push(target === undefined ? { found } : { found, target });
    }
  }
  reportDangling(queue, report);
  return queue;
}

interface Following {
  readonly collecting: Collecting;
  readonly links: Map<SourceFile, Link[]>;
  readonly queue: SourceFile[];
}

async function follow(file: SourceFile, found: FoundReference, following: Following): Promise<Target | undefined> {
  const { collecting, links, queue } = following;
  const bad = (problem: Problem): undefined => reportAt(file, found, problem, collecting.report);
  const { reference } = found;
  if (typeof reference !== 'string') return bad(referenceIsNotText());
  const hash = reference.indexOf('#');
  const address = hash === -1 ? reference : reference.slice(0, hash);
  const keys = referenceKeys(hash === -1 ? '' : reference.slice(hash));
  if (keys === undefined) return bad(leadsNowhere(reference));
  if (address === '') return { file, keys };
  const place = placeOf(address, file.place, collecting.reach);
  if ('problem' in place) return bad(place.problem);
  const identity = place.kind === 'file' ? place.path : place.url;
  if (!collecting.files.has(identity)) {
    const read = await readSource(place, address, collecting);
    const source = 'text' in read ? sourceFile(place, read, links) : undefined;
    if ('code' in read) bad(read);
    if (source !== undefined) queue.push(source);
    collecting.files.set(identity, source);
  }
  const target = collecting.files.get(identity);
  return target === undefined ? undefined : { file: target, keys };
}

async function readSource(place: Place, reference: string, collecting: Collecting): Promise<ParsedText | Problem> {
  if (collecting.files.size >= MOST_FILES) return tooMuch('Reference/TooManyFiles', `more than ${MOST_FILES} files`);
  const text = await readPlace(place, reference, collecting.reach);
  if (typeof text !== 'string') return text;
  collecting.characters += text.length;
  if (collecting.characters > MOST_CHARACTERS) return tooMuch('Input/TooLarge', 'files of more than 512 MB');
  const parsed = parseText(text, place.called, collecting.report);
  return (
    parsed ?? {
      code: 'Reference/NotFound',
      message: `The file \`${reference}\` cannot be used.`,
      help: 'Correct that file first.',
    }
  );
}

function tooMuch(code: string, what: string): Problem {
  return { code, message: `The document refers to ${what}.`, help: 'Bundle it first.' };
}

function sourceFile(place: Place, parsed: ParsedText, links: Map<SourceFile, Link[]>): SourceFile {
  const references: Link[] = [];
  const file: SourceFile = { place, parsed, references };
  links.set(file, references);
  return file;
}

/** When all files are known: references to parts that a file does not have. They lose their target. */
function reportDangling(files: readonly SourceFile[], report: Report): void {
  for (const file of files) {
    file.references.forEach((link, index) => {
      if (link.target === undefined || resolveTarget(link.target) !== undefined) return;
      reportAt(file, link.found, leadsNowhere(String(link.found.reference)), report);
      // The list is still being built here; everyone else only reads it.
      (file.references as Link[])[index] = { found: link.found };
    });
  }
}

/** The node a target names, stepping through references on the way as bundlers do. */
export function resolveTarget(target: Target): { readonly file: SourceFile; readonly node: Json } | undefined {
  let { file } = target;
  let node: Json | undefined = file.parsed.root;
  for (const key of target.keys) {
    for (let jumps = 0; own(node, key) === undefined && own(node, '$ref') !== undefined; jumps += 1) {
      const here: Json | undefined = node;
      const link = file.references.find(({ found }) => found.node === here);
      if (link?.target === undefined || jumps > 100) return undefined;
      const next = nodeAtTarget(link.target);
      if (next === undefined) return undefined;
      ({ file } = link.target);
      node = next;
    }
    node = step(node, key);
    if (node === undefined) return undefined;
  }
  return { file, node };
}

function nodeAtTarget({ file, keys }: Target): Json | undefined {
  return keys.reduce<Json | undefined>(
    (node, key) => (node === undefined ? undefined : step(node, key)),
    file.parsed.root,
  );
}

function step(node: Json, key: string): Json | undefined {
  return Array.isArray(node) ? node[Number(key)] : own(node, key);
}

function leadsNowhere(reference: string): Problem {
  const help = 'Correct the reference, or add what it names.';
  return { code: 'Reference/NotFound', message: `The reference \`${reference}\` leads to nothing.`, help };
}

function reportAt(file: SourceFile, found: FoundReference, problem: Problem, report: Report): undefined {
  const position = file.parsed.where(childPointer(found.pointer, '$ref'));
  const severity = found.isExample ? 'warning' : 'error';
  report(withExcerpt({ ...problem, severity, position }, file.parsed.text));
  return undefined;
}
