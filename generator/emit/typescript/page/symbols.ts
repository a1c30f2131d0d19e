// What a page can mention: exports of the runtime, of other generated files and of packages, and the place
// their import has among a file's imports (conventions §3.1).

export interface Module {
  /** Path under `src/` without extension; for a package its name. */
  readonly path: string;
  readonly isPackage: boolean;
  /** Imports are sorted by rank, then by the number of segments of the path, then by the path. */
  readonly rank: number;
}

export interface ImportedSymbol {
  readonly module: Module;
  /** Exported name. */
  readonly name: string;
  /** True when the import says `type`. */
  readonly typeOnly: boolean;
}

const RANKS = [
  'core/resource',
  'resources',
  'packages',
  'core/api-promise',
  'core/pagination',
  'core/streaming',
  'core/uploads',
  'internal/headers',
  'internal/request-options',
  'internal/uploads',
  'internal/utils/path',
] as const;

/** A generated file under `src/`, by its path without extension: `resources/v1/contracts`. */
export function resourceModule(path: string): Module {
  return { path, isPackage: false, rank: RANKS.indexOf('resources') };
}

function runtimeModule(path: (typeof RANKS)[number]): Module {
  return { path, isPackage: false, rank: RANKS.indexOf(path) };
}

function packageModule(name: string): Module {
  return { path: name, isPackage: true, rank: RANKS.indexOf('packages') };
}

function value(path: (typeof RANKS)[number], name: string): ImportedSymbol {
  return { module: runtimeModule(path), name, typeOnly: false };
}

export const API_RESOURCE = value('core/resource', 'APIResource');
export const API_PROMISE = value('core/api-promise', 'APIPromise');
export const PAGE_PROMISE = value('core/pagination', 'PagePromise');
export const STREAM = value('core/streaming', 'Stream');
export const UPLOADABLE: ImportedSymbol = { ...value('core/uploads', 'Uploadable'), typeOnly: true };
export const BUILD_HEADERS = value('internal/headers', 'buildHeaders');
export const REQUEST_OPTIONS = value('internal/request-options', 'RequestOptions');
export const MULTIPART = value('internal/uploads', 'multipartFormRequestOptions');
export const MAYBE_MULTIPART = value('internal/uploads', 'maybeMultipartFormRequestOptions');
export const PATH_TAG = value('internal/utils/path', 'path');
/** The verifier of webhook signatures: the one dependency of an SDK that has a webhook key. */
export const WEBHOOK: ImportedSymbol = { module: packageModule('standardwebhooks'), name: 'Webhook', typeOnly: false };

/** A page class of `core/pagination`. */
export function pageClass(name: string): ImportedSymbol {
  return value('core/pagination', name);
}

/** The params interface of a page class. */
export function pageParams(pageName: string): ImportedSymbol {
  return { ...value('core/pagination', `${pageName}Params`), typeOnly: true };
}
