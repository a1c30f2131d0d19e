// Two specs, understood, in; findings about requests and responses out. Names of the SDK play no part here.
//
// Operations are matched by what they send, not by what they are called; what a webhook brings is judged like an
// answer: the server writes it.

import type { Api, Operation } from '../../model/api.ts';
import { childPointer } from '../../model/origin.ts';
import type { Finding } from '../finding.ts';
import { compareContent, compareHeaders, compareOperations } from './compare-operations.ts';
import { compareSecurity } from './compare-security.ts';
import { compareServers } from './compare-servers.ts';
import { startWalk } from './compare-schemas.ts';
import { compareDeprecation } from './compare-limits.ts';
import { matchOperations } from './match-operations.ts';
import { at, placed, told, type Pair, type Placed } from './wire-finding.ts';

/** Every difference on the wire: servers and security, operations as in the old document, new ones, webhooks. */
export function compareWire(before: Api, after: Api): readonly Finding[] {
  return [
    ...placed(compareServers('servers', [before.servers, after.servers]), [
      ofDocument('servers'),
      ofDocument('servers'),
    ]),
    ...placed(compareSecurity('security', [before.security, after.security], [before, after]), [
      ofDocument('security'),
      ofDocument('security'),
    ]),
    ...compareAllOperations([before, after]),
    ...compareAllWebhooks([before, after]),
  ];
}

/** A part of the document that stands at its top. */
function ofDocument(key: string): Placed {
  return { origin: { source: 'spec', pointer: childPointer('#', key) } };
}

function compareAllOperations(apis: Pair<Api>): readonly Finding[] {
  const [before, after] = apis;
  const findings: Finding[] = [];
  const matched = matchOperations(apis);
  for (const [key, old] of before.operations) {
    const keyNow = matched.get(key);
    const now = keyNow === undefined ? undefined : after.operations.get(keyNow);
    if (keyNow === undefined || now === undefined) {
      findings.push(told('wire/operation-removed', 'breaking', { subject: key, before: key, ...at(old, undefined) }));
      continue;
    }
    if (routeOf(key) !== routeOf(keyNow)) {
      const about = { subject: key, before: key, after: keyNow, ...at(old, now) };
      findings.push(told('wire/operation-moved', 'breaking', about));
    }
    findings.push(...compareOperations(keyNow, { api: before, operation: old }, { api: after, operation: now }));
  }
  const arrived = new Set(matched.values());
  for (const [key, now] of after.operations) {
    if (arrived.has(key)) continue;
    findings.push(told('wire/operation-added', 'additive', { subject: key, after: key, ...at(undefined, now) }));
  }
  return findings;
}

/** What is sent under a key: the names of placeholders are never on the wire. */
function routeOf(key: string): string {
  return key.replace(/\{[^}]*\}/g, '{}');
}

function compareAllWebhooks(apis: Pair<Api>): readonly Finding[] {
  const [before, after] = apis;
  const findings: Finding[] = [];
  for (const [name, old] of before.webhooks) {
    const now = after.webhooks.get(name);
    const about = { subject: `webhook ${name}`, ...at(old, now) };
    if (now === undefined) findings.push(told('wire/webhook-removed', 'breaking', { ...about, before: name }));
    else findings.push(...compareDeprecation(about, [old, now]), ...compareWebhook(name, [old, now], apis));
  }
  for (const [name, now] of after.webhooks) {
    if (before.webhooks.has(name)) continue;
    const about = { subject: `webhook ${name}`, after: name, ...at(undefined, now) };
    findings.push(told('wire/webhook-added', 'additive', about));
  }
  return findings;
}

/** The server makes the request, and whoever listens reads it. */
function compareWebhook(name: string, [old, now]: Pair<Operation>, apis: Pair<Api>): readonly Finding[] {
  const walk = startWalk(apis, false);
  const about = { subject: `webhook ${name}`, ...at(old.body ?? old, now.body ?? now) };
  const headersOf = ({ parameters }: Operation) => parameters.filter(({ place }) => place === 'header');
  return [
    ...compareContent(about, [old.body?.content ?? [], now.body?.content ?? []], walk),
    ...compareHeaders(about, [headersOf(old), headersOf(now)], walk),
  ];
}
