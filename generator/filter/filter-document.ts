// SpecDocument -> the raw OpenAPI document one audience may read: valid, in the same order, without a marker.

import type { Report } from '../model/diagnostic.ts';
import type { SpecDocument } from '../model/document.ts';
import { isJsonObject, own, type JsonObject } from '../model/json.ts';
import type { Audience } from '../model/visibility.ts';
import { dropUnreachable, dropUnusedTags } from './document/drop-unreachable.ts';
import { findGoneNodes } from './document/gone-nodes.ts';
import { rebuild } from './document/rebuild.ts';

/**
 * The document without what the audience may not see, without `x-mint*`, and without components that nothing
 * reaches. Every audience, also the default one, gets a document without markers. An unreadable marker hides.
 */
export function filterDocument(document: SpecDocument, audience: Audience, report: Report): JsonObject {
  const { root } = document;
  const isGone = findGoneNodes(root, audience);
  const rest = dropUnreachable(dropUnusedTags(rebuild({ root, audience, isGone }), root));
  if (hasPaths(root) && !hasPaths(rest)) {
    report({
      code: 'Filter/NothingVisible',
      severity: 'error',
      message: `The audience ${audience.name} sees no operation at all.`,
      help: 'Check the groups of the audience.',
    });
  }
  return rest;
}

function hasPaths(root: JsonObject): boolean {
  const sections = [own(root, 'paths'), own(root, 'webhooks')];
  return sections.some((section) => isJsonObject(section) && Object.keys(section).length > 0);
}
