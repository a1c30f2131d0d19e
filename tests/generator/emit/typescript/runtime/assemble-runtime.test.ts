import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyBrand } from '../../../../../generator/emit/typescript/runtime/brand.ts';
import { cutRegions, fillRegions } from '../../../../../generator/emit/typescript/runtime/regions.ts';
import { assembleRuntime, regionsOf } from '../../../../../generator/emit/typescript/runtime/assemble-runtime.ts';
import type { Capabilities } from '../../../../../generator/model/plan.ts';

const templates = join(import.meta.dirname, '../../../../../templates');
const tools = {
  template: (path: string) => readFileSync(join(templates, path), 'utf8'),
  templates: (folder: string) =>
    readdirSync(join(templates, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(templates.length + 1))
      .sort(),
};

const NOTHING: Capabilities = {
  multipart: false,
  files: false,
  pagination: false,
  streaming: false,
  webhooks: false,
  webhookKeys: false,
  binaryResponses: false,
  nestedQuery: false,
  idempotency: false,
};
const EVERYTHING: Capabilities = {
  multipart: true,
  files: true,
  pagination: true,
  streaming: true,
  webhooks: true,
  webhookKeys: true,
  binaryResponses: true,
  nestedQuery: true,
  idempotency: true,
};
const brand = { pascal: 'LightWorks', constant: 'LIGHT_WORKS', camel: 'lightWorks', kebab: 'light-works' };
const opening = '// made by a test';
/** How the files of an SDK are formatted. */
const SDK_STYLE = {
  arrowParens: 'always',
  experimentalTernaries: true,
  printWidth: 110,
  singleQuote: true,
  trailingComma: 'all',
} as const;

function assemble(capabilities: Capabilities, change: (fillers: Map<string, string>) => void = () => {}) {
  const fillers = new Map(regionsOf(capabilities, tools).map((name) => [name, `// filled ${name}`]));
  change(fillers);
  return assembleRuntime({ brand, fillers, capabilities, opening }, tools);
}

const paths = (capabilities: Capabilities) => assemble(capabilities).map((file) => file.path);

describe('the brand', () => {
  test('replaces the name wherever a word starts with it', () => {
    expect(applyBrand("new Acme(); AcmeError ACME_LOG acmeClient 'acme-sdk' class Acme.", brand)).toBe(
      "new LightWorks(); LightWorksError LIGHT_WORKS_LOG lightWorksClient 'light-works-sdk' class LightWorks.",
    );
  });

  test('refuses a name that would survive', () => {
    expect(() => applyBrand('let theAcmeThing;', brand)).toThrow('would survive in: let theThing;'.slice(0, 16));
  });

  test('of a company with the same name is taken', () => {
    const same = { pascal: 'AcmeCorp', constant: 'ACME_CORP', camel: 'acmeCorp', kebab: 'acme-corp' };
    expect(applyBrand('AcmeError', same)).toBe('AcmeCorpError');
  });

  test.each([NOTHING, EVERYTHING])('leaves nothing of the company in an output', (capabilities) => {
    for (const { path, text } of assemble(capabilities)) expect(`${path}\n${text}`).not.toMatch(/acme/i);
  });

  test('does not touch what fillers say', () => {
    const files = assemble(NOTHING, (fillers) => fillers.set('version', "export const VERSION = 'Acme 1';"));
    expect(files.find((file) => file.path === 'src/version.ts')?.text).toContain('Acme 1');
  });
});

describe('regions', () => {
  test('are replaced by their fillers, markers and all', () => {
    const cut = cutRegions('a\n  // #region one\n  example\n  // #endregion\nb\n');
    expect(fillRegions(cut, new Map([['one', 'mine']]))).toBe('a\nmine\nb\n');
    expect(fillRegions(cut, new Map([['one', '']]))).toBe('a\nb\n');
  });

  test.each([
    ['// #region a\n// #region b\n// #endregion', 'starts inside of a'],
    ['// #region a', 'has no end'],
    ['// #endregion', 'never started'],
  ])('must be whole: %j', (text, message) => {
    expect(() => cutRegions(text)).toThrow(message);
  });

  test('without a filler are refused', () => {
    expect(() => assemble(NOTHING, (fillers) => fillers.delete('version'))).toThrow('The region version has no filler');
  });

  test('are refused if they do not exist', () => {
    expect(() => assemble(NOTHING, (fillers) => fillers.set('weather', ''))).toThrow(
      'no region for the filler weather',
    );
  });

  test('are asked for only if their file is needed', () => {
    expect(regionsOf(NOTHING, tools)).not.toContain('pages');
    expect(regionsOf(NOTHING, tools)).not.toContain('query-format');
    expect(regionsOf(EVERYTHING, tools)).toEqual(expect.arrayContaining(['pages', 'query-format', 'stream-events']));
  });
});

describe('the selection', () => {
  test('of an API that needs nothing special holds no special files', () => {
    const files = paths(NOTHING);
    expect(files).toEqual(expect.arrayContaining(['src/client.ts', 'src/index.ts', 'src/core/error.ts']));
    for (const absent of ['pagination', 'listing-client', 'streaming', 'decoders', 'webhooks', '/qs/', 'oauth']) {
      expect(files.filter((path) => path.includes(absent))).toEqual([]);
    }
  });

  test('of an API that needs everything holds everything but examples and stand-ins', () => {
    const all = tools
      .templates('typescript/runtime/src')
      .map((path) => path.replace('typescript/runtime/', ''))
      .filter((path) => !path.includes('.without.') && !path.startsWith('src/resources'));
    const files = assemble(EVERYTHING, (fillers) => fillers.set('imports', "import * as Auth from './internal/auth';"));
    expect(files.map((file) => file.path)).toEqual(all);
  });

  test('puts a stand-in in the place of a file', () => {
    const query = (capabilities: Capabilities) =>
      assemble(capabilities).find((file) => file.path === 'src/internal/utils/query.ts')?.text;
    expect(query(NOTHING)).toContain('Cannot stringify type');
    expect(query(EVERYTHING)).toContain("from '../qs/stringify'");
  });

  test('brings along what a filler imports', () => {
    const files = assemble(NOTHING, (fillers) => fillers.set('imports', "import * as Auth from './internal/auth';"));
    expect(files.map((file) => file.path)).toContain('src/internal/auth.ts');
  });
});

test('every file opens with the given comment and an empty line', () => {
  for (const { text } of assemble(EVERYTHING)) expect(text.startsWith(`${opening}\n\n`)).toBe(true);
});

test('a file that was changed is to be formatted, one that was not is final', () => {
  const syntax = new Map(assemble(NOTHING).map((file) => [file.path, file.syntax]));
  expect(syntax.get('src/client.ts')).toBe('typescript');
  expect(syntax.get('src/internal/utils/sleep.ts')).toBe('none');
});

test('the same request gives the same files', () => {
  expect(assemble(EVERYTHING)).toEqual(assemble(EVERYTHING));
});

test('the template is formatted as an SDK is, so that a file without changes needs no formatting', async () => {
  const { format } = await import('prettier');
  for (const { path, text } of assemble(EVERYTHING).filter(({ syntax }) => syntax === 'none')) {
    expect(await format(text, { ...SDK_STYLE, filepath: path }), path).toBe(text);
  }
});
