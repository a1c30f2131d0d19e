// The sources or declarations of an SDK -> its `Surface`. Parsed, never type-checked and never run.

import { Node, Project, type ClassDeclaration, type JSDocableNode, type SourceFile } from 'ts-morph';
import type { FieldSurface, Forward, MethodSurface, Surface, TypeSurface, TypeText } from './surface.ts';
import { typeTextOf } from './type-text.ts';

/** Files of an SDK that hold what users see, by path in the SDK. */
export type SdkFiles = ReadonlyMap<string, string>;

/** True for the files that `readSurface` wants: sources where there are some, else declarations. */
export function isSurfaceFile(path: string): boolean {
  return /^(?:src\/)?(?:resources\/.*|client|index|pagination|core\/pagination|error|core\/error)(?:\.d)?\.ts$/.test(
    path,
  );
}

/** Reads the surface. Files that are not TypeScript give whatever could be parsed of them. */
export function readSurface(files: SdkFiles): Surface {
  const hasSources = [...files.keys()].some((path) => path.startsWith('src/resources/'));
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
  });
  const modules: SourceFile[] = [];
  for (const [path, text] of files) {
    const isWanted = hasSources ? path.startsWith('src/') : path.endsWith('.d.ts');
    if (isWanted && isSurfaceFile(path)) modules.push(project.createSourceFile(`/${path}`, text));
  }
  const drafts = modules.flatMap((file) => draftTypes(file, file, ''));
  const known = new Set(drafts.map(({ key }) => key));
  const resolvers = new Map(modules.map((file) => [file, resolverOf(file, known)]));
  const types = drafts.map((draft) => finishType(draft, resolvers.get(draft.file)));
  const methods = modules.flatMap((file) => methodsOf(file, resolvers.get(file)));
  return {
    types: new Map(types.map((type) => [type.key, type])),
    methods: new Map(methods.map((method) => [method.key, method])),
    forwards: allForwards(modules),
  };
}

/** The lists of the resources and of the whole SDK are both called `index`. */
function allForwards(modules: readonly SourceFile[]): ReadonlyMap<string, readonly Forward[]> {
  const found = new Map<string, readonly Forward[]>();
  for (const file of modules) {
    const module = moduleOf(file.getFilePath());
    found.set(module, [...(found.get(module) ?? []), ...forwardsOf(file)]);
  }
  return found;
}

/** What a module hands on: from another module at once, or what it has imported before. */
function forwardsOf(file: SourceFile): readonly Forward[] {
  const folder = file.getDirectoryPath();
  const imported = new Map(
    file.getImportDeclarations().flatMap((line) => {
      const module = moduleOf(joinPath(folder, line.getModuleSpecifierValue()));
      return line
        .getNamedImports()
        .map((one) => [one.getAliasNode()?.getText() ?? one.getName(), { module, name: one.getName() }] as const);
    }),
  );
  return file.getExportDeclarations().flatMap((line): readonly Forward[] => {
    const from = line.getModuleSpecifierValue();
    const named = line
      .getNamedExports()
      .map((one) => [one.getAliasNode()?.getText() ?? one.getName(), one.getName()] as const);
    if (from === undefined) {
      return named.flatMap(([here, there]) => {
        const origin = imported.get(there);
        return origin === undefined ? [] : [{ module: origin.module, names: new Map([[here, origin.name]]) }];
      });
    }
    const module = moduleOf(joinPath(folder, from));
    return [{ module, names: named.length === 0 ? undefined : new Map(named) }];
  });
}

