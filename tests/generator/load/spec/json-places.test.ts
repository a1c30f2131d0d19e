import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson, type JsonPlace } from '../../../../generator/load/spec/json-places.ts';

const DEEPEST = 100;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Checks that each place begins the value it stands for. */
function checkPlaces(text: string, value: unknown, place: JsonPlace): void {
  const begin = text.slice(place.at, place.at + 1);
  if (Array.isArray(value)) {
    expect(begin).toBe('[');
    expect(place.elements).toHaveLength(value.length);
    value.forEach((element, index) => checkPlaces(text, element, place.elements?.[index] ?? expect.fail('no element')));
    return;
  }
  if (typeof value !== 'object' || value === null) {
    expect(text.startsWith(JSON.stringify(value), place.at)).toBe(true);
    return;
  }
  expect(begin).toBe('{');
  for (const [key, entry] of Object.entries(value)) {
    const found = place.entries?.get(key) ?? expect.fail('no entry');
    expect(text.startsWith(JSON.stringify(key), found.keyAt)).toBe(true);
    checkPlaces(text, entry, found.value);
  }
}

describe('the scanner of JSON', () => {
  it('knows the place of every value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const { root, broken } = scanJson(text, DEEPEST);
        expect(broken).toBeUndefined();
        checkPlaces(text, JSON.parse(text), root ?? expect.fail('no root'));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('accepts and refuses what JSON.parse does', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '\\u12',
      '1',
      '-',
      '0',
      '.5',
      'e9',
      'true',
      'nul',
      ' ',
      '\n',
      '\u0001',
      '\u2028',
    ];
    const noise = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), noise, fc.nat(3), (value, where, added, removed) => {
        const text = JSON.stringify(value);
        const at = where % (text.length + 1);
        for (const changed of [text.slice(0, at) + added + text.slice(at + removed), added]) {
          expect([changed, scanJson(changed, DEEPEST).broken === undefined]).toEqual([changed, isJson(changed)]);
        }
      }),
      { seed: 2, numRuns: 2000 },
    );
  });

  it('is done with long texts in linear time', () => {
    const begin = performance.now();
    for (const text of [
      '['.repeat(1e6),
      '"'.repeat(1e6),
      `"${'\\"'.repeat(1e6)}`,
      ' '.repeat(1e6),
      `[${'1,'.repeat(5e5)}`,
    ]) {
      expect(scanJson(text, DEEPEST).broken).toBeDefined();
    }
    expect(performance.now() - begin).toBeLessThan(3000);
  });
});
