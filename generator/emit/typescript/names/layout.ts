// Where each resource lives and what its file exports, as TypeScript names: the one place that sources,
// docs, tests and the client ask, so that they never disagree.

import { compareMethodKeys } from '../../../model/method-order.ts';
import type { Name } from '../../../model/name.ts';
import type {
  HttpMethodPlan,
  MethodPlan,
  PageAliasPlan,
  ResourcePlan,
  SdkPlan,
  TypePlan,
  WebhookMethodPlan,
} from '../../../model/plan.ts';
import { plural } from '../../../words/plural.ts';
import { splitWords } from '../../../words/split-words.ts';
import { spellingOf, type LayoutSpelling } from '../page/layout-spelling.ts';
import { casingFor, type Casing } from './casing.ts';
import { CLIENT_MEMBERS, memberName } from './reserved.ts';

export interface SdkLayout {
  readonly plan: SdkPlan;
  readonly casing: Casing;
  /** The top of the tree, in config order. */
  readonly roots: readonly ResourceLayout[];
  /** Parents before their children, in config order. */
  readonly all: readonly ResourceLayout[];
  readonly byId: ReadonlyMap<string, ResourceLayout>;
}

export interface ResourceLayout {
  readonly resource: ResourcePlan;
  readonly parent: ResourceLayout | undefined;
  readonly children: readonly ResourceLayout[];
  /** Name of the class. Empty for shared models and the client's own types, which have none. */
  readonly className: string;
  /** Name of the field on the parent or the client. */
  readonly field: string;
  /** Path of the file under `src/`, without extension: `resources/v1/contracts/contracts`. */
  readonly path: string;
  /** The folder that holds its children, if it has any: `resources/v1/contracts`. */
  readonly folder: string | undefined;
  /** Name other files import it by: `ContractsAPI`, `Shared`. */
  readonly alias: string;
  readonly types: ResourceTypes;
  /** How a client reaches it: `client.v1.contracts`; `client` for the client's own methods. */
  readonly chain: string;
}

/** Names of the exported types, each list in the order of the file. */
export interface ResourceTypes {
  readonly models: readonly string[];
  readonly responses: readonly string[];
  /** Page aliases that the file declares. */
  readonly pages: readonly string[];
  /** Those of them that its own methods return: a class's namespace lists no others. */
  readonly returnedPages: readonly string[];
  readonly params: readonly string[];
}

const known = new WeakMap<SdkPlan, SdkLayout>();

/** Lays the whole SDK out, once for all who ask. */
export function layOut(plan: SdkPlan): SdkLayout {
  const layout = known.get(plan) ?? layOutPlan(plan);
  known.set(plan, layout);
  return layout;
}

function layOutPlan(plan: SdkPlan): SdkLayout {
  const casing = casingFor(plan.config);
  const options = plan.client.options.map((option) => casing.camel(option.name));
  const fixed = plan.resources.flatMap(({ kind }) =>
    kind === 'shared' ? ['shared'] : kind === 'client' ? ['top-level'] : [],
  );
  const claims = openClaims(['index', ...fixed], [...CLIENT_MEMBERS, ...options]);
  const spelling = spellingOf(plan.config);
  const roots = plan.resources.map((resource) => layOutResource(resource, { parent: undefined, claims, casing, spelling }));
  const all = roots.flatMap(withDescendants);
  return { plan, casing, roots, all, byId: new Map(all.map((layout) => [layout.resource.id, layout])) };
}

/** The resource and everything below it, parents first. */
function withDescendants(layout: ResourceLayout): readonly ResourceLayout[] {
  return [layout, ...layout.children.flatMap(withDescendants)];
}

/** Where a model lives and what it is called there. */
export function placeOf(
  pointer: string,
  layout: SdkLayout,
): { readonly home: ResourceLayout; readonly name: string } | undefined {
  const placement = layout.plan.models.get(pointer);
  const home = placement === undefined ? undefined : layout.byId.get(placement.resource);
  if (placement === undefined || home === undefined) return undefined;
  return { home, name: layout.casing.pascal(placement.name) };
}

/**
 * The declarations that methods bring: responses, items of pages, webhook events; each name once. They come in the
 * usual order of methods, also where the methods themselves keep the order of the config; webhook events come before
 * the first of their unions.
 */
export function responseTypes(resource: ResourcePlan): readonly TypePlan[] {
  const declared = new Map<string, TypePlan>();
  const methods = [...resource.methods].sort((a, b) => compareMethodKeys(a.key, b.key));
  const events = methods.flatMap((method) => (method.kind === 'webhook' ? eventTypes(method) : []));
  for (const method of methods)
    for (const type of [...(method.kind === 'webhook' ? events : []), ...declaredBy(method)]) if (!declared.has(keyOf(type))) declared.set(keyOf(type), type);
  return [...declared.values()];
}

/** Methods that call the service. */
export function httpMethods(resource: ResourcePlan): readonly HttpMethodPlan[] {
  return resource.methods.filter((method) => method.kind === 'http');
}

/** The names of params types of a streaming method beside the whole one. */
export function streamingParamNames(whole: string): {
  readonly base: string;
  readonly plain: string;
  readonly streaming: string;
} {
  return { base: `${whole}Base`, plain: `${whole}NonStreaming`, streaming: `${whole}Streaming` };
}

/** The name of a page alias: the plural of its item before the name of the page. */
export function pageAliasName(alias: PageAliasPlan, casing: Casing): string {
  return casing.pascal({ words: plural(wordsOfItem(alias.itemName)) }) + casing.pascal(alias.page);
}

