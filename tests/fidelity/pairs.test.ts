// Our output against SDKs that were published from exactly the same inputs. Floors only rise, and every file
// that still differs is listed with its reason. The inputs are third-party and lie beside the repository.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { generate } from '../../generator/pipeline.ts';
import { memoryMemo } from '../../generator/model/memo.ts';
import type { Diagnostic } from '../../generator/model/diagnostic.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SHARED = join(ROOT, '..', 'shared');
const work = mkdtempSync(join(tmpdir(), 'inox-fidelity-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

interface Floor {
  readonly asOf?: string;
  /** A file of `overlays/` that completes a pair of which only the resources are known. */
  readonly overlay?: string;
  readonly identical: number;
  readonly lines: number;
  readonly code: number;
}

interface Score {
  readonly identicalPct: number;
  readonly linesPct: number;
  readonly codePct: number;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  readonly rows: readonly { readonly file: string; readonly same: boolean }[];
}

const floors: Readonly<Record<string, Floor>> = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8'));
const known = readFileSync(join(import.meta.dirname, 'known-differences.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(/\s+/).slice(0, 2).join(' '));

async function generateInto(folder: string, spec: string, config: string): Promise<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  const generated = await generate({
    spec,
    config,
    allowedHosts: [],
    language: 'typescript',
    memo: memoryMemo(),
    report: (diagnostic) => diagnostics.push(diagnostic),
    watch: () => undefined,
  });
  for (const { path, text } of generated?.tree.files ?? []) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
}

/**
 * The pair's config; with the date of the published generation where its habits are older than the newest, and
 * completed where it is not public.
 */
function configFor(name: string, pair: string, floor: Floor): string {
  if (floor.overlay !== undefined) {
    const overlay = readFileSync(join(import.meta.dirname, 'overlays', floor.overlay), 'utf8');
    const completed = join(work, `${name}.yml`);
    writeFileSync(completed, `${readFileSync(join(pair, 'resources.yml'), 'utf8')}\n${overlay}`);
    return completed;
  }
  const written = join(pair, 'stainless.yml');
  if (floor.asOf === undefined) return written;
  const dated = join(work, `${name}.yml`);
  writeFileSync(dated, `${readFileSync(written, 'utf8')}\ninox:\n  as_of: '${floor.asOf}'\n`);
  return dated;
}

function score(folder: string, prints: string): Score {
  const tool = join(SHARED, 'parity', 'parity.mjs');
  return JSON.parse(execFileSync(process.execPath, [tool, 'score', folder, prints, '--json'], { encoding: 'utf8', maxBuffer: 1 << 26 }));
}

describe.skipIf(!existsSync(SHARED))('a published SDK comes out again', () => {
  test.each(Object.entries(floors))('%s', { timeout: 60_000 }, async (name, floor) => {
    const pair = join(SHARED, 'pairs', name);
    const spec = ['openapi.json', 'openapi.yml'].map((file) => join(pair, file)).find((path) => existsSync(path)) ?? '';
    const folder = join(work, name);
    expect(await generateInto(folder, spec, configFor(name, pair, floor))).toEqual([]);

    const result = score(folder, join(pair, 'prints.json'));
    const differing = [...result.rows.filter((row) => !row.same).map((row) => row.file), ...result.missing, ...result.extra];
    const listed = known.filter((line) => line.startsWith(`${name} `));
    expect(differing.map((file) => `${name} ${file}`).sort()).toEqual([...listed].sort());
    expect(result.identicalPct).toBeGreaterThanOrEqual(floor.identical);
    expect(result.linesPct).toBeGreaterThanOrEqual(floor.lines);
    expect(result.codePct).toBeGreaterThanOrEqual(floor.code);
  });
});

const STEPS = ['imagekit-58', 'imagekit-60', 'imagekit-63', 'imagekit-66'];

describe.skipIf(!existsSync(SHARED))('a published regeneration changes the files it changed', () => {
  test.each(STEPS)('%s', { timeout: 60_000 }, async (name) => {
    const step = join(SHARED, 'steps', name);
    const scopes = /^(src\/resources(\/|\.ts$)|api\.md$|tests\/api-resources\/)/;
    const files = new Map<string, ReadonlyMap<string, string>>();
    for (const side of ['before', 'after']) {
      const texts = new Map<string, string>();
      const generated = await generate({
        spec: join(step, side, 'openapi.yml'),
        config: join(step, side, 'stainless.yml'),
        allowedHosts: [],
        language: 'typescript',
        memo: memoryMemo(),
        report: () => undefined,
        watch: () => undefined,
      });
      for (const { path, text } of generated?.tree.files ?? []) if (scopes.test(path)) texts.set(path, text);
      files.set(side, texts);
    }
    const before = files.get('before') ?? new Map<string, string>();
    const after = files.get('after') ?? new Map<string, string>();
    const expected = JSON.parse(readFileSync(join(step, 'expected.json'), 'utf8'));
    expect(before.size).toBeGreaterThan(40);
    expect({
      changed: [...after.keys()].filter((path) => before.has(path) && before.get(path) !== after.get(path)).sort(),
      added: [...after.keys()].filter((path) => !before.has(path)),
      removed: [...before.keys()].filter((path) => !after.has(path)),
    }).toEqual({ changed: [...expected.changed].sort(), added: expected.added, removed: expected.removed });
  });
});
