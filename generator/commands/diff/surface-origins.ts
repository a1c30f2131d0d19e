// Where each thing that users see of an SDK was written: by file and line of the SDK, its origin in spec or config.
//
// Known exactly from the plan that made the SDK, and roughly from the record that inox leaves beside one.

import { layOut, memberOf } from '../../emit/typescript/names/layout.ts';
import type { Casing } from '../../emit/typescript/names/casing.ts';
import { keyOfWrittenPath, looseKey, type Place, type Surface, type TypeSurface } from '../../diff/index.ts';
import type { ResourceConfig } from '../../model/config.ts';
import { nameKey, nameOf, type Name } from '../../model/name.ts';
import { pointerKeys, type Origin } from '../../model/origin.ts';
import type { MethodPlan, ResourcePlan, SdkPlan, TypePlan } from '../../model/plan.ts';
import type { SdkRecord } from './sdk-folder.ts';
import { typesOfMethod } from '../summary.ts';

export interface SurfaceOrigin {
  readonly spec?: Origin;
  /** The key of the configuration that named it. */
  readonly config?: Origin;
  /** What holds it, for a type that is declared inside another. */
  readonly owner?: Origin;
}

/** The origins of the thing at a place of the SDK. */
export type OriginsAt = (place: Place) => SurfaceOrigin | undefined;

/** The origins of everything in a surface, by the plan it was made from. */
export function originsOfPlan(surface: Surface, plan: SdkPlan): OriginsAt {
  const { all, casing } = layOut(plan);
  const byFile = new Map(all.map((layout) => [`src/${layout.path}.ts`, layout]));
  const models = modelKeys(plan.config.resources, '');
  const found = new Map<string, SurfaceOrigin>();
  for (const { key, place } of surface.methods.values()) {
    const name = key.slice(key.lastIndexOf('.') + 1);
    const method = byFile.get(place.file)?.resource.methods.find((one) => memberOf(one, casing) === name);
    if (method !== undefined) found.set(lineOf(place), originOfMethod(method));
  }
  for (const type of surface.types.values()) {
    const layout = byFile.get(type.place.file);
    const declared = layout === undefined ? [] : declaredIn(layout.resource, models);
    const planned = findType(namesIn(type), declared, casing);
    if (planned === undefined) continue;
    found.set(lineOf(type.place), originOfType(planned));
    for (const field of type.fields?.values() ?? []) found.set(lineOf(field.place), originOfField(field.name, planned));
  }
  return (place) => found.get(lineOf(place));
}

function lineOf({ file, line }: Place): string {
  return `${file}:${line}`;
}

/** `['AlertCreateParams', 'Filter']`. */
function namesIn({ key }: TypeSurface): readonly string[] {
  return key.slice(key.indexOf(':') + 1).split('.');
}

function originOfMethod(method: MethodPlan): SurfaceOrigin {
  const config = configOf(method.name) ?? (method.origin.source === 'config' ? method.origin : undefined);
  const spec = method.kind === 'http' ? method.operation.origin : undefined;
  return { ...(spec === undefined ? {} : { spec }), ...(config === undefined ? {} : { config }) };
}

/** A declaration, and the key of the configuration that has it there under its name. */
interface Declared {
  readonly type: TypePlan;
  readonly config: Origin | undefined;
  /** The declaration that it stands in. */
  readonly owner?: TypePlan;
}

function declaredIn({ id, models, methods }: ResourcePlan, keys: ReadonlyMap<string, string>): readonly Declared[] {
  const ofModels = models.map((type): Declared => {
    const pointer = keys.get(`${id} ${nameKey(type.name)}`);
    return { type, config: pointer === undefined ? undefined : { source: 'config', pointer } };
  });
  const ofMethods = methods.flatMap((method) =>
    typesOfMethod(method).map((type): Declared => ({ type, config: originOfMethod(method).config })),
  );
  return [...ofModels, ...ofMethods];
}

/** Pointers of the models of the configuration, by resource and name. */
function modelKeys(resources: readonly ResourceConfig[], above: string): ReadonlyMap<string, string> {
  return new Map(
    resources.flatMap(({ key, models, subresources }) => [
      ...models.map((model) => [`${above}${key} ${nameKey(nameOf(model.key))}`, model.pointer] as const),
      ...modelKeys(subresources, `${above}${key}.`),
    ]),
  );
}

function originOfType({ type, config, owner }: Declared): SurfaceOrigin {
  return {
    spec: type.origin,
    ...(config === undefined ? {} : { config }),
    ...(owner === undefined ? {} : { owner: owner.origin }),
  };
}

/** A field that the plan does not list (that of a page's parameters) is its owner's. */
function originOfField(name: string, owner: Declared): SurfaceOrigin {
  const { shape } = owner.type;
  const field = shape.kind === 'interface' ? shape.fields.find((one) => one.name === name) : undefined;
  return field === undefined ? originOfType(owner) : { spec: field.origin };
}

function configOf({ origin }: Name): Origin | undefined {
  return origin?.source === 'config' ? origin : undefined;
}

/** The declaration of a name; `XStreaming` and its like are told by the declaration of `X`. */
function findType(
  [first = '', ...rest]: readonly string[],
  declared: readonly Declared[],
  casing: Casing,
): Declared | undefined {
  const isNamed =
    (name: string) =>
    (type: TypePlan): boolean =>
      casing.pascal(type.name) === name;
  const whole = first.replace(/(?:Base|NonStreaming|Streaming)$/, '');
  const top = [first, whole].flatMap((name) => declared.filter(({ type }) => isNamed(name)(type)))[0];
  if (top === undefined) return undefined;
  return rest.reduce((owner, name): Declared => {
    const type = owner.type.nested.find(isNamed(name));
    return type === undefined ? owner : { ...owner, type, owner: owner.type };
  }, top);
}

/** The origins of methods and types as the record of an SDK folder has them; fields are told by their types. */
export function originsOfRecord(surface: Surface, { origins, names }: SdkRecord): OriginsAt {
  const operations = new Map<string, string>(
    [...origins.spec.keys()].flatMap((pointer) => {
      const [top, path = '', verb = ''] = pointerKeys(pointer);
      return top === 'paths' ? [[`${verb} ${path.replace(/\{[^}]*\}/g, '{}')}`, pointer] as const] : [];
    }),
  );
  const schemas = new Map([...names].map(([written, pointer]) => [keyOfWrittenPath(written), pointer]));
  const found = new Map<string, SurfaceOrigin>();
  const add = (place: Place, pointer: string | undefined, ownerPointer?: string): void => {
    if (pointer === undefined) return;
    const owner = ownerPointer === undefined ? {} : { owner: { source: 'spec', pointer: ownerPointer } as const };
    found.set(lineOf(place), { spec: { source: 'spec', pointer }, ...owner });
  };
  for (const { place, route } of surface.methods.values()) add(place, operations.get(route ?? ''));
  for (const { key, place, fields } of surface.types.values()) {
    const pointer = schemas.get(looseKey(key));
    add(place, pointer, schemas.get(looseKey(key.slice(0, Math.max(key.lastIndexOf('.'), 0)))));
    for (const field of fields?.values() ?? []) add(field.place, pointer);
  }
  return (place) => found.get(lineOf(place));
}