/** The name a method has on its class. */
export function memberOf(method: MethodPlan, casing: Casing): string {
  return memberName(casing.camel(method.name));
}

function wordsOfItem(name: Name): readonly string[] {
  return name.words.length > 0 ? name.words : splitWords(name.verbatim ?? '');
}

function keyOf(type: TypePlan): string {
  return type.name.verbatim ?? type.name.words.join('-');
}

function eventTypes({ events }: WebhookMethodPlan): readonly TypePlan[] {
  return events.flatMap(({ declared }) => declared ?? []);
}

function declaredBy(method: MethodPlan): readonly TypePlan[] {
  if (method.kind === 'webhook') return [...eventTypes(method), method.union];
  if (method.kind === 'alias') return [];
  const { response } = method;
  const isDeclared = (response.kind === 'json' || response.kind === 'page') && response.declared !== undefined;
  return isDeclared ? [response.declared] : [];
}

/** Names that are taken in the folder and the class a resource is put into. */
interface Claims {
  readonly files: Set<string>;
  readonly fields: Set<string>;
}

interface Site {
  readonly parent: ResourceLayout | undefined;
  readonly claims: Claims;
  readonly casing: Casing;
  readonly spelling: LayoutSpelling;
}

function openClaims(files: readonly string[], fields: readonly string[]): Claims {
  return { files: new Set(files), fields: new Set(fields) };
}

function layOutResource(resource: ResourcePlan, site: Site): ResourceLayout {
  const { casing, parent } = site;
  const children: ResourceLayout[] = [];
  const types = typeNames(resource, casing);
  const base = placeInTree(resource, site);
  const className = classNameOf(resource, types, site);
  const layout: ResourceLayout = { resource, parent, children, types, ...base, className };
  const methods = resource.methods.map((method) => memberOf(method, casing));
  const claims = openClaims(['index', base.path.split('/').at(-1) ?? ''], methods);
  children.push(...resource.subresources.map((child) => layOutResource(child, { ...site, parent: layout, claims })));
  return layout;
}

function placeInTree(resource: ResourcePlan, { parent, claims, casing }: Site): TreePlace {
  if (resource.kind === 'shared') return fixedPlace('resources/shared', 'Shared');
  if (resource.kind === 'client') return fixedPlace('resources/top-level', 'TopLevelAPI');
  const file = claim(casing.kebab(resource.name), claims.files, '-2');
  const field = claim(memberName(casing.camel(resource.name)), claims.fields, '_');
  const above = parent?.folder ?? 'resources';
  const folder = resource.subresources.length > 0 || resource.hasFolder === true ? `${above}/${file}` : undefined;
  return {
    path: `${folder ?? above}/${file}`,
    folder,
    alias: `${casing.pascal(resource.name)}API`,
    field,
    chain: `${parent?.chain ?? 'client'}.${field}`,
  };
}

type TreePlace = Pick<ResourceLayout, 'path' | 'folder' | 'alias' | 'field' | 'chain'>;

function claim(wanted: string, taken: Set<string>, ending: string): string {
  let name = wanted;
  while (taken.has(name)) name += ending;
  taken.add(name);
  return name;
}

function fixedPlace(path: string, alias: string): TreePlace {
  return { path, folder: undefined, alias, field: '', chain: 'client' };
}

/** A class that shares its name with a type of its own file gives way (conventions §1.4), unless the two merge. */
function classNameOf(resource: ResourcePlan, types: ResourceTypes, { casing, spelling }: Site): string {
  if (resource.kind !== 'resource') return '';
  const name = casing.pascal(resource.name);
  const declared = [...resource.models, ...responseTypes(resource)];
  const merging = spelling.sameName === 'merge' ? declared.filter(({ shape }) => shape.kind === 'interface') : [];
  const taken = new Set([...types.models, ...types.responses, ...types.pages, ...types.params, 'APIResource']);
  for (const type of merging) taken.delete(casing.pascal(type.name));
  if (resource.namesake !== undefined && !(spelling.sameName === 'merge' && resource.namesake === 'interface')) taken.add(name);
  let unique = name;
  while (taken.has(unique)) unique += 'Resource';
  return unique;
}

function typeNames(resource: ResourcePlan, casing: Casing): ResourceTypes {
  // What a hand-written file declares beside its class is its owner's.
  if (resource.custom) return { models: [], responses: [], pages: [], returnedPages: [], params: [] };
  return {
    models: resource.models.map((model) => casing.pascal(model.name)),
    responses: responseTypes(resource).map((type) => casing.pascal(type.name)),
    pages: resource.pageAliases.map((alias) => pageAliasName(alias, casing)),
    returnedPages: returnedPages(resource, casing),
    params: httpMethods(resource).flatMap((method) => paramsNames(method, casing)),
  };
}

function returnedPages(resource: ResourcePlan, casing: Casing): readonly string[] {
  const returned = new Set(
    httpMethods(resource).flatMap(({ response }) =>
      response.kind === 'page' ? [pageAliasName(response.alias, casing)] : [],
    ),
  );
  return resource.pageAliases.map((alias) => pageAliasName(alias, casing)).filter((name) => returned.has(name));
}

function paramsNames(method: HttpMethodPlan, casing: Casing): readonly string[] {
  if (method.params === undefined) return [];
  const whole = casing.pascal(method.params.type.name);
  if (method.streaming?.discriminator === undefined) return [whole];
  const { plain, streaming } = streamingParamNames(whole);
  return [whole, plain, streaming];
}
