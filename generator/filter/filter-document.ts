// SpecDocument -> the raw OpenAPI document one audience may read: valid, in the same order, without a marker.

import type { Report } from '../model/diagnostic.ts';
import type { SpecDocument } from '../model/document.ts';
import { isJsonObject, own, type JsonObject } from '../model/json.ts';
import type { Audience } from '../model/visibility.ts';
import { dropUnreachable } from './document/drop-unreachable.ts';
import { dropUnused } from './document/drop-unused.ts';
import { findGoneNodes } from './document/gone-nodes.ts';
import { findLostNames } from './document/lost-names.ts';
import { pruneNamedExamples } from './document/rebuild-examples.ts';
import { rebuild } from './document/rebuild.ts';
import { repairReferences } from './document/repair-references.ts';
import { startWriting, type WrittenAs } from './document/written-as.ts';
import { withoutSharing } from './document/without-sharing.ts';

export interface FilteredDocument {
  readonly root: JsonObject;
  /** The document that the rest was made from: each object stands in one place. */
  readonly whole: JsonObject;
  /** Which node of the whole each node of the rest is from: how it was spelled there is worth keeping. */
  readonly writtenAs: WrittenAs;
}

/**
 * The document without what the audience may not see, without `x-mint*`, and without components that nothing
 * reaches. Every audience, also the default one, gets a document without markers. An unreadable marker hides.
 */
export function filterDocument(document: SpecDocument, audience: Audience, report: Report): JsonObject {
  return filterWritten(document, audience, report).root;
}

/** The same, with the origin of its nodes. */
export function filterWritten(document: SpecDocument, audience: Audience, report: Report): FilteredDocument {
  const root = withoutSharing(document.root);
  const isGone = findGoneNodes(root, audience);
  const writtenAs = startWriting();
  const sight = { root, audience, isGone, lostNames: findLostNames(root, isGone), writtenAs };
  const visible = rebuild({ ...sight, examples: pruneNamedExamples(sight) });
  const repaired = repairReferences(visible, root, writtenAs);
  const rest = dropUnreachable(dropUnused(repaired, root, writtenAs), writtenAs);
  if (hasPaths(root) && !hasPaths(rest)) {
    report({
      code: 'Filter/NothingVisible',
      severity: 'error',
      message: `The audience ${audience.name} sees no operation at all.`,
      help: 'Check the groups of the audience.',
    });
  }
  return { root: rest, whole: root, writtenAs };
}

function hasPaths(root: JsonObject): boolean {
  const sections = [own(root, 'paths'), own(root, 'webhooks')];
  return sections.some((section) => isJsonObject(section) && Object.keys(section).length > 0);
}
