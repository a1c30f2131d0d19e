// Things that have a newer twin, as users of the SDK write them: where `@see` points, and where the page lies.

import type { HttpMethodPlan, ResourcePlan, SdkPlan, TypePlan } from '../../../model/plan.ts';
import type { MethodPlace, MethodTwins, ModelTwins, TwinPlan } from '../../../model/version-pair.ts';
import { nameKey, sameName } from '../../../model/name.ts';
import { httpMethods, layOut, memberOf, placeOf, type ResourceLayout, type SdkLayout } from './layout.ts';

/** A method with the class it is on. */
export interface TwinMethod {
  readonly method: HttpMethodPlan;
  readonly home: ResourceLayout;
  /** `client.v1.contracts.retrieve` */
  readonly chain: string;
}

export type SpelledTwins =
  | { readonly kind: 'method'; readonly twins: MethodTwins; readonly older: TwinMethod; readonly newer: TwinMethod }
  | { readonly kind: 'model'; readonly twins: ModelTwins; readonly older: string; readonly newer: string };

/** The folder of the pages, below the root of the SDK. */
export const MIGRATIONS = 'docs/migrations';

/** Every pair of twins with the file name of its page, which is unique; those that cannot be found are left out. */
export function spelledTwins(layout: SdkLayout): readonly (SpelledTwins & { readonly page: string })[] {
  const taken = new Set(['readme']);
  return (layout.plan.versionTwins?.twins ?? []).flatMap((twins) => {
    const spelled = spellTwins(twins, layout);
    if (spelled === undefined) return [];
    const stem = pageStem(spelled.kind === 'method' ? spelled.older.chain : spelled.older);
    let page = stem;
    for (let count = 2; taken.has(page); count += 1) page = `${stem}-${count}`;
    taken.add(page);
    return [{ ...spelled, page: `${page}.md` }];
  });
}

function spellTwins(twins: TwinPlan, layout: SdkLayout): SpelledTwins | undefined {
  if (twins.kind === 'method') {
    const [older, newer] = [methodAt(twins.older, layout), methodAt(twins.newer, layout)];
    return older && newer && { kind: 'method', twins, older, newer };
  }
  const [older, newer] = [placeOf(twins.older, layout), placeOf(twins.newer, layout)];
  return older && newer && { kind: 'model', twins, older: older.name, newer: newer.name };
}

function methodAt({ resource, name }: MethodPlace, layout: SdkLayout): TwinMethod | undefined {
  const home = layout.byId.get(resource);
  const method = home && httpMethods(home.resource).find((one) => sameName(one.name, name));
  return home && method && { method, home, chain: `${home.chain}.${memberOf(method, layout.casing)}` };
}

/** `client.v1.rateCards.list` as `v1-rate-cards-list`. */
function pageStem(name: string): string {
  const words = name
    .replace(/^client\./, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return words === '' ? 'page' : words.toLowerCase();
}

/** The plan with a `@see` in the comment of each older twin, where that was asked for. */
export function withTwinLinks(plan: SdkPlan): SdkPlan {
  const { versionTwins } = plan;
  if (versionTwins?.links !== true) return plan;
  const layout = layOut(plan);
  const sees = new Map<string, readonly string[]>();
  for (const twins of spelledTwins(layout)) {
    const pages = versionTwins.pages && hasPage(twins) ? [`${MIGRATIONS}/${twins.page}`] : [];
    const key = twins.kind === 'method' ? keyOf('method', twins.twins.older) : modelKey(twins.twins.older, plan);
    if (!sees.has(key)) sees.set(key, [linkTo(twins, layout), ...pages]);
  }
  return { ...plan, resources: plan.resources.map((resource) => linkResource(resource, sees)) };
}

/** Types of equal shape need no page: the index says all there is to say. */
export function hasPage({ kind, twins }: SpelledTwins): boolean {
  return kind === 'method' || twins.comparison.changes.length > 0;
}

/** An editor follows `{@link}` to what the same file declares; elsewhere the name stands for itself. */
function linkTo(twins: SpelledTwins, layout: SdkLayout): string {
  if (twins.kind === 'method') return twins.newer.chain;
  const isNear = placeOf(twins.twins.older, layout)?.home === placeOf(twins.twins.newer, layout)?.home;
  return isNear ? `{@link ${twins.newer}}` : twins.newer;
}

function modelKey(pointer: string, { models }: SdkPlan): string {
  const placement = models.get(pointer);
  return placement === undefined ? '' : keyOf('model', placement);
}

function keyOf(kind: TwinPlan['kind'], { resource, name }: MethodPlace): string {
  return `${kind} ${resource} ${nameKey(name)}`;
}

function linkResource(resource: ResourcePlan, sees: ReadonlyMap<string, readonly string[]>): ResourcePlan {
  const linked = <Thing extends Pick<TypePlan, 'docs'>>(thing: Thing, key: string): Thing => {
    const see = sees.get(key);
    return see === undefined ? thing : { ...thing, docs: { ...thing.docs, see: [...(thing.docs.see ?? []), ...see] } };
  };
  return {
    ...resource,
    methods: resource.methods.map((method) =>
      method.kind === 'http' ? linked(method, keyOf('method', { resource: resource.id, name: method.name })) : method,
    ),
    models: resource.models.map((model) => linked(model, keyOf('model', { resource: resource.id, name: model.name }))),
    subresources: resource.subresources.map((inner) => linkResource(inner, sees)),
  };
}
