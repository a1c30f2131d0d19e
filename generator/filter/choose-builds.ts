// What a caller asked for + the configured builds -> the builds to make. Unknown names are errors, never guesses.

import { didYouMean } from '../diagnostics/nearest.ts';
import type { Api } from '../model/api.ts';
import { EVERYONE_BUILD, type Build, type BuildWish } from '../model/build.ts';
import type { BuildConfig } from '../model/config.ts';
import type { Diagnostic, Report } from '../model/diagnostic.ts';
import type { Origin } from '../model/origin.ts';
import { groupsOfApi } from './groups-of-api.ts';

/** Audiences that need no configuration. */
const BUILT_IN: ReadonlyMap<string, Build> = new Map([
  ['everyone', EVERYONE_BUILD],
  ['public', { name: 'public', audience: { name: 'public', groups: new Set<string>() } }],
]);

export interface BuildChoice {
  readonly configured: readonly BuildConfig[];
  readonly api: Api;
  readonly report: Report;
}

/**
 * The builds a wish means; without a wish the one of everyone. Unknown audiences, builds and groups are reported
 * with the nearest name there is, and leave nothing to build.
 */
export function chooseBuilds(wish: BuildWish, choice: BuildChoice): readonly Build[] {
  const chosen = wishedBuilds(wish, choice);
  const known = groupsOfApi(choice.api);
  const builds = chosen.map((build) =>
    wish.apiVersion === undefined ? build : { ...build, apiVersion: wish.apiVersion },
  );
  return builds.filter((build) => namesKnownGroups(build, known, choice));
}

function wishedBuilds(wish: BuildWish, choice: BuildChoice): readonly Build[] {
  const { configured, report } = choice;
  if (wish.allBuilds === true) {
    if (configured.length === 0) report(noBuilds());
    return configured.map(toBuild);
  }
  if (wish.build !== undefined) return namedBuild(wish.build, choice);
  if (wish.groups !== undefined) {
    const groups = new Set(wish.groups);
    return [{ name: 'groups', audience: { name: [...groups].join(', ') || 'public', groups } }];
  }
  return wish.audience === undefined ? [EVERYONE_BUILD] : namedAudience(wish.audience, choice);
}

function namedBuild(name: string, { configured, report }: BuildChoice): readonly Build[] {
  const found = configured.find((build) => build.name === name);
  if (found !== undefined) return [toBuild(found)];
  const names = configured.map((build) => build.name);
  report({
    code: 'Build/UnknownName',
    severity: 'error',
    message: `The configuration has no build called ${name}.`,
    help: didYouMean(
      name,
      names,
      names.length === 0 ? 'Describe it under `builds`.' : `There are ${names.join(', ')}.`,
    ),
  });
  return [];
}

/** An audience alone: who sees what, without the package of a configured build. */
function namedAudience(name: string, { configured, report }: BuildChoice): readonly Build[] {
  const builtIn = BUILT_IN.get(name);
  const found = configured.find((build) => build.name === name);
  if (found !== undefined) return [{ name, audience: toBuild(found).audience }];
  if (builtIn !== undefined) return [builtIn];
  const names = [...BUILT_IN.keys(), ...configured.map((build) => build.name)];
  report({
    code: 'Build/UnknownAudience',
    severity: 'error',
    message: `There is no audience called ${name}.`,
    help: didYouMean(name, names, `There are ${names.join(', ')}; name groups with \`--groups\`.`),
  });
  return [];
}

function toBuild({ groups, pointer: _place, ...rest }: BuildConfig): Build {
  return { ...rest, audience: { name: rest.name, groups: new Set(groups) } };
}

/** A group that the document never names is misspelt: it would silently show less than was meant. */
function namesKnownGroups({ name, audience }: Build, known: ReadonlySet<string>, choice: BuildChoice): boolean {
  const place = choice.configured.find((build) => build.name === name)?.pointer;
  const origin: Origin | undefined = place === undefined ? undefined : { source: 'config', pointer: `${place}/groups` };
  const unknown = [...(audience.groups ?? [])].filter((group) => !known.has(group));
  for (const group of unknown) choice.report(unknownGroup(group, known, origin));
  return unknown.length === 0;
}

function unknownGroup(group: string, known: ReadonlySet<string>, origin: Origin | undefined): Diagnostic {
  return {
    code: 'Build/UnknownGroup',
    severity: 'error',
    message: `The document gives nothing to a group called ${group}.`,
    ...(origin === undefined ? {} : { origin }),
    help: didYouMean(group, known, 'Correct the name, or remove the group.'),
  };
}

function noBuilds(): Diagnostic {
  return {
    code: 'Build/NoBuilds',
    severity: 'error',
    message: 'The configuration describes no builds.',
    help: 'Describe them under `builds`, or name an audience with `--audience`.',
  };
}
