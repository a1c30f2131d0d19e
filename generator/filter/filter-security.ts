// Credentials that only hidden operations ask for: schemes, and scopes of them, that would tell of what is hidden.

import type { Api, Operation, SecurityRequirement, SecurityScheme } from '../model/api.ts';
import type { SdkConfig } from '../model/config.ts';

export interface Asked {
  /** Names of schemes; names of scopes, by scheme. */
  readonly schemes: ReadonlySet<string>;
  readonly scopes: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The visible API without schemes and scopes that operations of the full one ask for, and none of its own. */
export function filterSecurity(visible: Api, full: Api, config: Pick<SdkConfig, 'security'>): Api {
  const idle = idleSchemes({ visible, full }, config);
  const before = askedFor(full, config);
  const now = askedFor(visible, config);
  const isIdleScope = (scheme: string, scope: string): boolean =>
    before.scopes.get(scheme)?.has(scope) === true && now.scopes.get(scheme)?.has(scope) !== true;
  const schemes = [...visible.securitySchemes].flatMap(([name, scheme]): [string, SecurityScheme][] => {
    if (idle.has(name)) return [];
    if (scheme.kind !== 'oauth2') return [[name, scheme]];
    const scopes = scheme.scopes.filter((scope) => !isIdleScope(name, scope));
    return [[name, scopes.length === scheme.scopes.length ? scheme : { ...scheme, scopes }]];
  });
  const isSame = schemes.every(([name, scheme]) => visible.securitySchemes.get(name) === scheme);
  if (isSame && schemes.length === visible.securitySchemes.size) return visible;
  const { security, ...rest } = visible;
  return {
    ...rest,
    securitySchemes: new Map(schemes),
    ...(security === undefined ? {} : { security: security.filter((one) => !namesIdle(one, idle)) }),
  };
}

/** Schemes that operations of the full API ask for, and no visible one. */
export function idleSchemes(
  { full, visible }: { readonly full: Api; readonly visible: Api },
  config: Pick<SdkConfig, 'security'>,
): ReadonlySet<string> {
  const now = askedFor(visible, config).schemes;
  return new Set([...askedFor(full, config).schemes].filter((name) => !now.has(name)));
}

function namesIdle({ schemes }: SecurityRequirement, idle: ReadonlySet<string>): boolean {
  return schemes.some(({ name }) => idle.has(name));
}

/** What operations ask for, each by itself or because the whole API does. */
function askedFor(api: Api, config: Pick<SdkConfig, 'security'>): Asked {
  const root = config.security?.map(toRequirement) ?? api.security ?? [];
  const all: readonly Operation[] = [...api.operations.values()];
  const asked = all.flatMap(({ security }) => security ?? root).flatMap(({ schemes }) => schemes);
  const scopes = new Map<string, Set<string>>();
  for (const { name, scopes: named } of asked) {
    const known = scopes.get(name) ?? new Set<string>();
    scopes.set(name, known);
    for (const scope of named) known.add(scope);
  }
  return { schemes: new Set(scopes.keys()), scopes };
}

function toRequirement(written: Readonly<Record<string, readonly string[]>>): SecurityRequirement {
  return { schemes: Object.entries(written).map(([name, scopes]) => ({ name, scopes })) };
}
