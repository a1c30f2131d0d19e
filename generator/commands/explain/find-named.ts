// The things of a plan by the names that users of the SDK write: `client.v1.contracts.create`, `ContractCreateParams`.
//
// Spelling is forgiven: case, `_` and `-` do not count, and neither does a leading `client.`.

import type { Name } from '../../model/name.ts';
import type { MethodPlan, ResourcePlan, SdkPlan, TypePlan } from '../../model/plan.ts';
import { typesOfMethod } from '../summary.ts';

export type Named =
  | { readonly kind: 'resource'; readonly name: string; readonly resource: ResourcePlan }
  | { readonly kind: 'method'; readonly name: string; readonly resource: ResourcePlan; readonly method: MethodPlan }
  | {
      readonly kind: 'type';
      readonly name: string;
      readonly resource: ResourcePlan;
      readonly type: TypePlan;
      readonly method?: MethodPlan;
    };

/** Everything in the plan that has a name, resources before what is in them. */
export function everythingNamed(plan: SdkPlan): readonly Named[] {
  return plan.resources.flatMap(namedInResource);
}

/** Those that a written name means; several when resources share a type name. */
export function findNamed(all: readonly Named[], written: string): readonly Named[] {
  const wanted = keyOf(written);
  return all.filter((named) => keyOf(named.name) === wanted);
}

/** The comparable form of a written name. */
export function keyOf(written: string): string {
  return written
    .split('.')
    .map((part) => part.toLowerCase().replace(/[^a-z0-9$]/g, ''))
    .filter((part, index) => index > 0 || part !== 'client')
    .join('.');
}

/** A name as TypeScript users know it; custom casings aside. */
export function spell(name: Name, first: 'upper' | 'lower'): string {
  if (name.verbatim !== undefined) return name.verbatim;
  return name.words
    .map((word, index) => (index === 0 && first === 'lower' ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}

function namedInResource(resource: ResourcePlan): readonly Named[] {
  const path = ['client', ...resource.path.map((name) => spell(name, 'lower'))].join('.');
  return [
    { kind: 'resource', name: path, resource },
    ...resource.methods.flatMap((method) => namedInMethod(path, resource, method)),
    ...resource.models.flatMap((type) => namedInType({ resource, type }, '')),
    ...resource.subresources.flatMap(namedInResource),
  ];
}

function namedInMethod(path: string, resource: ResourcePlan, method: MethodPlan): readonly Named[] {
  return [
    { kind: 'method', name: `${path}.${spell(method.name, 'lower')}`, resource, method },
    ...typesOfMethod(method).flatMap((type) => namedInType({ resource, type, method }, '')),
  ];
}

function namedInType(
  owner: { resource: ResourcePlan; type: TypePlan; method?: MethodPlan },
  scope: string,
): readonly Named[] {
  const name = scope + spell(owner.type.name, 'upper');
  return [
    { kind: 'type', name, ...owner },
    ...owner.type.nested.flatMap((type) => namedInType({ ...owner, type }, `${name}.`)),
  ];
}
