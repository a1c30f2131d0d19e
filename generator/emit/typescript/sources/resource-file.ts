// One file of `src/resources`: class, page aliases, models, responses, params, statics, namespace, in the
// order of published SDKs (conventions §3). Printing and formatting come later, over all files at once.

import type { HttpMethodPlan, PageAliasPlan } from '../../../model/plan.ts';
import type { ProseText } from '../../../model/prose.ts';
import { httpMethods, pageAliasName, responseTypes, type ResourceLayout, type SdkLayout } from '../names/layout.ts';
import { rawDocText } from '../page/doc-comment.ts';
import type { ClassStatement, Statement } from '../page/statements.ts';
import { declare, declareParams } from './declarations.ts';
import { exportNamespace, mentionChild, pageExport, staticAssignments, type ChildExports } from './exports.ts';
import { mentionFile, openFile, resolveAliases, type FileContext } from './file-context.ts';
import { methodCode } from './method-code.ts';
import { streamingParams } from './streaming-params.ts';
import { typeText } from './type-text.ts';

/** A file before its statements are printed; text is printed as it stands. */
export interface DraftFile {
  readonly file: FileContext;
  readonly statements: readonly (Statement | string)[];
}

/** Writes the file. Twice when import aliases clash: which files it mentions is known only afterwards. */
export function draftResource(home: ResourceLayout, sdk: SdkLayout, word: (text: ProseText) => string): DraftFile {
  const first = draft(openFile(home, sdk, { word, aliases: new Map() }));
  const aliases = resolveAliases(first.file.mentioned.values(), sdk);
  return aliases.size === 0 ? first : draft(openFile(home, sdk, { word, aliases }));
}

function draft(file: FileContext): DraftFile {
  const { resource } = file.home;
  const hasClass = resource.kind === 'resource';
  const children = hasClass ? file.home.children.map((child) => mentionChild(child, file)) : [];
  const scope = { file, nested: false };
  const aliases = pageAliases(file);
  const models = resource.models.flatMap((model) => declare(model, scope));
  const others = [
    ...responseTypes(resource).flatMap((type) => declare(type, scope)),
    ...httpMethods(resource).flatMap((method) => paramsOf(method, file)),
  ];
  const statements = hasClass
    ? [resourceClass(file), ...aliases, ...models, ...others]
    : [...models, ...others, ...aliases];
  const close = { resource: () => closing(file, children), client: () => exportNamespace(file, []), shared: () => [] };
  return { file, statements: [...statements, ...close[resource.kind]()] };
}

function closing(file: FileContext, children: readonly ChildExports[]): readonly string[] {
  const foreign = foreignAliases(file);
  return [
    ...staticAssignments(file, children),
    ...exportNamespace(file, children),
    ...(foreign.length === 0 ? [] : [`export { ${foreign.join(', ')} };`]),
  ];
}

function resourceClass(file: FileContext): ClassStatement {
  const { resource, className, children } = file.home;
  return {
    kind: 'class',
    name: className,
    doc: rawDocText(resource.description ?? ''),
    extends: file.page.mention(file.spelling.symbols.resource),
    fields: children.map((child) => {
      const type = `${mentionFile(file, child)}.${child.className}`;
      return { name: child.field, type, value: `new ${type}(this._client)` };
    }),
    methods: resource.methods.flatMap((method) => methodCode(method, file)),
  };
}

function paramsOf(method: HttpMethodPlan, file: FileContext): readonly Statement[] {
  if (method.params === undefined) return [];
  return method.streaming?.discriminator === undefined
    ? declareParams(method.params.type, file)
    : streamingParams(method.params.type, method.streaming.discriminator, file);
}

function pageAliases(file: FileContext): readonly Statement[] {
  return file.home.resource.pageAliases.map((alias) => pageAlias(alias, file));
}

function pageAlias(alias: PageAliasPlan, file: FileContext): Statement {
  const { casing } = file.sdk;
  const page = file.page.mention(file.spelling.symbols.pageClass(casing.pascal(alias.page)));
  const type = `${page}<${typeText(alias.item, { file, nested: false })}>`;
  const name = pageAliasName(alias, casing);
  if (file.spelling.pages === 'alias') return { kind: 'typeAlias', name, doc: '', type };
  return { kind: 'class', name, doc: '', extends: type, fields: [], methods: [] };
}

/** Aliases that methods of this file return but that live with their item in another one. */
function foreignAliases(file: FileContext): readonly string[] {
  const names = httpMethods(file.home.resource).flatMap(({ response }) =>
    response.kind === 'page' && response.alias.resource !== file.home.resource.id
      ? [pageAliasName(response.alias, file.sdk.casing)]
      : [],
  );
  return [...new Set(names)].map((name) => pageExport(name, file.spelling));
}
