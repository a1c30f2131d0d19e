// Nothing that is committed under output/ would be written differently by Prettier 3.1.1: neither the parts
// it formatted nor those that were left because they already stood as it would write them.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatText } from '../../generator/format/prettier.ts';

const OUTPUT = fileURLToPath(new URL('../../output/metronome/', import.meta.url));

function typescriptFiles(folder: string): readonly string[] {
  if (!existsSync(join(OUTPUT, folder))) return [];
  return readdirSync(join(OUTPUT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

describe('the committed output', () => {
  it.each(['src', 'tests'])('has no TypeScript under %s that Prettier would change', async (folder) => {
    const files = typescriptFiles(folder);
    expect(files.length).toBeGreaterThan(20);
    const different: string[] = [];
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      if ((await formatText(text, 'typescript', file)) !== text) different.push(file.slice(OUTPUT.length));
    }
    expect(different).toEqual([]);
  }, 120_000);
});
