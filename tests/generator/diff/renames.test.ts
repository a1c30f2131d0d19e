import { describe, expect, it } from 'vitest';
import { readSurface } from '../../../generator/diff/read-surface.ts';
import { findRenames } from '../../../generator/diff/renames.ts';

const surface = (text: string) => readSurface(new Map([['src/resources/v1/rate-cards.ts', text]]));

const KEY = 'v1/rate-cards:';

describe('findRenames', () => {
  it('knows a type by what it holds', () => {
    const before = surface('export interface Rate { id: string; price: number; starting_at: string }');
    const after = surface('export interface Tariff { id: string; price: number; starting_at: string }');
    expect([...findRenames(before, after)]).toEqual([[`${KEY}Rate`, `${KEY}Tariff`]]);
  });

  it('takes two types of different content for strangers, unless both are made of one schema', () => {
    const before = surface('export interface Rate { id: string }');
    const after = surface('export interface Tariff { code: string; price: number }');
    expect([...findRenames(before, after)]).toEqual([]);
    const pointers = {
      before: new Map([['v1.rate_cards rate', '#/components/schemas/Rate']]),
      after: new Map([['v1.rate_cards tariff', '#/components/schemas/Rate']]),
    };
    expect([...findRenames(before, after, pointers)]).toEqual([[`${KEY}Rate`, `${KEY}Tariff`]]);
  });

  it('finds inline types by their schemas', () => {
    const before = surface(
      'export interface Rate { a: Rate.Tier }\nexport namespace Rate { export interface Tier { id: string } }',
    );
    const after = surface(
      'export interface Rate { a: Rate.Step }\nexport namespace Rate { export interface Step { no: number } }',
    );
    const pointer = '#/components/schemas/Rate/properties/a';
    const pointers = {
      before: new Map([['v1.rate_cards rate/tier', pointer]]),
      after: new Map([['v1.rate_cards rate/step', pointer]]),
    };
    expect([...findRenames(before, after, pointers)]).toEqual([[`${KEY}Rate.Tier`, `${KEY}Rate.Step`]]);
  });

  it('follows the children of a type that was renamed', () => {
    const text = (name: string) =>
      `export interface ${name} { id: string; a: ${name}.Tier; b: string }\nexport namespace ${name} { export interface Tier { id: string } }`;
    expect([...findRenames(surface(text('Rate')), surface(text('Tariff')))]).toEqual([
      [`${KEY}Rate`, `${KEY}Tariff`],
      [`${KEY}Rate.Tier`, `${KEY}Tariff.Tier`],
    ]);
  });

  it('follows a type that holds nothing but one that was renamed', () => {
    const text = (name: string) =>
      `export interface ${name} { id: string; price: number; starting_at: string }\nexport type ${name}sPage = Page<${name}>;\nexport type Other${name} = 'a';`;
    expect([...findRenames(surface(text('Rate')), surface(text('Tariff')))]).toEqual([
      [`${KEY}Rate`, `${KEY}Tariff`],
      [`${KEY}RatesPage`, `${KEY}TariffsPage`],
    ]);
  });

  it('knows a small type by the only one beside it that holds the same', () => {
    const text = (fixed: string, percent: string) =>
      `export namespace Rate {\n  export interface ${fixed} { amount: number; type: 'fixed' }\n  export interface ${percent} { amount: number; type: 'percent' }\n}`;
    const renamed = findRenames(surface(text('UnionMember0', 'UnionMember1')), surface(text('Fixed', 'Percent')));
    expect([...renamed]).toEqual([
      [`${KEY}Rate.UnionMember0`, `${KEY}Rate.Fixed`],
      [`${KEY}Rate.UnionMember1`, `${KEY}Rate.Percent`],
    ]);
    const twins = (one: string, other: string) => text(one, other).replace("'percent'", "'fixed'");
    expect([...findRenames(surface(twins('A', 'B')), surface(twins('C', 'D')))]).toEqual([]);
  });
});
