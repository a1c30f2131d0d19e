// Everything adoption has read, side by side: the published SDK in parts, and the document it was made from.

import { entriesOf, own, type Json } from '../model/json.ts';
import { splitWords } from '../words/split-words.ts';
import { singular } from '../words/plural.ts';
import { readApiMd, type MethodLine, type Section } from './api-md.ts';
import { readClass, type ClassFacts, type ClassMethod } from './class-methods.ts';
import { readClient, type ClientFacts } from './client-facts.ts';
import { readSources, type Sources } from './declarations.ts';
import { readPages, type PageScheme } from './pages.ts';
import type { Published } from './published.ts';

/** The class of methods that hang on the client itself, wherever `api.md` says they are. */
const CLIENT_FILE = 'src/client.ts';

export interface Evidence {
  readonly root: Json;
  readonly published: Published;
  readonly sources: Sources;
  readonly sections: readonly Section[];
  readonly pages: readonly PageScheme[];
  readonly client: ClientFacts | undefined;
  /** Class of a file, by path. */
  readonly classes: ReadonlyMap<string, ClassFacts>;
}

/** A remark that goes above an entry of the configuration. */
export interface Note {
  readonly path: readonly (string | number)[];
  readonly text: string;
  readonly isGuess: boolean;
}

/** Reads the parts of the SDK. */
export function gatherEvidence(published: Published, root: Json): Evidence {
  const sources = readSources(published);
  const classes = new Map<string, ClassFacts>();
  for (const path of sources.files.keys()) {
    const found = path.startsWith('src/resources/') || path === CLIENT_FILE ? readClass(sources, path) : undefined;
    if (found !== undefined) classes.set(path, found);
  }
  return {
    root,
    published,
    sources,
    sections: readApiMd(wholeApiMd(published)),
    pages: readPages(sources),
    client: readClient(sources, published),
    classes,
  };
}

/** Large SDKs keep one `api.md` for each resource, and the main one has headings that lead there. */
function wholeApiMd({ files }: Published): string {
  const text = files.get('api.md') ?? '';
  return text.replace(
    /^# \[[^\]]*\]\((?:\.\/)?(src\/resources\/[^)]*api\.md)\)$/gm,
    (line, path: string) => files.get(path) ?? line,
  );
}

/** True for an SDK of the older layout, whose client is in its index. */
export function isLegacy({ published }: Evidence): boolean {
  return !published.files.has(CLIENT_FILE);
}

/** A section and everything below it. */
export function everySection(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...everySection(section.children)]);
}

/** The code of a method that `api.md` lists. */
export function classMethodOf(evidence: Evidence, line: MethodLine): ClassMethod | undefined {
  const found = evidence.classes.get(line.path) ?? evidence.classes.get(CLIENT_FILE);
  return found?.methods.find((method) => method.name === line.name);
}

/** Names of brands with a capital inside, which are one word. */
const BRANDS = /GitHub|LinkedIn|MongoDB|OAuth|OpenAI|OpenAPI/g;

/** snake_case of a name as published: `getKYCLink` is `get_kyc_link`, `LiveURLs` is `live_urls`, `OAuthToken` is `oauth_token`. */
export function keyOfName(name: string): string {
  const brands = name.replace(BRANDS, (brand) => brand.slice(0, 1) + brand.slice(1).toLowerCase());
  const plurals = brands.replace(
    /([A-Z])([A-Z]+)s(?![a-z])/g,
    (_, first: string, rest: string) => `${first}${rest.toLowerCase()}s`,
  );
  return splitWords(plurals).join('_');
}

/** The types of a section that the configuration must name; those named after a method or a webhook come by themselves. */
export function modelsOf(section: Section, root: Json): Section['types'] {
  const prefix = section.key.startsWith('$') ? '' : singular(splitWords(section.key)).join('');
  const readsWebhooks = section.methods.some((method) => method.endpoint === undefined);
  const webhooks = readsWebhooks
    ? entriesOf(own(root, 'webhooks')).map(([key]) => `${splitWords(key).join('')}webhookevent`)
    : [];
  const automatic = section.methods.flatMap(({ name, endpoint }) => {
    const method = splitWords(name).join('');
    return endpoint === undefined ? [`${method}webhookevent`] : [`${prefix}${method}response`];
  });
  const unnamed = new Set([...automatic, ...webhooks]);
  return section.types.filter(({ name }) => !unnamed.has(splitWords(name).join('')));
}
