import { describe, expect, it } from 'vitest';
import { foldersOf, wishOf } from '../../../generator/commands/builds.ts';
import type { RunOptions } from '../../../generator/commands/options.ts';
import { chooseBuilds } from '../../../generator/filter/index.ts';
import type { Build, BuildWish } from '../../../generator/model/build.ts';
import type { BuildConfig } from '../../../generator/model/config.ts';
import type { Diagnostic } from '../../../generator/model/diagnostic.ts';
import { normalize } from '../../../generator/normalize/index.ts';

const places = { spec: 'api/openapi.yml', config: 'api/stainless.yml', output: 'sdk' };
const acme: BuildConfig = {
  name: 'acme',
  pointer: '#/builds/acme',
  groups: ['beta'],
  output: '../sdks/acme',
  packageName: '@a/b',
};

function build(name: string, output?: string): Build {
  return { name, audience: { name, groups: new Set() }, ...(output === undefined ? {} : { output }) };
}

function folders(builds: readonly Build[], options: RunOptions) {
  const said: Diagnostic[] = [];
  const found = foldersOf(builds, { places, options, report: (one) => said.push(one) });
  return { found, codes: said.map(({ code }) => code) };
}

function choose(wish: BuildWish, configured: readonly BuildConfig[] = [acme]) {
  const item = { get: { 'x-mint': { groups: ['beta'] }, responses: {} } };
  const root = { openapi: '3.0.1', paths: { '/a': item } };
  const api = normalize({ file: 'a.json', text: '', root, where: () => undefined }, () => undefined);
  const said: Diagnostic[] = [];
  const builds = chooseBuilds(wish, { configured, api, report: (one) => said.push(one) });
  return { builds, said: said.map(({ code, help }) => `${code} ${help}`) };
}

describe('the builds of a command line', () => {
  it('are that of everyone when nothing is said', () => {
    expect(choose(wishOf({}) as BuildWish).builds).toEqual([{ name: 'everyone', audience: { name: 'everyone' } }]);
  });

  it('hold the groups that are named', () => {
    const [found] = choose(wishOf({ groups: 'beta, beta' }) as BuildWish).builds;
    expect([...(found?.audience.groups ?? [])]).toEqual(['beta']);
  });

  it('take the package of a configured build, but only its groups for an audience', () => {
    expect(choose({ build: 'acme' }).builds[0]?.packageName).toBe('@a/b');
    expect(choose({ audience: 'acme' }).builds[0]?.packageName).toBeUndefined();
    expect(choose({ allBuilds: true }).builds.map(({ name }) => name)).toEqual(['acme']);
  });

  it('with names nobody knows are errors that offer the nearest', () => {
    expect(choose({ build: 'acne' }).said).toEqual(['Build/UnknownName Did you mean `acme`?']);
    expect(choose({ audience: 'pubic' }).said).toEqual(['Build/UnknownAudience Did you mean `public`?']);
    expect(choose({ groups: ['bata'] })).toEqual({ builds: [], said: ['Build/UnknownGroup Did you mean `beta`?'] });
    expect(choose({ allBuilds: true }, []).said[0]).toMatch(/^Build\/NoBuilds/);
  });

  it('cannot be wished for in two ways at once', () => {
    expect(wishOf({ audience: 'public', groups: 'beta' })).toMatchObject({ wrong: { code: 'Build/TwoWishes' } });
  });
});

describe('the folder of a build', () => {
  it('is its own, relative to the configuration, or lies beside the default one', () => {
    const builds = [build('acme', '../sdks/acme'), build('public')];
    expect(folders(builds, { allBuilds: true }).found).toEqual(['sdks/acme', 'sdk-public']);
  });

  it('is what --output says when there is one build', () => {
    expect(folders([build('acme', '../sdks/acme')], { build: 'acme', output: 'sdk' }).found).toEqual(['sdk']);
    expect(folders([build('acme', '../sdks/acme')], { build: 'acme' }).found).toEqual(['sdks/acme']);
  });

  it.each([
    ['the same', '../x', '../x'],
    ['one inside the other', '../x', '../x/y'],
  ])('must not be %s as that of another build', (_how, one, other) => {
    const { found, codes } = folders([build('a', one), build('b', other)], { allBuilds: true });
    expect([found, codes]).toEqual([undefined, ['Build/SharedFolder']]);
  });

  it('is not made of an unsafe name', () => {
    expect(folders([build('../up')], { allBuilds: true }).codes).toEqual(['Build/NoFolder']);
  });
});
