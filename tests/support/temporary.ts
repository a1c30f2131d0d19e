// A folder of its own for one test, and a terminal that remembers what was said.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pico from 'picocolors';
import { afterEach } from 'vitest';
import type { Terminal } from '../../generator/commands/terminal.ts';

const folders: string[] = [];

/** A new folder; it goes away after the test. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inox-test-'));
  folders.push(folder);
  return folder;
}

afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

export interface Heard extends Terminal {
  readonly answers: string[];
  readonly asides: string[];
}

/** A terminal nobody watches. */
export function aTerminal(): Heard {
  const [answers, asides]: [string[], string[]] = [[], []];
  const colors = pico.createColors(false);
  return {
    answers,
    asides,
    out: (text) => void answers.push(text),
    err: (text) => void asides.push(text),
    isWatched: false,
    colors,
  };
}
