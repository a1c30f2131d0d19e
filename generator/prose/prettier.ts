// Prettier for texts: Markdown at 80 columns, code samples at 60, as published doc comments are worded.
//
// Plugins are loaded when the first text needs them. Options: docs/reference of the conventions, doc comments.

import type { Options, Plugin } from 'prettier';

/** Part of every memo key. */
export const PROSE_VERSION = 'prettier-3.1.1-c';

const SAMPLE_WIDTH = 60;

type Formatter = (text: string, options: Options) => Promise<string>;

let core: Promise<Formatter> | undefined;
let markdownPlugins: Promise<Plugin[]> | undefined;
let scriptPlugins: Promise<Plugin[]> | undefined;

/** A fence whose code Prettier formats too, unless it cannot read it. */
const FORMATTED_FENCE = /^\s*(?:```|~~~)\s*(?:json5?|js|javascript)\b/m;

/** Markdown, every paragraph wrapped at 80 columns. Fences of JSON and JavaScript are formatted, others kept as written. */
export async function wordMarkdown(text: string): Promise<string> {
  const format = await loadCore();
  markdownPlugins ??= import('prettier/plugins/markdown').then((plugin) => [plugin]);
  const plugins = [...(await markdownPlugins), ...(FORMATTED_FENCE.test(text) ? await scriptPluginsOnce() : [])];
  return format(text, { parser: 'markdown', proseWrap: 'always', printWidth: 80, plugins });
}

/** A code sample at 60 columns. Throws when it is not TypeScript. */
export async function wordSample(text: string): Promise<string> {
  const format = await loadCore();
  const formatted = await format(text, {
    parser: 'babel-ts',
    arrowParens: 'always',
    printWidth: SAMPLE_WIDTH,
    singleQuote: true,
    trailingComma: 'all',
    plugins: await scriptPluginsOnce(),
  });
  return breakLoneArguments(formatted);
}

/**
 * Published samples were printed by Prettier 3.0.0, which breaks the arguments of an awaited call where 3.1
 * breaks after the `=`: the one difference that samples show.
 */
function breakLoneArguments(code: string): string {
  return code.replace(/^(const [\w$]+ =)\n {2}(await [\w$.]+\()([^\n]+)\);$/gm, (whole: string, ...parts: string[]) => {
    const [start = '', callee = '', written = ''] = parts;
    const opening = `${start} ${callee}`;
    return opening.length > SAMPLE_WIDTH ? whole : `${opening}\n  ${written},\n);`;
  });
}

function loadCore(): Promise<Formatter> {
  core ??= import('prettier/standalone').then((standalone) => standalone.format);
  return core;
}

function scriptPluginsOnce(): Promise<Plugin[]> {
  scriptPlugins ??= loadScriptPlugins();
  return scriptPlugins;
}

async function loadScriptPlugins(): Promise<Plugin[]> {
  const [babel, estree] = await Promise.all([import('prettier/plugins/babel'), import('prettier/plugins/estree')]);
  // The published typings declare the printer plugin without its members.
  return [babel, estree as Plugin];
}
