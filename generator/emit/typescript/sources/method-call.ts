// The call in a method's body: path, options, headers, and what is done to its result (conventions §4.5).

import type { HttpVerb } from '../../../model/api.ts';
import type { HttpMethodPlan, ParamsPlan, ResponsePlan } from '../../../model/plan.ts';
import type { Casing } from '../names/casing.ts';
import { pageAliasName } from '../names/layout.ts';
import { schemeKey } from '../names/scheme-key.ts';
import { memberAccess, objectKey, propertyKey, stringLiteral, templateChunk } from '../page/writers.ts';
import { mentionExport, type FileContext } from './file-context.ts';
import type { MethodArguments, Taken } from './method-arguments.ts';
import { localText, typeText } from './type-text.ts';

export interface CallContext {
  readonly method: HttpMethodPlan;
  readonly args: MethodArguments;
  readonly file: FileContext;
  /** The type the method promises, without its promise. */
  readonly result: string;
  /** `this._client` in a resource, `this` in the client itself. */
  readonly client: string;
}

type PageResponse = Extract<ResponsePlan, { kind: 'page' }>;

/** The page of a list under its own name, imported from the file of its item. */
export function pageAliasOf({ alias }: PageResponse, file: FileContext): string {
  const name = pageAliasName(alias, file.sdk.casing);
  const home = file.sdk.byId.get(alias.resource);
  if (home === undefined || home === file.home) return localText(name, { file, nested: false });
  return mentionExport(file, home, name);
}

/** The expression a method returns. */
export function callCode(context: CallContext): string {
  const { method, file, client } = context;
  const path = pathCode(context);
  const { response, verb } = method;
  if (response.kind === 'page') {
    return `${client}.getAPIList(${path}, ${pageCode(response, file)}, ${optionsCode(context)})`;
  }
  const options = encoded(optionsCode(context), context);
  if (CLIENT_VERBS.has(verb)) return unwrapped(`${client}.${verb}(${path}, ${options})`, context);
  return unwrapped(`${client}.request({ method: ${stringLiteral(verb)}, path: ${path}, ...${options} })`, context);
}

/** Verbs that are methods of every client; the others go through `request`. */
const CLIENT_VERBS: ReadonlySet<HttpVerb> = new Set(['get', 'post', 'put', 'patch', 'delete']);

/** The class that a list's pages are made with. */
function pageCode(response: PageResponse, file: FileContext): string {
  if (file.spelling.pages === 'class') return pageAliasOf(response, file);
  const page = file.page.mention(file.spelling.symbols.pageClass(file.sdk.casing.pascal(response.page.name)));
  return `${page}<${typeText(response.item, { file, nested: false })}>`;
}

function unwrapped(call: string, { method, file, result }: CallContext): string {
  const { response } = method;
  if (response.kind !== 'json' || response.envelope === undefined) return call;
  const promise = file.page.mention(file.spelling.symbols.promise);
  const envelope = `{ ${propertyKey(response.envelope)}: ${result} }`;
  return `(${call} as ${promise}<${envelope}>)._thenUnwrap((obj) => obj${memberAccess(response.envelope)})`;
}

function pathCode({ method, args, file }: CallContext): string {
  const texts = method.route.map((part) => (part.kind === 'text' ? part.text : ''));
  if (method.route.every((part) => part.kind === 'text')) return stringLiteral(texts.join(''));
  const chunks = method.route.map((part) =>
    part.kind === 'text' ? templateChunk(part.text) : `\${${args.paths.get(part.name) ?? 'undefined'}}`,
  );
  const { pathTag } = file.spelling.symbols;
  return `${pathTag === undefined ? '' : file.page.mention(pathTag)}\`${chunks.join('')}\``;
}

function encoded(options: string, { method, file, client }: CallContext): string {
  const { symbols, multipartTakesClient } = file.spelling;
  const given = multipartTakesClient ? `${options}, ${client}` : options;
  switch (method.request.encoding) {
    case 'multipart':
      return `${file.page.mention(symbols.multipart)}(${given})`;
    case 'maybe-multipart':
      return `${file.page.mention(symbols.maybeMultipart)}(${given})`;
    case 'none':
    case 'json':
    case 'form':
    case 'raw':
      return options;
  }
}

