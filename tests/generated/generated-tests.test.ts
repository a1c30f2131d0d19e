// The tests inside the committed SDK pass against a mock server of its spec. Takes a minute: only with all tests.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '../..');
const SDK = resolve(PROJECT, process.env['INOX_SDK'] ?? 'output/metronome');
const wanted = process.env['INOX_TEST_ALL'] === '1' && existsSync(join(SDK, 'package.json'));

test.runIf(wanted)(
  'every generated test of the committed SDK passes against a mock server',
  { timeout: 240_000 },
  async () => {
    const vitest = join(PROJECT, 'node_modules/vitest/vitest.mjs');
    const config = join(PROJECT, 'tests/generated/vitest.config.ts');
    const run = promisify(execFile)(process.execPath, [vitest, 'run', '--config', config, '--reporter', 'json'], {
      cwd: PROJECT,
      maxBuffer: 64 * 1024 * 1024,
    });
    const { stdout } = await run.catch((failure: { stdout: string }) => failure);
    const result: unknown = JSON.parse(stdout.slice(stdout.indexOf('{')));
    expect(result).toMatchObject({ success: true, numFailedTests: 0 });
    expect(result).toHaveProperty(
      'numPassedTests',
      expect.toSatisfy((passed: number) => passed > 200),
    );
  },
);
