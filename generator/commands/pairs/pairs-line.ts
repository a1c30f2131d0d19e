// The command line of `inox pairs`.

import { Option, type Command } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import type { PairsOptions } from './pairs.ts';
import { apiVersionOption, audienceOption, buildOption, groupsOption, withInputs } from '../shared-options.ts';
import type { Terminal } from '../terminal.ts';

/** The command; `ended` learns its exit code. */
export function pairsLine(program: Command, terminal: Terminal, ended: (code: ExitCode) => void): Command {
  return withInputs(program.createCommand('pairs'))
    .argument('[name]', 'one pair: a schema, an operation or a method on either side; all if left out')
    .description('show what exists as V1 and V2, and every difference between the two')
    .option('--brief', 'the list of pairs alone')
    .addOption(new Option('--format <format>', 'how to answer').choices(['text', 'json', 'markdown']))
    .addOption(audienceOption())
    .addOption(groupsOption())
    .addOption(buildOption())
    .addOption(apiVersionOption())
    .copyInheritedSettings(program)
    .action(async (name: string | undefined, options: PairsOptions) => {
      const { pairsCommand } = await import('./pairs.ts');
      ended(await pairsCommand(name, options, terminal));
    });
}
