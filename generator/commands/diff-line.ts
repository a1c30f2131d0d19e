// The command lines of `inox diff` and `inox watch`: their options and what they say of themselves.

import { Option, type Command } from 'commander';
import type { DiffOptions } from './diff.ts';
import type { ExitCode } from './exit-code.ts';
import type { RunOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

type Ended = (code: ExitCode) => void;

/** Adds both commands to the program. */
export function addDiffLines(program: Command, terminal: Terminal, ended: Ended): void {
  program.addCommand(diffLine(program, terminal, ended));
  program.addCommand(watchLine(program, terminal, ended));
}

function diffLine(program: Command, terminal: Terminal, ended: Ended): Command {
  return program
    .createCommand('diff')
    .argument('<old>', 'an SDK folder, a spec, revision:path/to/spec or package@version')
    .argument('<new>', 'likewise')
    .description('say what changed for users, whom it breaks and which version comes next')
    .option('-c, --config <file>', 'the configuration, for sides that are specs')
    .option('--old-config <file>', 'the configuration of the old side, if it is another one')
    .option('--allow-host <host...>', 'let remote $refs name this host (by default none)')
    .addOption(new Option('--format <format>', 'how to answer').choices(['text', 'json', 'markdown']))
    .option('--json', 'the same as --format json')
    .option('--changelog', 'answer with the section of a changelog')
    .option('--from <version>', 'the version before, when the old side does not say')
    .option('--date <day>', 'day of the release, for the changelog')
    .option('--ignore <code...>', 'codes of findings that do not count for the version')
    .option('--risky-breaks', 'count risky changes as breaking')
    .addOption(new Option('--fail-on <severity>', 'exit code 1 when there is one').choices(['breaking', 'risky']))
    .option('--prove', 'show for each break a program that stops compiling, with the error')
    .option('--no-cache', 'neither use nor keep .inox/cache')
    .copyInheritedSettings(program)
    .action(async (old: string, now: string, options: DiffOptions) => {
      const { diffCommand } = await import('./diff.ts');
      ended(await diffCommand([old, now], options, terminal));
    });
}

function watchLine(program: Command, terminal: Terminal, ended: Ended): Command {
  return program
    .createCommand('watch')
    .description('generate again whenever the spec or the configuration changes; errors leave the last output')
    .option('-s, --spec <file>', 'the OpenAPI document, JSON or YAML')
    .option('-c, --config <file>', 'the configuration, stainless.yml')
    .option('-o, --output <folder>', 'where the SDK goes (default: sdk)')
    .option('--force', 'overwrite files that were edited by hand or are not ours')
    .option('--no-cache', 'neither use nor keep .inox/cache')
    .copyInheritedSettings(program)
    .action(async (options: RunOptions) => {
      const { watchCommand } = await import('./watch.ts');
      ended(await watchCommand(options, terminal));
    });
}
