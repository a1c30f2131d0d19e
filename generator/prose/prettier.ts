// Prettier for texts: Markdown at 80 columns, code samples at 60, as published doc comments are worded.
//
// Plugins are loaded when the first text needs them. Options: docs/reference of the conventions, doc comments.

import type { Options, Plugin } from 'prettier';

/** Part of every memo key. */
export const PROSE_VERSION = 'prettier-3.1.1';

type Formatter = (text: string, options: Options) => Promise<string>;

let core: Promise<Formatter> | undefined;
let markdownPlugins: Promise<Plugin[]> | undefined;
let scriptPlugins: Promise<Plugin[]> | undefined;

/** Markdown, every paragraph wrapped at 80 columns. Code fences are kept as written. */
export async function wordMarkdown(text: string): Promise<string> {
  const format = await loadCore();
  markdownPlugins ??= import('prettier/plugins/markdown').then((plugin) => [plugin]);
  return format(text, { parser: 'markdown', proseWrap: 'always', printWidth: 80, plugins: await markdownPlugins });
}

/** A code sample at 60 columns. Throws when it is not TypeScript. */
export async function wordSample(text: string): Promise<string> {
  const format = await loadCore();
  scriptPlugins ??= loadScriptPlugins();
  return format(text, {
    parser: 'babel-ts',
    arrowParens: 'always',
    printWidth: 60,
    singleQuote: true,
    trailingComma: 'all',
    plugins: await scriptPlugins,
  });
}

function loadCore(): Promise<Formatter> {
  core ??= import('prettier/standalone').then((standalone) => standalone.format);
  return core;
}

async function loadScriptPlugins(): Promise<Plugin[]> {
  const [babel, estree] = await Promise.all([import('prettier/plugins/babel'), import('prettier/plugins/estree')]);
  // The published typings declare the printer plugin without its members.
  return [babel, estree as Plugin];
}
