// Other generators take filtered documents as they take whole ones.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import openapiTypeScript, { astToString } from 'openapi-typescript';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../generator/model/json.ts';
import { typeErrors } from '../../support/type-check.ts';
import { scatteredSamples, shippedSamples, type Sample } from './samples.ts';

const EVERYTHING = process.env['INOX_TEST_ALL'] === '1';

async function samples(): Promise<readonly Sample[]> {
  const [shipped, scattered] = [await shippedSamples(), await scatteredSamples()];
  return EVERYTHING ? [...shipped, ...scattered] : [...shipped.slice(0, 1), ...scattered.slice(0, 1)];
}

/** What `openapi-typescript` writes. It throws for what it cannot take. */
async function declarationsOf(root: JsonObject): Promise<string> {
  return astToString(await openapiTypeScript(JSON.stringify(root), { silent: true }));
}

/** The types that `@hey-api/openapi-ts` writes. It throws for what it cannot take. */
async function typesOf(root: JsonObject): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'inox-hey-api-'));
  try {
    await createClient({
      input: structuredClone(root) as never, // it wants a document that is known to be valid
      output: { path: folder, postProcess: [] },
      plugins: ['@hey-api/typescript'],
      logs: { level: 'silent', file: false },
      interactive: false,
    });
    return readFileSync(join(folder, 'types.gen.ts'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a filtered document', () => {
  it('is taken by openapi-typescript, whose types compile', { timeout: 600_000 }, async () => {
    for (const { name, rest } of await samples()) {
      const declarations = await declarationsOf(rest);
      expect(typeErrors(new Map([['api.ts', declarations]])), name).toEqual([]);
    }
  });

  it('is taken by @hey-api/openapi-ts, whose types compile', { timeout: 600_000 }, async () => {
    for (const { name, rest } of await samples()) {
      const types = await typesOf(rest);
      expect(typeErrors(new Map([['types.gen.ts', types]])), name).toEqual([]);
    }
  });
});
