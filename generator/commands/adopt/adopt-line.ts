// The words of `inox adopt` on the command line.

import type { Command } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import type { RunOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

/** The command; `ended` learns its exit code. */
export function adoptLine(program: Command, terminal: Terminal, ended: (code: ExitCode) => void): Command {
  return program
    .createCommand('adopt')
    .argument('<folder>', 'the repository of a TypeScript SDK that Stainless made')
    .description('write the configuration that reproduces a published SDK, and say how nearly it does')
    .requiredOption('-s, --spec <file>', 'the OpenAPI document the SDK was made from')
    .option('-o, --output <file>', 'where the configuration goes (default: stainless.yml)')
    .option('--force', 'overwrite a configuration that is there')
    .option('--allow-host <host...>', 'let remote $refs name this host (by default none)')
    .option('--json', 'answer with JSON on standard output')
    .option('--no-cache', 'neither use nor keep .inox/cache')
    .copyInheritedSettings(program)
    .action(async (folder: string, options: RunOptions) => {
      const { adoptCommand } = await import('./adopt.ts');
      ended(await adoptCommand(folder, options, terminal));
    });
}
