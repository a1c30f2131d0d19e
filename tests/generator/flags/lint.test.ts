import { describe, expect, it } from 'vitest';
import { loadSpec } from '../../../generator/load/spec.ts';
import { aBuild, aDocument, gated, lint } from './reading.ts';

function groupsOf(...groups: readonly string[]) {
  return aDocument(
    Object.fromEntries(groups.map((group, index) => [`T${index}`, { type: 'object', ...gated(group) }])),
  );
}

describe('the lint of the flags', () => {
  it.each([
    ['ff:early-access', 'ff:early-acess'],
    ['ff:early-access', 'FF:early_access'],
    ['ff:early-access', 'ff:early-acces'],
  ])('finds a group that is another one misspelt: %s, %s', (right, wrong) => {
    const { found } = lint(groupsOf(right, right, wrong));
    expect(found.map(({ code, help }) => `${code}: ${help}`)).toEqual([
      expect.stringContaining(`Flags/MisspeltGroup: Did you mean \`${right}\`?`),
    ]);
    expect(found[0]?.origin?.pointer).toBe('#/components/schemas/T2/x-mint/groups');
  });

  it.each([
    ['beta', 'zeta'],
    ['ff:rollout-1', 'ff:rollout-2'],
    ['client_id:5b9e3072-415b-4842-94f0-0b6700c8b6be', 'client_id:179e395f-5349-4fe2-bf12-64ab4e5bc560'],
    ['ff:support-charge-ga', 'ff:support-charge-m1'],
  ])('leaves groups alone that are both meant: %s, %s', (one, other) => {
    expect(lint(groupsOf(one, other)).said).toEqual([]);
  });

  it('finds groups that a build or the command line holds and nothing is given to', () => {
    const { said, found } = lint(groupsOf('beta'), [aBuild('acme', 'beta', 'betta')], ['bta']);
    expect(said).toEqual(['error Build/UnknownGroup', 'error Build/UnknownGroup #/builds/acme/groups/1']);
    expect(found.map(({ help }) => help)).toEqual(['Did you mean `beta`?', 'Did you mean `beta`?']);
  });

  it('notes a group that no build holds, where there are builds', () => {
    expect(lint(groupsOf('beta')).said).toEqual([]);
    expect(lint(groupsOf('beta'), [aBuild('public')]).said).toEqual([
      'note Flags/GroupInNoBuild #/components/schemas/T0/x-mint/groups',
    ]);
  });

  it('tells skipped things that are gated from those that are not', () => {
    const schemas = {
      Both: { type: 'object', 'x-stainless-skip': true, ...gated('beta') },
      Open: { type: 'object', properties: { a: { type: 'string', 'x-stainless-skip': ['typescript'] } } },
      Other: { type: 'object', 'x-stainless-skip': ['python'], ...gated('beta') },
    };
    expect(lint(aDocument(schemas)).said).toEqual([
      'note Flags/SkippedForAll #/components/schemas/Open/properties/a/x-stainless-skip',
      'warning Flags/SkippedForGroups #/components/schemas/Both/x-stainless-skip',
    ]);
  });

  it('finds gated things that are required', () => {
    const schemas = {
      Card: {
        type: 'object',
        required: ['a', 'b'],
        properties: { a: { type: 'string', ...gated('beta') }, b: { type: 'string' }, c: { ...gated('beta') } },
      },
    };
    const parameters = [{ name: 'q', in: 'query', required: true, schema: { ...gated('beta') } }];
    expect(lint(aDocument(schemas, { '/x': { get: { parameters, responses: {} } } })).said).toEqual([
      'warning Flags/GatedRequired #/components/schemas/Card/properties/a/x-mint/groups',
      'warning Flags/GatedRequired #/paths/~1x/get/parameters/0/schema/x-mint/groups',
    ]);
  });

  it('finds what one part of an `allOf` requires and another part gates', () => {
    const secret = { type: 'string', ...gated('beta') };
    const schemas = {
      Inside: {
        allOf: [
          { type: 'object', required: ['a'] },
          { type: 'object', properties: { a: secret } },
        ],
      },
      Base: { type: 'object', properties: { b: secret, c: secret } },
      Derived: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: 'object', required: ['b'], properties: {} }] },
      Shown: {
        allOf: [
          { $ref: '#/components/schemas/Base' },
          { type: 'object', required: ['c'], properties: { c: { type: 'string' } } },
        ],
      },
    };
    const { said, found } = lint(aDocument(schemas));
    expect(said).toEqual([
      'warning Flags/GatedRequired #/components/schemas/Base/properties/b/x-mint/groups',
      'warning Flags/GatedRequired #/components/schemas/Inside/allOf/1/properties/a/x-mint/groups',
    ]);
    expect(found.map(({ message }) => message).sort()[0]).toMatch(/^Base\.b is required by Derived/);
  });

  it('finds required bodies and properties whose type is gated', () => {
    const schemas = {
      Secret: { type: 'object', ...gated('beta') },
      Card: { type: 'object', required: ['it'], properties: { it: { $ref: '#/components/schemas/Secret' } } },
    };
    const content = { 'application/json': { schema: { type: 'object', ...gated('beta') } } };
    const post = { requestBody: { required: true, content }, responses: {} };
    expect(lint(aDocument(schemas, { '/x': { post } })).said).toEqual([
      'warning Flags/GatedRequired #/components/schemas/Secret/x-mint/groups',
      'warning Flags/GatedRequired #/paths/~1x/post/requestBody/content/application~1json/schema/x-mint/groups',
    ]);
  });

  it('is content where the owner has the gate as well', () => {
    const properties = { a: { type: 'string', ...gated('beta', 'gamma') } };
    const owner = { type: 'object', required: ['a'], properties };
    expect(lint(aDocument({ Card: { ...owner, ...gated('beta') } })).said).toEqual([]);
    expect(lint(aDocument({ Card: { type: 'object', properties: { owner }, ...gated('beta') } })).said).toEqual([]);
    expect(lint(aDocument({ Card: { ...owner, ...gated('beta', 'delta') } })).said).toHaveLength(1);
    const parameters = [{ name: 'q', in: 'query', required: true, schema: { type: 'string' }, ...gated('beta') }];
    const get = { parameters, responses: {}, ...gated('beta') };
    expect(lint(aDocument({}, { '/x': { get } })).said).toEqual([]);
  });

  it('notes references that a documentation site shows to more groups than a build', () => {
    const schemas = {
      Owner: {
        type: 'object',
        properties: {
          wider: { $ref: '#/components/schemas/Alias', ...gated('beta', 'gamma') },
          same: { $ref: '#/components/schemas/Target', ...gated('beta') },
          open: { $ref: '#/components/schemas/Open', ...gated('gamma') },
        },
      },
      Alias: { $ref: '#/components/schemas/Target' },
      Target: { type: 'object', ...gated('beta') },
      Open: { type: 'object' },
    };
    const { said, found } = lint(aDocument(schemas));
    expect(said).toEqual(['note Flags/OtherReading #/components/schemas/Owner/properties/wider/x-mint/groups']);
    expect(found[0]?.message).toContain('a documentation site shows it to gamma, a build does not');
  });

  it('finds 25 of 26 skips of the shipped document on gated things, and 3 gated things that are required', async () => {
    const path = new URL('../../../spec/metronome/openapi.json', import.meta.url).pathname;
    const document = (await loadSpec(path, {}, () => undefined)) ?? expect.fail('the document does not load');
    const counts = new Map<string, number>();
    for (const { code } of lint(document.root).found) counts.set(code, (counts.get(code) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      'Flags/SkippedForGroups': 25,
      'Flags/SkippedForAll': 1,
      'Flags/GatedRequired': 3,
    });
  });
});
