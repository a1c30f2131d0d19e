// What the published files tell about when they were last generated, and whether methods were sorted.

import { listOf, own, textOf } from '../model/json.ts';
import { compareMethodKeys } from '../model/method-order.ts';
import type { Section } from './api-md.ts';
import { everySection, type Evidence } from './evidence.ts';
import { nodeAt, operationPointer } from './spec-view.ts';

/** A date before the habits that the SDK lacks; undefined when it lacks none. */
export function findAsOf(evidence: Evidence): { readonly date: string; readonly reason: string } | undefined {
  if (lacksClassDocs(evidence)) {
    return {
      date: '2026-02-25',
      reason: 'tags of the document have descriptions, and classes of the SDK do not show them',
    };
  }
  const uploads = [...evidence.published.files].filter(([path]) => path.startsWith('tests/api-resources/'));
  if (uploads.some(([, text]) => text.includes('# my file contents'))) {
    return { date: '2026-03-05', reason: 'tests upload what they uploaded before 2026-03-07' };
  }
  return undefined;
}

/** True when at least one class should show its tag's description, and none does. */
function lacksClassDocs(evidence: Evidence): boolean {
  const expected = everySection(evidence.sections).flatMap((section) => {
    const path = section.methods[0]?.path;
    const described = path !== undefined && hasTagDescription(evidence, section);
    return described ? [evidence.classes.get(path)?.docs.text ?? ''] : [];
  });
  return expected.length > 0 && expected.every((text) => text === '');
}

/** All operations of the resource have one and the same tag, and the document describes it. */
function hasTagDescription({ root }: Evidence, section: Section): boolean {
  const tags = new Set<string | undefined>();
  for (const { endpoint } of section.methods) {
    const pointer = endpoint === undefined ? undefined : operationPointer(root, endpoint);
    if (pointer === undefined) continue;
    const written = listOf(own(nodeAt(root, pointer), 'tags'));
    const [only] = written;
    tags.add(written.length === 1 && typeof only === 'string' ? only : undefined);
  }
  const [tag] = tags;
  if (tags.size !== 1 || tag === undefined) return false;
  return listOf(own(root, 'tags')).some(
    (known) => textOf(known, 'name') === tag && (textOf(known, 'description') ?? '') !== '',
  );
}

/** True when some resource has its methods in another order than the usual one. */
export function keepsMethodOrder(sections: readonly Section[]): boolean {
  return everySection(sections).some(({ methods }) => {
    const names = methods.map(({ name }) => name);
    const sorted = [...names].sort(compareMethodKeys);
    return names.some((name, index) => name !== sorted[index]);
  });
}
