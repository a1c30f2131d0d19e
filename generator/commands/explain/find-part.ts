// Single parts of an API by name: `Card.limit`, `Card.state.frozen`, `Card.state=frozen`, `client.cards.list.cursor`,
// `POST /cards`, an operationId, a pointer. Names are followed through references, lists, unions and `allOf`.

import { nearest } from '../../diagnostics/nearest.ts';
import { sayPlace } from '../../diagnostics/place-name.ts';
import type { Api, Operation, Parameter } from '../../model/api.ts';
import { pointerKeys } from '../../model/origin.ts';
import { childrenOf, rootsOf } from '../../model/reach.ts';
import type { EnumValue, Schema } from '../../model/schema.ts';
import { findNamed, keyOf, type Named } from './find-named.ts';

export type Part =
  | { readonly kind: 'operation'; readonly name: string; readonly operation: Operation }
  | { readonly kind: 'parameter'; readonly name: string; readonly operation: Operation; readonly parameter: Parameter }
  | { readonly kind: 'schema' | 'property'; readonly name: string; readonly schema: Schema; readonly owner?: Schema }
  | { readonly kind: 'enum value'; readonly name: string; readonly schema: Schema; readonly value: EnumValue };

/** Where a search begins, and the names that are still to be followed. */
interface Start {
  readonly part: Part;
  readonly rest: readonly string[];
}

/** Every part that a written name means, the most direct reading alone. */
export function findParts(api: Api, all: readonly Named[], written: string): readonly Part[] {
  return startsOf(api, all, written).reduce<readonly Part[]>(
    (found, { part, rest }) => (found.length > 0 ? found : follow(api, [part], rest)),
    [],
  );
}

/** The name that was probably meant, when the first names of it can be followed. */
export function nearestPart(api: Api, all: readonly Named[], written: string): string | undefined {
  for (const { part, rest } of startsOf(api, all, written)) {
    for (let known = rest.length - 1; known >= 0; known -= 1) {
      const reached = follow(api, [part], rest.slice(0, known));
      const near = nearest(
        rest[known] ?? '',
        reached.flatMap((one) => [...innerParts(api, one).keys()]),
      );
      if (near !== undefined) return [headOf(written, rest), ...rest.slice(0, known), near].join('.');
    }
  }
  const types = api.components.map((pointer) => pointerKeys(pointer).at(-1) ?? '');
  const ids = [...api.operations.values()].flatMap(({ operationId }) => operationId ?? []);
  return nearest(written, [...types, ...ids, ...api.operations.keys()]);
}

function headOf(written: string, rest: readonly string[]): string {
  const segments = cut(written);
  return rest.length === 0 || rest.length === segments.length ? written : segments.slice(0, -rest.length).join('.');
}

/** `a.b=c.d`: what follows the equals sign is one value. */
function cut(written: string): readonly string[] {
  const [path = '', ...value] = written.split('=');
  return [...path.split('.'), ...(value.length === 0 ? [] : [value.join('=')])];
}

function startsOf(api: Api, all: readonly Named[], written: string): readonly Start[] {
  const whole = wholeThing(api, written);
  if (whole !== undefined) return [{ part: whole, rest: [] }];
  const segments = cut(written);
  return segments.flatMap((_, index) => {
    const length = segments.length - index;
    const head = segments.slice(0, length).join('.');
    const rest = segments.slice(length);
    const starts = [
      wholeThing(api, head),
      ...findNamed(all, head)
        .filter((named) => isSpelledAs(named, head))
        .map((named) => partOf(api, named)),
    ];
    return starts.flatMap((part) => (part === undefined ? [] : [{ part, rest }]));
  });
}

/** An operation by its id or by verb and path, a type of the document by its name, anything by its pointer. */
function wholeThing(api: Api, written: string): Part | undefined {
  const operations = [...api.operations.values(), ...api.webhooks.values()];
  const wanted = written.toLowerCase();
  const operation = operations.find(
    ({ verb, path, operationId, origin }) =>
      written === operationId || written === origin.pointer || wanted === `${verb} ${path}`.toLowerCase(),
  );
  if (operation !== undefined) return { kind: 'operation', name: sayPlace(operation.origin.pointer), operation };
  const pointer = api.components.find((each) => pointerKeys(each).at(-1) === written) ?? written;
  const schema = api.schemas.get(pointer);
  return schema === undefined ? undefined : { kind: 'schema', name: sayPlace(pointer), schema };
}

/** `Book.mark` is a property, though `Book.Mark` may be the type it has. */
export function isSpelledAs(named: Named, written: string): boolean {
  const isProperty = /\.[^.A-Z][^.]*$/.test(written);
  return named.kind !== 'type' || !isProperty || written === named.name;
}

/** What a name of the SDK stands for. Params are made of a whole operation. */
function partOf(api: Api, named: Named): Part | undefined {
  if (named.kind === 'resource') return undefined;
  const schema = named.kind === 'type' ? api.schemas.get(named.type.origin.pointer) : undefined;
  if (schema !== undefined) return { kind: 'schema', name: named.name, schema };
  return named.method?.kind === 'http'
    ? { kind: 'operation', name: named.name, operation: named.method.operation }
    : undefined;
}

function follow(api: Api, parts: readonly Part[], names: readonly string[]): readonly Part[] {
  return names.reduce((reached, name) => reached.flatMap((part) => step(api, part, name)), parts);
}

function step(api: Api, part: Part, name: string): readonly Part[] {
  const inner = innerParts(api, part);
  const exact = inner.get(name);
  if (exact !== undefined) return exact;
  return [...inner].filter(([known]) => keyOf(known) === keyOf(name)).flatMap(([, found]) => found);
}

/** Everything one name further: parameters, properties and enum values, through what has no name of its own. */
function innerParts(api: Api, part: Part): ReadonlyMap<string, readonly Part[]> {
  const found = new Map<string, Part[]>();
  const add = (name: string, inner: Part): void => void found.set(name, [...(found.get(name) ?? []), inner]);
  if (part.kind === 'enum value') return found;
  const { parameters } = part.kind === 'operation' ? part.operation : { parameters: [] };
  for (const parameter of parameters) {
    add(parameter.name, { ...operationOf(part), kind: 'parameter', name: `${part.name}.${parameter.name}`, parameter });
  }
  const seen = new Set<Schema>();
  const queue = [...rootsOfPart(part)];
  for (const schema of queue) {
    if (seen.has(schema)) continue;
    seen.add(schema);
    if (schema.kind === 'object') {
      for (const property of schema.properties) {
        const name = sayPlace(property.schema.origin.pointer);
        add(property.name, { kind: 'property', name, schema: property.schema, owner: schema });
      }
    } else if (schema.kind === 'enum') {
      for (const value of schema.values) {
        const name = `${sayPlace(schema.origin.pointer)} = ${JSON.stringify(value.value)}`;
        add(String(value.value), { kind: 'enum value', name, schema, value });
      }
    } else queue.push(...childrenOf(schema, api));
  }
  return found;
}

function operationOf(part: Part): { readonly operation: Operation } {
  if (part.kind === 'operation' || part.kind === 'parameter') return { operation: part.operation };
  throw new Error(`${part.name} is no operation`);
}

function rootsOfPart(part: Part): readonly Schema[] {
  switch (part.kind) {
    case 'operation':
      return rootsOf([part.operation]).filter(
        (schema) => !part.operation.parameters.some((one) => one.schema === schema),
      );
    case 'parameter':
      return [part.parameter.schema];
    default:
      return [part.schema];
  }
}
