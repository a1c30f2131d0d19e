#!/usr/bin/env node
// argv -> command -> exit code. Everything else is loaded after the compile cache is on.

import * as nodeModule from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Node 20 has no compile cache; its typings neither.
const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => unknown };
enableCompileCache?.();

// A run is over before most functions that V8 would optimize have paid for it: waiting ten times as long
// before optimizing takes a third off the CPU time of a cold run, and costs a long one next to nothing.
setFlagsFromString('--interrupt-budget=1500000');

try {
  const { runCommandLine } = await import('./commands/command-line.ts');
  const { processTerminal } = await import('./commands/terminal.ts');
  process.exitCode = await runCommandLine(process.argv.slice(2), processTerminal());
} catch (fault) {
  const { sayFault } = await import('./commands/fault.ts');
  process.stderr.write(sayFault(fault));
  process.exitCode = 70;
}
