// Tests mirror the house: same paths under tests/generator as under generator.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'tests/cases/*/expected/**'],
    testTimeout: 20_000,
  },
});
