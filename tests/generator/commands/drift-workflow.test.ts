// The workflows of the guides do what they say, run as they are written.

import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleInox, type Program } from '../../support/inox.ts';
import { TINY_SPEC } from '../../support/tiny-api.ts';
import { aWorkflowRepository, blocks, stepsOf, type WorkflowRepository } from '../../support/workflow-repository.ts';

const guide = (name: string): string => readFileSync(join(import.meta.dirname, '../../../docs/guide', name), 'utf8');
const CHECK_GUIDE = guide('drift-check.md');
const DIFF_GUIDE = guide('diff.md');
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

const aRepository = (): WorkflowRepository => aWorkflowRepository(folder, inox);

const [checkFlow = '', regenerateFlow = ''] = blocks(CHECK_GUIDE, 'yaml');
const [checkScript = '', hook = ''] = blocks(CHECK_GUIDE, 'sh');
const commentFlow = blocks(DIFF_GUIDE, 'yaml').find((text) => text.includes('jobs:')) ?? '';

describe('the workflow that tells a pull request whom it breaks', () => {
  const lines = (path: string): readonly string[] => readFileSync(path, 'utf8').trimEnd().split('\n');

  it('comments, sums up, and fails on a break alone', { timeout: 120_000 }, () => {
    const { root, bin, shell } = aRepository();
    const judge = (spec: string): readonly (readonly [name: string, status: number | null])[] => {
      writeFileSync(join(root, 'openapi.json'), spec);
      shell('git commit -qam change');
      return stepsOf(commentFlow)
        .filter(({ name }) => name !== '')
        .map(({ name, run }) => [name, shell(`export GITHUB_BASE_REF=main PR=7\n${run}`).status]);
    };
    shell('git switch -qc change');
    const passed = [
      ['Fetch the base', 0],
      ['Diff', 0],
      ['Comment', 0],
      ['Judge', 0],
    ];
    expect(judge(SPEC.replace('"audio"', '"audio", "film"'))).toEqual(passed);
    expect(judge(SPEC.replace('"audio"', '"film"'))).toEqual([...passed.slice(0, 3), ['Judge', 1]]);
    expect(lines(join(bin, 'gh.txt'))).toEqual(['gh pr comment', 'gh pr comment']);
    const said = lines(join(bin, 'summary.md')).filter((line) => line.startsWith('### '));
    expect(said).toEqual(['### SDK diff: minor', '### SDK diff: major']);
  });
});

describe('the workflows of the guide to the drift check', () => {
  it(
    'pass on a clean tree, fail with the cause after a change of the spec, and pass once fixed',
    { timeout: 120_000 },
    () => {
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
    },
  );

  it('propose the regenerated SDK with the diff as its text', { timeout: 120_000 }, () => {
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

  it('stop a commit whose spec and SDK disagree', { timeout: 120_000 }, () => {
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
