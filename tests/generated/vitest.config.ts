// Runs the tests that a generated SDK carries for its resources against a mock server made from the spec.
//
//   npx vitest run --config tests/generated/vitest.config.ts
//
// INOX_SDK and INOX_SPEC name another SDK folder and its spec; INOX_STEADY_FLAGS adds flags of the server.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const project = resolve(import.meta.dirname, '../..');
const sdk = resolve(project, process.env['INOX_SDK'] ?? 'output/metronome');
const declared: unknown = JSON.parse(readFileSync(join(sdk, 'package.json'), 'utf8'));
const packageName = nameOf(declared);

export default defineConfig({
  root: sdk,
  resolve: {
    alias: [
      { find: new RegExp(`^${escaped(packageName)}$`), replacement: join(sdk, 'src/index.ts') },
      { find: new RegExp(`^${escaped(packageName)}/`), replacement: join(sdk, 'src/') },
    ],
  },
  test: {
    globals: true,
    include: ['tests/api-resources/**/*.test.ts'],
    globalSetup: [join(project, 'tests/generated/mock-server.ts')],
    testTimeout: 20_000,
    maxWorkers: 2,
  },
});

function nameOf(declaration: unknown): string {
  if (typeof declaration === 'object' && declaration !== null && 'name' in declaration) return String(declaration.name);
  throw new Error(`${sdk}/package.json has no name`);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