/** `v1/customers` for `src/resources/v1/customers/customers.ts`: the same before and after it has children. */
function moduleOf(path: string): string {
  const parts = path
    .replace(/^\/(?:src\/)?/, '')
    .replace(/(?:\.d)?\.ts$/, '')
    .replace(/^resources\//, '')
    .split('/');
  return parts.filter((part, index) => part !== parts[index - 1]).join('/');
}

type Resolve = (name: string, scope: string) => string | undefined;

/** Finds what a name means in a file: something imported, or a declaration of an enclosing namespace. */
function resolverOf(file: SourceFile, known: ReadonlySet<string>): Resolve {
  const namespaces = new Map<string, string>();
  const named = new Map<string, string>();
  for (const line of file.getImportDeclarations()) {
    const target = moduleOf(joinPath(file.getDirectoryPath(), line.getModuleSpecifierValue()));
    const namespace = line.getNamespaceImport();
    if (namespace !== undefined) namespaces.set(namespace.getText(), target);
    for (const one of line.getNamedImports()) {
      named.set(one.getAliasNode()?.getText() ?? one.getName(), `${target}:${one.getName()}`);
    }
  }
  const own = moduleOf(file.getFilePath());
  return (name, scope) => {
    for (let at = scope; ; at = at.slice(0, Math.max(at.lastIndexOf('.'), 0))) {
      const key = `${own}:${at === '' ? name : `${at}.${name}`}`;
      if (known.has(key)) return key;
      if (at === '') break;
    }
    const dot = name.indexOf('.');
    const [first, rest] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
    const target = namespaces.get(first);
    const key = target === undefined ? `${named.get(first) ?? ''}${rest}` : `${target}:${rest.slice(1)}`;
    return known.has(key) ? key : undefined;
  };
}

function joinPath(folder: string, relative: string): string {
  const parts = folder.split('/');
  for (const part of relative.replace(/\.(?:js|mjs)$/, '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

interface TypeDraft {
  readonly file: SourceFile;
  readonly key: string;
  readonly scope: string;
  readonly node: Node;
}

function draftTypes(file: SourceFile, container: Node, scope: string): readonly TypeDraft[] {
  if (!Node.isStatemented(container)) return [];
  return container.getStatements().flatMap((node): readonly TypeDraft[] => {
    if (Node.isModuleDeclaration(node)) {
      const inner = scope === '' ? node.getName() : `${scope}.${node.getName()}`;
      return draftTypes(file, node, inner);
    }
    const isType =
      Node.isInterfaceDeclaration(node) || Node.isTypeAliasDeclaration(node) || Node.isClassDeclaration(node);
    if (!isType || !(node.isExported() || scope !== '')) return [];
    const name = node.getName() ?? 'default';
    const own = scope === '' ? name : `${scope}.${name}`;
    return [{ file, key: `${moduleOf(file.getFilePath())}:${own}`, scope: own, node }];
  });
}

function finishType({ file, key, scope, node }: TypeDraft, resolve: Resolve | undefined): TypeSurface {
  const text = (written: string) => typeTextOf(written, (name) => resolve?.(name, scope));
  const place = { file: file.getFilePath().slice(1), line: startLineOf(node) };
  const docs = Node.isJSDocable(node) ? docsOf(node) : '';
  if (Node.isTypeAliasDeclaration(node)) {
    return { key, place, docs, fields: undefined, type: text(node.getTypeNode()?.getText() ?? '') };
  }
  if (Node.isClassDeclaration(node)) {
    return { key, place, docs, fields: undefined, isClass: true, type: text(node.getExtends()?.getText() ?? '') };
  }
  if (!Node.isInterfaceDeclaration(node)) return { key, place, docs, fields: undefined, type: text('') };
  const fields = node.getMembers().flatMap((member): readonly (readonly [string, FieldSurface])[] => {
    const at = { ...place, line: startLineOf(member) };
    if (Node.isIndexSignatureDeclaration(member)) {
      const name = '[key: string]';
      return [
        [name, { name, optional: true, type: text(member.getReturnTypeNode()?.getText() ?? ''), docs: '', place: at }],
      ];
    }
    if (!Node.isPropertySignature(member)) return [];
    const name = member.getName().replace(/^'(.*)'$/, '$1');
    const type = present(text(member.getTypeNode()?.getText() ?? 'any'), member.hasQuestionToken());
    return [[name, { name, optional: member.hasQuestionToken(), type, docs: docsOf(member), place: at }]];
  });
  return {
    key,
    place,
    docs,
    fields: new Map(fields),
    type: text(
      node
        .getExtends()
        .map((one) => one.getText())
        .join(' & '),
    ),
  };
}

/** What may be missing may be undefined, whether that is written or not. */
function present(type: TypeText, isOptional: boolean): TypeText {
  const variants = type.variants.filter((variant) => variant !== 'undefined');
  return isOptional && variants.length > 0 ? { ...type, variants } : type;
}

function methodsOf(file: SourceFile, resolve: Resolve | undefined): readonly MethodSurface[] {
  return file.getClasses().flatMap((owner) => methodsOfClass(file, owner, resolve));
}

function methodsOfClass(
  file: SourceFile,
  owner: ClassDeclaration,
  resolve: Resolve | undefined,
): readonly MethodSurface[] {
  const module = moduleOf(file.getFilePath());
  const isResource = owner.getExtends()?.getText().endsWith('APIResource') === true;
  if (!isResource && !['client', 'index'].includes(module)) return [];
  const path = isResource ? `${module.split('/').map(camel).join('.')}.` : '';
  const text = (written: string) => typeTextOf(written, (name) => resolve?.(name, ''));
  return owner.getMethods().flatMap((method): readonly MethodSurface[] => {
    const name = method.getName();
    const route = routeOf(method.getBodyText() ?? '');
    if (name.startsWith('_') || method.getScope() !== 'public' || (!isResource && route === undefined)) return [];
    const first = method.getOverloads()[0] ?? method;
    const parameters = first.getParameters().map((parameter) => ({
      name: parameter.getName(),
      optional: parameter.isOptional(),
      type: present(text(parameter.getTypeNode()?.getText() ?? ''), parameter.isOptional()),
    }));
    const place = { file: file.getFilePath().slice(1), line: startLineOf(first) };
    const returns = text(first.getReturnTypeNode()?.getText() ?? 'void');
    return [{ key: `${path}${name}`, place, parameters, returns, route, docs: docsOf(first) }];
  });
}

function camel(part: string): string {
  return part.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The request that a method's body sends, placeholders without their names. */
function routeOf(body: string): string | undefined {
  const call = /this\.(?:_client\.)?(get|post|put|patch|delete|getAPIList)\(\s*(?:path)?(['"`])(\/.*?)\2/.exec(body);
  const [, verb, , path] = call ?? [];
  if (verb === undefined || path === undefined) return undefined;
  const method = verb !== 'getAPIList' ? verb : /\bmethod:\s*'(\w+)'/.exec(body)?.[1] ?? 'get';
  return `${method} ${path.replace(/\?.*$/, '').replace(/\$\{[^}]*\}/g, '{}')}`;
}

function docsOf(node: JSDocableNode): string {
  return node
    .getJsDocs()
    .map((doc) =>
      doc
        .getInnerText()
        .replace(/@example[\s\S]*/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .join(' ');
}

/** The line a node starts on. The node's own answer counts lines from the top of the file each time. */
function startLineOf(node: Node): number {
  return node.getSourceFile().compilerNode.getLineAndCharacterOfPosition(node.getStart()).line + 1;
}
