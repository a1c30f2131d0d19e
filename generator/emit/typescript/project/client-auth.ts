// How the client proves who is calling: one credential per security scheme, and which of them are needed.
//
// Sending them is the runtime's (`internal/auth`); operations that choose their own schemes say so in their file.

import type { AuthPlan, AuthSchemePlan } from '../../../model/plan.ts';
import type { Casing } from '../names/casing.ts';
import { schemeKey } from '../names/scheme-key.ts';
import { propertyKey, stringLiteral } from '../page/writers.ts';

/** `credentials`: properties `<scheme>: Auth.<kind>(…)`. Empty without schemes. */
export function credentialsFiller(auth: AuthPlan, casing: Casing): string {
  return usable(auth)
    .map((scheme) => `${propertyKey(schemeKey(scheme.name, casing))}: ${credential(scheme, casing)},`)
    .join('\n');
}

/**
 * `security`: one list of scheme names per alternative. An alternative that needs a scheme no client option
 * feeds can never be met and is left out.
 */
export function securityFiller(auth: AuthPlan, casing: Casing): string {
  const known = new Set(usable(auth).map((scheme) => scheme.name));
  return auth.requirements
    .filter((schemes) => schemes.every((scheme) => known.has(scheme)))
    .map((schemes) => `[${schemes.map((scheme) => stringLiteral(schemeKey(scheme, casing))).join(', ')}],`)
    .join('\n');
}

/** True when the client's file needs the runtime's `Auth`. */
export function hasCredentials(auth: AuthPlan): boolean {
  return usable(auth).length > 0;
}

function usable(auth: AuthPlan): readonly AuthSchemePlan[] {
  return auth.schemes.filter((scheme) => scheme.kind !== 'oauth2' || scheme.tokenUrl !== undefined);
}

function credential(scheme: AuthSchemePlan, casing: Casing): string {
  switch (scheme.kind) {
    case 'bearer': {
      const keyword = scheme.keyword === 'Bearer' ? '' : `, ${stringLiteral(scheme.keyword)}`;
      return `Auth.bearer(${option(casing.camel(scheme.option))}${keyword})`;
    }
    case 'basic': {
      const names = [casing.camel(scheme.username), casing.camel(scheme.password)];
      const plain = scheme.keyword === 'Basic' && scheme.base64;
      const keyword = plain ? '' : `, { keyword: ${stringLiteral(scheme.keyword)}, base64: ${scheme.base64} }`;
      return `Auth.basic(${options(names)}${keyword})`;
    }
    case 'apiKey': {
      const parameter = stringLiteral(scheme.parameter);
      return `Auth.apiKey('${scheme.place}', ${parameter}, ${option(casing.camel(scheme.option))})`;
    }
    case 'oauth2': {
      const names = [casing.camel(scheme.clientId), casing.camel(scheme.clientSecret)];
      return `Auth.clientCredentials(${options(names)}, ${stringLiteral(scheme.tokenUrl ?? '')})`;
    }
  }
}

function option(name: string): string {
  return `'${name}', this.${name}`;
}

function options(names: readonly string[]): string {
  return `[${names.map((name) => `'${name}'`).join(', ')}], ${names.map((name) => `this.${name}`).join(', ')}`;
}
