import { describe, expect, it } from 'vitest';
import { aSpec, load, loadText } from './reading.ts';

const YAML_HEAD = 'openapi: 3.0.1\npaths: {}\n';

async function timed<Value>(work: () => Promise<Value>): Promise<Value> {
  // Work done, not time passed: other programs may keep the machine busy.
  const begin = process.cpuUsage();
  const value = await work();
  expect(process.cpuUsage(begin).user / 1000).toBeLessThan(5000);
  return value;
}

describe('a hostile document', () => {
  it('of aliases of aliases ends in a finding', async () => {
    const names = [...'abcdefghi'];
    const bomb = names.map((name, index) => {
      const inner = index === 0 ? '"lol"' : `*${names[index - 1]}`;
      return `x-${name}: &${name} [${Array.from({ length: 9 }, () => inner).join(', ')}]`;
    });
    const { summary } = await timed(() => loadText(`${YAML_HEAD}${bomb.join('\n')}\n`, 'a.yml'));
    expect(summary).toEqual(['error Input/TooManyAliases 1:1']);
  });

  it('of merges of large maps ends in a finding', async () => {
    const base = Array.from({ length: 2000 }, (_, index) => `  k${index}: ${index}`).join('\n');
    const merges = Array.from({ length: 4000 }, (_, index) => `x-m${index}: {<<: *base}`).join('\n');
    const { summary } = await timed(() => loadText(`${YAML_HEAD}x-base: &base\n${base}\n${merges}\n`, 'a.yml'));
    expect(summary).toEqual(['error Input/TooManyMerges 1:1']);
  });

  it('of merges of merges ends in a finding', async () => {
    const merges = Array.from(
      { length: 40 },
      (_, index) => `x-${index + 1}: &m${index + 1} {<<: [*m${index}, *m${index}], a${index}: 1}`,
    );
    const { summary } = await timed(() => loadText(`${YAML_HEAD}x-0: &m0 {a: 1}\n${merges.join('\n')}\n`, 'a.yml'));
    expect(summary).toEqual(['error Input/TooManyMerges 1:1']);
  });

  it('that contains itself ends in a finding', async () => {
    expect((await loadText(`${YAML_HEAD}x-a: &a\n  b: *a\n`, 'a.yml')).document).toBeUndefined();
    expect((await loadText(`${YAML_HEAD}x-a: &a {<<: *a}\n`, 'a.yml')).document).toBeUndefined();
  });

  it.each([
    ['objects', '{"a":'.repeat(20_000)],
    ['closed objects', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
    ['arrays', `{"openapi":"3.0.1","paths":{},"x":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
    ['brackets', '['.repeat(20_000)],
  ])('nested 20,000 deep ends in a finding: %s', async (_name, text) => {
    expect((await timed(() => loadText(text))).summary).toEqual([expect.stringMatching(/^error Input\/TooDeep/)]);
    expect((await timed(() => loadText(text, 'a.yml'))).summary).toEqual([
      expect.stringMatching(/^error Input\/TooDeep/),
    ]);
  });

  it('with 20,000 references to nothing is read in one go', async () => {
    const schemas = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`S${index}`, { $ref: '#/nope' }]));
    const { summary } = await timed(() => loadText(JSON.stringify(aSpec(schemas))));
    expect(summary).toHaveLength(20_000);
  });

  it.each([
    'file:///etc/passwd',
    '../../../../etc/passwd',
    '/etc/hostname',
    '/proc/self/environ',
    '/dev/zero',
    'http://127.0.0.1/x.json',
    'http://169.254.169.254/latest/meta-data',
    'http://[::1]/x.json',
    'http://2130706433/x.json',
    'http://localhost./x.json',
    'https://example.com/x.json',
    'HTTPS://EXAMPLE.COM/x.json',
    '//example.com/x.json',
    '\\\\\\\\evil\\\\share\\\\x.json',
    '..\\\\x.json',
    '%2e%2e/%2e%2e/etc/passwd',
    '%2fetc%2fpasswd',
    'data:application/json,{}',
    'javascript:alert(1)',
    'C:/x.json',
    './x\u0000.json',
    './x.txt',
    './.',
    '..',
  ])('that refers to %j is refused', async (reference) => {
    const text = JSON.stringify(aSpec({ A: { $ref: 'PLACE' } })).replace(
      'PLACE',
      reference.replace('\u0000', '\\u0000'),
    );
    const { document, summary, said } = await timed(() => loadText(text));
    expect(document).toBeUndefined();
    expect(summary).toEqual([expect.stringMatching(/^error Reference\/Blocked 1:\d+$/)]);
    expect(said[0]?.excerpt).toBeDefined();
  });

  it('can name an allowed host only as written', async () => {
    const text = JSON.stringify(aSpec({ A: { $ref: 'https://api.example.evil.test/x.json' } }));
    const { aFolder } = await import('./reading.ts');
    const { summary } = await load(aFolder({ 'openapi.json': text }), 'openapi.json', ['api.example']);
    expect(summary).toEqual([expect.stringMatching(/^error Reference\/Blocked/)]);
  });
});
