// Client options, environments and names of the client -> ClientPlan.

import type { ClientOptionConfig } from '../model/config.ts';
import { nameOf } from '../model/name.ts';
import type { ClientOptionPlan, ClientPlan } from '../model/plan.ts';
import { reportCredentials } from './credentials.ts';
import type { Planning } from './planning.ts';
import { planAuth } from './security.ts';

/** Everything about the client that is not a resource. */
export function planClient(planning: Planning): ClientPlan {
  const { config } = planning;
  const organization = config.client.clientName ?? config.organization.name;
  const secretFields = secretFieldNames(planning);
  const auth = planAuth(planning);
  reportCredentials(planning, auth);
  return {
    name: nameOf(organization),
    envPrefix: nameOf(config.client.envPrefix ?? config.organization.name),
    exampleName: nameOf(config.client.exampleName),
    options: config.client.options.map(planOption),
    environments: config.environments,
    auth,
    ...(secretFields.length > 0 ? { secretFields } : {}),
  };
}

function planOption(option: ClientOptionConfig): ClientOptionPlan {
  const { key, type, nullable, requiredInTests, pointer: _place, auth: _auth, ...rest } = option;
  const plain = type === 'integer' ? 'number' : type === 'null' ? 'string' : type;
  return { ...rest, name: nameOf(key), key, type: plain, nullable, requiredInTests };
}

/** Fields that no log may show: written only, or passwords. */
function secretFieldNames(planning: Planning): readonly string[] {
  const names = new Set<string>();
  for (const schema of planning.api.schemas.values()) {
    if (schema.kind !== 'object') continue;
    for (const { name, schema: property } of schema.properties) {
      const isPassword = property.kind === 'string' && property.format === 'password';
      if (isPassword || property.writeOnly) names.add(name);
    }
  }
  return [...names].sort();
}
