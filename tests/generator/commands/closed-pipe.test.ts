// A reader that stops reading early, as `head` does, is no fault of the command.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleInox, type Program } from '../../support/inox.ts';
import { writeInputs, type Inputs } from '../../support/inputs.ts';

let program: Program;
let inputs: Inputs;

beforeAll(async () => {
  program = await bundleInox();
  inputs = writeInputs();
});

afterAll(() => program.remove());

/** Runs a command whose standard output, or error too, nobody reads any more. */
function unread(args: readonly string[], closed: readonly ('stdout' | 'stderr')[]) {
  return new Promise<{ readonly code: number | null; readonly said: string }>((resolve) => {
    const child = spawn(process.execPath, [program.path, ...args], { cwd: inputs.folder });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    for (const name of closed) child[name].destroy();
    child.on('exit', (code) => resolve({ code, said }));
  });
}

describe('a command whose reader has gone', () => {
  it.each([
    ['--help', ['--help']],
    ['generate', ['generate', '--json']],
    ['explain', ['explain', 'client.books.list']],
    ['filter', ['filter', '--audience', 'public']],
    ['flags', ['flags']],
    ['check', ['check']],
    ['diff', ['diff', 'openapi.json', 'openapi.json', '--config', 'stainless.yml']],
  ])('%s ends as it would have', async (_name, args) => {
    const { code, said } = await unread(args, ['stdout']);
    expect(said).not.toContain('EPIPE');
    expect(said).not.toContain('fault');
    expect(code).toBe(0);
  });

  it('still does its work', async () => {
    const { code } = await unread(['generate', '--output', 'other'], ['stdout', 'stderr']);
    expect(code).toBe(0);
    expect(existsSync(join(inputs.folder, 'other/src/client.ts'))).toBe(true);
  });

  it('keeps an exit code that says something', async () => {
    expect((await unread(['explain', 'client.nothing'], ['stdout', 'stderr'])).code).toBe(2);
  });
});
