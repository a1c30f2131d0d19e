// Edits of generated files, carried over three ways: what stays, what stops the run, and who decides then.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../generator/model/diagnostic.ts';
import { writeTree, type Comparison, type Edits } from '../../../generator/write/index.ts';

const FIRST = 'one\ntwo\nthree\nfour\nfive\n';
const NEXT = 'one\ntwo\nthree\nfour\nFIVE\n';

let folder: string;
let output: string;
let found: Diagnostic[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'inox-merge-'));
  output = join(folder, 'sdk');
  await write(FIRST);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function write(text: string, edits: Edits = 'merge'): Promise<Comparison | undefined> {
  found = [];
  const tree = { files: [{ path: 'a.ts', text, syntax: 'none' as const }] };
  return writeTree({ output, tree, generator: 'inox 0', inputs: [], force: false, edits }, (one) => found.push(one));
}

const read = (): string => readFileSync(join(output, 'a.ts'), 'utf8');
const edit = (text: string): void => writeFileSync(join(output, 'a.ts'), text);

describe('an edited generated file', () => {
  it('keeps the edit while nothing else changes', async () => {
    edit(FIRST.replace('one', 'mine'));
    expect((await write(FIRST))?.changes).toEqual({ added: [], changed: [], removed: [], same: ['a.ts'] });
    expect(read()).toBe(FIRST.replace('one', 'mine'));
  });

  it('keeps the edit and takes the change, also a second time', async () => {
    edit(FIRST.replace('one', 'mine'));
    expect((await write(NEXT))?.changes.changed).toEqual(['a.ts']);
    expect(read()).toBe(NEXT.replace('one', 'mine'));
    await write(NEXT.replace('three', 'THREE'));
    expect(read()).toBe(NEXT.replace('one', 'mine').replace('three', 'THREE'));
  });

  it('stops the run where both changed a line, and nothing is written', async () => {
    edit(FIRST.replace('five', 'mine'));
    expect(await write(NEXT)).toBeUndefined();
    expect(found.map(({ code }) => code)).toEqual(['Output/EditConflict']);
    expect(found[0]?.message).toContain('a.ts:5');
    expect(read()).toBe(FIRST.replace('five', 'mine'));
  });

  it.each([
    ['ours', 'mine'],
    ['theirs', 'FIVE'],
    ['mark', '<<<<<<< yours\nmine\n=======\nFIVE\n>>>>>>> generated'],
  ] as const)('is settled by %s', async (edits, last) => {
    edit(FIRST.replace('five', 'mine').replace('one', 'ONE'));
    expect(await write(NEXT, edits)).toBeDefined();
    expect(read()).toBe(`ONE\ntwo\nthree\nfour\n${last}\n`);
  });

  it('is refused, not lost, when the last generated text is unknown', async () => {
    rmSync(join(output, '.inox', 'base.br'));
    edit(FIRST.replace('one', 'mine'));
    expect(await write(NEXT)).toBeUndefined();
    expect(found.map(({ code }) => code)).toEqual(['Output/EditedByHand']);
  });

  it('is as generated again once both sides say the same', async () => {
    edit(NEXT);
    expect(await write(NEXT)).toBeDefined();
    edit(NEXT.replace('one', 'mine'));
    await write(NEXT);
    expect(read()).toBe(NEXT.replace('one', 'mine'));
  });
});
