#!/usr/bin/env node
// argv -> command -> exit code. Everything else is loaded after the compile cache is on.

import * as nodeModule from 'node:module';

// Node 20 has no compile cache; its typings neither.
const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => unknown };
enableCompileCache?.();

try {
  const { runCommandLine } = await import('./commands/command-line.ts');
  const { processTerminal } = await import('./commands/terminal.ts');
  process.exitCode = await runCommandLine(process.argv.slice(2), processTerminal());
} catch (fault) {
  const { sayFault } = await import('./commands/fault.ts');
  process.stderr.write(sayFault(fault));
  process.exitCode = 70;
}
