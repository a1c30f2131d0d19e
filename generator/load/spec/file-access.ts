// Which files and hosts a `$ref` may reach, decided before anything is opened.
//
// Files: only plain relative paths to JSON or YAML files that really lie below the folder of the spec.
// Network: only hosts the user named; no redirects, no credentials.

import { realpath } from 'node:fs/promises';
import { dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { decode, LARGEST_FILE, readInputFile } from './input-file.ts';

export type Place =
  /** `path` is absolute; `called` is how messages name it. */
  | { readonly kind: 'file'; readonly path: string; readonly called: string }
  | { readonly kind: 'remote'; readonly url: string; readonly called: string };

export interface Reach {
  /** Absolute folder of the entry document. */
  readonly folder: string;
  /** The same folder as the user wrote it. */
  readonly calledFolder: string;
  readonly allowedHosts: readonly string[];
}

export type Problem = Pick<Diagnostic, 'code' | 'message' | 'help'>;

const EXTENSIONS: ReadonlySet<string> = new Set(['.json', '.yaml', '.yml']);
const PATIENCE_MS = 30_000;

/** The place a reference (without its fragment) names, seen from a file; or why it may not be reached. */
export function placeOf(reference: string, from: Place, reach: Reach): Place | { readonly problem: Problem } {
  // eslint-disable-next-line no-control-regex -- finding control characters is the point
  if (/[\\\u0000-\u001f\u007f]/.test(reference)) return blocked(reference, 'It is not a plain relative path.');
  if (from.kind === 'remote' || /^(?:[A-Za-z][A-Za-z0-9+.-]*:|\/\/)/.test(reference))
    return remotePlace(reference, from, reach);
  const path = decodeOnce(reference);
  // eslint-disable-next-line no-control-regex -- percent-encoded ones count as well
  if (path.startsWith('/') || isAbsolute(path) || /[\\?\u0000-\u001f]/.test(path)) {
    return blocked(reference, 'It is not a plain relative path.');
  }
  const target = resolve(dirname(from.path), path);
  if (!isBelow(reach.folder, target)) return blocked(reference, 'It leads outside the folder of the spec.');
  if (!EXTENSIONS.has(extname(target).toLowerCase()))
    return blocked(reference, 'Only .json, .yaml and .yml files are read.');
  return { kind: 'file', path: target, called: join(reach.calledFolder, relative(reach.folder, target)) };
}

/** The text at a place that `placeOf` gave. A link that leads out of the folder is refused unopened. */
export async function readPlace(place: Place, reference: string, reach: Reach): Promise<string | Problem> {
  if (place.kind === 'remote') return fetchText(place.url, reference);
  try {
    if (!isBelow(await realpath(reach.folder), await realpath(place.path))) {
      return blocked(reference, 'It leads outside the folder of the spec, through a link.').problem;
    }
  } catch {
    return {
      code: 'Reference/NotFound',
      message: `${place.called} does not exist.`,
      help: 'Correct the reference, or add the file.',
    };
  }
  const read = await readInputFile(place.path, place.called);
  return 'text' in read ? read.text : read.problem;
}

function remotePlace(reference: string, from: Place, { allowedHosts }: Reach): Place | { readonly problem: Problem } {
  const url = URL.canParse(reference, remoteBase(from)) ? new URL(reference, remoteBase(from)) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return blocked(reference, 'It is not a plain relative path.');
  }
  if (url.username !== '' || url.password !== '') return blocked(reference, 'It holds a password.');
  if (!allowedHosts.includes(url.host) && !allowedHosts.includes(url.hostname)) {
    return blocked(reference, `The host ${url.host} is not allowed.`);
  }
  url.hash = '';
  return { kind: 'remote', url: url.href, called: url.href };
}

function remoteBase(from: Place): string | undefined {
  return from.kind === 'remote' ? from.url : undefined;
}

async function fetchText(url: string, reference: string): Promise<string | Problem> {
  const failed = (why: string): Problem => ({
    code: 'Reference/NotFound',
    message: `The reference \`${reference}\` cannot be fetched: ${why}.`,
    help: 'Check the address, or copy the file into the folder of the spec.',
  });
  try {
    const answer = await fetch(url, {
      redirect: 'error',
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!answer.ok || answer.body === null) return failed(`the server answers ${answer.status}`);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of answer.body) {
      size += chunk.byteLength;
      if (size > LARGEST_FILE) return failed('it is larger than 64 MB');
      chunks.push(chunk);
    }
    return decode(Buffer.concat(chunks)) ?? failed('it is not UTF-8 text');
  } catch {
    return failed('the server cannot be reached, or redirects');
  }
}

function blocked(reference: string, why: string): { readonly problem: Problem } {
  const message = `The reference \`${reference}\` is refused. ${why}`;
  const help =
    'Copy the file into the folder of the spec and refer to it by a relative path, or allow the host by name.';
  return { problem: { code: 'Reference/Blocked', message, help } };
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
