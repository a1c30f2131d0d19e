// Runs a program and says what the whole of it cost: CPU seconds of all its processes, wall, peak memory.

import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RECORDER = new URL('./record-usage.mjs', import.meta.url).href;
const BIN = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url));

/**
 * @param {readonly string[]} args of Node
 * @param {string} cwd
 * @param {{ endsWith?: number }} expected the exit code, 0 unless another one is what the program should end with
 * @returns {Promise<{ cpuSeconds: number, wallSeconds: number, peakMegabytes: number, said: string }>}
 */
export async function measure(args, cwd, { endsWith = 0 } = {}) {
  const usageFolder = mkdtempSync(join(tmpdir(), 'inox-usage-'));
  const started = performance.now();
  const env = {
    ...process.env,
    PATH: `${BIN}:${process.env['PATH'] ?? ''}`,
    NODE_OPTIONS: `--import ${RECORDER}`,
    INOX_BENCH_USAGE: usageFolder,
  };
  const said = await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    child.stdout.on('data', (chunk) => (text += chunk));
    child.stderr.on('data', (chunk) => (text += chunk));
    child.once('error', reject);
    child.once('exit', (code) => (code === endsWith ? resolve(text) : reject(new Error(`${args.join(' ')} ended with ${code}\n${text}`))));
  });
  const wallSeconds = (performance.now() - started) / 1000;
  const usages = readdirSync(usageFolder).map((name) => JSON.parse(readFileSync(join(usageFolder, name), 'utf8')));
  rmSync(usageFolder, { recursive: true, force: true });
  return {
    cpuSeconds: usages.reduce((sum, usage) => sum + usage.cpuSeconds, 0),
    wallSeconds,
    peakMegabytes: Math.max(...usages.map((usage) => usage.peakMegabytes)),
    said,
  };
}

/**
 * The middle value.
 * @param {readonly number[]} values
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