function optionsCode(context: CallContext): string {
  const before = [...payloadEntries(context), ...defaultEntries(context.method)];
  const after = [...headerEntries(context), ...trailingEntries(context)];
  return before.length + after.length === 0 ? 'options' : `{ ${[...before, '...options', ...after].join(', ')} }`;
}

function payloadEntries({ args: { query, body } }: CallContext): readonly string[] {
  return [query, body].filter((entry) => entry !== undefined);
}

/** What the caller's options may override. */
function defaultEntries(method: HttpMethodPlan): readonly string[] {
  const isListByOtherVerb = method.response.kind === 'page' && method.verb !== 'get';
  return [
    ...(method.server === undefined ? [] : [`defaultBaseURL: ${stringLiteral(method.server)}`]),
    ...(typeof method.defaultTimeoutMs === 'number' ? [`timeout: ${method.defaultTimeoutMs}`] : []),
    ...(method.defaultMaxRetries === undefined ? [] : [`maxRetries: ${method.defaultMaxRetries}`]),
    ...(isListByOtherVerb ? [`method: ${stringLiteral(method.verb)}`] : []),
  ];
}

function trailingEntries({ method, file }: CallContext): readonly string[] {
  const { streaming, security, response, params } = method;
  return [
    ...(response.kind === 'binary' ? ['__binaryResponse: true'] : []),
    ...(streaming === undefined ? [] : [streamEntry(streaming.discriminator, params)]),
    ...(security === undefined ? [] : [`__security: ${schemeChoice(security, file.sdk.casing)}`]),
  ];
}

/** The schemes of one operation, as published SDKs pass them (conventions §4.5). */
function schemeChoice(schemes: readonly string[], casing: Casing): string {
  const entries = schemes.map((scheme) => `${objectKey(schemeKey(scheme, casing))}: true`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function streamEntry(discriminator: string | undefined, params: ParamsPlan | undefined): string {
  if (discriminator === undefined || params === undefined) return 'stream: true';
  return `stream: ${params.argument}${params.required ? '' : '?'}${memberAccess(discriminator)} ?? false`;
}

function headerEntries({ method, args, file }: CallContext): readonly string[] {
  const given = new Set(args.headers.flatMap(({ field }) => (field.required ? [field.name.toLowerCase()] : [])));
  const fixed = fixedHeaders(method).filter(({ name }) => !given.has(name.toLowerCase()));
  const entries = [
    ...fixed.map(({ name, value }) => `${propertyKey(name)}: ${stringLiteral(value)}`),
    ...args.headers.map(headerParam),
  ];
  if (entries.length === 0) return [];
  const { buildHeaders } = file.spelling.symbols;
  if (buildHeaders === undefined) return [`headers: { ${entries.join(', ')}, ...options?.headers }`];
  return [`headers: ${file.page.mention(buildHeaders)}([{ ${entries.join(', ')} }, options?.headers])`];
}

/** Headers that follow from the operation; a required param of the same name is sent instead. */
function fixedHeaders({ request, response, streaming }: HttpMethodPlan): readonly { name: string; value: string }[] {
  const { encoding, contentType } = request;
  const accept = streaming?.mediaType ?? acceptOf(response);
  return [
    ...((encoding === 'raw' || encoding === 'form') && contentType !== undefined
      ? [{ name: 'Content-Type', value: contentType }]
      : []),
    ...(accept === undefined ? [] : [{ name: 'Accept', value: accept }]),
  ];
}

function acceptOf(response: ResponsePlan): string | undefined {
  if (response.kind === 'void') return '*/*';
  return response.kind === 'binary' ? response.contentType : undefined;
}

function headerParam({ field, variable }: Taken): string {
  const value = field.isText ? variable : `${variable}?.toString()`;
  const key = propertyKey(field.name);
  return field.required ? `${key}: ${value}` : `...(${value} != null ? { ${key}: ${value} } : undefined)`;
}
