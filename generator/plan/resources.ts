// The resource tree of the config -> ResourcePlan.

import { didYouMean } from '../diagnostics/nearest.ts';
import type { Operation } from '../model/api.ts';
import type { MethodConfig, ModelConfig, ResourceConfig } from '../model/config.ts';
import { hasHabit } from '../model/habits.ts';
import { compareMethodKeys } from '../model/method-order.ts';
import { nameKey, nameOf, singularName, type Name } from '../model/name.ts';
import type { MethodPlan, PageAliasPlan, ResourcePlan, TypePlan } from '../model/plan.ts';
import { compareNames } from '../words/collate.ts';
import { operationOf, planAlias, planHttpMethod } from './methods.ts';
import type { Planning } from './planning.ts';
import { keptByResource } from './reference.ts';
import { showsExamples } from './samples/index.ts';
import { planType } from './types.ts';
import { planWebhook } from './webhooks.ts';

/** Every resource of the config that this target has, in config order. */
export function planResources(planning: Planning): readonly ResourcePlan[] {
  const resources = planning.config.resources
    .filter((resource) => !resource.skipped)
    .map((config) => {
      const operations = operationsBelow(planning, config);
      const examples = planning.config.inox.methodExamples ?? showsExamples(planning.api, operations);
      return planResource(planning, { config, above: [], idAbove: '', examples });
    });
  return placeAliases(resources);
}

interface ResourceRequest {
  readonly config: ResourceConfig;
  readonly above: readonly Name[];
  readonly idAbove: string;
  readonly examples: boolean;
}

function planResource(planning: Planning, request: ResourceRequest): ResourcePlan {
  const { config, above, idAbove, examples } = request;
  const kind = config.key === '$shared' ? 'shared' : config.key === '$client' ? 'client' : 'resource';
  const name = nameOf(config.key);
  const path = [...above, name];
  const id = idAbove === '' ? config.key : `${idAbove}.${config.key}`;
  const description = config.description ?? tagDescription(planning, config);
  return {
    id,
    kind,
    key: config.key,
    name,
    path,
    origin: { source: 'config', pointer: config.pointer },
    ...(description === undefined ? {} : { description }),
    methods: config.custom ? [] : planMethods(planning, { config, id, examples }),
    models: planModels(planning, config, id),
    pageAliases: [],
    subresources: config.subresources
      .filter((child) => !child.skipped)
      .map((child) => planResource(planning, { config: child, above: path, idAbove: id, examples })),
    ...keptByResource(planning.reference, id),
    custom: config.custom,
  };
}

function operationsBelow(planning: Planning, config: ResourceConfig): readonly Operation[] {
  const own = config.methods.filter((method) => !method.skipped).flatMap((method) => operationOf(planning, method) ?? []);
  return [...own, ...config.subresources.flatMap((child) => operationsBelow(planning, child))];
}

function planModels(planning: Planning, config: ResourceConfig, id: string): readonly TypePlan[] {
  return inOrder(config.models).flatMap((model) => {
    const placed = [...planning.models.values()].find(
      (placement) => placement.resource === id && nameKey(placement.name) === nameKey(nameOf(model.key)),
    );
    const schema = placed === undefined ? undefined : planning.api.schemas.get(placed.pointer);
    return placed === undefined || schema === undefined ? [] : [planType(planning, { name: placed.name, schema })];
  });
}

/**
 * By their keys, in which `custom_range` comes before `customer`. Which of them are one word is lost in a config that
 * was written down from the SDK, so a list that is alphabetical without its separators stays as it is.
 */
function inOrder(models: readonly ModelConfig[]): readonly ModelConfig[] {
  const plain = ({ key }: ModelConfig): string => nameOf(key).words.join('');
  const isSorted = models.every((model, index) => {
    const before = models[index - 1] ?? model;
    return compareNames(before.key, model.key) <= 0 || compareNames(plain(before), plain(model)) <= 0;
  });
  return isSorted ? models : [...models].sort((a, b) => compareNames(a.key, b.key));
}

/** The description of the tag that all own operations have, the first of the document's. Source: conventions, "Class doc". */
function tagDescription(planning: Planning, config: ResourceConfig): string | undefined {
  if (!hasHabit(planning.config, 'classDocs')) return undefined;
  const operations = config.methods.filter((method) => !method.skipped).flatMap((method) => operationOf(planning, method) ?? []);
  if (operations.length === 0) return undefined;
  const isShared = (name: string): boolean => operations.every(({ tags }) => tags.includes(name));
  return planning.api.tags.find(({ name, description }) => description && isShared(name))?.description;
}

