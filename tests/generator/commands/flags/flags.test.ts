import { beforeEach, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../../generator/commands/command-line.ts';
import { processTerminal } from '../../../../generator/commands/terminal.ts';
import { TINY_CONFIG, TINY_SPEC } from '../../../support/tiny-api.ts';
import { writeInputs } from '../../../support/inputs.ts';

let out = '';
let err = '';

beforeEach(() => {
  out = '';
  err = '';
});

/** Runs `inox flags` on a document whose Book has these extra properties. */
function flags(properties: Readonly<Record<string, unknown>>, config: string, ...args: readonly string[]) {
  const spec = structuredClone(TINY_SPEC);
  Object.assign(spec.components.schemas.Book.properties, properties);
  const inputs = writeInputs(spec, config);
  const terminal = {
    ...processTerminal(),
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
  };
  const places = ['--spec', inputs.spec, ...(config === '' ? [] : ['--config', inputs.config])];
  return runCommandLine(['flags', ...places, '--no-cache', ...args], terminal);
}

const rating = { rating: { type: 'number', 'x-mint': { groups: ['beta'] } } };
const wrong = { rating: { type: 'number', 'x-mint': { groups: 'beta' } } };
const builds = `${TINY_CONFIG}builds:\n  acme: { groups: [beta] }\n`;

describe('inox flags', () => {
  it('shows the groups, what they gate and where', async () => {
    expect(await flags(rating, builds)).toBe(0);
    expect(out).toMatch(/^group +properties +all\nbeta +1 +1\nall gates, each once +1 +1\n/);
    expect(out).toMatch(/\nbeta \(held by acme\)\n {2}property +Book\.rating +\S*openapi\.json:\d+:\d+\n/);
  });

  it('needs no configuration', async () => {
    expect(await flags(rating, '')).toBe(0);
    expect(out).toContain('Book.rating');
  });

  it('says so when nothing is gated', async () => {
    expect(await flags({}, TINY_CONFIG)).toBe(0);
    expect(out).toBe('No group gates anything.\n');
  });

  it('answers with JSON', async () => {
    expect(await flags(rating, builds, '--json')).toBe(0);
    const said = JSON.parse(out);
    expect(said.groups[0]).toMatchObject({
      name: 'beta',
      builds: ['acme'],
      gates: [{ kind: 'property', subject: 'Book.rating', groups: ['beta'], line: expect.any(Number) }],
    });
    expect(said.totals.property).toBe(1);
    expect(said.diagnostics).toEqual([]);
  });

  it('answers with Markdown that no name of the document can break', async () => {
    const hostile = { 'a|b<b>': { type: 'number', 'x-mint': { groups: ['x|`y`'] } } };
    expect(await flags(hostile, TINY_CONFIG, '--format', 'markdown')).toBe(0);
    expect(out).toContain('| group | properties | all |\n|---|--:|--:|\n| x\\|\\`y\\` | 1 | 1 |\n');
    expect(out).toContain('- property Book.a\\|b&\\#60;b&\\#62;');
  });

  it('can be limited to groups', async () => {
    const two = { ...rating, other: { 'x-mint': { groups: ['gamma'] } } };
    expect(await flags(two, TINY_CONFIG, '--groups', 'gamma')).toBe(0);
    expect(out).not.toContain('beta');
    expect(await flags(two, TINY_CONFIG, '--groups', 'gama')).toBe(2);
    expect(err).toContain('Did you mean `gamma`?');
  });

  it('fails with --lint when something is wrong, and only then', async () => {
    expect(await flags(rating, builds, '--lint')).toBe(0);
    expect(await flags({ rating: { ...rating.rating, 'x-stainless-skip': true } }, builds, '--lint')).toBe(1);
    expect(err).toContain('Flags/SkippedForGroups');
    expect(err).toMatch(/openapi\.json:\d+:\d+/);
  });

  it('lets notes pass', async () => {
    expect(await flags(rating, `${TINY_CONFIG}builds:\n  open: { groups: [] }\n`, '--lint')).toBe(0);
    expect(err).toContain('note Flags/GroupInNoBuild');
  });

  it('is wrong input without --lint where a marker cannot be read, and a finding with it', async () => {
    expect(await flags(wrong, TINY_CONFIG)).toBe(2);
    expect(err).toContain('Flags/InvalidGroups');
    expect(await flags(wrong, TINY_CONFIG, '--lint')).toBe(1);
  });

  it('is wrong input where the document cannot be read', async () => {
    expect(await flags(rating, TINY_CONFIG, '--lint', '--spec', 'nowhere.json')).toBe(2);
    expect(err).toContain('Input/NotFound');
  });
});
