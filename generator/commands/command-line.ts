// argv -> command -> exit code. Also the help that a person meets first, so it is worth reading.

import { Command, CommanderError, Option } from 'commander';
import type { CheckOptions } from './check.ts';
import { adoptLine } from './adopt-line.ts';
import { addDiffLines } from './diff-line.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { RunOptions } from './options.ts';
import type { Terminal } from './terminal.ts';
import { inoxVersion } from './version.ts';

const ABOUT = `inox reads an OpenAPI document and a stainless.yml and writes the TypeScript SDK that your users already have.

Inputs that are not named are looked for in the current folder: openapi.json, openapi.yml or openapi.yaml, and
stainless.yml or stainless.yaml. The SDK goes to ./sdk unless --output says otherwise.`;

const EPILOG = `
Examples:
  $ inox generate
  $ inox generate --spec openapi.json --config stainless.yml --output sdk
  $ inox check --output sdk              # in CI: fails when the SDK is not what the inputs give
  $ inox explain client.customers.create # where it comes from and what was decided

Exit codes:
  0  done; for check: no drift
  1  check found drift, or generate met edits that it cannot merge
  2  wrong input or usage, or files of yours in the way; nothing was changed
  70 a fault of inox itself; please report it

Files in the output folder that inox did not write (src/lib/, examples/, anything else) are never touched; the
ones it wrote are listed in .inox/manifest.json there. Results are remembered in ./.inox/cache, which is safe to delete.`;

/** Runs one command line (without the program's own name) and says how it ended. */
export async function runCommandLine(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let ended: ExitCode = EXIT.done;
  const program = buildProgram(terminal, (code) => (ended = code));
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return ended;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.done : EXIT.wrongInput;
  }
}

/** `text` is for people; the others are for a comment, annotations, code scanning and test reports. */
const CHECK_FORMATS = ['text', 'json', 'markdown', 'github', 'sarif', 'junit'];

type Ended = (code: ExitCode) => void;

function buildProgram(terminal: Terminal, ended: Ended): Command {
  const program = new Command('inox')
    .description(ABOUT)
    .version(inoxVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', EPILOG)
    .showHelpAfterError('(inox --help shows what there is)')
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  program.addCommand(generateLine(program, terminal, ended));
  program.addCommand(checkLine(program, terminal, ended));
  program.addCommand(explainLine(program, terminal, ended));
  addDiffLines(program, terminal, ended);
  program.addCommand(filterLine(program, terminal, ended));
  program.addCommand(adoptLine(program, terminal, ended));
  return program;
}

function generateLine(program: Command, terminal: Terminal, ended: Ended): Command {
  return withInputs(program.createCommand('generate'))
    .description('write the SDK into the output folder, all of it or nothing')
    .option('-o, --output <folder>', 'where the SDK goes (default: sdk)')
    .addOption(audienceOption())
    .addOption(groupsOption())
    .addOption(buildOption())
    .addOption(allBuildsOption())
    .addOption(apiVersionOption())
    .option('--ours', 'where your edit of a generated file meets a change, keep your lines')
    .option('--theirs', 'where your edit of a generated file meets a change, take the generated lines')
    .option('--mark', 'where your edit of a generated file meets a change, write both with Git markers')
    .option('--force', 'overwrite files that were edited by hand or are not ours')
    .addOption(traceOption())
    .addOption(timingsOption())
    .copyInheritedSettings(program)
    .action(async (options: RunOptions) => {
      const { generateCommand } = await import('./generate.ts');
      ended(await generateCommand(options, terminal));
    });
}

function checkLine(program: Command, terminal: Terminal, ended: Ended): Command {
  return withInputs(program.createCommand('check'))
    .description('compare the output folder with what would be generated; exit code 1 on drift')
    .option('-o, --output <folder>', 'the folder to compare with (default: sdk)')
    .addOption(new Option('--format <format>', 'how to answer').choices(CHECK_FORMATS))
    .option('--fix', 'write what would be generated')
    .option('--force', 'with --fix: overwrite files that were edited by hand or are not ours')
    .addOption(audienceOption())
    .addOption(groupsOption())
    .addOption(buildOption())
    .addOption(allBuildsOption())
    .addOption(apiVersionOption())
    .addOption(traceOption())
    .addOption(timingsOption())
    .copyInheritedSettings(program)
    .action(async (options: CheckOptions) => {
      const { checkCommand } = await import('./check.ts');
      ended(await checkCommand(options, terminal));
    });
}

function explainLine(program: Command, terminal: Terminal, ended: Ended): Command {
  return withInputs(program.createCommand('explain'))
    .argument('<name>', 'as users of the SDK write it: client.v1.contracts.create, v1.contracts, ContractCreateParams')
    .description('say where a resource, method or type comes from and what was decided about it')
    .addOption(audienceOption())
    .addOption(groupsOption())
    .addOption(buildOption())
    .copyInheritedSettings(program)
    .action(async (name: string, options: RunOptions) => {
      const { explainCommand } = await import('./explain.ts');
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
      const { filterCommand } = await import('./filter.ts');
      ended(await filterCommand(options, terminal));
    });
}

function withInputs(command: Command): Command {
  return command
    .option('-s, --spec <file>', 'the OpenAPI document, JSON or YAML')
    .option('-c, --config <file>', 'the configuration, stainless.yml')
    .option('--allow-host <host...>', 'let remote $refs name this host (by default none)')
    .option('--json', 'answer with JSON on standard output')
    .option('--no-cache', 'neither use nor keep .inox/cache');
}

function audienceOption(): Option {
  return new Option('--audience <name>', 'for whom: everyone (default), public, or a build of the configuration');
}

function groupsOption(): Option {
  return new Option('--groups <a,b>', 'for an audience that holds these groups');
}

function buildOption(): Option {
  return new Option('--build <name>', 'a build of the configuration, with its folder and package');
}

function allBuildsOption(): Option {
  return new Option('--all-builds', 'every build of the configuration, in one run');
}

function apiVersionOption(): Option {
  return new Option('--api-version <version>', 'leave out operations whose path names another version: v2');
}

function traceOption(): Option {
  return new Option(
    '--trace <folder>',
    'leave every stage as a file: document, api, plan, raw and formatted files, changes',
  );
}

function timingsOption(): Option {
  return new Option('--timings', 'show the time each stage took');
}
