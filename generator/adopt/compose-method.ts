// One published method -> its entry under `methods:`; the endpoint alone where nothing else has to be said.

import type { Json } from '../model/json.ts';
import { own, textOf } from '../model/json.ts';
import type { MethodLine } from './api-md.ts';
import { present, type ClassMethod } from './class-methods.ts';
import { classMethodOf, isLegacy, type Evidence } from './evidence.ts';
import type { PageScheme } from './pages.ts';
import {
  bodyPointer,
  endOf,
  nodeAt,
  operationPointer,
  parametersOf,
  propertiesOf,
  responsePointer,
} from './spec-view.ts';

export interface SdkHabits {
  /** Path parameters that are arguments of their own, where nothing else is said. */
  readonly positional: 'none' | 'last' | 'all';
  /** Properties of the envelopes that responses are unwrapped from everywhere, what is inside first. */
  readonly unwrapFields: readonly string[];
  /** Methods say themselves which credentials they send. */
  readonly securityByMethod: boolean;
  /** Reason above a skipped test that all of them share, if they do. */
  readonly allTestsSkipped: boolean;
}

/** The entry of a method that sends a request. */
export function composeMethod(evidence: Evidence, line: MethodLine, habits: SdkHabits): Json {
  const { verb, path } = line.endpoint ?? { verb: 'get', path: '/' };
  const endpoint = `${verb} ${path}`;
  const method = classMethodOf(evidence, line);
  const operation = operationPointer(evidence.root, { verb, path });
  if (method === undefined || operation === undefined) return endpoint;
  const extra = present({
    paginated: paginatedOf(evidence, operation, method),
    unwrap_response: unwrapOf(evidence, operation, { method, habits }),
    body_param_name: method.bodyName,
    positional_params: positionalOf(path, method, habits),
    default_request_options: method.timeoutMs === undefined ? undefined : { timeout: method.timeoutMs },
    skip_test_reason: habits.allTestsSkipped ? undefined : skipReason(evidence, line),
    deprecated: deprecationOf(evidence, operation, method),
  });
  return Object.keys(extra).length === 0 ? endpoint : { endpoint, ...extra };
}

function paginatedOf(evidence: Evidence, operation: string, method: ClassMethod): Json | undefined {
  const first = evidence.pages.find((page) => fits(evidence, operation, page));
  if (method.pageClass === undefined) return first === undefined ? undefined : false;
  if (first?.className === method.pageClass) return undefined;
  return evidence.pages.find((page) => page.className === method.pageClass)?.name;
}

/** The request fields are parameters and the response fields are in the response, as the generator asks. */
function fits({ root }: Evidence, operation: string, page: PageScheme): boolean {
  const body = bodyPointer(root, operation);
  const response = responsePointer(root, operation);
  if (response === undefined || (page.inBody && body === undefined)) return false;
  const sent = page.inBody
    ? new Set(propertiesOf(root, body ?? '').keys())
    : new Set(parametersOf(root, operation).flatMap((one) => (one.place === 'query' ? [one.name] : [])));
  if (!Object.keys(page.request).every((name) => sent.has(name))) return false;
  const schema = nodeAt(root, endOf(root, response));
  if (page.itemsPath.length === 0) return own(schema, 'items') !== undefined;
  const answered = propertiesOf(root, response);
  return Object.keys(page.response).every((name) => answered.has(name));
}

interface MethodHabits {
  readonly method: ClassMethod;
  readonly habits: SdkHabits;
}

function unwrapOf({ root }: Evidence, operation: string, { method, habits }: MethodHabits): Json | undefined {
  const response = responsePointer(root, operation);
  if (response === undefined || method.pageClass !== undefined) return undefined;
  const properties = propertiesOf(root, response);
  const isEnvelope = [...properties.keys()].every((name) => habits.unwrapFields.includes(name));
  const expected = isEnvelope ? habits.unwrapFields.find((name) => properties.has(name)) : undefined;
  if (expected === method.unwraps) return undefined;
  return method.unwraps ?? false;
}

/** What the config says when it is not what methods of this SDK do by default. */
function positionalOf(path: string, method: ClassMethod, habits: SdkHabits): readonly string[] | undefined {
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');
  const expected = habits.positional === 'none' ? [] : habits.positional === 'all' ? inPath : inPath.slice(-1);
  const named = method.positional.flatMap((variable) => inPath[method.inPath.indexOf(variable)] ?? []);
  return named.join('/') === expected.join('/') ? undefined : named;
}

function deprecationOf({ root }: Evidence, operation: string, { docs }: ClassMethod): string | undefined {
  const node = nodeAt(root, operation);
  const message = textOf(node, 'x-stainless-deprecation-message') ?? 'deprecated';
  const expected = own(node, 'deprecated') === true ? message.replace(/\s+/g, ' ').trim() : undefined;
  return docs.deprecated === expected || docs.deprecated === '' ? undefined : docs.deprecated;
}

/** The comment above the method's skipped test. */
function skipReason({ published }: Evidence, line: MethodLine): string | undefined {
  const path = line.path.replace(/^src\/resources\//, 'tests/api-resources/').replace(/\.ts$/, '.test.ts');
  const text = published.files.get(path) ?? '';
  const name = line.name.replace(/[$]/g, '\\$&');
  return new RegExp(`// (.+)\\n\\s*test\\.skip\\((?:'|")${name}[:'" ]`).exec(text)?.[1];
}

/** The habits of the whole SDK, each the one most methods share. */
export function findHabits(evidence: Evidence, lines: readonly MethodLine[]): SdkHabits {
  const methods = lines.flatMap((line) => classMethodOf(evidence, line) ?? []);
  const withPath = lines.flatMap((line) =>
    line.endpoint?.path.includes('{') === true ? classMethodOf(evidence, line) ?? [] : [],
  );
  const takesPath = withPath.some((method) => method.positional.length > 0);
  const unwraps = methods.flatMap((method) => method.unwraps ?? []);
  const reasons = lines.filter((line) => line.endpoint !== undefined).map((line) => skipReason(evidence, line));
  const [reason] = reasons;
  return {
    positional: !isLegacy(evidence) && withPath.length > 0 && !takesPath ? 'none' : isLegacy(evidence) ? 'all' : 'last',
    unwrapFields: unwraps.length * 3 > methods.length ? envelopeFields(evidence, lines) : [],
    securityByMethod: methods.some((method) => method.choosesSecurity),
    allTestsSkipped:
      reason !== undefined && /tests are disabled/i.test(reason) && reasons.every((one) => one === reason),
  };
}

/** What is unwrapped, and after it what lies beside that in the envelopes. */
function envelopeFields(evidence: Evidence, lines: readonly MethodLine[]): readonly string[] {
  const inside = new Set<string>();
  const beside = new Set<string>();
  for (const line of lines) {
    const name = classMethodOf(evidence, line)?.unwraps;
    const operation = line.endpoint && operationPointer(evidence.root, line.endpoint);
    const response = operation === undefined ? undefined : responsePointer(evidence.root, operation);
    if (name === undefined || response === undefined) continue;
    inside.add(name);
    for (const other of propertiesOf(evidence.root, response).keys()) beside.add(other);
  }
  return [...new Set([...inside, ...beside])];
}
