// Api + config -> SdkPlan: resources, methods, types and names, all decided; nothing spelled yet.

import type { Api } from '../model/api.ts';
import type { SdkConfig } from '../model/config.ts';
import type { Report } from '../model/diagnostic.ts';
import type { SdkPlan } from '../model/plan.ts';
import { planCapabilities } from './capabilities.ts';
import { planClient } from './client.ts';
import { startPlanning } from './planning.ts';
import { everyResource, planResources } from './resources.ts';
import { withConfiguredSecurity } from './configured-security.ts';

/** Plans a whole SDK. Problems are reported; a method or model that cannot be planned is left out. */
export function makePlan(api: Api, config: SdkConfig, report: Report): SdkPlan {
  const planning = startPlanning(withConfiguredSecurity(api, config), config, report);
  const resources = planResources(planning);
  const methods = everyResource(resources).flatMap((resource) => resource.methods);
  return {
    config,
    client: planClient(planning),
    resources,
    pages: planning.pages,
    models: planning.models,
    capabilities: planCapabilities(planning, resources),
    endpoints: methods.filter((method) => method.kind === 'http').length,
  };
}

export { everyResource } from './resources.ts';
