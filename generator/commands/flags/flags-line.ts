// The command lines about who sees what: `inox explain`, `inox flags` and `inox filter`.

import { Option, type Command } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import type { FlagsOptions } from './flags.ts';
import type { RunOptions } from '../options.ts';
import { audienceOption, buildOption, groupsOption, withInputs } from '../shared-options.ts';
import type { Terminal } from '../terminal.ts';

type Ended = (code: ExitCode) => void;

/** Adds the three commands to the program. */
export function addFlagLines(program: Command, terminal: Terminal, ended: Ended): void {
  program.addCommand(explainLine(program, terminal, ended));
  program.addCommand(flagsLine(program, terminal, ended));
  program.addCommand(filterLine(program, terminal, ended));
}

function explainLine(program: Command, terminal: Terminal, ended: Ended): Command {
  return withInputs(program.createCommand('explain'))
    .argument(
      '<name>',
      'client.v1.contracts.create, ContractCreateParams, Contract.amount, Contract.state=open, POST /contracts',
    )
    .description('say where a resource, method, type, property or enum value comes from, who sees it and what uses it')
    .addOption(audienceOption())
    .addOption(groupsOption())
    .addOption(buildOption())
    .copyInheritedSettings(program)
    .action(async (name: string, options: RunOptions) => {
      const { explainCommand } = await import('../explain/explain.ts');
      ended(await explainCommand(name, options, terminal));
    });
}

function filterLine(program: Command, terminal: Terminal, ended: Ended): Command {
  return withInputs(program.createCommand('filter'))
    .description('write the OpenAPI document as one audience may read it')
    .option('-o, --output <file>', 'a .json, .yml or .yaml file (default: standard output)')
    .addOption(audienceOption())
    .addOption(groupsOption())
    .addOption(buildOption())
    .copyInheritedSettings(program)
    .action(async (options: RunOptions) => {
      const { filterCommand } = await import('../filter.ts');
      ended(await filterCommand(options, terminal));
    });
}

function flagsLine(program: Command, terminal: Terminal, ended: Ended): Command {
  return withInputs(program.createCommand('flags'))
    .description('show which group sees what the others do not, and with --lint what is wrong with the markers')
    .option('--groups <a,b>', 'these groups alone')
    .option('--lint', 'say what is probably wrong with the markers; exit code 1 on a warning or an error')
    .addOption(new Option('--format <format>', 'how to answer').choices(['text', 'json', 'markdown']))
    .copyInheritedSettings(program)
    .action(async (options: FlagsOptions) => {
      const { flagsCommand } = await import('./flags.ts');
      ended(await flagsCommand(options, terminal));
    });
}
