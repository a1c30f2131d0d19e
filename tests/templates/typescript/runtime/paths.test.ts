import fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { Acme, AcmeError } from '../../../../templates/typescript/runtime/src/index.ts';
import {
  createPathTagFunction,
  encodeURIPath,
  path,
} from '../../../../templates/typescript/runtime/src/internal/utils/path.ts';
import { expandVariables, joinURL } from '../../../../templates/typescript/runtime/src/internal/url.ts';

const BASE = 'https://api.acme.example/v1';
const client = new Acme({ apiKey: 'k', baseURL: BASE });

describe('a path parameter', () => {
  test.each([
    ['a/b', 'a%2Fb'],
    ['a?b', 'a%3Fb'],
    ['a#b', 'a%23b'],
    ['a\\b', 'a%5Cb'],
    ['a b', 'a%20b'],
    ['a\tb', 'a%09b'],
    ['a\nb', 'a%0Ab'],
    ['a\0b', 'a%00b'],
    ['é', '%C3%A9'],
    ['😀', '%F0%9F%98%80'],
    ['%2e%2e', '%252e%252e'],
    ['...', '...'],
    ['.a', '.a'],
    ['//evil.example', '%2F%2Fevil.example'],
    ['@evil.example', '@evil.example'],
    ["-._~!$&'()*+,;=:@", "-._~!$&'()*+,;=:@"],
    [7, '7'],
    [0, '0'],
    [12345678901234567890n, '12345678901234567890'],
    [true, 'true'],
    [['a', 'b'], 'a,b'],
  ])('%s becomes %s', (value, expected) => {
    expect(path`/x/${value}/y`).toBe(`/x/${expected}/y`);
    const url = new URL(client.buildURL(path`/x/${value}`, null));
    expect(url.origin).toBe('https://api.acme.example');
    expect(url.pathname.split('/')).toHaveLength(4);
  });

  test.each([
    ['.', 'Value "."'],
    ['..', 'Value ".."'],
    ['', 'An empty value'],
    [null, 'Value of type Null'],
    [undefined, 'Value of type Undefined'],
    [{}, 'Value of type Object'],
    [Object.create(null), 'Value of type Object'],
    [Symbol('s'), 'Value of type Symbol'],
    [() => 1, 'Value of type Function'],
    [runInNewContext('({})'), 'Value of type Object'],
    ['\ud800', 'half a surrogate pair'],
    ['\udc00', 'half a surrogate pair'],
    ['a\udc00', 'half a surrogate pair'],
  ])('%s is refused', (value, reason) => {
    expect(() => path`/x/${value}/y`).toThrow(AcmeError);
    expect(() => path`/x/${value}/y`).toThrow(reason);
  });

  test('is refused where the message points', () => {
    expect(() => path`/a/${'..'}/b/${null}`).toThrow(
      [
        'Path parameters result in path with invalid segments:',
        'Value ".." can\'t be safely passed as a path parameter',
        'Value of type Null is not a valid path parameter',
        '/a/../b/null',
        '   ^^   ^^^^',
      ].join('\n'),
    );
  });

  test('of two that make dots together is refused', () => {
    expect(() => path`/x/${'.'}${'.'}`).toThrow(AcmeError);
    expect(path`/x/${'.'}${'json'}`).toBe('/x/.json');
  });

  test('in a query is encoded for a query', () => {
    expect(path`/x?y=${'a&b=c'}`).toBe('/x?y=a%26b%3Dc');
    expect(path`/x?y=${'..'}`).toBe('/x?y=..');
  });

  test('of an object that has a text of its own is that text', () => {
    expect(
      path`/x/${new (class {
        toString() {
          return 'ok';
        }
      })()}`,
    ).toBe('/x/ok');
  });

  test('of 10 MB is encoded in one go', () => {
    expect(path`/x/${'/'.repeat(3_000_000)}`).toHaveLength(3 + 9_000_000);
  });

  test('may be empty where the tag is told so', () => {
    expect(createPathTagFunction()`/x/${''}`).toBe('/x/');
  });

  test('without any the path is as written', () => {
    expect(path`/x/../y`).toBe('/x/../y');
    expect(encodeURIPath('')).toBe('');
  });

  test('never leaves its segment, whatever it is', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('.', '/', '\\', '%', '2', 'e', 'E', 'f', '?', '#', '@', ':', '\t', '\n', 'a', '\ud800'),
      }),
    );
    const base = new URL(client.buildURL('/x/y/z', null));
    fc.assert(
      fc.property(text, (value) => {
        let made: string;
        try {
          made = path`/x/${value}/z`;
        } catch (error) {
          return error instanceof AcmeError;
        }
        const url = new URL(client.buildURL(made, null));
        const [, version, x, segment = '', z, ...more] = url.pathname.split('/');
        return (
          url.origin === base.origin &&
          url.search === '' &&
          url.hash === '' &&
          more.length === 0 &&
          [version, x, z].join() === 'v1,x,z' &&
          decodeURIComponent(segment) === value
        );
      }),
      { numRuns: 100_000, seed: 7 },
    );
  });
});

describe('joining a base URL and a path', () => {
  test.each([
    ['https://a.example', '/x', 'https://a.example/x'],
    ['https://a.example/', '/x', 'https://a.example/x'],
    ['https://a.example/v1', '/x', 'https://a.example/v1/x'],
    ['https://a.example/v1/', '/x', 'https://a.example/v1/x'],
    ['https://a.example/v1/', 'x', 'https://a.example/v1/x'],
    ['https://a.example', '//evil.example/x', 'https://a.example//evil.example/x'],
    ['https://a.example', '/\\evil.example', 'https://a.example//evil.example'],
    ['https://a.example', 'https://b.example/x', 'https://b.example/x'],
  ])('%s and %s', (base, given, expected) => {
    expect(joinURL(base, given).toString()).toBe(expected);
  });

  test.each(['@evil.example/x', '.evil.example', ':8080/x', 'x'])('a path %s cannot change the host', (given) => {
    expect(() => joinURL('https://a.example', given)).toThrow();
  });

  test.each(['/a\tb', '/a\nb', '/\r', '/\0', '/\x7f'])('a path with a control character, %j, is refused', (given) => {
    expect(() => joinURL('https://a.example', given)).toThrow('control character');
  });
});

describe('the variables of an environment', () => {
  test.each([['eu-1'], ['a.b'], [7], ['localhost:80']])('are filled in: %s', (region) => {
    expect(expandVariables('https://{region}.example', { region })).toBe(`https://${region}.example`);
  });

  test.each([['evil.example/'], ['a@b'], ['a#'], ['..'], [''], ['a\nb']])('never change the rest: %j', (region) => {
    expect(() => expandVariables('https://{region}.example', { region })).toThrow('character that is not allowed');
  });

  test.each([[null], [undefined]])('must have a value', (region) => {
    expect(() => expandVariables('https://{region}.example', { region: region as null })).toThrow(
      'region has no value',
    );
    expect(() => expandVariables('https://{__proto__}.example', {})).toThrow('has no value');
  });
});
