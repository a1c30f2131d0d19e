// Options that several commands have, each worded once.

import { Option, type Command } from 'commander';

/** The inputs, and how to read them. */
export function withInputs(command: Command): Command {
  return command
    .option('-s, --spec <file>', 'the OpenAPI document, JSON or YAML')
    .option('-c, --config <file>', 'the configuration, stainless.yml')
    .option('--allow-host <host...>', 'let remote $refs name this host (by default none)')
    .option('--json', 'answer with JSON on standard output')
    .option('--no-cache', 'neither use nor keep .inox/cache');
}

/** Who is meant, by name. */
export function audienceOption(): Option {
  return new Option('--audience <name>', 'for whom: everyone (default), public, or a build of the configuration');
}

/** Who is meant, by what they hold. */
export function groupsOption(): Option {
  return new Option('--groups <a,b>', 'for an audience that holds these groups');
}

/** Who is meant, by a configured build. */
export function buildOption(): Option {
  return new Option('--build <name>', 'a build of the configuration, with its folder and package');
}

/** Everyone a build is configured for. */
export function allBuildsOption(): Option {
  return new Option('--all-builds', 'every build of the configuration, in one run');
}

/** Which version of the API. */
export function apiVersionOption(): Option {
  return new Option('--api-version <version>', 'leave out operations whose path names another version: v2');
}

/** A look at every stage. */
export function traceOption(): Option {
  return new Option(
    '--trace <folder>',
    'leave every stage as a file: document, api, plan, raw and formatted files, changes',
  );
}

/** What each stage cost. */
export function timingsOption(): Option {
  return new Option('--timings', 'show the time each stage took');
}

/** What becomes of edits in generated files. */
export function withEdits(command: Command): Command {
  return command
    .option('--ours', 'where your edit of a generated file meets a change, keep your lines')
    .option('--theirs', 'where your edit of a generated file meets a change, take the generated lines')
    .option('--mark', 'where your edit of a generated file meets a change, write both with Git markers')
    .option('--force', 'overwrite files that were edited by hand or are not ours');
}
