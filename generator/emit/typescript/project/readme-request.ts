// The requests that the README shows: which method of the SDK, with which arguments.

import type { Json } from '../../../model/json.ts';
import type { ReadmeRequest } from '../../../model/config.ts';
import type { CallSample, HttpMethodPlan, Sample } from '../../../model/plan.ts';
import { httpMethods, type ResourceLayout, type SdkLayout } from '../names/layout.ts';

export interface ShownRequest {
  readonly method: HttpMethodPlan;
  readonly resource: ResourceLayout;
  readonly arguments: CallSample;
  readonly responseProperty?: string;
  readonly assignTo?: string;
}

/** The request for the first of some README sections that is configured and has a method; else undefined. */
export function shownRequest(layout: SdkLayout, sections: readonly string[]): ShownRequest | undefined {
  for (const section of sections) {
    const request = layout.plan.config.readme.exampleRequests.get(section);
    const found = request === undefined ? undefined : requestOf(layout, request);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first method that satisfies a condition, in config order, with its example arguments. */
export function firstRequest(layout: SdkLayout, fits: (method: HttpMethodPlan) => boolean): ShownRequest | undefined {
  const found = methodsOf(layout).find(({ method }) => fits(method));
  return found === undefined ? undefined : { ...found, arguments: shortestCall(found.method) };
}

interface Located {
  readonly method: HttpMethodPlan;
  readonly resource: ResourceLayout;
}

function methodsOf(layout: SdkLayout): readonly Located[] {
  return layout.all.flatMap((resource) => httpMethods(resource.resource).map((method) => ({ method, resource })));
}

function requestOf(layout: SdkLayout, request: ReadmeRequest): ShownRequest | undefined {
  const { verb, path } = request.endpoint;
  const found = methodsOf(layout).find(
    ({ method }) => method.verb === verb && (routeText(method) === path || method.operation.path === path),
  );
  if (found === undefined) return undefined;
  return {
    ...found,
    arguments: withParams(found.method, request.params),
    ...(request.responseProperty === undefined ? {} : { responseProperty: request.responseProperty }),
    ...(request.assignTo === undefined ? {} : { assignTo: request.assignTo }),
  };
}

function routeText(method: HttpMethodPlan): string {
  return method.route.map((part) => (part.kind === 'text' ? part.text : `{${part.name}}`)).join('');
}

/** What a call cannot do without; for a call that needs nothing, what the example gives. */
function shortestCall({ samples }: HttpMethodPlan): CallSample {
  const { required, example } = samples;
  const isEmpty =
    required.params === undefined || (required.params.kind === 'object' && required.params.entries.length === 0);
  return isEmpty && required.positional.length === 0 ? example : required;
}

/** The method's arguments, with the configured values in their places. A file stays a file. */
function withParams(method: HttpMethodPlan, params: Readonly<Record<string, Json>>): CallSample {
  const { positional, params: body } = shortestCall(method);
  const given = new Map(Object.entries(params));
  const replace = (name: string, sample: Sample): Sample => {
    const value = given.get(name);
    given.delete(name);
    return value === undefined || sample.kind === 'file' ? sample : { kind: 'value', value };
  };
  const first = method.positional.map(({ parameter }, i) => replace(parameter, positional[i] ?? ABSENT));
  const entries = (body?.kind === 'object' ? body.entries : []).map(({ key, value }) => ({
    key,
    value: replace(key, value),
  }));
  const added = [...given].map(([key, value]): { key: string; value: Sample } => ({
    key,
    value: { kind: 'value', value },
  }));
  if (body !== undefined && body.kind !== 'object') return { positional: first, params: body };
  const all = [...entries, ...added];
  return {
    positional: first,
    ...(body === undefined && all.length === 0 ? {} : { params: { kind: 'object', entries: all } }),
  };
}

const ABSENT: Sample = { kind: 'value', value: '' };
