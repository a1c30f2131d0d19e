// What files export beside their declarations: the namespace of a class, its statics, index files and shims
// (conventions §2.1, §3.3).

import type { OutputFile } from '../../../model/output.ts';
import { compareText } from '../../../model/output.ts';
import type { ResourceLayout, ResourceTypes, SdkLayout } from '../names/layout.ts';
import { spellingOf, type LayoutSpelling } from '../page/layout-spelling.ts';
import { headerComment } from '../page/marker.ts';
import { relativePath } from '../page/page.ts';
import { stringLiteral } from '../page/writers.ts';
import { mentionExport, mentionFile, type FileContext } from './file-context.ts';

/** A child as the parent's file knows it: what it exports, each under its name on the page. */
export interface ChildExports {
  readonly child: ResourceLayout;
  /** The class, unless the parent's file has a type of that name. */
  readonly className: string | undefined;
  readonly localClass: string;
  readonly types: readonly { readonly name: string; readonly local: string }[];
}

/** How a page is exported: a class by its name, an alias with the word `type`. */
export function pageExport(name: string, { pages }: LayoutSpelling): string {
  return pages === 'class' ? name : `type ${name}`;
}

/** Imports a child, its class and all its types; a name the parent exports itself stays the parent's. */
export function mentionChild(child: ResourceLayout, file: FileContext): ChildExports {
  mentionFile(file, child);
  const isFree = (name: string): boolean => !file.exported.has(name);
  const hasClass = child.className !== '' && isFree(child.className);
  const types = namespaceOrder(child.types).filter((name) => isFree(name) && name !== child.className);
  return {
    child,
    className: hasClass ? child.className : undefined,
    localClass: hasClass ? mentionExport(file, child, child.className) : '',
    types: types.map((name) => ({ name, local: mentionExport(file, child, name) })),
  };
}

/** `Parent.Child = Child;` for each child, as one piece. */
export function staticAssignments(file: FileContext, children: readonly ChildExports[]): readonly string[] {
  const isClass = (name: string, pages: readonly string[]): boolean =>
    file.spelling.pages === 'class' && pages.includes(name);
  const values = [
    ...file.home.types.returnedPages.filter((name) => isClass(name, file.home.types.pages)).map((name) => [name, name]),
    ...children.flatMap(({ child, className, localClass, types }) => [
      ...(className === undefined ? [] : [[className, localClass]]),
      ...types.filter(({ name }) => isClass(name, child.types.pages)).map(({ name, local }) => [name, local]),
    ]),
  ];
  const lines = values.map(([name, local]) => `${file.home.className}.${name} = ${local};`);
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** What the types that methods of the client bring are gathered under; they have no class. */
const TOP_LEVEL = 'TopLevel';

/** `export declare namespace Parent { … }`: the file's own types, then a block for each child. */
export function exportNamespace(file: FileContext, children: readonly ChildExports[]): readonly string[] {
  const { types } = file.home;
  const own = namespaceOrder(types).map((name) => `${exported(name, name, { types, file })} as ${name}`);
  const blocks = [own, ...children.map((child) => childBlock(child, file))].filter((block) => block.length > 0);
  if (blocks.length === 0) return [];
  const body = blocks.map((block) => `export { ${block.join(', ')} };`).join('\n\n');
  return [`export declare namespace ${file.home.className || TOP_LEVEL} {\n${body}\n}`];
}

interface Owner {
  readonly types: ResourceTypes;
  readonly file: FileContext;
}

function exported(name: string, local: string, { types, file }: Owner): string {
  return types.pages.includes(name) ? pageExport(local, file.spelling) : `type ${local}`;
}

function childBlock({ child, className, localClass, types }: ChildExports, file: FileContext): readonly string[] {
  return [
    ...(className === undefined ? [] : [`${localClass} as ${className}`]),
    ...types.map(({ name, local }) => `${exported(name, local, { types: child.types, file })} as ${name}`),
  ];
}

/** Page aliases come before params in a namespace, but last in an index file. */
function namespaceOrder({ models, responses, returnedPages, params }: ResourceTypes): readonly string[] {
  return [...models, ...responses, ...returnedPages, ...params];
}

/** The index of a folder: of all resources, or of one with its children; and the shim that leads to it. */
export function indexFiles(sdk: SdkLayout, opening: string): readonly OutputFile[] {
  const spelling = spellingOf(sdk.plan.config);
  const folders = sdk.all.flatMap((layout): readonly OutputFile[] => {
    if (layout.folder === undefined || layout.resource.custom) return [];
    const index = `${layout.folder}/index`;
    const name = layout.folder.split('/').at(-1) ?? '';
    return [
      textFile(index, [opening, exportList(index, [layout, ...layout.children], spelling)]),
      textFile(layout.folder, [opening, `export * from ${stringLiteral(`./${name}/index`)};`]),
    ];
  });
  const roots = sdk.roots.filter(({ resource }) => resource.kind !== 'shared');
  const header = headerComment(sdk.plan.config.settings.fileHeader);
  const hasShared = sdk.roots.some(({ resource }) => resource.kind === 'shared' && resource.models.length > 0);
  const root = [hasShared ? `export * from './shared';` : '', exportList('resources/index', roots, spelling)];
  return [
    textFile('resources/index', [opening, root.filter((text) => text !== '').join('\n') || 'export {};']),
    textFile('resources', [...(header === undefined ? [] : [header]), `export * from './resources/index';`]),
    ...folders,
  ];
}

/** One export statement per resource, sorted by what it exports first; a name twice is the first one's. */
function exportList(index: string, layouts: readonly ResourceLayout[], spelling: LayoutSpelling): string {
  const taken = new Set<string>();
  const lists = layouts.map((layout) => ({ layout, names: exportedNames(layout, taken, spelling) }));
  return lists
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => compareText(a.names[0] ?? '', b.names[0] ?? ''))
    .map(({ layout, names }) => `export { ${names.join(', ')} } from ${stringLiteral(exportPath(index, layout))};`)
    .join('\n');
}

/** Classes first, of pages too, then types. */
function exportedNames(
  { className, types }: ResourceLayout,
  taken: Set<string>,
  spelling: LayoutSpelling,
): readonly string[] {
  const free = (name: string): boolean => name !== '' && !taken.has(name);
  const classes = [className].filter(free);
  const pages = types.pages.filter(free);
  const others = [...types.models, ...types.responses, ...types.params].filter((name) => free(name) && name !== className);
  for (const name of [...classes, ...pages, ...others]) taken.add(name);
  const pageNames = pages.map((name) => pageExport(name, spelling));
  const typeNames = others.map((name) => `type ${name}`);
  return spelling.pages === 'class'
    ? [...pageNames, ...classes, ...typeNames]
    : [...classes, ...typeNames, ...pageNames];
}

/** The root index names the file of a resource with children, other indexes name its index. */
function exportPath(index: string, layout: ResourceLayout): string {
  const ownIndex = `${layout.folder ?? ''}/index`;
  const viaIndex = layout.folder !== undefined && index !== 'resources/index' && index !== ownIndex;
  return relativePath(index, viaIndex ? ownIndex : layout.path);
}

function textFile(path: string, pieces: readonly string[]): OutputFile {
  const given = pieces.filter((piece) => piece !== '');
  return { path: `src/${path}.ts`, text: `${given.join('\n\n')}\n`, pieces: given, syntax: 'typescript' };
}
