// Names stay put: inline types keep the names an earlier generation gave them, whatever came or moved since.
//
// Exported names follow from the configuration. Inline types are named after where they are used, and step aside when
// two want one name; so a new schema could push an old one aside. What is known about each: its schema's pointer.

import { nameKey, sameName, type Name } from '../model/name.ts';
import type { MethodPlan, ResourcePlan, SdkPlan, TypePlan } from '../model/plan.ts';

/** Written path of a declaration, `cards card-list-params/limit`, to the pointer of its schema. */
export type PublishedNames = ReadonlyMap<string, string>;

/** Every declaration of a plan by its written path, nested ones too. */
export function namesOf(plan: SdkPlan): PublishedNames {
  const found = new Map<string, string>();
  const visit = (type: TypePlan, above: string): void => {
    const path = `${above}${nameKey(type.name)}`;
    found.set(path, type.origin.pointer);
    for (const inner of type.nested) visit(inner, `${path}/`);
  };
  const visitResource = (resource: ResourcePlan): void => {
    for (const type of exportsOf(resource)) visit(type, `${resource.id} `);
    resource.subresources.forEach(visitResource);
  };
  plan.resources.forEach(visitResource);
  return found;
}

/** The declarations that a resource exports. */
export function exportsOf({ models, methods }: ResourcePlan): readonly TypePlan[] {
  return [...models, ...methods.flatMap((method) => [...declaredBy(method)])];
}

function declaredBy(method: MethodPlan): readonly TypePlan[] {
  if (method.kind === 'alias') return [];
  if (method.kind === 'webhook') return [...method.events.flatMap(({ declared }) => declared ?? []), method.union];
  const { params, response } = method;
  const declared = 'declared' in response ? response.declared : undefined;
  return [...(params === undefined ? [] : [params.type]), ...(declared === undefined ? [] : [declared])];
}

/** The plan with its inline types called what they were called. With nothing known, or nothing new, the plan itself. */
export function pinNames(plan: SdkPlan, known: PublishedNames): SdkPlan {
  const isNew = ([path, pointer]: readonly [string, string]): boolean => known.get(path) !== pointer;
  if (known.size === 0 || ![...namesOf(plan)].some(isNew)) return plan;
  return { ...plan, resources: plan.resources.map((resource) => pinResource(resource, known)) };
}

function pinResource(resource: ResourcePlan, known: PublishedNames): ResourcePlan {
  const pin = (type: TypePlan): Pinned =>
    pinType(type, type.name, { known, path: `${resource.id} ${nameKey(type.name)}` });
  return {
    ...resource,
    models: resource.models.map((type) => pin(type).type),
    methods: resource.methods.map((method) => pinMethod(method, pin)),
    subresources: resource.subresources.map((child) => pinResource(child, known)),
  };
}

function pinMethod(method: MethodPlan, pin: (type: TypePlan) => Pinned): MethodPlan {
  if (method.kind === 'alias') return method;
  if (method.kind === 'webhook') {
    const events = method.events.map((event) =>
      event.declared === undefined ? event : { ...event, declared: pin(event.declared).type },
    );
    return { ...method, events };
  }
  const { params, response } = method;
  const withParams = params === undefined ? method : { ...method, params: { ...params, type: pin(params.type).type } };
  if (response.kind !== 'json' || response.declared === undefined) {
    if (response.kind !== 'page' || response.declared === undefined) return withParams;
    return { ...withParams, response: { ...response, declared: pin(response.declared).type } };
  }
  const pinned = pin(response.declared);
  return { ...withParams, response: { ...response, declared: pinned.type, type: pinned.reword(response.type) } };
}

interface Pinned {
  readonly type: TypePlan;
  /** Rewrites what refers to the inline types of the declaration. */
  readonly reword: <Value>(value: Value) => Value;
}

interface Place {
  readonly known: PublishedNames;
  readonly path: string;
}

