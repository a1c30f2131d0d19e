import pico from 'picocolors';
import { describe, expect, it } from 'vitest';
import { driftOf, firstDifference } from '../../../../generator/commands/check/show-changes.ts';
import type { Comparison } from '../../../../generator/write/index.ts';

const plain = pico.createColors(false);

function aComparison(parts: Partial<Comparison>): Comparison {
  return {
    changes: { added: [], changed: [], removed: [], same: [] },
    deleted: [],
  unlisted: [],
  edited: [],
    foreign: [],
    orphaned: [],
    lineEnds: [],
    manifest: { text: '', stale: false },
    ...parts,
  };
}

describe('driftOf', () => {
  it('lists each file once, under the word that tells most', () => {
    const files = driftOf(
      aComparison({
        changes: { added: ['d'], changed: ['a', 'b', 'e'], removed: ['c'], same: ['x'] },
        edited: ['b'],
        foreign: ['e'],
        orphaned: ['f'],
      }),
    );
    expect(files.map(({ path, drift }) => `${path} ${drift}`)).toEqual([
      'a changed',
      'b edited by hand',
      'c removed',
      'd added',
      'e not generated',
      'f kept',
    ]);
  });

  it('does not count files that differ in line ends only', () => {
    const changes = { added: [], changed: ['a'], removed: [], same: [] };
    expect(driftOf(aComparison({ changes, lineEnds: ['a'] }))).toEqual([]);
  });

  it('counts a stale manifest', () => {
    expect(driftOf(aComparison({ manifest: { text: '', stale: true } }))).toHaveLength(1);
  });
});

describe('firstDifference', () => {
  it('shows the first lines that differ, with one line around them', () => {
    expect(firstDifference('a\nb\nc\nd\n', 'a\nB\nc\nd\n', plain)).toBe(
      '    @@ line 1 @@\n     a\n    -b\n    +B\n     c\n',
    );
  });

  it('stops after a few lines and says how many are left', () => {
    const before = Array.from({ length: 50 }, (_, index) => `old ${index}\n`).join('');
    const after = Array.from({ length: 50 }, (_, index) => `new ${index}\n`).join('');
    expect(firstDifference(before, after, plain)).toMatch(/… 89 more lines\n$/);
  });

  it('never passes a control character on to the terminal', () => {
    expect(firstDifference('a\n', 'a\u001b[2Jb\n', plain)).not.toContain('\u001b');
  });
});
