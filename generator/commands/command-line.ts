// argv -> command -> exit code. Also the help that a person meets first, so it is worth reading.

import { Command, CommanderError, Option } from 'commander';
import type { CheckOptions } from './check/check.ts';
import { adoptLine } from './adopt/adopt-line.ts';
import { addDiffLines } from './diff/diff-line.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { addFlagLines } from './flags/flags-line.ts';
import type { RunOptions } from './options.ts';
import { pairsLine } from './pairs/pairs-line.ts';
import {
  allBuildsOption,
  apiVersionOption,
  audienceOption,
  buildOption,
  groupsOption,
  timingsOption,
  traceOption,
  withEdits,
  withInputs,
} from './shared-options.ts';
import type { Terminal } from './terminal.ts';
import { inoxVersion } from './version.ts';

const ABOUT = `inox reads an OpenAPI document and a stainless.yml and writes the TypeScript SDK that your users already have.

Inputs that are not named are looked for in the current folder: openapi.json, openapi.yml or openapi.yaml, and stainless.yml or stainless.yaml. The SDK goes to ./sdk unless --output says otherwise.`;

const EPILOG = `
Examples:
  $ inox generate
  $ inox generate --spec openapi.json --config stainless.yml --output sdk
  $ inox check --output sdk              # in CI: fails when the SDK is not what the inputs give
  $ inox diff main:openapi.json openapi.json -c stainless.yml # what changes for users, and why
  $ inox explain client.customers.create # where it comes from and what was decided
  $ inox flags --lint                    # which group sees what, and what is wrong with the markers

Exit codes:
  0  done; for check: no drift
  1  check found drift, diff what --fail-on names, flags --lint faults, or generate met edits that it cannot merge
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
  addDiffLines(program, terminal, ended);
  addFlagLines(program, terminal, ended);
  program.addCommand(pairsLine(program, terminal, ended));
  program.addCommand(adoptLine(program, terminal, ended));
  return program;
}

function generateLine(program: Command, terminal: Terminal, ended: Ended): Command {
  return withEdits(withInputs(program.createCommand('generate')))
    .description('write the SDK into the output folder, all of it or nothing')
    .option('-o, --output <folder>', 'where the SDK goes (default: sdk)')
    .addOption(audienceOption())
    .addOption(groupsOption())
    .addOption(buildOption())
    .addOption(allBuildsOption())
    .addOption(apiVersionOption())
    .addOption(traceOption())
    .addOption(timingsOption())
    .copyInheritedSettings(program)
    .action(async (options: RunOptions) => {
      const { generateCommand } = await import('./generate.ts');
      ended(await generateCommand(options, terminal));
    });
}

function checkLine(program: Command, terminal: Terminal, ended: Ended): Command {
  return withEdits(withInputs(program.createCommand('check')))
    .description('compare the output folder with what would be generated; exit code 1 on drift')
    .option('-o, --output <folder>', 'the folder to compare with (default: sdk)')
    .addOption(new Option('--format <format>', 'how to answer').choices(CHECK_FORMATS))
    .option('--fix', 'write what would be generated, as generate does: --ours and the like are for this')
    .addOption(audienceOption())
    .addOption(groupsOption())
    .addOption(buildOption())
    .addOption(allBuildsOption())
    .addOption(apiVersionOption())
    .addOption(traceOption())
    .addOption(timingsOption())
    .copyInheritedSettings(program)
    .action(async (options: CheckOptions) => {
      const { checkCommand } = await import('./check/check.ts');
      ended(await checkCommand(options, terminal));
    });
}