function pinType(type: TypePlan, name: Name, { known, path }: Place): Pinned {
  const names = settleNames(type.nested, { known, path });
  const reword = <Value>(value: Value): Value => rewordReferences(value, { from: type, name, names });
  const nested = type.nested.map((inner, index) => {
    const chosen = names[index] ?? inner.name;
    return pinType(inner, chosen, { known, path: `${path}/${nameKey(chosen)}` }).type;
  });
  return { type: { ...type, name, shape: reword(type.shape), nested }, reword };
}

/** Known schemas take their names first; a newcomer that wants one of those steps aside as it would have then. */
function settleNames(nested: readonly TypePlan[], { known, path }: Place): readonly Name[] {
  const before = new Map<string, string[]>();
  for (const [own, pointer] of childrenOf(known).get(path) ?? []) {
    before.set(pointer, [...(before.get(pointer) ?? []), own]);
  }
  const pinned = nested.map((type) => earlierName(type, nested, before.get(type.origin.pointer) ?? []));
  const taken = new Map(
    nested.flatMap((type, index) =>
      pinned[index] === undefined ? [] : [[pinned[index], type.origin.pointer] as const],
    ),
  );
  return nested.map((type, index) => {
    const own = pinned[index];
    if (own !== undefined) return own === nameKey(type.name) ? type.name : { words: own.split('-') };
    let name = type.name;
    const isTaken = (): boolean => (taken.get(nameKey(name)) ?? type.origin.pointer) !== type.origin.pointer;
    for (let count = 0; isTaken(); count += 1)
      name = { words: [...type.name.words, count === 0 ? 'item' : String(count)] };
    taken.set(nameKey(name), type.origin.pointer);
    return name;
  });
}

type Children = ReadonlyMap<string, readonly (readonly [string, string])[]>;

const children = new WeakMap<PublishedNames, Children>();

/** Known names by the path of the declaration they stand in, each with its pointer. */
function childrenOf(known: PublishedNames): Children {
  const before = children.get(known);
  if (before !== undefined) return before;
  const found = new Map<string, (readonly [string, string])[]>();
  for (const [written, pointer] of known) {
    const end = written.lastIndexOf('/');
    const siblings = found.get(written.slice(0, Math.max(end, 0))) ?? [];
    found.set(written.slice(0, Math.max(end, 0)), siblings);
    siblings.push([written.slice(end + 1), pointer]);
  }
  children.set(known, found);
  return found;
}

/** One schema may be declared under several names; only a name that is gone is looked for among the earlier ones. */
function earlierName(type: TypePlan, nested: readonly TypePlan[], earlier: readonly string[]): string | undefined {
  const own = nameKey(type.name);
  if (earlier.includes(own)) return own;
  const isHeld = (name: string): boolean =>
    nested.some((other) => other.origin.pointer === type.origin.pointer && nameKey(other.name) === name);
  return earlier.find((name) => !isHeld(name));
}

interface Rewording {
  readonly from: TypePlan;
  readonly name: Name;
  readonly names: readonly Name[];
}

function rewordReferences<Value>(value: Value, rewording: Rewording): Value {
  if (typeof value !== 'object' || value === null) return value;
  // The copy has the shape of what it was made from: only names inside references change.
  if (Array.isArray(value)) return value.map((one: unknown) => rewordReferences(one, rewording)) as Value;
  if ('kind' in value && value.kind === 'nested' && 'scope' in value && 'name' in value) {
    // A plan's only record with these three entries is a reference to an inline type.
    const reference = value as { readonly scope: Name; readonly name: Name };
    if (!sameName(reference.scope, rewording.from.name)) return value;
    const at = rewording.from.nested.findIndex((inner) => sameName(inner.name, reference.name));
    return { ...value, scope: rewording.name, name: rewording.names[at] ?? reference.name };
  }
  if (value instanceof Map || value instanceof Set) return value;
  // As above.
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, rewordReferences(one, rewording)]),
  ) as Value;
}
