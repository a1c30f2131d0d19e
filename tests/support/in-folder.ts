// Commands as a person runs them in a folder: with its `.inox/cache`, and with what they say remembered.

import { checkCommand, type CheckOptions } from '../../generator/commands/check/check.ts';
import { generateCommand } from '../../generator/commands/generate.ts';
import type { RunOptions } from '../../generator/commands/options.ts';
import { aTerminal } from './temporary.ts';

export interface Said {
  readonly code: number;
  readonly answer: string;
  readonly asides: string;
  /** True for an answer from hashes: nothing was read but them. */
  readonly isRemembered: boolean;
}

/** Runs `inox generate` there. */
export function generateIn(folder: string, options: RunOptions = {}): Promise<Said> {
  return runIn(folder, (terminal) => generateCommand(options, terminal));
}

/** Runs `inox check` there. */
export function checkIn(folder: string, options: CheckOptions = {}): Promise<Said> {
  return runIn(folder, (terminal) => checkCommand(options, terminal));
}

async function runIn(folder: string, run: (terminal: ReturnType<typeof aTerminal>) => Promise<number>): Promise<Said> {
  const terminal = aTerminal();
  const home = process.cwd();
  process.chdir(folder);
  try {
    const code = await run(terminal);
    const asides = terminal.asides.join('');
    return { code, answer: terminal.answers.join(''), asides, isRemembered: !asides.includes('Read the document') };
  } finally {
    process.chdir(home);
  }
}
