// How the two layouts of an SDK differ, as a table: `current`, over the fetch runtime, and `legacy`, that of
// SDKs from before it (conventions §12). Writers ask the table; none of them asks for the layout.

import type { TargetConfig } from '../../../model/config.ts';
import { runtimeType, runtimeValue, type ImportedSymbol } from './symbols.ts';

export interface LayoutSpelling {
  /** Exports of the runtime that generated files mention. */
  readonly symbols: RuntimeSymbols;
  /** The runtime and the client are written too; else a project keeps those it has. */
  readonly hasRuntime: boolean;
  /** The file of the client's class, under `src/` without extension. */
  readonly clientPath: string;
  /** Pages of a list: an alias of the page class, or a class that extends it. */
  readonly pages: 'alias' | 'class';
  /** A class that has the name of a type in its file: renamed, or merged with it by the compiler. */
  readonly sameName: 'rename' | 'merge';
  /** Optional params: a default value, or overloads that let request options stand in their place. */
  readonly optionalParams: 'default' | 'overloads';
  /** Functions that make a multipart request are handed the client. */
  readonly multipartTakesClient: boolean;
  /** The package that the tests' `Response` comes from, where it is no global. */
  readonly testResponse: string | undefined;
}

export interface RuntimeSymbols {
  readonly resource: ImportedSymbol;
  readonly promise: ImportedSymbol;
  /** The promise of a method that may stream. */
  readonly streamPromise: ImportedSymbol;
  readonly pagePromise: ImportedSymbol;
  readonly stream: ImportedSymbol;
  readonly requestOptions: ImportedSymbol;
  readonly uploadable: ImportedSymbol;
  readonly multipart: ImportedSymbol;
  readonly maybeMultipart: ImportedSymbol;
  /** The class of a raw answer, where it is no global. */
  readonly response: ImportedSymbol | undefined;
  /** Joins headers; without it they are spread. */
  readonly buildHeaders: ImportedSymbol | undefined;
  /** The tag that escapes path parameters; without it the template stands alone. */
  readonly pathTag: ImportedSymbol | undefined;
  /** Tells request options from params, where these may be left out by overload. */
  readonly isRequestOptions: ImportedSymbol;
  readonly pageClass: (name: string) => ImportedSymbol;
  /** The params interface of a page class. */
  readonly pageParams: (page: string) => ImportedSymbol;
}

const CURRENT: LayoutSpelling = {
  symbols: {
    resource: runtimeValue('core/resource', 'APIResource'),
    promise: runtimeValue('core/api-promise', 'APIPromise'),
    streamPromise: runtimeValue('core/api-promise', 'APIPromise'),
    pagePromise: runtimeValue('core/pagination', 'PagePromise'),
    stream: runtimeValue('core/streaming', 'Stream'),
    requestOptions: runtimeValue('internal/request-options', 'RequestOptions'),
    uploadable: runtimeType('core/uploads', 'Uploadable'),
    multipart: runtimeValue('internal/uploads', 'multipartFormRequestOptions'),
    maybeMultipart: runtimeValue('internal/uploads', 'maybeMultipartFormRequestOptions'),
    response: undefined,
    buildHeaders: runtimeValue('internal/headers', 'buildHeaders'),
    pathTag: runtimeValue('internal/utils/path', 'path'),
    isRequestOptions: runtimeValue('internal/request-options', 'isRequestOptions'),
    pageClass: (name) => runtimeValue('core/pagination', name),
    pageParams: (page) => runtimeType('core/pagination', `${page}Params`),
  },
  hasRuntime: true,
  clientPath: 'client',
  pages: 'alias',
  sameName: 'rename',
  optionalParams: 'default',
  multipartTakesClient: true,
  testResponse: undefined,
};

const inCore = (name: string): ImportedSymbol => ({ ...runtimeValue('core', name), namespace: 'Core' });

const LEGACY: LayoutSpelling = {
  symbols: {
    resource: runtimeValue('resource', 'APIResource'),
    promise: inCore('APIPromise'),
    streamPromise: runtimeValue('core APIPromise', 'APIPromise'),
    pagePromise: inCore('PagePromise'),
    stream: runtimeValue('streaming', 'Stream'),
    requestOptions: inCore('RequestOptions'),
    uploadable: inCore('Uploadable'),
    multipart: inCore('multipartFormRequestOptions'),
    maybeMultipart: inCore('maybeMultipartFormRequestOptions'),
    response: runtimeType('_shims/index', 'Response'),
    buildHeaders: undefined,
    pathTag: undefined,
    isRequestOptions: runtimeValue('core isRequestOptions', 'isRequestOptions'),
    pageClass: (name) => runtimeValue('pagination', name),
    pageParams: (page) => runtimeType('pagination', `${page}Params`),
  },
  hasRuntime: false,
  clientPath: 'index',
  pages: 'class',
  sameName: 'merge',
  optionalParams: 'overloads',
  multipartTakesClient: false,
  testResponse: 'node-fetch',
};

/** The table of an SDK's layout. */
export function spellingOf({ target }: { readonly target: Pick<TargetConfig, 'layout'> }): LayoutSpelling {
  return target.layout === 'legacy' ? LEGACY : CURRENT;
}
