// The search of a filtered document for what is hidden. A filter follows what OpenAPI means; a code sample, a runtime
// expression or an extension may still name a hidden thing, and only the author can say what it should read instead.

import type { Api } from '../model/api.ts';
import type { Report } from '../model/diagnostic.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { childPointer } from '../model/origin.ts';
import type { Audience } from '../model/visibility.ts';
import type { Audit } from './audit/index.ts';

export interface FilteredRoot {
  readonly root: JsonObject;
  /** The same, as the audience sees it. */
  readonly visible: Api;
  readonly audience: Audience;
}

/** Reports each place of a filtered document that says what its audience may not see, as an error. */
export function auditDocument(audit: Audit, { root, visible, audience }: FilteredRoot, report: Report): void {
  if (audience.groups === undefined) return;
  const text = JSON.stringify(root, null, 1);
  const tree = { files: [{ path: 'openapi.json', text, syntax: 'none' as const }] };
  const told = new Set<string>();
  audit({ visible, audience, tree }, (leak) => {
    const word = /says `(.*)`, which/s.exec(leak.message)?.[1] ?? '';
    if (told.has(word)) return;
    told.add(word);
    const places = placesOf(word, root, '#');
    for (const place of places.length === 0 ? ['The document'] : places) {
      report({
        ...leak,
        message: `${place} says \`${word}\`, which is hidden from the audience ${audience.name}.`,
        help: 'Nothing was written. Reword this place, or gate what it stands on as well.',
      });
    }
  });
}

/** Where a text is said, in keys and in values. */
function placesOf(text: string, node: Json, pointer: string): readonly string[] {
  if (typeof node === 'string') return node.includes(text) ? [pointer] : [];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const inner = childPointer(pointer, key);
    return key.includes(text) ? [inner] : placesOf(text, value, inner);
  });
}
