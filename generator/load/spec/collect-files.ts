// Reads all files of a document of several files, and says where each of their references leads.

import { dirname, resolve } from 'node:path';
import type { Report } from '../../model/diagnostic.ts';
import { own } from '../../model/json.ts';
import { childPointer } from '../../model/origin.ts';
import { referenceIsNotText } from './check-references.ts';
import { placeOf, readPlace, type Place, type Problem, type Reach } from './file-access.ts';
import { findReferences, type FoundReference } from './find-references.ts';
import { parseText, withExcerpt, type ParsedText } from './parse-text.ts';
import { nodeAtKeys, referenceKeys } from './resolve-pointer.ts';

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
  settleTargets(queue, report);
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

/** When all files are known: references to parts that a file does not have lose their target. */
function settleTargets(files: readonly SourceFile[], report: Report): void {
  for (const file of files) {
    const settled = file.references.map((link): Link => {
      if (link.target === undefined) return link;
      const target = settle(link.target);
      if (target === undefined) reportAt(file, link.found, leadsNowhere(String(link.found.reference)), report);
      return target === undefined ? { found: link.found } : { ...link, target };
    });
    // The list is still being built here; everyone else only reads it.
    (file.references as Link[]).splice(0, settled.length, ...settled);
  }
}

/** The target with the references on its way stepped through, as bundlers do; undefined if it leads to nothing. */
function settle(target: Target): Target | undefined {
  let { file } = target;
  let keys: readonly string[] = [];
  for (const key of target.keys) {
    for (let jumps = 0; own(nodeAtKeys(file.parsed.root, keys), key) === undefined && jumps < 100; jumps += 1) {
      const node = nodeAtKeys(file.parsed.root, keys);
      const link =
        own(node, '$ref') === undefined ? undefined : file.references.find(({ found }) => found.node === node);
      if (link?.target === undefined) break;
      ({ file, keys } = link.target);
    }
    keys = [...keys, key];
    if (nodeAtKeys(file.parsed.root, keys) === undefined) return undefined;
  }
  return { file, keys };
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
