// Which builds a command line asks for, and the folder each of them goes to.

import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Build, BuildWish } from '../model/build.ts';
import type { Diagnostic, Report } from '../model/diagnostic.ts';
import type { OutputTree } from '../model/output.ts';
import type { Generated, Planned } from '../pipeline.ts';
import { lintPairs } from '../pairs/index.ts';
import { namesOf, pinNames } from '../plan/pin-names.ts';
import { readPairFields } from './records/known-pair-fields.ts';
import type { Places, RunOptions } from './options.ts';
import { readPublishedNames, renamedTypes } from './records/published-names.ts';
import type { Run } from './run.ts';

/** A name that is safe as the end of a folder's name. */
const FOLDER_NAME = /^\w[\w.-]*$/;

/** The wish behind the options, or what is wrong with it: each of them alone says which build is meant. */
export function wishOf(options: RunOptions): BuildWish | { readonly wrong: Diagnostic } {
  const { audience, groups, build, allBuilds, apiVersion } = options;
  const said = [
    audience === undefined ? '' : '--audience',
    groups === undefined ? '' : '--groups',
    build === undefined ? '' : '--build',
    allBuilds === true ? '--all-builds' : '',
  ].filter((flag) => flag !== '');
  if (said.length > 1) return { wrong: tooMuchSaid(said) };
  if (groups !== undefined && cutGroups(groups).length === 0) return { wrong: noGroupSaid() };
  return {
    ...(audience === undefined ? {} : { audience }),
    ...(groups === undefined ? {} : { groups: cutGroups(groups) }),
    ...(build === undefined ? {} : { build }),
    ...(allBuilds === undefined ? {} : { allBuilds }),
    ...(apiVersion === undefined ? {} : { apiVersion }),
  };
}

/** True if nothing says that the build is another one than that of everyone. */
export function isDefaultBuild({ audience, groups, build, allBuilds, apiVersion }: RunOptions): boolean {
  return [audience, groups, build, allBuilds, apiVersion].every((option) => option === undefined);
}

/**
 * Makes the builds of a run in memory, from one reading of the inputs, one after the other: a build is gone once `keep`
 * has taken from it what is needed later.
 * @returns what was kept of each build, or undefined after an error, `keep`'s own too; it has been reported
 */
export async function makeBuilds<Kept>(
  run: Run,
  keep: (generated: Generated, output: string) => Kept | undefined | Promise<Kept | undefined>,
): Promise<readonly Kept[] | undefined> {
  const { request, places, options, report } = run;
  const { startBuilds } = await import('../pipeline.ts');
  const started = await startBuilds(request);
  const folders = started === undefined ? undefined : foldersOf(started.builds, { places, options, report });
  if (started === undefined || folders === undefined) return undefined;
  const kept: Kept[] = [];
  const known = new Map<string, string>();
  for (const [index, build] of started.builds.entries()) {
    const output = folders[index] ?? '';
    const planned = started.plan(build);
    // After an error the other builds are still planned, for what is wrong with them too.
    const generated = started.failed() ? undefined : await makeBuild(planned, output, run);
    if (generated === undefined) continue;
    const tree = shareTexts(generated.tree, known);
    // Builds of the same plan get the tree that shares its texts.
    if (generated.trees.has(generated.plan)) generated.trees.set(generated.plan, tree);
    const one = await keep({ ...generated, tree }, output);
    if (one !== undefined) kept.push(one);
  }
  return kept.length === started.builds.length && !started.failed() ? kept : undefined;
}

async function makeBuild(planned: Planned, output: string, { request, report }: Run): Promise<Generated | undefined> {
  const { generateBuild } = await import('../pipeline.ts');
  const before = readPublishedNames(output);
  const plan = pinNames(planned.plan, before);
  renamedTypes(before, namesOf(plan)).forEach(report);
  lintPairs(planned.visible, readPairFields(output)).forEach(report);
  return generateBuild({ ...planned, plan }, request);
}

/** Most files are equal in most builds; one copy of their text is enough. */
function shareTexts({ files }: OutputTree, known: Map<string, string>): OutputTree {
  return {
    files: files.map((file) => {
      const text = known.get(file.text) ?? file.text;
      known.set(text, text);
      return { ...file, text };
    }),
  };
}

/**
 * The folder of each build, in their order. One build alone goes where `--output` says; a build that names no
 * folder of its own goes beside the default one. Builds that would share a folder are reported.
 * @returns undefined after an error
 */
export function foldersOf(
  builds: readonly Build[],
  { places, options, report }: { readonly places: Places; readonly options: RunOptions; readonly report: Report },
): readonly string[] | undefined {
  const folders = builds.map((build) => {
    if (options.allBuilds !== true && (options.output !== undefined || options.build === undefined))
      return places.output;
    if (build.output !== undefined) return join(dirname(places.config), build.output);
    return FOLDER_NAME.test(build.name) ? `${places.output}-${build.name}` : undefined;
  });
  const wrong = folders.flatMap((folder, index) => {
    if (folder === undefined) return [noFolder(builds[index]?.name ?? '')];
    const other = folders.findIndex((before, at) => at < index && before !== undefined && areNested(before, folder));
    return other < 0 ? [] : [sharedFolder(builds[other]?.name ?? '', builds[index]?.name ?? '', folder)];
  });
  wrong.forEach(report);
  return wrong.length > 0 ? undefined : folders.filter((folder) => folder !== undefined);
}

/** As of a variable that was never set. */
function noGroupSaid(): Diagnostic {
  return {
    code: 'Build/UnknownGroup',
    severity: 'error',
    message: '--groups names no group.',
    help: 'Name one, or say --audience public for those who hold none.',
  };
}

function cutGroups(written: string): readonly string[] {
  return written
    .split(',')
    .map((group) => group.trim())
    .filter((group) => group !== '');
}

/** Equal, or one inside the other: the one's files would be in the other's way. */
function areNested(one: string, other: string): boolean {
  const isWithin = (inner: string, outer: string) => {
    const way = relative(resolve(outer), resolve(inner));
    return way !== '..' && !way.startsWith(`..${sep}`) && !way.startsWith(sep);
  };
  return isWithin(one, other) || isWithin(other, one);
}

function tooMuchSaid(flags: readonly string[]): Diagnostic {
  return {
    code: 'Build/TwoWishes',
    severity: 'error',
    message: `${flags.join(' and ')} each say which build is meant.`,
    help: 'Keep one of them.',
  };
}

function noFolder(name: string): Diagnostic {
  return {
    code: 'Build/NoFolder',
    severity: 'error',
    message: `The build ${name} names no folder, and its name is not safe as one.`,
    help: 'Give it an `output` in the configuration.',
  };
}

function sharedFolder(one: string, other: string, folder: string): Diagnostic {
  return {
    code: 'Build/SharedFolder',
    severity: 'error',
    message: `The builds ${one} and ${other} would both write into ${folder}, or one inside the other.`,
    help: 'Give each of them an `output` of its own.',
  };
}
