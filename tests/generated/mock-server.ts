// Starts the Steady mock server on a free loopback port for the length of a test run.

import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '../..');
const PATIENCE_MS = 60_000;

/** Vitest's global set-up: starts the server and tells the tests its address; returns what stops it. */
export default async function setup(): Promise<() => Promise<void>> {
  const spec = resolve(PROJECT, process.env['INOX_SPEC'] ?? 'spec/metronome/openapi.json');
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const formats = ['query', 'form'].flatMap((place) => [
    `--validator-${place}-array-format=comma`,
    `--validator-${place}-object-format=brackets`,
  ]);
  const more = (process.env['INOX_STEADY_FLAGS'] ?? '').split(' ').filter((flag) => flag !== '');
  const entry = join(PROJECT, 'node_modules/@stdy/cli/steady.js');
  const flags = ['--host', '127.0.0.1', '-p', String(port), '--quiet', ...formats, ...more];
  const server = spawn(process.execPath, [entry, ...flags, spec], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = listen(server);
  await untilHealthy(address, server, said);
  process.env['TEST_API_BASE_URL'] = address;
  return () => stop(server);
}

function listen(server: ChildProcess): () => string {
  let said = '';
  const hear = (chunk: Buffer): void => {
    said = (said + chunk.toString('utf8')).slice(-4000);
  };
  server.stdout?.on('data', hear);
  server.stderr?.on('data', hear);
  return () => said;
}

async function untilHealthy(address: string, server: ChildProcess, said: () => string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    if (server.exitCode !== null) throw new Error(`The mock server ended with ${server.exitCode}:\n${said()}`);
    const healthy = await fetch(`${address}/_x-steady/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (healthy) return;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  await stop(server);
  throw new Error(`The mock server did not start in time:\n${said()}`);
}

function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((stopped) => {
    server.once('exit', () => stopped());
    server.kill('SIGTERM');
    setTimeout(() => server.kill('SIGKILL'), 3000).unref();
  });
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => found(port));
    });
  });
}
