// The workflows of the guide, run as written in a repository of their own. `npx`, `npm` and `gh` are stand-ins.

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bundleInox, type Program } from '../../support/inox.ts';
import { TINY_CONFIG, TINY_SPEC } from '../../support/tiny-api.ts';

const GUIDE = readFileSync(join(import.meta.dirname, '../../../docs/guide/drift-check.md'), 'utf8');
const SPEC = JSON.stringify(TINY_SPEC, null, 2);

let inox: Program;
let folder: string;

beforeAll(async () => {
  inox = await bundleInox();
  folder = mkdtempSync(join(tmpdir(), 'inox-workflow-'));
}, 60_000);

afterAll(() => {
  inox.remove();
  rmSync(folder, { recursive: true, force: true });
});

function blocks(language: string): readonly string[] {
  return [...GUIDE.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text ?? '');
}

interface Step {
  readonly name?: string;
  readonly run?: string;
}

/** The commands of a workflow's steps, by their names. */
function stepsOf(workflow: string): readonly { readonly name: string; readonly run: string }[] {
  // The shape of a workflow is GitHub's.
  const { jobs } = parse(workflow) as { jobs: Record<string, { steps: readonly Step[] }> };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  return steps.flatMap(({ name = '', run }) => (run === undefined ? [] : [{ name, run }]));
}

function aRepository(): { readonly root: string; shell(script: string): { status: number | null; out: string } } {
  const root = mkdtempSync(join(folder, 'repo-'));
  const bin = mkdtempSync(join(folder, 'bin-'));
  const tool = (name: string, script: string): void => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  tool('npm', 'exit 0');
  tool('npx', `shift\nexec "${process.execPath}" "${inox.path}" "$@"`);
  tool('gh', `echo "gh $1 $2" >> "${bin}/gh.txt"`);
  const identity = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b.example', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b.example' };
  const env = {
    ...process.env,
    ...identity,
    NO_COLOR: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GITHUB_STEP_SUMMARY: join(bin, 'summary.md'),
    PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
  };
  const shell = (script: string) => {
    const own = script.replaceAll('/tmp/sdk-diff.md', join(bin, 'sdk-diff.md'));
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', own], { cwd: root, env, encoding: 'utf8' });
    return { status, out: stdout + stderr };
  };
  writeFileSync(join(root, 'openapi.json'), SPEC);
  writeFileSync(join(root, 'stainless.yml'), TINY_CONFIG);
  writeFileSync(join(root, '.gitignore'), '.inox/cache\n');
  mkdirSync(join(root, '.git-remote'));
  const made = shell(
    'npx inox generate --output sdk && git init -q -b main && git init -q --bare .git-remote && echo .git-remote >> .gitignore && git add . && git commit -qm one && git remote add origin ./.git-remote && git push -q origin main',
  );
  expect(made.status, made.out).toBe(0);
  return { root, shell };
}

const [checkFlow = '', regenerateFlow = ''] = blocks('yaml');
const [checkScript = '', hook = ''] = blocks('sh');

describe('the workflows of the guide', () => {
  it('pass on a clean tree, fail with the cause after a change of the spec, and pass once fixed', { timeout: 60_000 }, () => {
    const { root, shell } = aRepository();
    const runs = () => stepsOf(checkFlow).map(({ run }) => shell(run));
    expect(runs().map(({ status }) => status)).toEqual([0, 0, 0]);
    shell('git switch -qc change');
    writeFileSync(join(root, 'openapi.json'), SPEC.replace('"audio"', '"film"'));
    const failed = runs();
    expect(failed.map(({ status }) => status)).toEqual([0, 0, 1]);
    expect(failed[2]?.out).toContain('operation post /v1/books changed (openapi.json:');
    expect(shell(checkScript).status).toBe(1);
    expect(shell('npx inox check --spec openapi.json --config stainless.yml --output sdk --fix').status).toBe(0);
    expect(runs().map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(shell(checkScript).status).toBe(0);
  });

  it('propose the regenerated SDK with the diff as its text', { timeout: 60_000 }, () => {
    const { root, shell } = aRepository();
    writeFileSync(join(root, 'openapi.json'), SPEC.replace('"audio"', '"film"'));
    shell('git commit -qam two');
    for (const { name, run } of stepsOf(regenerateFlow)) {
      const ended = shell(run);
      expect(ended.status, `${name}\n${ended.out}`).toBe(0);
    }
    expect(shell('git ls-remote origin sdk/regenerate').out).toContain('refs/heads/sdk/regenerate');
    expect(shell('cat /tmp/sdk-diff.md').out).toContain('### SDK diff: major');
    expect(shell('npx inox check --output sdk').status).toBe(0);
  });

  it('stop a commit whose spec and SDK disagree', { timeout: 60_000 }, () => {
    const { root, shell } = aRepository();
    writeFileSync(join(root, '.git/hooks/pre-commit'), `#!/bin/sh\n${hook}`);
    chmodSync(join(root, '.git/hooks/pre-commit'), 0o755);
    writeFileSync(join(root, 'openapi.json'), SPEC.replace('"audio"', '"film"'));
    expect(shell('git commit -qam two').status).not.toBe(0);
    shell('npx inox generate --output sdk');
    expect(shell('git commit -qam two').status).toBe(0);
    expect(existsSync(join(root, 'sdk/.inox/origins.json'))).toBe(true);
  });
});
