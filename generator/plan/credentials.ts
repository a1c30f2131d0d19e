// What is wrong with how a client gets its credentials. Nobody else would tell: an SDK that sends none compiles and is
// refused by the service on every call.

import { didYouMean } from '../diagnostics/nearest.ts';
import type { SecurityScheme } from '../model/api.ts';
import type { ClientOptionConfig } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { childPointer } from '../model/origin.ts';
import type { AuthPlan } from '../model/plan.ts';
import type { Planning } from './planning.ts';

/** Reports options whose credential goes nowhere, and an API that asks for credentials which no option gives. */
export function reportCredentials(planning: Planning, auth: AuthPlan): void {
  const sent = new Set(auth.schemes.map((scheme) => scheme.name));
  const lost = planning.config.client.options.filter(({ auth: wish }) => wish !== undefined && !sent.has(wish.scheme));
  for (const option of lost) planning.report(lostCredential(planning, option));
  if (lost.length === 0 && sent.size === 0 && asksForCredentials(planning) && !sendsByHand(planning)) {
    planning.report(noCredential(planning));
  }
}

function lostCredential(planning: Planning, option: ClientOptionConfig): Diagnostic {
  const wanted = option.auth?.scheme ?? '';
  const known = [...planning.api.securitySchemes.keys()];
  const scheme = planning.api.securitySchemes.get(wanted);
  const pointer = ['auth', 'security_scheme'].reduce(childPointer, option.pointer);
  const origin = { source: 'config', pointer } as const;
  if (scheme === undefined) {
    return {
      code: 'Security/UnknownScheme',
      severity: 'warning',
      message: `The option "${option.key}" is for the security scheme "${wanted}", which there is none of; the client will not send it.`,
      origin,
      help: didYouMean(wanted, known, known.length === 0 ? 'There are none.' : `There are: ${known.join(', ')}.`),
    };
  }
  return {
    code: 'Security/NotSent',
    severity: 'warning',
    message: `The option "${option.key}" is for the security scheme "${wanted}", and the client cannot send that with it.`,
    origin,
    help: rolesOf(scheme),
  };
}

function rolesOf(scheme: SecurityScheme): string {
  if (scheme.kind === 'basic') return 'It takes two options, one with `role: username` and one with `role: password`.';
  if (scheme.kind === 'oauth2') return 'It takes one option without a role, or two: `client_id` and `client_secret`.';
  if (scheme.kind === 'unsupported') return `Schemes of type "${scheme.type}" are not sent; use \`send_in_header\`.`;
  return 'It takes one option without a `role`.';
}

function asksForCredentials({ api, config }: Planning): boolean {
  const root =
    config.security?.map((requirement) => Object.keys(requirement).length) ??
    api.security?.map((requirement) => requirement.schemes.length) ??
    [];
  return root.length > 0 && root.every((schemes) => schemes > 0);
}

/** Options that travel with requests without a scheme, and headers that every request has. */
function sendsByHand({ config }: Planning): boolean {
  const { options, defaultHeaders } = config.client;
  return defaultHeaders.length > 0 || options.some((option) => option.sendInHeader ?? option.sendAsQueryParam);
}

function noCredential({ config }: Planning): Diagnostic {
  return {
    code: 'Security/NoCredential',
    severity: 'warning',
    message: 'The API asks for credentials, and no option of the client gives any: its requests will be refused.',
    origin:
      config.security === undefined
        ? { source: 'spec', pointer: '#/security' }
        : { source: 'config', pointer: '#/security' },
  };
}
