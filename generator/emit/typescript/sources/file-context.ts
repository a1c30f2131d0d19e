// One resource file while it is being written: its page, the names that are taken on it, and how it calls
// the other files. Mentioning is all that happens here; what is said with the names is decided by callers.

import type { TypePlan } from '../../../model/plan.ts';
import type { ProseText } from '../../../model/prose.ts';
import type { ResourceLayout, SdkLayout } from '../names/layout.ts';
import { httpMethods, responseTypes } from '../names/layout.ts';
import { spellingOf, type LayoutSpelling } from '../page/layout-spelling.ts';
import { Page } from '../page/page.ts';
import { resourceModule } from '../page/symbols.ts';

export interface FileContext {
  readonly sdk: SdkLayout;
  readonly spelling: LayoutSpelling;
  readonly home: ResourceLayout;
  readonly page: Page;
  readonly word: (text: ProseText) => string;
  /** Names exported by the file. */
  readonly exported: ReadonlySet<string>;
  /** Names declared anywhere in the file, in its namespaces too. */
  readonly declared: ReadonlySet<string>;
  /** Namespaces of the files whose plain alias would clash, by path. */
  readonly aliases: ReadonlyMap<string, string>;
  /** True when the resource's types live in another file than this one: the client, that writes its own methods. */
  readonly outside: boolean;
  /** Files mentioned so far, by path. */
  readonly mentioned: Map<string, ResourceLayout>;
}

/** Starts a file over an empty page. */
export function openFile(
  home: ResourceLayout,
  sdk: SdkLayout,
  { word, aliases }: Pick<FileContext, 'word' | 'aliases'>,
): FileContext {
  const { models, responses, pages, params } = home.types;
  const exported = new Set([...models, ...responses, ...pages, ...params]);
  const declared = new Set([...exported, home.className]);
  for (const type of typesOf(home)) addDeclared(type, sdk, declared);
  const page = new Page(home.path);
  const spelling = spellingOf(sdk.plan.config);
  return { sdk, spelling, home, page, word, exported, declared, aliases, outside: false, mentioned: new Map() };
}

/** Another file over an empty page that writes methods of the resource: nothing is declared in it. */
export function openFileOutside(
  path: string,
  home: ResourceLayout,
  of: Pick<FileContext, 'sdk' | 'word'>,
): FileContext {
  const none = { exported: new Set<string>(), declared: new Set<string>(), aliases: new Map(), mentioned: new Map() };
  const spelling = spellingOf(of.sdk.plan.config);
  return { ...of, ...none, spelling, home, page: new Page(path), outside: true };
}

/** Every declaration a resource file holds. */
export function typesOf({ resource }: ResourceLayout): readonly TypePlan[] {
  const params = httpMethods(resource).flatMap((method) => (method.params === undefined ? [] : [method.params.type]));
  return [...resource.models, ...responseTypes(resource), ...params];
}

/** Imports another resource's file as a namespace: `RatesAPI`. */
export function mentionFile(file: FileContext, other: ResourceLayout): string {
  file.mentioned.set(other.path, other);
  return file.page.mentionAll(resourceModule(other.path), file.aliases.get(other.path) ?? other.alias);
}

/** Imports one export of another resource's file; under a longer name when the plain one is taken here. */
export function mentionExport(file: FileContext, other: ResourceLayout, name: string): string {
  const alias = file.aliases.get(other.path) ?? other.alias;
  const symbol = { module: resourceModule(other.path), name, typeOnly: false };
  return file.page.mention(symbol, file.declared.has(name) ? `${alias}${name}` : name);
}

/**
 * Namespaces for files that would all be imported by one alias: the one nearest to the root keeps it, each
 * deeper one is prefixed with the folder it stands in (conventions §1.4).
 */
export function resolveAliases(mentioned: Iterable<ResourceLayout>, sdk: SdkLayout): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  const taken = new Set<string>();
  const nearestFirst = [...mentioned].sort((a, b) => depth(a) - depth(b) || (a.path < b.path ? -1 : 1));
  for (const layout of nearestFirst) {
    let alias = layout.alias;
    const folders = layout.path.split('/').slice(1, -1).reverse();
    for (const folder of folders) {
      if (!taken.has(alias)) break;
      alias = sdk.casing.pascal({ words: folder.split('-') }) + alias;
    }
    while (taken.has(alias)) alias = `${alias}_`;
    taken.add(alias);
    if (alias !== layout.alias) aliases.set(layout.path, alias);
  }
  return aliases;
}

function depth(layout: ResourceLayout): number {
  return layout.path.split('/').length;
}

function addDeclared(type: TypePlan, sdk: SdkLayout, declared: Set<string>): void {
  declared.add(sdk.casing.pascal(type.name));
  for (const nested of type.nested) addDeclared(nested, sdk, declared);
}
