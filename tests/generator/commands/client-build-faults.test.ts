// What can be wrong with a client build: each is an error with a place and a help, and nothing is written.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../generator/commands/command-line.ts';
import { processTerminal } from '../../../generator/commands/terminal.ts';
import { writeInputs } from '../../support/inputs.ts';
import { TINY_CONFIG, TINY_SPEC } from '../../support/tiny-api.ts';

interface Ended {
  readonly code: number;
  readonly err: string;
  readonly wrote: boolean;
}

/** Generates with these markers on a property, and these lines added to the configuration. */
async function generate(marker: object, more: string, ...args: readonly string[]): Promise<Ended> {
  const spec = structuredClone(TINY_SPEC);
  Object.assign(spec.components.schemas.Book.properties.kind, marker);
  const inputs = writeInputs(spec, TINY_CONFIG + more);
  let err = '';
  const terminal = { ...processTerminal(), out: () => undefined, err: (text: string) => void (err += text) };
  const output = join(inputs.folder, 'out');
  const line = ['generate', '--spec', inputs.spec, '--config', inputs.config, '--output', output, '--no-cache'];
  const code = await runCommandLine([...line, ...args], terminal);
  return { code, err, wrote: existsSync(output) || existsSync(join(inputs.folder, 'sdk')) };
}

const beta = { 'x-mint': { groups: ['beta'] } };

describe('a marker that cannot be read', () => {
  it.each<[string, object]>([
    ['groups as text', { 'x-mint': { groups: 'beta' } }],
    ['groups as nothing', { 'x-mint': { groups: null } }],
    ['an empty list', { 'x-mint': { groups: [] } }],
    ['a number for a group', { 'x-mint': { groups: [7] } }],
    ['a marker that is text', { 'x-mint': 'beta' }],
    ['a marker that is nothing', { 'x-mint': null }],
    ['a marker that is a list', { 'x-mint': ['beta'] }],
    ['enum gates as a list', { 'x-mint-enum': ['audio'] }],
    ['enum gates with text for groups', { 'x-mint-enum': { audio: 'beta' } }],
    ['enum gates with no group', { 'x-mint-enum': { audio: [] } }],
  ])('%s', async (_name, marker) => {
    for (const args of [[], ['--audience', 'public']]) {
      const { code, err, wrote } = await generate(marker, '', ...args);
      expect([code, wrote]).toEqual([2, false]);
      expect(err).toMatch(/error Flags\/InvalidGroups {2}\S+openapi\.json:\d+:\d+\n/);
      expect(err).toContain('help: Write a list such as `groups: [beta]`');
    }
  });
});

describe('a build that is not known', () => {
  const builds = 'builds:\n  acme: { groups: [beta] }\n';

  it.each([
    [['--build', 'acmee'], 'Build/UnknownName', 'Did you mean `acme`?'],
    [['--audience', 'pubic'], 'Build/UnknownAudience', 'Did you mean `public`?'],
    [['--groups', 'betta'], 'Build/UnknownGroup', 'Did you mean `beta`?'],
  ])('%s', async (args, said, help) => {
    const { code, err, wrote } = await generate(beta, builds, ...args);
    expect([code, wrote]).toEqual([2, false]);
    expect(err).toContain(said);
    expect(err).toContain(help);
  });

  it('holds a group that the document never names, at its place in the configuration', async () => {
    const { code, err } = await generate(beta, 'builds:\n  acme: { groups: [bta] }\n', '--build', 'acme');
    expect(code).toBe(2);
    expect(err).toMatch(/error Build\/UnknownGroup {2}\S+stainless\.yml:\d+:\d+/);
  });
});

describe('an audience that sees nothing', () => {
  it('is an error', async () => {
    const spec = structuredClone(TINY_SPEC);
    for (const item of Object.values(spec.paths)) Object.assign(item, beta);
    const inputs = writeInputs(spec, TINY_CONFIG);
    let err = '';
    const terminal = { ...processTerminal(), out: () => undefined, err: (text: string) => void (err += text) };
    const line = ['--spec', inputs.spec, '--config', inputs.config, '--audience', 'public', '--no-cache'];
    expect(await runCommandLine(['generate', ...line, '--output', join(inputs.folder, 'out')], terminal)).toBe(2);
    expect(err).toContain('error Filter/NothingVisible');
    expect(await runCommandLine(['filter', ...line], terminal)).toBe(2);
    expect(existsSync(join(inputs.folder, 'out'))).toBe(false);
  });
});

describe('two builds', () => {
  it.each([
    ['one folder', 'a', 'a'],
    ['one folder spelled in two ways', 'a', './b/../a/'],
    ['one inside the other', 'a', 'a/b/c'],
    ['the other inside the one', 'a/b', 'a'],
    ['the folder of the inputs and one inside', '.', 'b'],
  ])('into %s are an error', async (_name, one, two) => {
    const builds = `builds:\n  one: { groups: [], output: ${one} }\n  two: { groups: [beta], output: ${two} }\n`;
    const { code, err, wrote } = await generate(beta, builds, '--all-builds');
    expect([code, wrote]).toEqual([2, false]);
    expect(err).toContain('Build/SharedFolder');
  });

  it('into folders whose names merely begin alike are none', async () => {
    const builds = 'builds:\n  one: { groups: [], output: a }\n  two: { groups: [beta], output: ab }\n';
    expect((await generate(beta, builds, '--all-builds')).code).toBe(0);
  });
});
