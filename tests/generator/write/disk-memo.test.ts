import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDiskMemo } from '../../../generator/write/index.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inox-memo-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the disk memo', () => {
  it('remembers across runs, each kind apart', () => {
    const first = openDiskMemo(folder, 'inox 1');
    first.set('format/ts', 'a', 'A');
    first.set('prose', 'a', 'B');
    first.save();
    const second = openDiskMemo(folder, 'inox 1');
    expect(second.get('format/ts', 'a')).toBe('A');
    expect(second.get('prose', 'a')).toBe('B');
    expect(second.get('prose', 'b')).toBeUndefined();
  });

  it('is ignored by git in a folder of its own: it holds texts of all builds', () => {
    const memo = openDiskMemo(join(folder, 'cache'), 'inox 1');
    memo.set('prose', 'a', 'A');
    memo.save();
    expect(readFileSync(join(folder, 'cache/.gitignore'), 'utf8')).toBe('*\n');
  });

  it('takes a broken file for an empty one', () => {
    const first = openDiskMemo(folder, 'inox 1');
    first.set('prose', 'a', 'A');
    first.save();
    for (const broken of ['', '{"a"', '{}', '[1,[2],["a"],null]']) {
      for (const file of readdirSync(folder)) writeFileSync(join(folder, file), broken);
      expect(openDiskMemo(folder, 'inox 1').get('prose', 'a')).toBeUndefined();
    }
  });

  it('writes nothing when nothing is new', () => {
    openDiskMemo(join(folder, 'unused'), 'inox 1').save();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps what this run used when there is no room for all', () => {
    const big = 'x'.repeat(20 * 1024 * 1024);
    const first = openDiskMemo(folder, 'inox 1');
    first.set('prose', 'old', big);
    first.save();
    const second = openDiskMemo(folder, 'inox 1');
    second.set('prose', 'new', big);
    second.save();
    const third = openDiskMemo(folder, 'inox 1');
    expect(third.get('prose', 'old')).toBeUndefined();
    expect(third.get('prose', 'new')).toBe(big);
  });

  it('does not fail when it cannot be saved', () => {
    writeFileSync(join(folder, 'file'), '');
    const memo = openDiskMemo(join(folder, 'file'), 'inox 1');
    memo.set('prose', 'a', 'A');
    expect(() => memo.save()).not.toThrow();
  });
});
