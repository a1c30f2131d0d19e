// What public listings of package diffs say was removed or retyped is found. The listings are read as they are; with
// INOX_TEST_NPM=1 the packages themselves are fetched as well and compared by the command line.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareSurfaces, readSurface, type Finding } from '../../../generator/diff/index.ts';
import { bundleInox, type Program } from '../../support/inox.ts';

const SEED = join(import.meta.dirname, '../../../../shared/seed');

interface Hunk {
  /** What stands after `@@`: the declaration around the lines. */
  readonly within: string;
  readonly lines: readonly (readonly [sign: ' ' | '+' | '-', text: string])[];
}

interface Listing {
  /** Path in the package to how many lines came and went. */
  readonly files: ReadonlyMap<string, readonly [came: number, went: number]>;
  readonly hunks: readonly Hunk[];
}

/** Reads a listing: cells between lines of `|`, a sign before what came or went. */
function readListing(number: string): Listing {
  const file = readdirSync(SEED).find((name) => name.startsWith(number)) ?? '';
  const text = readFileSync(join(SEED, file), 'utf8');
  const files = [...text.matchAll(/^- package\/(\S+) \+(\d+) -(\d+)$/gm)].map(
    ([, path = '', came, went]) => [path, [Number(came), Number(went)] as const] as const,
  );
  const hunks: { within: string; lines: [' ' | '+' | '-', string][] }[] = [];
  for (const cell of text.split(/^\|$/m).map((cell) => cell.replace(/^\n|\n$/g, ''))) {
    const [first = '', ...rest] = cell.split('\n');
    if (first.startsWith('@@')) hunks.push({ within: first.replace(/^@@.*?@@ ?/, ''), lines: [] });
    else if (first === '+' || first === '-') hunks.at(-1)?.lines.push([first, rest.join('\n')]);
    else if (!/^\d*$/.test(first)) hunks.at(-1)?.lines.push([' ', cell]);
  }
  return { files: new Map(files), hunks };
}

