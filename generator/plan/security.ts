// Which credentials the client asks for, and which an operation sends.

import type { Operation, SecurityRequirement, SecurityScheme } from '../model/api.ts';
import type { ClientOptionConfig } from '../model/config.ts';
import { nameOf } from '../model/name.ts';
import type { AuthPlan, AuthSchemePlan } from '../model/plan.ts';
import { layoutRules } from './layout-rules.ts';
import type { Planning } from './planning.ts';

/** Alternatives of the whole API: the config's, else the spec's. */
function rootRequirements(planning: Planning): readonly SecurityRequirement[] {
  const configured = planning.config.security;
  if (configured === undefined) return planning.api.security ?? [];
  return configured.map((requirement) => ({
    schemes: Object.entries(requirement).map(([name, scopes]) => ({ name, scopes })),
  }));
}

/** The schemes that client options feed, and in which combinations they are enough. */
export function planAuth(planning: Planning): AuthPlan {
  const schemes = [...planning.api.securitySchemes.values()].flatMap((scheme) => planScheme(planning, scheme));
  const known = new Set(schemes.map((scheme) => scheme.name));
  const requirements = rootRequirements(planning)
    .map((requirement) => requirement.schemes.map((scheme) => scheme.name).filter((name) => known.has(name)))
    .filter((names, index, all) => names.length > 0 || all.length > 1 || index > 0);
  return { schemes, requirements, perEndpoint: planning.config.settings.perEndpointSecurity };
}

/** The schemes an operation asks for, its own or those of the whole API, in an SDK whose methods choose for themselves. */
export function operationSecurity(planning: Planning, operation: Operation): readonly string[] | undefined {
  const { settings, client } = planning.config;
  const fed = new Set(client.options.flatMap((option) => option.auth?.scheme ?? []));
  const choose = settings.perEndpointSecurity && layoutRules(planning.config).namesCredentials;
  if (!choose || fed.size === 0) return undefined;
  const asked = operation.security ?? rootRequirements(planning);
  const names = asked.flatMap((requirement) => requirement.schemes.map((scheme) => scheme.name));
  return [...new Set(names)].filter((name) => fed.has(name));
}

function planScheme(planning: Planning, scheme: SecurityScheme): AuthSchemePlan[] {
  const options = planning.config.client.options.filter((option) => option.auth?.scheme === scheme.name);
  const byRole = (role: NonNullable<ClientOptionConfig['auth']>['role']) => {
    const option = options.find((candidate) => candidate.auth?.role === role);
    return option === undefined ? undefined : nameOf(option.key);
  };
  const { name } = scheme;
  if (scheme.kind === 'basic') {
    const username = byRole('username');
    const password = byRole('password');
    if (username === undefined || password === undefined) return [];
    return [{ kind: 'basic', name, keyword: scheme.keyword, base64: scheme.base64, username, password }];
  }
  if (scheme.kind === 'oauth2') {
    const clientId = byRole('client_id');
    const clientSecret = byRole('client_secret');
    if (clientId !== undefined && clientSecret !== undefined) {
      return [{ kind: 'oauth2', name, ...(scheme.tokenUrl === undefined ? {} : { tokenUrl: scheme.tokenUrl }), clientId, clientSecret }];
    }
  }
  const option = byRole('value');
  if (option === undefined) return [];
  if (scheme.kind === 'bearer' || scheme.kind === 'oauth2') {
    return [{ kind: 'bearer', name, keyword: scheme.kind === 'bearer' ? scheme.keyword : 'Bearer', option }];
  }
  if (scheme.kind === 'apiKey') return [{ kind: 'apiKey', name, place: scheme.place, parameter: scheme.parameter, option }];
  return [];
}
