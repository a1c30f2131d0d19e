import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = path.join(path.dirname(fileURLToPath(import.meta.url)), 'src');

// Tests import the package by its name and get the sources. The longer name first: the first match wins.
export default defineConfig({
  resolve: {
    alias: [
      { find: '@metronome/sdk/', replacement: `${src}/` },
      { find: '@metronome/sdk', replacement: path.join(src, 'index.ts') },
    ],
  },
  test: {
    globals: true,
    include: ['tests/**/*.test.ts'],
  },
});
