// Who may call, before and after: each requirement is one way to be let in, and needs all of its schemes.
//
// Schemes count by what is sent for them, not by their name. Whoever was let in one of the old ways must be let in
// by one of the new ways with nothing more in hand.

import type { Api, SecurityRequirement, SecurityScheme } from '../../model/api.ts';
import type { Finding } from '../finding.ts';
import { told, type Pair } from './wire-finding.ts';

type Requirements = readonly SecurityRequirement[] | undefined;

/** What a way in needs: a line for each scheme, and one for each of its scopes. */
type Needs = ReadonlySet<string>;

/** What changed in the ways to be let in. Saying nothing of security lets everyone in, as does an empty list. */
export function compareSecurity(subject: string, [old, now]: Pair<Requirements>, apis: Pair<Api>): readonly Finding[] {
  const [before, after] = [waysIn(old, apis[0]), waysIn(now, apis[1])];
  const said = { subject, before: sayWays(before), after: sayWays(after) };
  if (said.before === said.after) return [];
  const isLetIn = (way: Needs, ways: readonly Needs[]): boolean =>
    ways.some((other) => [...other].every((need) => way.has(need)));
  if (!before.every((way) => isLetIn(way, after))) return [told('wire/security-tightened', 'breaking', said)];
  return after.every((way) => isLetIn(way, before)) ? [] : [told('wire/security-loosened', 'additive', said)];
}

function waysIn(requirements: Requirements, api: Api): readonly Needs[] {
  if (requirements === undefined || requirements.length === 0) return [new Set()];
  return requirements.map(
    ({ schemes }) =>
      new Set(
        schemes.flatMap(({ name, scopes }) => {
          const sent = sayScheme(api.securitySchemes.get(name), name);
          return [sent, ...scopes.map((scope) => `scope ${scope} of ${sent}`)];
        }),
      ),
  );
}

/** What is sent for a scheme. */
function sayScheme(scheme: SecurityScheme | undefined, name: string): string {
  switch (scheme?.kind) {
    case 'bearer':
      return scheme.keyword === 'Bearer' ? 'bearer token' : `bearer token as ${scheme.keyword}`;
    case 'basic':
      return scheme.base64 && scheme.keyword === 'Basic'
        ? 'user and password'
        : `user and password as ${scheme.keyword}`;
    case 'apiKey':
      return `key in ${scheme.place} ${scheme.parameter}`;
    case 'oauth2':
      return `token of ${scheme.tokenUrl ?? name}`;
    case 'unsupported':
      return `${scheme.type} ${name}`;
    case undefined:
      return name;
  }
}

function sayWays(ways: readonly Needs[]): string {
  return ways.map((needs) => (needs.size === 0 ? 'nothing' : [...needs].join(' and '))).join(', or ');
}
