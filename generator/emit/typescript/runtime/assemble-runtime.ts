// The runtime of one SDK: the template's files that it needs, in the customer's name, with its own code in
// their regions. What that code says is the project emitter's business.

import { compareText, type OutputFile } from '../../../model/output.ts';
import type { Capabilities } from '../../../model/plan.ts';
import type { EmitTools } from '../../emitter.ts';
import { applyBrand, type Brand } from './brand.ts';
import { cutRegions, fillRegions, type RegionedText } from './regions.ts';
import { importedFiles, rootFiles, templateOf } from './selection.ts';

export type { Brand } from './brand.ts';

export interface RuntimeRequest {
  readonly brand: Brand;
  /** The text of every region that `regionsOf` lists, in the customer's names. */
  readonly fillers: ReadonlyMap<string, string>;
  readonly capabilities: Capabilities;
  /** The comment every file opens with. */
  readonly opening: string;
}

type TemplateTools = Pick<EmitTools, 'template' | 'templates'>;

const TEMPLATE_FOLDER = 'typescript/runtime';

/**
 * The runtime files of an SDK, sorted by path.
 *
 * @throws Error if a region has no filler or a filler no region: both are mistakes of ours, not of the input.
 */
export function assembleRuntime(request: RuntimeRequest, tools: TemplateTools): OutputFile[] {
  const { brand, capabilities, opening } = request;
  const fillers = new Map([...request.fillers, ...ownFillers(capabilities)]);
  const unused = new Set(request.fillers.keys());
  const files = collect(capabilities, tools, (regioned) => {
    regioned.names.forEach((name) => unused.delete(name));
    // The brand comes first: a filler's text is the spec's, and may well speak of Acme.
    const branded = regioned.texts.map((text) => applyBrand(text, brand));
    return fillRegions({ texts: branded, names: regioned.names }, fillers);
  });
  if (unused.size > 0) throw new Error(`There is no region for the filler ${[...unused].sort(compareText).join(', ')}`);
  return [...files]
    .map(
      ([path, { text, original }]): OutputFile => ({
        path,
        text: `${opening}\n\n${text}`,
        // A template that was taken over as it stands is formatted already.
        syntax: text === original ? 'none' : 'typescript',
        original,
      }),
    )
    .sort((a, b) => compareText(a.path, b.path));
}

/** The names of the regions that an SDK with these capabilities must fill, sorted. */
export function regionsOf(capabilities: Capabilities, tools: TemplateTools): string[] {
  const names = new Set<string>();
  collect(capabilities, tools, (regioned) => {
    regioned.names.forEach((name) => names.add(name));
    return regioned.texts.join('');
  });
  for (const name of ownFillers(capabilities).keys()) names.delete(name);
  return [...names].sort(compareText);
}

/** Regions that need nothing but the capabilities to be filled. */
function ownFillers({ pagination }: Capabilities): Map<string, string> {
  return new Map([['listing-exports', pagination ? "export { PagePromise } from './core/pagination';" : '']]);
}

/** Every needed file by its output path: the roots, and what the finished texts import. */
function collect(
  capabilities: Capabilities,
  tools: TemplateTools,
  finish: (regioned: RegionedText) => string,
): Map<string, { readonly text: string; readonly original: string }> {
  const available = new Set(tools.templates(`${TEMPLATE_FOLDER}/src`).map(withoutFolder));
  const files = new Map<string, { readonly text: string; readonly original: string }>();
  const waiting = rootFiles(capabilities);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const template = templateOf(path, capabilities);
    if (files.has(path) || path.startsWith('src/resources/') || !available.has(template)) continue;
    const original = tools.template(`${TEMPLATE_FOLDER}/${template}`);
    const text = finish(cutRegions(original));
    files.set(path, { text, original });
    waiting.push(...importedFiles(path, text));
  }
  return files;
}

/** `templates` names files from the top of `templates/`; here they count from the runtime's folder. */
function withoutFolder(path: string): string {
  return path.startsWith(`${TEMPLATE_FOLDER}/`) ? path.slice(TEMPLATE_FOLDER.length + 1) : path;
}
