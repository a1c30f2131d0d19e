// `servers` of the document, a path item or an operation.

import type { Server } from '../model/api.ts';
import { listOf, textOf, type Json } from '../model/json.ts';

/** The servers that have a URL, in order. */
export function readServers(node: Json | undefined): readonly Server[] {
  return listOf(node).flatMap((server) => {
    const url = textOf(server, 'url');
    const description = textOf(server, 'description');
    return url === undefined ? [] : [{ url, ...(description === undefined ? {} : { description }) }];
  });
}
