import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintOf, mayReferOutside } from '../../../../generator/commands/records/fingerprint.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inox-print-'));
  writeFileSync(join(folder, 'stainless.yml'), 'resources: {}\n');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function fingerprint(spec: string, options: { readonly allowHost?: readonly string[] } = {}): string | undefined {
  writeFileSync(join(folder, 'openapi.json'), spec);
  const print = fingerprintOf(
    { spec: join(folder, 'openapi.json'), config: join(folder, 'stainless.yml'), output: 'sdk' },
    options,
  );
  return print?.hash;
}

describe('the fingerprint of a run', () => {
  it('is the same for the same inputs and another for any change', () => {
    const first = fingerprint('{"a": 1}');
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(fingerprint('{"a": 1}')).toBe(first);
    expect(fingerprint('{"a": 2}')).not.toBe(first);
    expect(fingerprint('{"a": 1}', { allowHost: ['x.example'] })).not.toBe(first);
    writeFileSync(join(folder, 'stainless.yml'), 'resources: { a: {} }\n');
    expect(fingerprint('{"a": 1}')).not.toBe(first);
  });

  it('keeps the texts that it stands for', () => {
    fingerprint('{"a": 1}');
    const inputs = { spec: join(folder, 'openapi.json'), config: join(folder, 'stainless.yml') };
    expect(fingerprintOf({ ...inputs, output: 'sdk' }, {})).toMatchObject({
      spec: '{"a": 1}',
      config: 'resources: {}\n',
    });
  });

  it('is unknown when an input cannot be read', () => {
    const missing = join(folder, 'missing.json');
    expect(fingerprintOf({ spec: missing, config: join(folder, 'stainless.yml'), output: 'sdk' }, {})).toBeUndefined();
  });
});

describe('a document that may need other files', () => {
  it.each(['{"$ref": "other.yml#/A"}', '$ref: ./a.yml', "'$ref': 'https://a.example/b.json'", '"$ref":"/x"'])(
    'is one that reaches into them: %s',
    (spec) => {
      expect(mayReferOutside(spec)).toBe(true);
    },
  );

  it.each(['{"$ref": "#/components/schemas/A"}', "$ref: '#/a'"])('is not one that does not: %s', (spec) => {
    expect(mayReferOutside(spec)).toBe(false);
  });
});
