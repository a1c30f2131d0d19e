import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
let program: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'inox-cut-'));
  program = join(folder, 'write.mjs');
  const entry = new URL('../../support/write-in-child.ts', import.meta.url).pathname;
  await build({
    entryPoints: [entry],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Every file of the output with the generation its bytes belong to. */
function generations(output: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(join(output, 'src'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    const mark = /^generation (\d) /.exec(text)?.[1] ?? 'none';
    const whole = text.endsWith('\n') && text.split('\n').length === 51;
    found.set(entry.name, whole ? mark : 'torn');
  }
  return found;
}

describe('a run that is killed', () => {
  it('leaves whole files, and the next run heals the folder', async () => {
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const output = join(folder, `sdk-${attempt}`);
      expect(spawnSync(process.execPath, [program, output, '1', '0']).status).toBe(0);
      const child = spawn(process.execPath, [program, output, '500'], { stdio: 'ignore' });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await sleep(60 + attempt * 17);
      child.kill('SIGKILL');
      await ended;
      expect([...generations(output).values()].filter((mark) => mark !== '0' && mark !== '1')).toEqual([]);

      const next = spawnSync(process.execPath, [program, output, '1', '1'], { encoding: 'utf8' });
      expect(next.stdout).toBe('');
      expect(next.status).toBe(0);
      expect(new Set(generations(output).values())).toEqual(new Set(['1']));
      expect(generations(output).size).toBe(40);
      expect(readdirSync(join(output, '.inox'))).toEqual(['base.br', 'manifest.json']);
      expect(readdirSync(join(output, 'src'))).toEqual(['kept']);
    }
  }, 60_000);
});

describe('a run that died on its way to the lock', () => {
  it('leaves nothing once the next one has run', () => {
    const output = join(folder, 'sdk-waiting');
    expect(spawnSync(process.execPath, [program, output, '1', '0']).status).toBe(0);
    const { pid } = spawnSync(process.execPath, ['--eval', '']);
    writeFileSync(join(output, '.inox', `lock.${pid}`), `${pid}\n`);
    writeFileSync(join(output, '.inox', `lock.${pid}.aside`), `${pid}\n`);
    expect(spawnSync(process.execPath, [program, output, '1', '1']).status).toBe(0);
    expect(readdirSync(join(output, '.inox'))).toEqual(['base.br', 'manifest.json']);
  });
});

describe('runs at the same time', () => {
  it('take turns, and the folder ends as one of them left it', async () => {
    const output = join(folder, 'shared');
    const runs = Array.from({ length: 4 }, (_, index) =>
      spawn(process.execPath, [program, output, '3', String(index % 2)], { stdio: 'ignore' }),
    );
    const statuses = await Promise.all(runs.map((run) => new Promise((resolve) => run.once('exit', resolve))));
    expect(new Set(statuses)).toEqual(new Set([0]));
    expect(new Set(generations(output).values()).size).toBe(1);
    expect(readdirSync(join(output, '.inox'))).toEqual(['base.br', 'manifest.json']);
  }, 60_000);
});
