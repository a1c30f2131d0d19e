import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFolder } from '../../../generator/write/disk.ts';
import { heal } from '../../../generator/write/journal.ts';

let folder: string;
let root: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inox-journal-'));
  root = join(folder, 'sdk');
  mkdirSync(join(root, '.inox/tmp'), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function journal(content: unknown): void {
  writeFileSync(join(root, '.inox/journal.json'), JSON.stringify(content));
}

describe('a journal found on the disk', () => {
  it('is finished: files are moved and deleted as it says', async () => {
    writeFileSync(join(root, '.inox/tmp/0'), 'new');
    writeFileSync(join(root, 'old.ts'), 'old');
    journal({
      deletes: [{ path: 'old.ts', hash: hash('old') }],
      moves: [{ path: 'src/a.ts', temporary: '0', hash: hash('new'), mode: 0o644 }],
    });
    await heal(openFolder(root));
    expect(readFileSync(join(root, 'src/a.ts'), 'utf8')).toBe('new');
    expect(existsSync(join(root, 'old.ts'))).toBe(false);
    expect(existsSync(join(root, '.inox/journal.json'))).toBe(false);
  });

  it('deletes nothing whose bytes it does not know', async () => {
    writeFileSync(join(root, 'old.ts'), 'edited since');
    journal({ deletes: [{ path: 'old.ts', hash: hash('old') }], moves: [] });
    await heal(openFolder(root));
    expect(existsSync(join(root, 'old.ts'))).toBe(true);
  });

  it('never reaches out of the folder, whatever it says', async () => {
    writeFileSync(join(folder, 'victim'), 'v');
    writeFileSync(join(root, '.inox/tmp/0'), 'evil');
    journal({
      deletes: [{ path: '../victim', hash: hash('v') }],
      moves: [
        { path: '../planted', temporary: '0', hash: hash('evil'), mode: 0o644 },
        { path: '.git/hooks/x', temporary: '0', hash: hash('evil'), mode: 0o755 },
        { path: 'a.ts', temporary: '../../../victim', hash: hash('v'), mode: 0o644 },
      ],
    });
    await heal(openFolder(root));
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('v');
    expect(existsSync(join(folder, 'planted'))).toBe(false);
    expect(existsSync(join(root, '.git'))).toBe(false);
    expect(existsSync(join(root, 'a.ts'))).toBe(false);
  });

  it.each(['', '{', '[]', '{"deletes": 1}', 'null'])('is dropped when it makes no sense: %j', async (text) => {
    writeFileSync(join(root, '.inox/journal.json'), text);
    await heal(openFolder(root));
    expect(existsSync(join(root, '.inox/journal.json'))).toBe(false);
  });
});
