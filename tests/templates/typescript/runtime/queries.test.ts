import { describe, expect, test } from 'vitest';
import { Acme } from '../../../../templates/typescript/runtime/src/index.ts';
import { stringify, type StringifyOptions } from '../../../../templates/typescript/runtime/src/internal/qs/index.ts';
import { combine, encode, is_buffer } from '../../../../templates/typescript/runtime/src/internal/qs/utils.ts';
import { stringifyQuery as flat } from '../../../../templates/typescript/runtime/src/internal/utils/query.without.ts';
import { stringifyQuery } from '../../../../templates/typescript/runtime/src/internal/utils/query.ts';

const readable = (value: unknown, options: StringifyOptions = {}) =>
  stringify(value, { encodeValuesOnly: true, ...options });

describe('the combinations of formats', () => {
  const value = { a: { b: ['x', 'y'] }, c: [{ d: 1 }] };
  test.each([
    ['brackets', false, 'a[b][]=x&a[b][]=y&c[][d]=1'],
    ['brackets', true, 'a.b[]=x&a.b[]=y&c[].d=1'],
    ['indices', false, 'a[b][0]=x&a[b][1]=y&c[0][d]=1'],
    ['indices', true, 'a.b[0]=x&a.b[1]=y&c[0].d=1'],
    ['repeat', false, 'a[b]=x&a[b]=y&c[d]=1'],
    ['repeat', true, 'a.b=x&a.b=y&c.d=1'],
  ] as const)('%s, dots %s', (arrayFormat, allowDots, expected) => {
    expect(readable(value, { arrayFormat, allowDots })).toBe(expected);
  });

  test.each([
    [false, 'a[b]=x,y'],
    [true, 'a.b=x,y'],
  ])('comma, dots %s', (allowDots, expected) => {
    expect(readable({ a: { b: ['x', 'y'] } }, { arrayFormat: 'comma', allowDots })).toBe(expected);
  });
});

describe('a value', () => {
  test.each([
    ['text', { a: 'b c&d=e' }, 'a=b%20c%26d%3De'],
    ['the empty text', { a: '' }, 'a='],
    ['null', { a: null }, 'a='],
    ['undefined', { a: undefined, b: 1 }, 'b=1'],
    ['zero', { a: 0 }, 'a=0'],
    ['not a number', { a: NaN }, 'a=NaN'],
    ['a big integer', { a: 10n ** 20n }, 'a=100000000000000000000'],
    ['false', { a: false }, 'a=false'],
    ['a date', { a: new Date(0) }, 'a=1970-01-01T00%3A00%3A00.000Z'],
    ['dates', { a: [new Date(0), new Date(1)] }, 'a=1970-01-01T00%3A00%3A00.000Z%2C1970-01-01T00%3A00%3A00.001Z'],
    ['an empty list', { a: [], b: 1 }, 'b=1'],
    ['an empty object', { a: {}, b: 1 }, 'b=1'],
    ['a list of nothing', { a: [null, undefined] }, 'a=%2C'],
    ['half a surrogate pair', { a: '\ud800' }, 'a=%EF%BF%BD'],
    ['a buffer', { a: Buffer.from('x') }, 'a=x'],
  ])('can be %s', (_name, query, expected) => {
    expect(stringifyQuery(query)).toBe(expected);
  });

  test('can be twenty levels deep', () => {
    let value: unknown = 1;
    for (let level = 0; level < 20; level++) value = { a: value };
    expect(readable(value)).toBe(`a${'[a]'.repeat(19)}=1`);
  });

  test('can have ten thousand items', () => {
    const items = Array.from({ length: 10_000 }, (_, index) => index);
    expect(readable({ a: items }, { arrayFormat: 'repeat' }).split('&')).toHaveLength(10_000);
  });

  test('can have the names of the object prototype', () => {
    const value = JSON.parse('{"__proto__":{"a":1},"constructor":2,"toString":[3]}');
    expect(readable(value, { arrayFormat: 'repeat' })).toBe('__proto__[a]=1&constructor=2&toString=3');
    expect('a' in {}).toBe(false);
  });

  test('cannot contain itself', () => {
    const loop: Record<string, unknown> = {};
    loop['loop'] = loop;
    expect(() => stringify({ a: loop })).toThrow(RangeError);
    const list: unknown[] = [];
    list.push(list);
    for (const arrayFormat of ['repeat', 'indices'] as const) {
      expect(() => stringify({ a: list }, { arrayFormat })).toThrow('Cyclic object value');
    }
  });
});