interface MethodsRequest {
  readonly config: ResourceConfig;
  readonly id: string;
  readonly examples: boolean;
}

function planMethods(planning: Planning, { config, id, examples }: MethodsRequest): readonly MethodPlan[] {
  const prefix = methodPrefix(config);
  const declared = new Set<string>();
  const taken = new Map<string, MethodConfig>();
  return sortMethods(planning, config.methods).flatMap((method): MethodPlan[] => {
    if (method.skipped || isTaken(planning, taken, method)) return [];
    if (method.type === 'alias') return [planAlias(method)];
    if (method.type === 'webhook_unwrap') return [planWebhook(planning, method, { resource: id, declared })];
    const operation = operationOf(planning, method);
    if (operation === undefined) reportMissing(planning, method);
    if (operation === undefined || operation.skipped) return [];
    return [planHttpMethod(planning, operation, { method, resource: id, prefix, showExamples: examples })];
  });
}

/** What the types of a resource's methods are named after; those of the client itself have no such word. */
export function methodPrefix({ key }: ResourceConfig): Name {
  return key === '$client' ? { words: [] } : singularName(nameOf(key));
}

/** In the usual order, unless the config keeps its own. */
export function sortMethods(planning: Planning, methods: readonly MethodConfig[]): readonly MethodConfig[] {
  if (!planning.config.inox.sortMethods) return methods;
  return [...methods].sort((a, b) => compareMethodKeys(a.key, b.key));
}

function isTaken(planning: Planning, taken: Map<string, MethodConfig>, method: MethodConfig): boolean {
  const key = nameKey(nameOf(method.key));
  const other = taken.get(key);
  if (other === undefined) {
    taken.set(key, method);
    return false;
  }
  planning.report({
    code: 'Method/DuplicateName',
    severity: 'error',
    message: `The methods "${other.key}" and "${method.key}" of one resource get the same name.`,
    origin: { source: 'config', pointer: method.pointer },
    help: 'Rename one of them.',
  });
  return true;
}

function reportMissing(planning: Planning, method: MethodConfig): void {
  const { verb = '', path = '' } = method.endpoint ?? {};
  const wanted = `${verb} ${path}`;
  const known = [...planning.api.operations.values()].map((operation) => `${operation.verb} ${operation.path}`);
  planning.report({
    code: 'Method/OperationNotFound',
    severity: 'error',
    message: `The method "${method.key}" names the operation "${wanted}", which the spec does not have.`,
    origin: { source: 'config', pointer: method.pointer },
    help: didYouMean(wanted, known, 'Correct the verb or the path, or remove the method.'),
  });
}

/** Puts each page alias into the resource of its item, in order of first use; by name among shared models. */
function placeAliases(resources: readonly ResourcePlan[]): readonly ResourcePlan[] {
  const byResource = new Map<string, PageAliasPlan[]>();
  for (const resource of everyResource(resources)) {
    for (const method of resource.methods) {
      if (method.kind !== 'http' || method.response.kind !== 'page') continue;
      const { alias } = method.response;
      const known = byResource.get(alias.resource) ?? [];
      byResource.set(alias.resource, known);
      if (!known.some((other) => aliasKey(other) === aliasKey(alias))) known.push(alias);
    }
  }
  return resources.map((resource) => withAliases(resource, byResource));
}

function aliasKey(alias: PageAliasPlan): string {
  return `${nameKey(alias.itemName)} ${nameKey(alias.page)}`;
}

function withAliases(resource: ResourcePlan, byResource: ReadonlyMap<string, PageAliasPlan[]>): ResourcePlan {
  const aliases = byResource.get(resource.id) ?? [];
  const ordered =
    resource.kind === 'shared' ? [...aliases].sort((a, b) => compareNames(aliasKey(a), aliasKey(b))) : aliases;
  const subresources = resource.subresources.map((child) => withAliases(child, byResource));
  return { ...resource, pageAliases: ordered, subresources };
}

/** A resource and everything below it, depth first, in config order. */
export function everyResource(resources: readonly ResourcePlan[]): readonly ResourcePlan[] {
  return resources.flatMap((resource) => [resource, ...everyResource(resource.subresources)]);
}
