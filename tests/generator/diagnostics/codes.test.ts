import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { codes, diagnosticsReference } from '../../../generator/diagnostics/index.ts';

const GENERATOR = fileURLToPath(new URL('../../../generator', import.meta.url));
const CODE = /'([A-Z][A-Za-z]+\/[A-Z][A-Za-z0-9]+)'/g;

function codesInSources(): ReadonlySet<string> {
  const files = readdirSync(GENERATOR, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith(join('diagnostics', 'codes.ts')),
  );
  const texts = files.map((file) => readFileSync(join(GENERATOR, file), 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(CODE)].map((match) => match[1] ?? '')));
}

describe('the codes', () => {
  it('of all diagnostics are in the registry', () => {
    expect([...codesInSources()].filter((code) => !codes.has(code))).toEqual([]);
  });

  it('stand in order, each once, with a meaning and help in whole sentences', () => {
    const known = [...codes.keys()];
    expect(known).toEqual([...new Set(known)].sort());
    for (const { meaning, help } of codes.values()) {
      expect(meaning).toMatch(/^[A-Z`].*\.$/);
      expect(help).toMatch(/^[A-Z`].*\.$/);
    }
  });

  it('are the reference page; `npx vitest run tests/generator/diagnostics -u` rewrites it', async () => {
    await expect(diagnosticsReference()).toMatchFileSnapshot('../../../docs/reference/diagnostics.md');
  });
});
