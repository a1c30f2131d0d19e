// One SDK beside the programs of its users, in memory, with a type checker: nothing is written and nothing is run.
//
// The SDK stands at /sdk and is imported by the name of its package; only the programs are ever checked.

import { Project, ts, type SourceFile, type Symbol as TypedSymbol } from 'ts-morph';
import type { SdkFiles } from '../read-surface.ts';

export interface Workbench {
  readonly project: Project;
  readonly packageName: string;
  /** Folder that an import of the package starts from. */
  readonly root: string;
}

/** Options of a user who is as strict as the compiler can be without flags that few have. */
const STRICT: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.esnext.disposable.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
};

/** True for the files of an SDK that its users' compilers read: sources where there are some, else declarations. */
export function isTypedFile(path: string): boolean {
  if (path.startsWith('src/')) return path.endsWith('.ts');
  return path.endsWith('.d.ts') && !/^(?:node_modules|dist|tests|examples|packages)\//.test(path);
}

/** Lays an SDK out. `files` should hold every typed file; what they import from elsewhere is left open. */
export function layOutSdk(files: SdkFiles, packageName: string): Workbench {
  const hasSources = [...files.keys()].some((path) => path.startsWith('src/resources/'));
  const root = hasSources ? '/sdk/src' : '/sdk';
  const project = new Project({
    useInMemoryFileSystem: true,
    skipFileDependencyResolution: true,
    compilerOptions: { ...STRICT, paths: { [packageName]: [`${root}/index`], [`${packageName}/*`]: [`${root}/*`] } },
  });
  for (const [path, text] of files) {
    if (isTypedFile(path) && path.startsWith('src/') === hasSources) project.createSourceFile(`/sdk/${path}`, text);
  }
  return { project, packageName, root };
}

/** Puts a program beside the SDK, in place of one of the same name. */
export function addProgram({ project }: Workbench, name: string, text: string): void {
  project.createSourceFile(`/programs/${name}.ts`, text, { overwrite: true });
}

/** What the compiler says of a program, first line first; nothing when it compiles. */
export function errorsOf({ project, packageName, root }: Workbench, name: string): readonly string[] {
  const file = project.getSourceFileOrThrow(`/programs/${name}.ts`).compilerNode;
  const program = project.getProgram().compilerObject;
  const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return found.map(({ code, messageText, start }) => {
    const { line } = file.getLineAndCharacterOfPosition(start ?? 0);
    const said = ts.flattenDiagnosticMessageText(messageText, '\n').replaceAll(root, packageName);
    return `line ${line + 1}, TS${code}: ${said}`;
  });
}

/** The file of an SDK at a place, which is spelled without the folder the SDK stands in. */
export function sdkFile({ project }: Workbench, path: string): SourceFile | undefined {
  return project.getSourceFile(`/sdk/${path}`);
}

/** How users import a file of the SDK: `@books/sdk/resources/books`. */
export function importPathOf({ packageName, root }: Workbench, file: string): string {
  const inside = file.slice(root.length + 1).replace(/(?:\.d)?\.ts$/, '');
  return inside === 'index' ? packageName : `${packageName}/${inside}`;
}

/** The class that users make a client of. */
export function clientOf({ project, root }: Workbench): TypedSymbol | undefined {
  const index = project.getSourceFile(`${root}/index.ts`) ?? project.getSourceFile(`${root}/index.d.ts`);
  const exported = index?.getDefaultExportSymbol();
  return exported?.getAliasedSymbol() ?? exported;
}