/** Fields and methods that a hunk takes away or says anew; lines of comments are none. */
function goneFrom({ lines }: Hunk): readonly string[] {
  return lines.flatMap(([sign, text]) => {
    const name = /^(?:async )?(\w+)\??(?::|\(.*\{$|$)/.exec(text.trim())?.[1];
    return sign === '-' && name !== undefined && !['query', 'body'].includes(name) ? [name] : [];
  });
}

/** The declarations that a hunk shows of one side, as far as they can be put together again. */
function sideOf({ within, lines }: Hunk, side: '-' | '+'): string {
  const [, name = 'Shown'] = /(?:namespace|interface) (\w+)/.exec(within) ?? [];
  const shown = lines.filter(([sign]) => sign === ' ' || sign === side).map(([, text]) => text);
  const opened = shown.map((text, at) =>
    text === 'parent' ? `parent: ${name}.Parent;` : `${at === 0 ? '' : ''}${text}`,
  );
  const fields = opened.filter((text) => /^\w+\??: .*;$/.test(text));
  return `export interface ${name} {\n${fields.join('\n')}\n}\n`;
}

describe('the listing of @metronome/sdk 1.0.0 to 2.0.0', () => {
  const { hunks, files } = readListing('000');
  const changed = hunks.filter((hunk) => goneFrom(hunk).length > 0);

  it('shows what went: two retyped fields of enums and one that need not be written any more', () => {
    expect(files.get('src/resources/v1/alerts.ts')).toEqual([68, 64]);
    expect(changed.flatMap(goneFrom)).toEqual(['tax_type', 'parent', 'tax_type']);
  });

  it.each(changed.map((hunk) => [goneFrom(hunk).join(), hunk] as const))('every change of %s is found', (_, hunk) => {
    const surface = (side: '-' | '+') => readSurface(new Map([['src/resources/shown.ts', sideOf(hunk, side)]]));
    const found = compareSurfaces(surface('-'), surface('+'));
    for (const name of goneFrom(hunk))
      expect(found.filter(({ subject }) => subject.endsWith(`.${name}`))).not.toEqual([]);
  });
});

describe('the listing of orb-billing 3.2.0 to 4.1.0', () => {
  const { hunks, files } = readListing('004');
  const [removed] = hunks;

  it('finds the resource that is gone, method by method, and asks for a major version', () => {
    const text = (removed?.lines ?? []).map(([, line]) => line).join('\n');
    const before = readSurface(
      new Map([['src/resources/customers/usage.ts', text.replaceAll('class ', 'export class ')]]),
    );
    const found = compareSurfaces(before, readSurface(new Map()));
    const methods = removed === undefined ? [] : goneFrom(removed);
    expect(methods).toEqual(['update', 'updateByExternalId']);
    for (const method of methods) {
      expect(found).toContainEqual(
        expect.objectContaining({
          code: 'surface/method-removed',
          severity: 'breaking',
          subject: `client.customers.usage.${method}()`,
        }),
      );
    }
    expect(files.get('src/resources/customers/usage.ts')).toEqual([0, 372]);
  });
});

describe.runIf(process.env['INOX_TEST_NPM'] === '1')('the packages themselves', () => {
  let inox: Program;
  let folder: string;
  beforeAll(async () => {
    inox = await bundleInox();
    folder = mkdtempSync(join(tmpdir(), 'inox-packages-'));
  }, 60_000);
  afterAll(() => {
    inox.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  function diff(
    old: string,
    now: string,
  ): { readonly bump: { readonly level: string }; readonly findings: readonly Finding[] } {
    const { stdout, stderr } = inox.run(['diff', old, now, '--json'], folder);
    const said: unknown = JSON.parse(stdout === '' ? stderr : stdout);
    const builds = typeof said === 'object' && said !== null && 'builds' in said ? said.builds : [said];
    return (builds as readonly ReturnType<typeof diff>[])[0] ?? { bump: { level: '' }, findings: [] };
  }

  it('every file of sources that the first listing has shows at least one finding', { timeout: 300_000 }, () => {
    const { findings, bump } = diff('@metronome/sdk@1.0.0', '@metronome/sdk@2.0.0');
    expect(bump.level).toBe('major');
    const shown = new Set(findings.flatMap(({ placeBefore, placeAfter }) => [placeBefore?.file, placeAfter?.file]));
    const listed = [...readListing('000').files.keys()].filter((path) =>
      /^src\/resources\/.*(?<!index)\.ts$/.test(path),
    );
    // Usage has other examples only, and the file of a group of resources nothing of its own.
    expect(listed.filter((path) => !shown.has(path) && !path.endsWith('v1/v1.ts'))).toEqual([]);
    for (const name of ['tax_type', 'parent']) {
      expect(findings.filter(({ subject }) => subject.endsWith(`.${name}`))).not.toEqual([]);
    }
  });

  it('a package without the files that the second listing removes is a major change', { timeout: 300_000 }, () => {
    spawnSync('npm', ['pack', '--silent', '--ignore-scripts', 'orb-billing@3.2.0'], { cwd: folder });
    for (const side of ['old', 'new']) {
      spawnSync('sh', ['-c', `mkdir ${side} && tar -xzf orb-billing-3.2.0.tgz -C ${side}`], { cwd: folder });
    }
    for (const [path, [came, went]] of readListing('004').files) {
      if (came === 0 && went > 100) rmSync(join(folder, 'new/package', path), { force: true });
    }
    const { findings, bump } = diff('old/package', 'new/package');
    expect(bump.level).toBe('major');
    const removed = findings.filter(({ code }) => code === 'surface/method-removed').map(({ subject }) => subject);
    expect(removed).toEqual(['client.customers.usage.update()', 'client.customers.usage.updateByExternalId()']);
    expect(findings.filter(({ code }) => code === 'surface/type-removed').length).toBeGreaterThan(3);
  });
});
