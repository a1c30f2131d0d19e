// `inox check` where CI runs it: in a shallow clone, beside other changes, without git, secrets or a network.

import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleInox, type Program } from '../../support/inox.ts';
import { aFolder } from '../../support/temporary.ts';
import { TINY_CONFIG, TINY_SPEC } from '../../support/tiny-api.ts';

let inox: Program;

beforeAll(async () => {
  inox = await bundleInox();
}, 60_000);

afterAll(() => inox.remove());

/** No name of a command can be found, and every proxy leads nowhere. */
const ALONE = { PATH: '', HOME: '/nowhere', HTTP_PROXY: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9' };
const CHECK = ['check', '--no-cache', '--format', 'json'];

function git(cwd: string, ...words: readonly string[]): void {
  const own = ['-c', 'user.name=a', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false', ...words];
  const { status, stderr } = spawnSync('git', own, { cwd, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}

function aProject(): string {
  const root = aFolder();
  writeFileSync(join(root, 'openapi.json'), JSON.stringify(TINY_SPEC, null, 1));
  writeFileSync(join(root, 'stainless.yml'), TINY_CONFIG);
  expect(inox.run(['generate', '--no-cache'], root).status).toBe(0);
  return root;
}

it('says the same in a shallow clone, with other changes beside, and without git', { timeout: 60_000 }, () => {
  const root = aProject();
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'add', '.');
  git(root, 'commit', '-q', '-m', 'one');
  git(root, 'commit', '-q', '--allow-empty', '-m', 'two');
  const clone = join(aFolder(), 'clone');
  git(root, 'clone', '-q', '--depth', '1', `file://${root}`, clone);
  const copy = join(aFolder(), 'copy');
  cpSync(root, copy, { recursive: true });
  rmSync(join(copy, '.git'), { recursive: true });
  for (const folder of [clone, copy]) {
    writeFileSync(join(folder, 'notes.txt'), 'mine\n');
    expect(inox.run(CHECK, folder, ALONE).status).toBe(0);
    const spec = readFileSync(join(folder, 'openapi.json'), 'utf8');
    writeFileSync(join(folder, 'openapi.json'), spec.replaceAll('"paper"', '"print"'));
    const { status, stdout } = inox.run(CHECK, folder, ALONE);
    expect(status).toBe(1);
    expect(stdout).toContain('"name": "post /v1/books"');
    expect(inox.run([...CHECK, '--fix'], folder, ALONE).status).toBe(0);
    expect(inox.run(CHECK, folder, ALONE).status).toBe(0);
  }
});

it('says in every form that the inputs are wrong, and ends with 2', { timeout: 60_000 }, () => {
  const root = aProject();
  writeFileSync(join(root, 'openapi.json'), '{ "openapi": ');
  for (const [format, said] of [
    ['json', '"ok": false'],
    ['markdown', '### inox check: wrong input'],
    ['github', '::error file=openapi.json,line=1'],
    ['sarif', '"executionSuccessful": false'],
    ['junit', '<error message='],
  ] as const) {
    const { status, stdout } = inox.run(['check', '--format', format], root, ALONE);
    expect(status).toBe(2);
    expect(stdout).toContain(said);
  }
});
