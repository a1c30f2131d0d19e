// Door of the generated sources: `src/resources/**` and `src/resources.ts`.
//
// The client, the runtime and the tests are other rooms' files; what a method on the client itself looks
// like is told to them by `clientMethods`.

import type { Memo } from '../../../model/memo.ts';
import type { OutputFile } from '../../../model/output.ts';
import type { TypePlan } from '../../../model/plan.ts';
import type { Prose, ProseText } from '../../../model/prose.ts';
import { httpMethods, type ResourceLayout, type SdkLayout } from '../names/layout.ts';
import { exampleOf } from '../page/call-code.ts';
import { docTexts } from '../page/doc-comment.ts';
import { fileOpening } from '../page/marker.ts';
import { printStatements } from '../page/print-statements.ts';
import type { Statement } from '../page/statements.ts';
import { indexFiles } from './exports.ts';
import { typesOf } from './file-context.ts';
import { draftResource, type DraftFile } from './resource-file.ts';

export { clientMethods } from './client-methods.ts';

/** The files of all resources but hand-written ones. */
export function emitSources(
  sdk: SdkLayout,
  tools: { readonly prose: Prose; readonly memo: Memo },
): readonly OutputFile[] {
  const opening = fileOpening(sdk.plan.config.settings.fileHeader);
  const word = (text: ProseText): string => tools.prose.of(text);
  const drafts = sdk.all.filter(hasFile).map((layout) => draftResource(layout, sdk, word));
  const printed = printStatements(drafts.flatMap(statementsOf), tools.memo);
  let next = 0;
  const files = drafts.map(({ file, statements }) => {
    const pieces = statements.map((statement) => (typeof statement === 'string' ? statement : printed[next++] ?? ''));
    return file.page.file(opening, pieces);
  });
  return [...files, ...indexFiles(sdk, opening)];
}

/** Every text that `emitSources` asks to have worded. */
export function* proseOfSources(sdk: SdkLayout): Iterable<ProseText> {
  for (const layout of sdk.all.filter(hasFile)) {
    for (const method of layout.resource.methods) yield* docTexts({ docs: method.docs });
    for (const method of httpMethods(layout.resource))
      yield* docTexts({ docs: method.docs, example: exampleOf(method, layout, sdk) });
    for (const type of typesOf(layout)) yield* textsOfType(type);
  }
}

function hasFile({ resource, types }: ResourceLayout): boolean {
  if (resource.custom) return false;
  return resource.kind === 'resource' || Object.values(types).some((names) => names.length > 0);
}

function statementsOf({ statements }: DraftFile): readonly Statement[] {
  return statements.filter((statement) => typeof statement !== 'string');
}

function* textsOfType(type: TypePlan): Iterable<ProseText> {
  yield* docTexts({ docs: type.docs });
  if (type.shape.kind === 'interface') for (const field of type.shape.fields) yield* docTexts({ docs: field.docs });
  for (const nested of type.nested) yield* textsOfType(nested);
}
