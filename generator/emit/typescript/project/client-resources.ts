// The client's resources: its fields, its statics, the types of its namespace, and the imports they need.

import { compareText } from '../../../model/output.ts';
import type { PagePlan } from '../../../model/plan.ts';
import type { Casing } from '../names/casing.ts';
import type { ResourceLayout, SdkLayout } from '../names/layout.ts';
import { stringLiteral } from '../page/writers.ts';
import { docComment } from './doc-comment.ts';

/** Names that mean something else in the client's file. */
const TAKEN: ReadonlySet<string> = new Set([
  'API',
  'Auth',
  'BrowserPolicy',
  'ClientKind',
  'ClientDefaults',
  'ClientOptions',
  'Credentials',
  'Errors',
  'Fetch',
  'HeadersLike',
  'LogLevel',
  'Logger',
  'MergedRequestInit',
  'Opts',
  'Pagination',
  'Partial',
  'Record',
  'RetrySettings',
  'Uploads',
]);

/** A name that a resource's file exports, and what it is called in the client's file. */
interface Mention {
  readonly name: string;
  readonly local: string;
  readonly isType: boolean;
}

interface MentionedResource {
  readonly layout: ResourceLayout;
  readonly mentions: readonly Mention[];
}

export interface ResourceFillers {
  readonly imports: readonly string[];
  readonly 'resource-fields': string;
  readonly 'resource-statics': string;
  readonly namespace: string;
}

/** The fillers that follow from the resource tree. `imports` are statements, in the order of published SDKs. */
export function resourceFillers(layout: SdkLayout): ResourceFillers {
  const { plan, casing } = layout;
  const client = casing.pascal(plan.client.name);
  const pages = plan.pages.map((page) => exportsOf(page, casing));
  // A class called like the client gives way: the client has a static of that name, itself.
  const listed = new Set([
    client,
    'RequestOptions',
    ...pages.flatMap(({ name, types }) => [name, ...types]),
  ]);
  const ofKind = (kind: ResourceLayout['resource']['kind']) =>
    layout.roots.filter(({ resource }) => resource.kind === kind);
  const own = ofKind('client').map((root) => mention(root, listed));
  const mentioned = ofKind('resource').map((root) => mention(root, listed));
  const shared = ofKind('shared').flatMap(({ types }) => types.models.filter((name) => !listed.has(name)));
  const blocks = [
    ...pages.map(pageBlock),
    ...own.map(exportBlock),
    ...mentioned.map(exportBlock),
    shared.map((name) => `export type ${name} = API.${name};`).join('\n'),
  ];
  return {
    imports: [...pageImports(pages), ...resourceImports([...own, ...mentioned])],
    'resource-fields': ofKind('resource').map(resourceField).join('\n'),
    'resource-statics': mentioned.map((resource) => resourceStatic(client, resource)).join('\n'),
    namespace: blocks.filter((block) => block !== '').join('\n\n'),
  };
}

/** Names every export for the client's file: under an alias when the name is taken there, not at all when it is listed. */
function mention(layout: ResourceLayout, listed: Set<string>): MentionedResource {
  const { className, types, alias } = layout;
  const typeNames = [...types.models, ...types.responses, ...types.pages, ...types.params];
  const names = [
    ...(className === '' ? [] : [{ name: className, isType: false }]),
    ...[...new Set(typeNames)].map((name) => ({ name, isType: true })),
  ].filter(({ name }) => !listed.has(name));
  for (const { name } of names) listed.add(name);
  return {
    layout,
    mentions: names.map(({ name, isType }) => ({ name, isType, local: TAKEN.has(name) ? `${alias}${name}` : name })),
  };
}

interface PageExports {
  readonly name: string;
  readonly types: readonly string[];
}

/** A page that asks for nothing has no params. */
function exportsOf(page: PagePlan, casing: Casing): PageExports {
  const name = casing.pascal(page.name);
  return { name, types: [...(page.config.request.length === 0 ? [] : [`${name}Params`]), `${name}Response`] };
}

function pageImports(pages: readonly PageExports[]): string[] {
  if (pages.length === 0) return [];
  const names = pages.flatMap(({ types }) => types).sort(compareText);
  return [
    `import * as Pagination from './core/pagination';`,
    `import { ${names.map((name) => `type ${name}`).join(', ')} } from './core/pagination';`,
  ];
}

function resourceImports(resources: readonly MentionedResource[]): string[] {
  return resources
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => depth(a) - depth(b) || compareText(a.layout.path, b.layout.path))
    .map(({ layout, mentions }) => {
      const names = [...mentions].sort((a, b) => compareText(a.name, b.name)).map(specifier);
      return `import { ${names.join(', ')} } from ${stringLiteral(`./${layout.path}`)};`;
    });
}

function depth({ layout }: MentionedResource): number {
  return layout.path.split('/').length;
}

function specifier({ name, local, isType }: Mention): string {
  return `${isType ? 'type ' : ''}${name === local ? name : `${name} as ${local}`}`;
}

function pageBlock({ name, types }: PageExports): string {
  const exported = types.map((type) => `type ${type} as ${type}`);
  return `export import ${name} = Pagination.${name};\nexport { ${exported.join(', ')} };`;
}

function exportBlock({ mentions }: MentionedResource): string {
  if (mentions.length === 0) return '';
  const names = mentions.map(({ name, local, isType }) => `${isType ? 'type ' : ''}${local} as ${name}`);
  return `export { ${names.join(', ')} };`;
}

function resourceField({ resource, className, field }: ResourceLayout): string {
  const doc = resource.description === undefined ? '' : docComment(resource.description);
  return `${doc}${field}: API.${className} = new API.${className}(this);`;
}

function resourceStatic(client: string, { layout, mentions }: MentionedResource): string {
  const own = mentions.find(({ name, isType }) => !isType && name === layout.className);
  return own === undefined ? '' : `${client}.${own.name} = ${own.local};`;
}
