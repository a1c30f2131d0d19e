// The workflows of a guide, run as written in a repository of their own. `npx`, `npm` and `gh` are stand-ins.

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect } from 'vitest';
import { parse } from 'yaml';
import type { Program } from './inox.ts';
import { TINY_CONFIG, TINY_SPEC } from './tiny-api.ts';

const SPEC = JSON.stringify(TINY_SPEC, null, 2);

/** The code blocks of a guide in one language. */
export function blocks(guide: string, language: string): readonly string[] {
  return [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text ?? '');
}

interface Step {
  readonly name?: string;
  readonly run?: string;
}

/** The commands of a workflow's steps, by their names. */
export function stepsOf(workflow: string): readonly { readonly name: string; readonly run: string }[] {
  // The shape of a workflow is GitHub's.
  const { jobs } = parse(workflow) as { jobs: Record<string, { steps: readonly Step[] }> };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  return steps.flatMap(({ name = '', run }) => (run === undefined ? [] : [{ name, run }]));
}

export interface WorkflowRepository {
  readonly root: string;
  /** Folder of the stand-ins, and of what was said to them. */
  readonly bin: string;
  shell(script: string): { readonly status: number | null; readonly out: string };
}

/** A repository with an SDK, on branch `main` with a remote, where inox is the program that is given. */
export function aWorkflowRepository(folder: string, inox: Program): WorkflowRepository {
  const root = mkdtempSync(join(folder, 'repo-'));
  const bin = mkdtempSync(join(folder, 'bin-'));
  const tool = (name: string, script: string): void => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  tool('npm', 'exit 0');
  tool('npx', `shift\nexec "${process.execPath}" "${inox.path}" "$@"`);
  tool('gh', `echo "gh $1 $2" >> "${bin}/gh.txt"`);
  const identity = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@b.example',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@b.example',
  };
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
  return { root, bin, shell };
}
