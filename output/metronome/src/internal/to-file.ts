// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import type { FilePropertyBag } from './builtin-types';
import { type BlobPart, checkFileSupport, getName, isAsyncIterable, makeFile } from './uploads';

type BlobLikePart = string | ArrayBuffer | ArrayBufferView | BlobLike | DataView;

/** A `Blob` of whatever library. */
interface BlobLike {
  readonly size: number;
  readonly type: string;
  text(): Promise<string>;
  slice(start?: number, end?: number): BlobLike;
}

/** A `File` of whatever library. */
interface FileLike extends BlobLike {
  readonly lastModified: number;
  readonly name?: string | undefined;
}

/** A `Response` of whatever library. */
export interface ResponseLike {
  url: string;
  blob(): Promise<BlobLike>;
}

export type ToFileInput =
  | FileLike
  | ResponseLike
  | Exclude<BlobLikePart, string>
  | AsyncIterable<BlobLikePart>;

type Readable = { arrayBuffer(): Promise<ArrayBuffer> };

/**
 * Make a `File` to upload.
 *
 * @param value bytes, a blob, a file, a fetch response, or a stream of such; or a promise of one
 * @param name the name of the file; by default that of the value, if it has one
 * @param options the MIME type and the time of the last change
 */
export async function toFile(
  value: ToFileInput | PromiseLike<ToFileInput>,
  name?: string | null | undefined,
  options?: FilePropertyBag | undefined,
): Promise<File> {
  checkFileSupport();
  const content = await value;

  if (isFileLike(content)) {
    return content instanceof File ? content : makeFile([await content.arrayBuffer()], content.name);
  }
  if (isResponseLike(content)) {
    const parts = await partsOf(await content.blob());
    return makeFile(parts, name || new URL(content.url).pathname.split(/[\\/]/).pop(), options);
  }
  const parts = await partsOf(content);
  const type = options?.type || parts.map(typeOf).find(Boolean);
  return makeFile(parts, name || getName(content), type ? { ...options, type } : options);
}

async function partsOf(value: BlobLikePart | AsyncIterable<BlobLikePart>): Promise<BlobPart[]> {
  if (typeof value === 'string' || ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return [value];
  if (isBlobLike(value)) return [value instanceof Blob ? value : await value.arrayBuffer()];
  if (!isAsyncIterable(value)) throw new Error(`Unexpected data type: ${describe(value)}`);
  const parts: BlobPart[] = [];
  for await (const chunk of value) parts.push(...(await partsOf(chunk)));
  return parts;
}

function typeOf(part: BlobPart): string | undefined {
  return part instanceof Blob ? part.type : undefined;
}

function describe(value: unknown): string {
  if (typeof value !== 'object' || value === null) return typeof value;
  const { name } = value.constructor ?? {};
  const members = Object.getOwnPropertyNames(value).map((member) => `"${member}"`);
  return `object${name ? `; constructor: ${name}` : ''}; props: [${members.join(', ')}]`;
}

function isBlobLike(value: unknown): value is BlobLike & Readable {
  return has(value, {
    size: 'number',
    type: 'string',
    text: 'function',
    slice: 'function',
    arrayBuffer: 'function',
  });
}

function isFileLike(value: unknown): value is FileLike & Readable {
  return has(value, { name: 'string', lastModified: 'number' }) && isBlobLike(value);
}

function isResponseLike(value: unknown): value is ResponseLike {
  return has(value, { url: 'string', blob: 'function' });
}

function has(value: unknown, members: Record<string, string>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(members).every(([name, type]) => typeof Reflect.get(value, name) === type);
}
