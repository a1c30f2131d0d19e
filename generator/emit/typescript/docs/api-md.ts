// `api.md`: every resource with its types and methods, each linked to the file it lives in (conventions §2.2).

import type { OutputFile } from '../../../model/output.ts';
import type { HttpMethodPlan, MethodPlan, ParamsPlan } from '../../../model/plan.ts';
import { METHOD_NAMES, variableName } from '../names/reserved.ts';
import { memberOf, pageAliasName, placeOf, type ResourceLayout, type SdkLayout } from '../names/layout.ts';
import { htmlText } from '../page/writers.ts';
import { markdownText } from '../render/text-writers.ts';

/** Sections of the file, first to last. */
const KINDS: readonly ResourceLayout['resource']['kind'][] = ['client', 'shared', 'resource'];

/** The file; its text is final as it stands. */
export function apiReference(sdk: SdkLayout): OutputFile {
  const roots = KINDS.flatMap((kind) => sdk.roots.filter(({ resource }) => resource.kind === kind));
  const blocks = roots.flatMap((root) => sectionsOf(root, 1, sdk));
  return { path: 'api.md', text: `${blocks.join('\n\n')}\n`, syntax: 'none' };
}

function sectionsOf(layout: ResourceLayout, depth: number, sdk: SdkLayout): readonly string[] {
  if (layout.resource.custom) return [];
  const link = (path: string): string => `./src/${path}.ts`;
  const types = [...layout.types.models, ...layout.types.responses].map((name) => typeLine(name, link(layout.path)));
  // Methods of the client are shown where users import it from, whatever file its class is in.
  const home = link(layout.resource.kind === 'client' ? 'index' : layout.path);
  const methods = layout.resource.methods.map((method) => methodLine(method, layout, { link: home, sdk }));
  return [
    `${'#'.repeat(depth)} ${headingOf(layout, sdk)}`,
    ...(types.length === 0 ? [] : [`Types:\n\n${types.join('\n')}`]),
    ...(methods.length === 0 ? [] : [`Methods:\n\n${methods.join('\n')}`]),
    ...layout.children.flatMap((child) => sectionsOf(child, depth + 1, sdk)),
  ];
}

/** A resource goes by its own name, also where its class gave way to a type. */
function headingOf({ resource }: ResourceLayout, sdk: SdkLayout): string {
  if (resource.kind === 'shared') return 'Shared';
  return sdk.casing.pascal(resource.kind === 'client' ? sdk.plan.client.name : resource.name);
}

function typeLine(name: string, link: string): string {
  return `- <code><a href="${link}">${name}</a></code>`;
}

interface Place {
  readonly link: string;
  readonly sdk: SdkLayout;
}

function methodLine(method: MethodPlan, layout: ResourceLayout, { link, sdk }: Place): string {
  const call = `${layout.chain}.<a href="${link}">${memberOf(method, sdk.casing)}</a>`;
  if (method.kind === 'webhook') return `- <code>${call}(body) -> void</code>`;
  const target = method.kind === 'alias' ? targetOf(method.target, layout, sdk) : method;
  if (target === undefined) return `- <code>${call}()</code>`;
  const title = htmlText(`${target.operation.verb} ${target.operation.path}`);
  const badge = target.docs.badge === undefined ? '' : ` **${markdownText(target.docs.badge)}**`;
  return `- <code title="${title}">${call}(${argumentsText(target, sdk)}) -> ${resultText(target, sdk)}</code>${badge}`;
}

function targetOf(name: HttpMethodPlan['name'], layout: ResourceLayout, sdk: SdkLayout): HttpMethodPlan | undefined {
  const wanted = sdk.casing.camel(name);
  return layout.resource.methods.find(
    (method): method is HttpMethodPlan => method.kind === 'http' && sdk.casing.camel(method.name) === wanted,
  );
}

function argumentsText({ positional, params }: HttpMethodPlan, sdk: SdkLayout): string {
  const names = positional.map(({ name }) => markdownName(variableName(sdk.casing.camel(name), METHOD_NAMES)));
  return [...names, ...(params === undefined ? [] : [paramsText(params)])].join(', ');
}

/** An underscore at the edge of a word would begin emphasis. */
function markdownName(name: string): string {
  return name.replace(/^_|_$/g, '\\_');
}

/** Params that are nothing but a list are shown as one. */
function paramsText({ type, fields }: ParamsPlan): string {
  const [only] = fields;
  const field = type.shape.kind === 'interface' ? type.shape.fields.find(({ name }) => name === only?.name) : undefined;
  const isList = fields.length === 1 && only?.wholeBody === true && field?.type.kind === 'array';
  return isList ? `[ ...${only.name} ]` : '{ ...params }';
}

/** Types are named without a namespace, whatever file they live in. */
function resultText({ response }: HttpMethodPlan, sdk: SdkLayout): string {
  switch (response.kind) {
    case 'void':
      return 'void';
    case 'binary':
      return 'Response';
    case 'page':
      return pageAliasName(response.alias, sdk.casing);
    case 'json':
      return jsonText(response, sdk) + (response.nullable ? ' | null' : '');
  }
}

function jsonText({ type, declared }: Extract<HttpMethodPlan['response'], { kind: 'json' }>, sdk: SdkLayout): string {
  if (type.kind === 'model') return placeOf(type.pointer, sdk)?.name ?? 'unknown';
  if (type.kind === 'unknown' || type.kind === 'string' || type.kind === 'number' || type.kind === 'boolean')
    return type.kind;
  if (declared !== undefined) return sdk.casing.pascal(declared.name);
  return type.kind === 'local' ? sdk.casing.pascal(type.name) : 'unknown';
}
