// The same inputs give the same bytes: again, at another time, elsewhere, in another language and time zone.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { bundleInox, type Program } from '../support/inox.ts';
import { readFolder, writeInputs } from '../support/inputs.ts';
import { runPipeline } from '../support/run-pipeline.ts';
import { TINY_CONFIG, TINY_SPEC } from '../support/tiny-api.ts';

const SHIPPED = join(import.meta.dirname, '../../spec/metronome');
const spec = join(SHIPPED, 'openapi.json');
const config = join(SHIPPED, 'stainless.yml');

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('one run and another', () => {
  test('give the same bytes, at another time and with other luck', { timeout: 60_000 }, async () => {
    const first = await runPipeline(spec, config);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2001-02-03T04:05:06Z') });
    vi.spyOn(Math, 'random').mockReturnValue(0.25);
    const second = await runPipeline(spec, config);
    expect(first.files.size).toBeGreaterThan(100);
    expect(second.files).toEqual(first.files);
  });

  test('do not depend on the order of schemas, paths and properties', { timeout: 60_000 }, async () => {
    const written: unknown = JSON.parse(readFileSync(spec, 'utf8'));
    const first = await runPipeline(writeInputs(written, readFileSync(config, 'utf8')).spec, config);
    const second = await runPipeline(writeInputs(withReversedMaps(written), readFileSync(config, 'utf8')).spec, config);
    expect(differing(first.files, second.files)).toEqual([]);
  });
});

describe('a process in Turkish on the other side of the world', () => {
  let program: Program;
  beforeAll(async () => {
    program = await bundleInox();
  });
  afterAll(() => program.remove());

  test('writes what any other writes, in a folder with another name', { timeout: 60_000 }, () => {
    const [here, there] = [writeInputs(), writeInputs(TINY_SPEC, TINY_CONFIG)];
    const environments = [
      { TZ: 'UTC', LC_ALL: 'C' },
      { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    ];
    expect(program.run(['generate'], here.folder, environments[0]).status).toBe(0);
    expect(program.run(['generate'], there.folder, environments[1]).status).toBe(0);
    expect(readFolder(join(there.folder, 'sdk'))).toEqual(readFolder(join(here.folder, 'sdk')));
  });
});

/** The maps whose order means nothing to an SDK, the other way round. */
function withReversedMaps(written: unknown): unknown {
  if (typeof written !== 'object' || written === null) return written;
  if (Array.isArray(written)) return written.map(withReversedMaps);
  const unordered = new Set(['schemas', 'responses', 'parameters', 'paths']);
  return Object.fromEntries(
    Object.entries(written).map(([key, value]) => {
      const inside = withReversedMaps(value);
      if (!unordered.has(key) || Array.isArray(inside) || typeof inside !== 'object' || inside === null)
        return [key, inside];
      return [key, Object.fromEntries(Object.entries(inside).reverse())];
    }),
  );
}

function differing(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}
