// The command lines of `inox diff` and `inox watch`: their options and what they say of themselves.

import { InvalidArgumentError, Option, type Command } from 'commander';
import type { DiffOptions } from './diff.ts';
import type { ExitCode } from '../exit-code.ts';
import type { RunOptions } from '../options.ts';
import { allBuildsOption, apiVersionOption, audienceOption, buildOption, groupsOption } from '../shared-options.ts';
import type { Terminal } from '../terminal.ts';

type Ended = (code: ExitCode) => void;

/** Adds both commands to the program. */
export function addDiffLines(program: Command, terminal: Terminal, ended: Ended): void {
  program.addCommand(diffLine(program, terminal, ended));
  program.addCommand(watchLine(program, terminal, ended));
}

function diffLine(program: Command, terminal: Terminal, ended: Ended): Command {
  return program
    .createCommand('diff')
    .argument('<old>', 'an SDK folder, a spec, revision:path of either, or package@version')
    .argument('<new>', 'likewise')
    .description('say what changed for users, what caused it, whom it breaks and which version comes next')
    .option('-c, --config <file>', 'the configuration, for sides that are specs')
    .option('--old-config <file>', 'the configuration of the old side, if it is another one')
    .option('-s, --spec <file>', 'the document that the new side was made from, if that is an SDK: for lines')
    .option('--old-spec <file>', 'the same for the old side')
    .option('--allow-host <host...>', 'let remote $refs name this host (by default none)')
    .addOption(audienceOption())
    .addOption(groupsOption())
    .addOption(buildOption())
    .addOption(allBuildsOption())
    .addOption(apiVersionOption())
    .addOption(new Option('--format <format>', 'how to answer').choices(['text', 'json', 'markdown']))
    .option('--json', 'the same as --format json')
    .option('--changelog', 'answer with the section of a changelog')
    .option('--from <version>', 'the version before, when the old side does not say')
    .addOption(new Option('--date <day>', 'day of the release, for the changelog (default: today)').argParser(dayOf))
    .addOption(new Option('--today <day>', 'the day that approvals are held against (default: today)').argParser(dayOf))
    .option('--ignore <code...>', 'codes of findings that do not count')
    .option('--risky-breaks', 'count risky changes as breaking')
    .addOption(new Option('--fail-on <severity>', 'exit code 1 when there is one').choices(['breaking', 'risky']))
    .option('--prove', 'show for each break a program that stops compiling, with the error')
    .option('--no-cache', 'neither use nor keep .inox/cache')
    .copyInheritedSettings(program)
    .action(async (old: string, now: string, options: Omit<DiffOptions, 'today'> & { readonly today?: string }) => {
      const { diffCommand } = await import('./diff.ts');
      ended(await diffCommand([old, now], { ...options, today: options.today ?? dayOfClock() }, terminal));
    });
}

function dayOfClock(): string {
  return new Date().toISOString().slice(0, 10);
}

function dayOf(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new InvalidArgumentError('A day is written as 2026-12-31.');
}

function watchLine(program: Command, terminal: Terminal, ended: Ended): Command {
  return program
    .createCommand('watch')
    .description('generate again whenever the spec or the configuration changes; errors leave the last output')
    .option('-s, --spec <file>', 'the OpenAPI document, JSON or YAML')
    .option('-c, --config <file>', 'the configuration, stainless.yml')
    .option('-o, --output <folder>', 'where the SDK goes (default: sdk)')
    .addOption(audienceOption())
    .addOption(groupsOption())
    .addOption(apiVersionOption())
    .option('--force', 'overwrite files that were edited by hand or are not ours')
    .option('--no-cache', 'neither use nor keep .inox/cache')
    .copyInheritedSettings(program)
    .action(async (options: RunOptions) => {
      const { watchCommand } = await import('../watch/watch.ts');
      ended(await watchCommand({ ...options, today: dayOfClock() }, terminal));
    });
}
