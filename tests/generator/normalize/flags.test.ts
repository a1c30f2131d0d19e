import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../generator/model/diagnostic.ts';
import type { Json, JsonObject } from '../../../generator/model/json.ts';
import { isVisibleTo } from '../../../generator/model/visibility.ts';
import { readEnumVisibility, readTag, readVisibility, uniteVisibility } from '../../../generator/normalize/flags.ts';

const PUBLIC = { name: 'public', groups: new Set<string>() };
const EVERY_GROUP = { name: 'beta', groups: new Set(['beta', 'gamma', '']) };

function reading(node: JsonObject) {
  const said: Diagnostic[] = [];
  const visibility = readVisibility(node, '#/x', (diagnostic) => said.push(diagnostic));
  return { visibility, said: said.map(({ code, severity, origin }) => `${severity} ${code} ${origin?.pointer}`) };
}

describe('groups', () => {
  it('absent let everyone see', () => {
    for (const node of [{}, { 'x-mint': {} }, { 'x-mint': { metadata: { tag: 'Beta' } } }]) {
      const { visibility, said } = reading(node);
      expect(isVisibleTo(visibility, PUBLIC)).toBe(true);
      expect(said).toEqual([]);
    }
  });

  it('let holders of any one of them see', () => {
    const { visibility, said } = reading({ $ref: '#/y', 'x-mint': { groups: ['beta', 'client_id:1', 'beta'] } });
    expect(visibility).toEqual({
      groups: ['beta', 'client_id:1'],
      origin: { source: 'spec', pointer: '#/x/x-mint/groups' },
    });
    expect(isVisibleTo(visibility, EVERY_GROUP)).toBe(true);
    expect(isVisibleTo(visibility, PUBLIC)).toBe(false);
    expect(said).toEqual([]);
  });

  it.each<[string, Json]>([
    ['text', 'beta'],
    ['a number among texts', ['beta', 1]],
    ['an empty text', ['beta', '']],
    ['an empty list', []],
    ['nothing', null],
    ['a map', { beta: true }],
  ])('written as %s are an error and hide from everyone', (_name, groups) => {
    const { visibility, said } = reading({ 'x-mint': { groups } });
    expect(isVisibleTo(visibility, EVERY_GROUP)).toBe(false);
    expect(said).toEqual(['error Flags/InvalidGroups #/x/x-mint/groups']);
  });

  it('in a marker that is no map are an error too', () => {
    const { visibility, said } = reading({ 'x-mint': 'beta' });
    expect(isVisibleTo(visibility, EVERY_GROUP)).toBe(false);
    expect(said).toEqual(['error Flags/InvalidGroups #/x/x-mint']);
  });

  it('misspelt are pointed out', () => {
    expect(reading({ 'x-mint': { group: ['beta'] } }).said).toEqual(['warning Flags/UnknownKey #/x/x-mint/group']);
  });

  it('are read from own keys only', () => {
    const node: JsonObject = JSON.parse('{"__proto__": {"x-mint": {"groups": ["beta"]}}}');
    expect(reading(node).visibility).toEqual({});
  });
});

describe('groups of enum values', () => {
  function readingEnum(node: JsonObject) {
    const said: Diagnostic[] = [];
    const gates = readEnumVisibility(node, '#/x', (diagnostic) => said.push(diagnostic));
    return { gates, said: said.map(({ code, help }) => `${code}: ${help}`) };
  }

  it('are found by the value as text', () => {
    const { gates, said } = readingEnum({
      enum: ['A', 1, true, 'constructor'],
      'x-mint-enum': { 1: ['beta'], true: ['gamma'] },
    });
    expect([...gates].map(([value, { groups }]) => [value, groups])).toEqual([
      ['1', ['beta']],
      ['true', ['gamma']],
    ]);
    expect(said).toEqual([]);
  });

  it('for a value that is not there are a warning that names the nearest', () => {
    const { said } = readingEnum({ enum: ['FLAT'], 'x-mint-enum': { flat: ['beta'] } });
    expect(said).toEqual(['Flags/UnknownEnumValue: Did you mean `FLAT`?']);
  });

  it('that cannot be read hide the value, or all values', () => {
    const one = readingEnum({ enum: ['A', 'B'], 'x-mint-enum': { A: 'beta' } });
    expect([...one.gates.keys()]).toEqual(['A']);
    expect(one.gates.get('A')?.groups).toEqual([]);
    const all = readingEnum({ enum: ['A', 'B'], 'x-mint-enum': ['A'] });
    expect([...all.gates].map(([value, { groups }]) => [value, groups])).toEqual([
      ['A', []],
      ['B', []],
    ]);
  });
});

describe('markers of a path item and its operation', () => {
  function uniting(item: Json | undefined, operation: Json | undefined) {
    const said: string[] = [];
    const read = (groups: Json | undefined) =>
      readVisibility(groups === undefined ? {} : { 'x-mint': { groups } }, '#/x', () => undefined);
    const united = uniteVisibility(read(item), read(operation), ({ code }) => said.push(code));
    return { groups: united.groups, said };
  }

  it('are united with a warning when both are set', () => {
    expect(uniting(['a', 'b'], ['b', 'c'])).toEqual({ groups: ['a', 'b', 'c'], said: ['Flags/TwoMarkers'] });
  });

  it('count alone when only one is set', () => {
    expect(uniting(['a'], undefined)).toEqual({ groups: ['a'], said: [] });
    expect(uniting(undefined, ['c'])).toEqual({ groups: ['c'], said: [] });
    expect(uniting(undefined, undefined)).toEqual({ groups: undefined, said: [] });
  });
});

describe('a tag', () => {
  it('is text or absent', () => {
    expect(readTag({ 'x-mint': { metadata: { tag: 'Beta' } } })).toBe('Beta');
    expect(readTag({ 'x-mint': { metadata: { tag: 3 } } })).toBeUndefined();
    expect(readTag({ 'x-mint': null })).toBeUndefined();
  });
});
