// Where requests go, before and after. An SDK goes on sending them where it sent them when it was made.

import type { Server } from '../../model/api.ts';
import type { Finding } from '../finding.ts';
import { told, type Pair } from './wire-finding.ts';

/** Servers that came and went; a trailing slash is none of their names. */
export function compareServers(subject: string, [old, now]: Pair<readonly Server[]>): readonly Finding[] {
  const [before, after] = [old, now].map((servers) => servers.map(({ url }) => url.replace(/\/+$/, '')));
  const gone = before?.filter((url) => after?.includes(url) !== true) ?? [];
  const came = after?.filter((url) => before?.includes(url) !== true) ?? [];
  return [
    ...gone.map((url) => told('wire/server-removed', 'risky', { subject, before: url })),
    ...came.map((url) => told('wire/server-added', 'additive', { subject, after: url })),
  ];
}
