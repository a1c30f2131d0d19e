// A build that is made among others, sharing with them whatever they see alike, is byte for byte what it is when it is
// made alone: its files, and the records beside them.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../generator/commands/command-line.ts';
import { processTerminal } from '../../generator/commands/terminal.ts';
import { groupsOfApi } from '../../generator/filter/groups-of-api.ts';
import type { Build } from '../../generator/model/build.ts';
import { memoryMemo } from '../../generator/model/memo.ts';
import { generateBuild, startBuilds, type Request, type Started } from '../../generator/pipeline.ts';
import { readFolder, writeInputs, type Inputs } from '../support/inputs.ts';
import { TINY_CONFIG, TINY_SPEC } from '../support/tiny-api.ts';

const BUILDS = `
builds:
  public:
    groups: []
  acme:
    groups: [beta]
    package_name: '@acme/books'
    version_suffix: -acme
    readme_note: For Acme alone.
  acme-again:
    groups: [beta]
  acme-elsewhere:
    groups: [beta]
    output: other/folder
    package_name: '@acme/other'
  audio:
    groups: [audio]
  both:
    groups: [beta, audio]
  unconcerned:
    groups: [unused]
    package_name: '@books/unconcerned'
  second:
    groups: [beta]
    readme_note: For Acme alone.
`;

function inputs(): Inputs {
  const spec = structuredClone(TINY_SPEC);
  const { Book } = spec.components.schemas;
  Object.assign(Book.properties.title, { 'x-mint': { groups: ['beta'] } });
  Object.assign(Book.properties.kind, { 'x-mint-enum': { audio: ['audio'] } });
  Object.assign(Book.properties.id, { 'x-mint': { groups: ['unused', 'beta', 'audio'] } });
  return writeInputs(spec, TINY_CONFIG + BUILDS);
}

async function generate({ folder, spec, config }: Inputs, ...args: readonly string[]): Promise<void> {
  let said = '';
  const terminal = { ...processTerminal(), out: () => undefined, err: (text: string) => void (said += text) };
  const places = ['--spec', spec, '--config', config, '--no-cache'];
  const code = await runCommandLine(['generate', ...places, ...args], terminal);
  expect(code, `${folder} ${said}`).toBe(0);
}

const NAMES = [...BUILDS.matchAll(/^ {2}([\w-]+):$/gm)].flatMap(([, name]) => name ?? []);

describe('builds of a tiny API', () => {
  it('are the same together and alone, records too', async () => {
    const together = inputs();
    await generate(together, '--output', join(together.folder, 'sdk'), '--all-builds');
    const elsewhere = new Map([['acme-elsewhere', join(together.folder, 'other/folder')]]);
    for (const name of NAMES) {
      const alone = inputs();
      await generate(alone, '--output', join(alone.folder, 'sdk'), '--build', name);
      const among = readFolder(elsewhere.get(name) ?? join(together.folder, `sdk-${name}`));
      expect(among.size, name).toBeGreaterThan(20);
      expect(among, name).toEqual(readFolder(join(alone.folder, 'sdk')));
    }
    expect(readdirSync(together.folder).filter((name) => name.startsWith('sdk-'))).toHaveLength(NAMES.length - 1);
  }, 240_000);
});

const FOLDER = new URL('../../spec/metronome/', import.meta.url).pathname;

describe('builds of the shipped API', () => {
  let among: Started;
  let request: Request;

  function freshRequest(): Request {
    const inputsOfAll = { spec: `${FOLDER}openapi.json`, config: `${FOLDER}stainless.yml`, allowedHosts: [] };
    const ignore = (): undefined => undefined;
    return { ...inputsOfAll, language: 'typescript', memo: memoryMemo(), report: ignore, watch: ignore };
  }

  async function started(by: Request): Promise<Started> {
    const found = await startBuilds(by);
    if (found === undefined) expect.fail('The shipped inputs cannot be read.');
    return found;
  }

  async function textsOf(by: Started, build: Build, asked: Request): Promise<ReadonlyMap<string, string>> {
    const generated = await generateBuild(by.plan(build), asked);
    return new Map(generated?.tree.files.map(({ path, text }) => [path, text]));
  }

  beforeAll(async () => {
    request = freshRequest();
    among = await started(request);
  });

  const half = (build: Partial<Build> = {}): Build => {
    const groups = [...groupsOfApi(among.api)].filter((_, index) => index % 2 === 0);
    return { name: 'half', audience: { name: 'half', groups: new Set(groups) }, ...build };
  };

  it.each<[string, () => Build]>([
    ['public', () => ({ name: 'public', audience: { name: 'public', groups: new Set() } })],
    ['half of the groups', () => half()],
    [
      'the same, in another package',
      () => half({ packageName: '@other/name', versionSuffix: '-x', readmeNote: 'Hi.' }),
    ],
    ['the same again', () => half({ name: 'again' })],
  ])(
    '%s: the same files among others and alone',
    async (_what, build) => {
      const alone = freshRequest();
      const files = await textsOf(among, build(), request);
      expect(files.size).toBeGreaterThan(100);
      expect(files).toEqual(await textsOf(await started(alone), build(), alone));
    },
    240_000,
  );
});
