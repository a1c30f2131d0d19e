// What is decided once, on the whole API, and holds in every build of it: names, forms and places that follow from
// things which an audience may not see. A build only loses things.

import { nameKey } from '../model/name.ts';
import type { HttpMethodPlan, MethodPlan, ResourcePlan, SdkPlan, TypePlan } from '../model/plan.ts';
import { exportsOf, namesOf, type PublishedNames } from './pin-names.ts';

/** The whole API as it would be built for everyone. */
export interface Reference {
  /** By `ResourcePlan.id`. */
  readonly resources: ReadonlyMap<string, ResourcePlan>;
  readonly names: PublishedNames;
  /** Configured methods, by their pointers, to the name of the pagination scheme that they follow. */
  readonly pages: ReadonlyMap<string, string>;
}

/** What there is to look up in a plan of the whole API. */
export function referenceOf(plan: SdkPlan): Reference {
  const resources = new Map<string, ResourcePlan>();
  const visit = (resource: ResourcePlan): void => {
    resources.set(resource.id, resource);
    resource.subresources.forEach(visit);
  };
  plan.resources.forEach(visit);
  const pages = [...resources.values()].flatMap(({ methods }) =>
    methods.flatMap((method): [string, string][] => {
      const isPaged = method.kind === 'http' && method.response.kind === 'page';
      return isPaged ? [[method.origin.pointer, method.response.page.config.name]] : [];
    }),
  );
  return { resources, names: namesOf(plan), pages: new Map(pages) };
}

/** The method as everyone gets it; undefined while the whole API itself is planned. */
export function methodForEveryone(
  reference: Reference | undefined,
  resource: string,
  key: string,
): HttpMethodPlan | undefined {
  const found = plannedMethod(reference, resource, key);
  return found?.kind === 'http' ? found : undefined;
}

/** True if everyone gets one event of several, however many this build still has. */
export function hasSeveralEvents(reference: Reference | undefined, resource: string, key: string): boolean {
  const found = plannedMethod(reference, resource, key);
  return found?.kind === 'webhook' && found.events.length > 1;
}

function plannedMethod(reference: Reference | undefined, resource: string, key: string): MethodPlan | undefined {
  return reference?.resources.get(resource)?.methods.find((method) => method.key === key);
}

/** What a resource keeps of the whole API although the reasons for it may be hidden. */
export function keptByResource(
  reference: Reference | undefined,
  id: string,
): Pick<ResourcePlan, 'hasFolder' | 'namesake'> {
  const resource = reference?.resources.get(id);
  if (resource === undefined) return {};
  const namesake = namesakeOf(resource);
  return {
    ...(resource.subresources.length > 0 ? { hasFolder: true } : {}),
    ...(namesake === undefined ? {} : { namesake: namesake.shape.kind }),
  };
}

function namesakeOf(resource: ResourcePlan): TypePlan | undefined {
  return exportsOf(resource).find(({ name }) => nameKey(name) === nameKey(resource.name));
}
