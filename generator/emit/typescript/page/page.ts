// A page is a TypeScript file being written: mentioning a symbol on it adds the import.
//
// It knows imports and their order, nothing of what the file says; the file's own statements come in as
// text and leave as pieces, each of which formats alone to the bytes it has in the file.

import type { OutputFile } from '../../../model/output.ts';
import { compareText } from '../../../model/output.ts';
import type { ImportedSymbol, Module } from './symbols.ts';
import { stringLiteral } from './writers.ts';

interface ModuleImports {
  readonly module: Module;
  namespace: string | undefined;
  /** Exported name to the name it has on this page. */
  readonly names: Map<string, { readonly local: string; readonly typeOnly: boolean }>;
}

export class Page {
  /** Path under `src/` without extension. */
  readonly path: string;
  readonly #modules = new Map<string, ModuleImports>();

  constructor(path: string) {
    this.path = path;
  }

  /** Imports a symbol and returns its name on this page. */
  mention(symbol: ImportedSymbol, local: string = symbol.name): string {
    if (symbol.namespace !== undefined) return `${this.mentionAll(symbol.module, symbol.namespace)}.${symbol.name}`;
    const { names } = this.#importsOf(symbol.module);
    const known = names.get(symbol.name);
    if (known !== undefined && (!known.typeOnly || symbol.typeOnly)) return known.local;
    names.set(symbol.name, { local: known?.local ?? local, typeOnly: symbol.typeOnly });
    return known?.local ?? local;
  }

  /** Imports a whole module and returns the name of its namespace. */
  mentionAll(module: Module, namespace: string): string {
    const imports = this.#importsOf(module);
    imports.namespace ??= namespace;
    return imports.namespace;
  }

  /** The import statements in the order of published SDKs, or '' for none. */
  imports(): string {
    return [...this.#modules.values()]
      .sort((a, b) => this.#compare(a.module, b.module))
      .flatMap((imports) => this.#statements(imports))
      .join('\n');
  }

  /** The file: its opening, its imports and its statements. */
  file(opening: string, statements: readonly string[]): OutputFile {
    const imports = this.imports();
    const pieces = [opening, ...(imports === '' ? [] : [imports]), ...statements];
    return { path: `src/${this.path}.ts`, text: `${pieces.join('\n\n')}\n`, pieces, syntax: 'typescript' };
  }

  #importsOf(module: Module): ModuleImports {
    const statement = `${module.rank} ${module.path}`;
    const known = this.#modules.get(statement);
    if (known !== undefined) return known;
    const added: ModuleImports = { module, namespace: undefined, names: new Map() };
    this.#modules.set(statement, added);
    return added;
  }

  #compare(a: Module, b: Module): number {
    const own = Number(b.path === this.path) - Number(a.path === this.path);
    const depth = a.path.split('/').length - b.path.split('/').length;
    return a.rank - b.rank || own || depth || compareText(a.path, b.path);
  }

  #statements({ module, namespace, names }: ModuleImports): readonly string[] {
    const from = stringLiteral(module.isPackage ? module.path : relativePath(this.path, module.path));
    const specifiers = [...names]
      .sort(([a], [b]) => compareText(a, b))
      .map(
        ([name, { local, typeOnly }]) => `${typeOnly ? 'type ' : ''}${name === local ? name : `${name} as ${local}`}`,
      );
    return [
      ...(namespace === undefined ? [] : [`import * as ${namespace} from ${from};`]),
      ...(specifiers.length === 0 ? [] : [`import { ${specifiers.join(', ')} } from ${from};`]),
    ];
  }
}

/** How a file names another one: `./rates`, `../../core/resource`. Both are paths without extension. */
export function relativePath(from: string, to: string): string {
  const source = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < source.length && shared < target.length - 1 && source[shared] === target[shared]) shared += 1;
  const up = source.length - shared;
  return `${up === 0 ? './' : '../'.repeat(up)}${target.slice(shared).join('/')}`;
}
