// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import type { FilePropertyBag, Fetch } from './builtin-types';
import type { RequestOptions } from './request-options';
import { ReadableStreamFrom } from './shims';

export type BlobPart = string | ArrayBuffer | ArrayBufferView | Blob | DataView;

/** What `fs.createReadStream` returns. */
type FileStream = AsyncIterable<Uint8Array> & { path: string | { toString(): string } };

/** A blob with a name: Bun's files are no `File`. */
interface NamedBlob extends Blob {
  readonly name?: string | undefined;
}

/**
 * What can be uploaded: a `File`, the `Response` of a `fetch`, or the stream of a file.
 *
 * {@link toFile} makes a `File` of most other things.
 */
export type Uploadable = File | Response | FileStream | NamedBlob;

/** How the fields of a form are named. */
export interface FormFormat {
  /** The name of an array's items: `a[]`, `a`, `a[0]`, or one field `a` with commas. */
  arrayFormat: 'brackets' | 'repeat' | 'indices' | 'comma';
}

const format: FormFormat = {
  arrayFormat: 'brackets',
};

/** The `fetch` to send with, or what holds it. */
type FetchSource = Fetch | object;

/** @throws if the platform has no `File`. */
export const checkFileSupport = (): void => {
  if (typeof File !== 'undefined') return;
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  const isOldNode = parseInt(process?.versions?.node ?? '20') < 20;
  throw new Error(
    '`File` is not defined as a global, which is required for file uploads.' +
      (isOldNode ?
        " Update to Node 20 LTS or newer, or set `globalThis.File` to `import('node:buffer').File`."
      : ''),
  );
};

/** A `File`. @throws if the platform has none. */
export function makeFile(bits: BlobPart[], name: string | undefined, options?: FilePropertyBag): File {
  checkFileSupport();
  // Platforms disagree on the exact type of the parts, not on the parts.
  return new File(bits as never, name ?? 'unknown_file', options);
}

/** The name of something: the last part of its name, URL or path. */
export function getName(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const members = new Map<string, unknown>(
    ['name', 'url', 'filename', 'path'].map((key) => [key, Reflect.get(value, key)]),
  );
  const found = [...members.values()].find(Boolean);
  return found === undefined ? undefined : String(found).split(/[\\/]/).pop() || undefined;
}

export const isAsyncIterable = (value: unknown): value is AsyncIterable<any> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

/** A multipart request if there is a file anywhere in the body, otherwise the request as it is. */
export const maybeMultipartFormRequestOptions = async (
  options: RequestOptions,
  fetch: FetchSource,
): Promise<RequestOptions> =>
  hasUploadable(options.body) ? multipartFormRequestOptions(options, fetch) : options;

/** A request with its body as `multipart/form-data`. */
export const multipartFormRequestOptions = async (
  options: RequestOptions,
  fetch: FetchSource,
): Promise<RequestOptions> => ({ ...options, body: await createForm(options.body, fetch) });

/** A form that is being filled. */
interface Filling {
  form: FormData;
  arrayFormat: FormFormat['arrayFormat'];
  /** The values that the current one is inside of. */
  parents: readonly unknown[];
}

/** What follows the name of an array in the name of an item. */
const itemSuffixes: Record<FormFormat['arrayFormat'], (index: number) => string> = {
  brackets: () => '[]',
  comma: () => '',
  indices: (index) => `[${index}]`,
  repeat: () => '',
};

/**
 * A form with a field for each value of a body; nested values have names like `a[b]`, files are read.
 *
 * @throws TypeError for values that a form cannot hold.
 */
export const createForm = async <T = Record<string, unknown>>(
  body: T | undefined,
  fetch: FetchSource,
  { arrayFormat }: FormFormat = format,
): Promise<FormData> => {
  if (!(await supportsFormData(fetch))) {
    throw new TypeError(
      'The provided fetch function does not support file uploads with the current global FormData class.',
    );
  }
  const form = new FormData();
  // One after another: the fields keep their order, and not all files are open at once.
  for (const [name, value] of Object.entries(body ?? {})) {
    await addField(name, value, { form, arrayFormat, parents: [] });
  }
  return form;
};

async function addField(name: string, value: unknown, filling: Filling): Promise<void> {
  if (value === undefined) return;
  if (value === null) {
    throw new TypeError(
      `Received null for "${name}"; to pass null in FormData, you must use the string 'null'`,
    );
  }
  if (typeof value !== 'object') return addText(filling.form, name, value);
  if (isUploadable(value)) return addFile(filling.form, name, value);
  if (filling.parents.includes(value)) throw new TypeError(`The value of "${name}" contains itself`);
  const within = { ...filling, parents: [...filling.parents, value] };
  if (Array.isArray(value)) return addArray(name, value, within);
  for (const [key, member] of Object.entries(value)) await addField(`${name}[${key}]`, member, within);
}

function addText(form: FormData, name: string, value: unknown): void {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    throw new TypeError(
      `Invalid value given to form, expected a string, number, boolean, object, Array, File or Blob but got ${typeof value} instead`,
    );
  }
  form.append(name, String(value));
}

async function addFile(form: FormData, name: string, value: object): Promise<void> {
  if (value instanceof Response) {
    form.append(name, makeFile([await value.blob()], getName(value)));
  } else if (isAsyncIterable(value)) {
    const blob = await new Response(ReadableStreamFrom(value)).blob();
    form.append(name, makeFile([blob], getName(value)));
  } else if (value instanceof Blob) {
    const fileName = getName(value);
    if (fileName === undefined) form.append(name, value);
    else form.append(name, value, fileName);
  }
}

async function addArray(name: string, values: unknown[], filling: Filling): Promise<void> {
  const { form, arrayFormat } = filling;
  if (arrayFormat === 'comma' && values.every((value) => typeof value !== 'object')) {
    const given = values.filter((value) => value !== undefined);
    if (given.length) form.append(name, given.join(','));
    return;
  }
  for (const [index, value] of values.entries()) {
    await addField(name + itemSuffixes[arrayFormat](index), value, filling);
  }
}

/** Plain blobs count as well: without a name they are sent as `blob`. */
function isUploadable(value: unknown): boolean {
  return value instanceof Response || value instanceof Blob || isAsyncIterable(value);
}

function hasUploadable(value: unknown, parents: readonly unknown[] = []): boolean {
  if (isUploadable(value)) return true;
  if (typeof value !== 'object' || value === null || parents.includes(value)) return false;
  return Object.values(value).some((one) => hasUploadable(one, [...parents, value]));
}

const formSupport = /* @__PURE__ */ new WeakMap<Fetch, Promise<boolean>>();

/**
 * Whether a `fetch` sends forms as forms. node-fetch has classes of its own and turns the global
 * `FormData` into the text "[object FormData]".
 */
function supportsFormData(source: FetchSource): Promise<boolean> {
  const fetch = typeof source === 'function' ? (source as Fetch) : (source as { fetch: Fetch }).fetch;
  const known = formSupport.get(fetch);
  if (known) return known;
  const answer = askForFormSupport(fetch);
  formSupport.set(fetch, answer);
  return answer;
}

async function askForFormSupport(fetch: Fetch): Promise<boolean> {
  if (fetch === globalThis.fetch) return true;
  try {
    // The `Response` that belongs to this `fetch`, found without a connection.
    const FetchResponse = 'Response' in fetch ? fetch.Response : (await fetch('data:,')).constructor;
    const form = new FormData();
    const text = await new (FetchResponse as typeof Response)(form).text();
    return text !== String(form);
  } catch {
    return true;
  }
}
