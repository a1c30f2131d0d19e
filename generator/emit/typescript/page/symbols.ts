// What a page can mention: exports of the runtime, of other generated files and of packages, and the place
// their import has among a file's imports (conventions §3.1). Which of them a layout uses is its spelling.

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
  /** The namespace it is reached through, where the module is imported whole: `Core.APIPromise`. */
  readonly namespace?: string;
}

/** Import statements in their order; a module that is imported by several statements says by which. */
const RANKS = [
  'core/resource',
  'resource',
  'core isRequestOptions',
  'core APIPromise',
  'core',
  'resources',
  'packages',
  'core/api-promise',
  'core/pagination',
  'pagination',
  'core/streaming',
  'streaming',
  'core/uploads',
  'internal/headers',
  'internal/request-options',
  'internal/uploads',
  'internal/utils/path',
  '_shims/index',
] as const;

type Statement = (typeof RANKS)[number];

/** A generated file under `src/`, by its path without extension: `resources/v1/contracts`. */
export function resourceModule(path: string): Module {
  return { path, isPackage: false, rank: RANKS.indexOf('resources') };
}

function runtimeModule(statement: Statement): Module {
  return { path: statement.split(' ')[0] ?? statement, isPackage: false, rank: RANKS.indexOf(statement) };
}

function packageModule(name: string): Module {
  return { path: name, isPackage: true, rank: RANKS.indexOf('packages') };
}

/** An export of the runtime, by the statement that imports it. */
export function runtimeValue(statement: Statement, name: string): ImportedSymbol {
  return { module: runtimeModule(statement), name, typeOnly: false };
}

/** As `runtimeValue`, with the word `type`. */
export function runtimeType(statement: Statement, name: string): ImportedSymbol {
  return { ...runtimeValue(statement, name), typeOnly: true };
}

/** The verifier of webhook signatures: the one dependency of an SDK that has a webhook key. */
export const WEBHOOK: ImportedSymbol = { module: packageModule('standardwebhooks'), name: 'Webhook', typeOnly: false };