describe('options', () => {
  test.each([
    [{ a: null }, { skipNulls: true }, ''],
    [{ a: [null, 1] }, { skipNulls: true, arrayFormat: 'repeat' }, 'a=1'],
    [{ a: [null] }, { skipNulls: true, arrayFormat: 'comma' }, ''],
    [{ a: [null] }, { skipNulls: true, arrayFormat: 'comma', encode: false }, ''],
    [{ a: { b: null } }, { skipNulls: true }, ''],
    [{ a: null }, { strictNullHandling: true }, 'a'],
    [{ a: [] }, { allowEmptyArrays: true }, 'a[]'],
    [{ a: ['x'] }, { arrayFormat: 'comma', commaRoundTrip: true }, 'a[]=x'],
    [{ a: [] }, { arrayFormat: 'comma' }, ''],
    [{ a: [1, 2] }, { indices: false }, 'a=1&a=2'],
    [{ 'a.b': { 'c.d': 1 } }, { encodeDotInKeys: true, allowDots: true }, 'a%2Eb.c%2Ed=1'],
    [{ 'a.b': { c: { d: 1 } } }, { encodeDotInKeys: true, allowDots: true }, 'a%2Eb.c.d=1'],
    [{ 'a.b': [1] }, { encodeDotInKeys: true, arrayFormat: 'repeat' }, 'a%2Eb=1'],
    [{ a: 1, b: 2 }, { delimiter: ';' }, 'a=1;b=2'],
    [{ a: 1 }, { addQueryPrefix: true }, '?a=1'],
    [{ b: 1, a: 2 }, { sort: (x: PropertyKey, y: PropertyKey) => (String(x) < String(y) ? -1 : 1) }, 'a=2&b=1'],
    [{ a: 1, b: { a: 2, c: 3 } }, { filter: ['a', 'b'] }, 'a=1&b[a]=2'],
    [{ a: 'x' }, { filter: (name: PropertyKey, value: unknown) => (name === 'a' ? `${value}!` : value) }, 'a=x%21'],
    [{ a: 'b c' }, { format: 'RFC1738' }, 'a=b+c'],
    [{ a: 1 }, { charsetSentinel: true }, 'utf8=%E2%9C%93&a=1'],
    ['text', {}, ''],
  ] as [unknown, StringifyOptions, string][])('%j with %j', (value, options, expected) => {
    expect(readable(value, options)).toBe(expected);
  });

  test.each([
    { charset: 'latin-2' },
    { format: 'RFC0' },
    { encoder: 'text' },
    { allowEmptyArrays: 1 },
    { commaRoundTrip: 'yes' },
    { encodeDotInKeys: null },
  ])('that make no sense are refused: %j', (options) => {
    expect(() => stringify({}, options as never)).toThrow(TypeError);
  });

  test('encode as they say', () => {
    expect(encode("a(b)!'*~")).toBe('a%28b%29%21%27%2A~');
    expect(encode('(a)', encode, 'utf-8', 'value', 'RFC1738')).toBe('(a)');
    expect(encode('é☺', encode, 'iso-8859-1')).toBe('%E9%26%239786%3B');
    expect(combine(1, [2])).toEqual([1, 2]);
    expect(is_buffer(Buffer.from(''))).toBe(true);
    expect(is_buffer({ constructor: Buffer })).toBe(false);
  });
});

describe('without nested parameters', () => {
  test('plain values are written', () => {
    expect(flat({ a: 'b c', d: 1, e: true, f: null, g: undefined })).toBe('a=b%20c&d=1&e=true&f=');
  });

  test.each([[[]], [{}], [new Date()], [1n], [() => 1]])('%s is refused', (value) => {
    expect(() => flat({ value })).toThrow(`Cannot stringify type ${typeof value}`);
  });
});

describe('the URL of a request', () => {
  const client = new Acme({ apiKey: 'k', baseURL: 'https://a.example', defaultQuery: { version: '1', gone: 'x' } });

  test('merges the queries of the path, the client and the request, in this order', () => {
    expect(client.buildURL('/x?path=1&version=0', { gone: undefined, own: [1, 2] })).toBe(
      'https://a.example/x?path=1&version=1&own=1%2C2',
    );
  });

  test('keeps the query of the path as it is if there is no other', () => {
    const plain = new Acme({ apiKey: 'k', baseURL: 'https://a.example' });
    expect(plain.buildURL('/x?a=1&a=2', null)).toBe('https://a.example/x?a=1&a=2');
    expect(plain.buildURL('/x', {})).toBe('https://a.example/x');
  });
});
