// Api + config -> SdkPlan: resources, methods, types and names, all decided; nothing spelled yet.

import type { Api } from '../model/api.ts';
import type { SdkConfig } from '../model/config.ts';
import type { Report } from '../model/diagnostic.ts';
import type { SdkPlan } from '../model/plan.ts';
import { withAnswers } from './answers.ts';
import { planCapabilities } from './capabilities.ts';
import { planClient } from './client.ts';
import { withConfiguredSecurity } from './configured-security.ts';
import { pinNames } from './pin-names.ts';
import { startPlanning, type Planning } from './planning.ts';
import { referenceOf, type Reference } from './reference.ts';
import { everyResource, planResources } from './resources.ts';

/** Plans a whole SDK. Problems are reported; a method or model that cannot be planned is left out. */
export function makePlan(api: Api, config: SdkConfig, report: Report): SdkPlan {
  return planAll(startPlanning(withConfiguredSecurity(api, config), config, report));
}

/** Decides on the whole API what all of its builds keep to. What is wrong with it, its own build reports. */
export function planReference(api: Api, config: SdkConfig): Reference {
  const planning = startPlanning(withConfiguredSecurity(api, config), config, () => undefined);
  return referenceOf(planAll({ ...planning, withoutSamples: true }));
}

export interface VisibleApi {
  readonly visible: Api;
  readonly config: SdkConfig;
  readonly reference: Reference;
}

/** Plans what an audience sees of an API: names and forms are those of the whole. */
export function planVisible({ visible, config, reference }: VisibleApi, report: Report): SdkPlan {
  const planning = startPlanning(withConfiguredSecurity(visible, config), config, report);
  return pinNames(planAll({ ...planning, reference }), reference.names);
}

function planAll(started: Planning): SdkPlan {
  const planning = withAnswers(started);
  const resources = planResources(planning);
  const methods = everyResource(resources).flatMap((resource) => resource.methods);
  return {
    config: planning.config,
    client: planClient(planning),
    resources,
    pages: planning.pages,
    models: planning.models,
    capabilities: planCapabilities(planning, resources),
    endpoints: methods.filter((method) => method.kind === 'http').length,
  };
}

export type { Reference } from './reference.ts';
export { everyResource } from './resources.ts';
