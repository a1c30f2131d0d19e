// Which methods and models of an SDK have a newer twin in it, and what the SDK is to say of them.

import { operationKey, type Api } from '../model/api.ts';
import type { Audience } from '../model/visibility.ts';
import type { HttpMethodPlan, ResourcePlan, SdkPlan } from '../model/plan.ts';
import type { MethodPlace, PairComparison, TwinPlan } from '../model/version-pair.ts';
import { comparePairs } from './compare-pairs.ts';

/**
 * The plan with the twins in it, where links or pages were asked for. An SDK for everyone is compared with one that
 * was published, byte by byte; there both are off unless the configuration says otherwise.
 */
export function withVersionTwins(plan: SdkPlan, api: Api, audience: Audience): SdkPlan {
  const { versionPairLinks, versionPairs } = plan.config.inox;
  const links = versionPairLinks ?? audience.groups !== undefined;
  const pages = versionPairs?.pages ?? links;
  if (!links && !pages) return plan;
  const methods = placesOf(plan.resources);
  const shown = api.versionPairs.filter(({ kind, older, newer }) => {
    const sides: ReadonlyMap<string, unknown> = kind === 'schema' ? plan.models : methods;
    return sides.has(older) && sides.has(newer);
  });
  const twins = comparePairs(api, shown).flatMap((comparison) => twinsOf(comparison, methods));
  return twins.length === 0 ? plan : { ...plan, versionTwins: { links, pages, twins } };
}

type Places = ReadonlyMap<string, readonly MethodPlace[]>;

/** The methods that call each operation, in the order of the plan. */
function placesOf(resources: readonly ResourcePlan[]): Places {
  const places = new Map<string, MethodPlace[]>();
  const visit = (resource: ResourcePlan): void => {
    for (const method of resource.methods) {
      if (method.kind !== 'http' || resource.custom) continue;
      const key = keyOf(method);
      places.set(key, [...(places.get(key) ?? []), { resource: resource.id, name: method.name }]);
    }
    resource.subresources.forEach(visit);
  };
  resources.forEach(visit);
  return places;
}

function keyOf({ operation }: HttpMethodPlan): string {
  return operationKey(operation.verb, operation.path);
}

/** Each method of the older operation goes over to the first one of the newer. */
function twinsOf(comparison: PairComparison, methods: Places): readonly TwinPlan[] {
  const { kind, older, newer } = comparison.pair;
  if (kind === 'schema') return [{ kind: 'model', older, newer, comparison }];
  const [twin] = methods.get(newer) ?? [];
  if (twin === undefined) return [];
  return (methods.get(older) ?? []).map((place) => ({ kind: 'method', older: place, newer: twin, comparison }));
}
