// The configuration of a client build: what names things the audience may not see goes with them, silently.
//
// A method, model or example that names something the full API does not have either stays, so that it is reported.

import { operationKey, type Api } from '../model/api.ts';
import type {
  InoxConfig,
  MethodConfig,
  ModelConfig,
  ReadmeConfig,
  ResourceConfig,
  SdkConfig,
} from '../model/config.ts';
import { childPointer, pointerKeys } from '../model/origin.ts';
import { idleSchemes } from './filter-security.ts';

export interface Seen {
  readonly full: Api;
  readonly visible: Api;
  /** Configured methods, by their pointers, to the name of the pagination scheme that they follow for everyone. */
  readonly pages?: ReadonlyMap<string, string>;
}

/** The same configuration without what only hidden parts of the API need. Resources of which nothing is left go too. */
export function filterConfig(config: SdkConfig, seen: Seen): SdkConfig {
  if (seen.full === seen.visible) return config;
  const resources = config.resources.flatMap((resource) => filterResource(resource, seen));
  return {
    ...filterCredentials(config, seen),
    resources,
    pagination: filterPagination(config, resources, seen),
    readme: filterReadme(config.readme, seen),
    unspecifiedEndpoints: config.unspecifiedEndpoints.filter((key) => !isHiddenKey(key, seen)),
    builds: [],
    inox: filterInox(config.inox, seen),
  };
}

/** Options and schemes that only feed hidden operations leave. */
function filterCredentials(config: SdkConfig, seen: Seen): SdkConfig {
  const idle = idleSchemes(seen, config);
  if (idle.size === 0) return config;
  const { client, security, securitySchemes } = config;
  const options = client.options.filter(({ auth }) => auth === undefined || !idle.has(auth.scheme));
  const isFed = (name: string): boolean => !idle.has(name);
  const schemes = Object.entries(securitySchemes ?? {}).filter(([name]) => isFed(name));
  return {
    ...config,
    client: { ...client, options },
    ...(security === undefined ? {} : { security: security.filter((one) => Object.keys(one).every(isFed)) }),
    ...(securitySchemes === undefined ? {} : { securitySchemes: Object.fromEntries(schemes) }),
  };
}

/** Schemes that methods follow, but none of those that are left. */
function filterPagination(
  { pagination }: SdkConfig,
  resources: readonly ResourceConfig[],
  { pages = new Map() }: Seen,
): SdkConfig['pagination'] {
  const followed = new Set(pages.values());
  const left = new Set(everyMethod(resources).flatMap(({ pointer }) => pages.get(pointer) ?? []));
  return pagination.filter(({ name }) => left.has(name) || !followed.has(name));
}

function everyMethod(resources: readonly ResourceConfig[]): readonly MethodConfig[] {
  return resources.flatMap(({ methods, subresources }) => [...methods, ...everyMethod(subresources)]);
}

/** Rules for version pairs have done their work, and may name what is hidden; what visible pairs are noted for stays. */
function filterInox(inox: InoxConfig, { visible }: Seen): InoxConfig {
  if (inox.versionPairs === undefined) return inox;
  const notes = new Set(visible.versionPairs.flatMap(({ note }) => note ?? []));
  const add = inox.versionPairs.add.filter(({ note }) => note !== undefined && notes.has(note));
  return { ...inox, versionPairs: { ...inox.versionPairs, add, deny: [] } };
}

function filterResource(resource: ResourceConfig, seen: Seen): readonly ResourceConfig[] {
  const methods = filterMethods(resource.methods, seen);
  const models = filterModels(resource.models, seen);
  const subresources = resource.subresources.flatMap((inner) => filterResource(inner, seen));
  const before = resource.methods.length + resource.models.length + resource.subresources.length;
  const after = methods.length + models.length + subresources.length;
  return before > 0 && after === 0 ? [] : [{ ...resource, methods, models, subresources }];
}

/** An alias goes with the method it is another name for. */
function filterMethods(methods: readonly MethodConfig[], seen: Seen): readonly MethodConfig[] {
  const visible = methods.filter(
    ({ endpoint, webhook }) =>
      (endpoint === undefined || !isHiddenEndpoint(endpoint, seen)) &&
      (webhook === undefined || !losesAllEvents(webhook, seen)),
  );
  const hidden = new Set(methods.filter((method) => !visible.includes(method)).map(({ key }) => key));
  return visible
    .filter(({ aliasTo }) => aliasTo === undefined || !hidden.has(aliasTo))
    .map((method) => filterEvents(method, seen));
}

/** True if there were events to unwrap, and none of them is visible. */
function losesAllEvents({ eventTypes }: NonNullable<MethodConfig['webhook']>, { full, visible }: Seen): boolean {
  const keys = eventTypes === undefined ? [...full.webhooks.keys()] : Object.values(eventTypes);
  const known = keys.filter((key) => full.webhooks.has(key));
  return known.length > 0 && !known.some((key) => visible.webhooks.has(key));
}

function filterEvents(method: MethodConfig, seen: Seen): MethodConfig {
  const events = method.webhook?.eventTypes;
  if (method.webhook === undefined || events === undefined) return method;
  const left = Object.entries(events).filter(
    ([, webhook]) => !isLost(webhook, seen.full.webhooks, seen.visible.webhooks),
  );
  return { ...method, webhook: { ...method.webhook, eventTypes: Object.fromEntries(left) } };
}

function filterModels(models: readonly ModelConfig[], seen: Seen): readonly ModelConfig[] {
  const visible = models.filter(({ schema }) => schema === undefined || !isHiddenSchema(schema, seen));
  const hidden = new Set(models.filter((model) => !visible.includes(model)).map(({ key }) => key));
  return visible.filter(({ aliasTo }) => aliasTo === undefined || !hidden.has(aliasTo));
}

function filterReadme(readme: ReadmeConfig, seen: Seen): ReadmeConfig {
  const requests = [...readme.exampleRequests].filter(([, { endpoint }]) => !isHiddenEndpoint(endpoint, seen));
  return { ...readme, exampleRequests: new Map(requests) };
}

/** The path of a configured endpoint may carry a literal query string. */
function isHiddenEndpoint({ verb, path }: { readonly verb: string; readonly path: string }, seen: Seen): boolean {
  return (
    isHiddenKey(operationKey(verb, path), seen) || isHiddenKey(operationKey(verb, path.split('?')[0] ?? path), seen)
  );
}

function isHiddenKey(key: string, { full, visible }: Seen): boolean {
  return isLost(key, full.operations, visible.operations);
}

/** A bare name or a pointer, as models name schemas. */
function isHiddenSchema(written: string, { full, visible }: Seen): boolean {
  const pointer = written.startsWith('#')
    ? pointerKeys(written).reduce<string>((above, key) => childPointer(above, key), '#')
    : childPointer('#/components/schemas', written);
  return isLost(pointer, full.schemas, visible.schemas);
}

function isLost(key: string, full: ReadonlyMap<string, unknown>, visible: ReadonlyMap<string, unknown>): boolean {
  return full.has(key) && !visible.has(key);
}
