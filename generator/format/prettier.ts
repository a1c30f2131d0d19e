// The one spelling of Prettier that published SDKs are stable under, loaded when the first text needs it.
//
// Parsers come as plugins so that only the needed one is loaded; no configuration file is ever looked up.
// Which texts need formatting, and remembering them, is `format-files.ts`.

import type { Options, Plugin } from 'prettier';

/** What is formatted; each has its own parser. */
export type FormattedSyntax = 'typescript' | 'markdown' | 'json';

/** Part of every memo key: other versions or options give other bytes. */
export const FORMAT_VERSION = 'prettier-3.1.1-width-110';

const STYLE = {
  arrowParens: 'always',
  experimentalTernaries: true,
  printWidth: 110,
  singleQuote: true,
  trailingComma: 'all',
} as const;

type Formatter = (text: string, options: Options) => Promise<string>;

let loadedCore: Promise<Formatter> | undefined;
let loadedScript: Promise<readonly Plugin[]> | undefined;
let loadedMarkdown: Promise<readonly Plugin[]> | undefined;

/**
 * The text as Prettier 3.1.1 writes it in a published SDK.
 * @param path decides between the dialects of one syntax (`package.json` is spelled differently from `tsconfig.json`)
 * @throws whatever the parser says about text that is not in the syntax: a fault of the emitter, never of the spec
 */
export async function formatText(text: string, syntax: FormattedSyntax, path: string): Promise<string> {
  const format = await core();
  const plugins = [...(await pluginsFor(syntax))];
  return format(text, { ...STYLE, parser: parserFor(syntax, path), filepath: path, plugins });
}

function parserFor(syntax: FormattedSyntax, path: string): string {
  switch (syntax) {
    case 'typescript':
      return 'babel-ts';
    case 'markdown':
      return 'markdown';
    case 'json':
      return /(^|\/)package(-lock)?\.json$/.test(path) ? 'json-stringify' : 'json';
  }
}

function core(): Promise<Formatter> {
  loadedCore ??= import('prettier/standalone').then((standalone) => standalone.format);
  return loadedCore;
}

function pluginsFor(syntax: FormattedSyntax): Promise<readonly Plugin[]> {
  if (syntax === 'markdown') return (loadedMarkdown ??= import('prettier/plugins/markdown').then((plugin) => [plugin]));
  return (loadedScript ??= loadScriptPlugins());
}

async function loadScriptPlugins(): Promise<readonly Plugin[]> {
  const [babel, estree] = await Promise.all([import('prettier/plugins/babel'), import('prettier/plugins/estree')]);
  // The published typings declare the printer plugin without its members.
  return [babel, estree as Plugin];
}
