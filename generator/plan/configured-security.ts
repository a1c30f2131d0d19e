// `security_schemes` of the config replace the spec's.

import type { Api } from '../model/api.ts';
import type { SdkConfig } from '../model/config.ts';
import { readSecurityScheme } from '../model/security-scheme.ts';

export function withConfiguredSecurity(api: Api, config: SdkConfig): Api {
  const written = config.securitySchemes;
  if (written === undefined) return api;
  const securitySchemes = new Map(
    Object.keys(written).map((name) => [name, readSecurityScheme(name, written[name])]),
  );
  return { ...api, securitySchemes };
}
