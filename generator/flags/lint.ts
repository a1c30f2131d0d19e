// What is probably wrong with the markers of a document, though each of them can be read. Unreadable ones are errors
// of the reading itself. One function per question; each finding stands at the marker it is about.

import type { Api } from '../model/api.ts';
import type { BuildConfig } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import { sayPlace } from '../diagnostics/place-name.ts';
import type { Origin } from '../model/origin.ts';
import type { Schema } from '../model/schema.ts';
import type { Visibility } from '../model/visibility.ts';
import type { FlagMatrix } from './matrix.ts';
import { probablyMeant } from './misspelt.ts';
import { lintRequired } from './lint-required.ts';
import { lintSkips } from './lint-skips.ts';

export interface Linted {
  readonly api: Api;
  readonly matrix: FlagMatrix;
  readonly builds: readonly BuildConfig[];
  /** Groups named on the command line. */
  readonly asked: readonly string[];
}

/** Every finding, in no order. */
export function lintFlags(linted: Linted): readonly Diagnostic[] {
  return [
    ...misspeltGroups(linted),
    ...unusedGroups(linted),
    ...groupsOfNoBuild(linted),
    ...lintRequired(linted.api),
    ...otherReadings(linted.api),
    ...lintSkips(linted.api),
  ];
}

function misspeltGroups({ matrix }: Linted): readonly Diagnostic[] {
  const uses = new Map(matrix.groups.map(({ name, gates }) => [name, gates.length]));
  return matrix.groups.flatMap(({ name, gates }) => {
    const meant = probablyMeant(name, uses);
    if (meant === undefined) return [];
    return gates.map(({ origin, subject }) => ({
      code: 'Flags/MisspeltGroup',
      severity: 'warning' as const,
      message: `${subject} is gated by \`${name}\`, which looks like \`${meant}\`.`,
      origin,
      help: `Did you mean \`${meant}\`? Two groups that are both meant should differ in more than a letter.`,
    }));
  });
}

/** Groups that a build or the command line holds, and nothing is given to. */
function unusedGroups({ matrix, builds, asked }: Linted): readonly Diagnostic[] {
  const known = new Set(matrix.groups.map(({ name }) => name));
  const unused = (group: string, holder: string, origin?: Origin): readonly Diagnostic[] =>
    known.has(group)
      ? []
      : [
          {
            code: 'Build/UnknownGroup',
            severity: 'error',
            message: `${holder} holds the group ${group}, to which the document gives nothing.`,
            ...(origin === undefined ? {} : { origin }),
            help: didYouMean(group, known, 'Correct the name, or remove the group.'),
          },
        ];
  return [
    ...asked.flatMap((group) => unused(group, 'The command line')),
    ...builds.flatMap(({ name, groups, pointer }) =>
      groups.flatMap((group, index) =>
        unused(group, `The build ${name}`, { source: 'config', pointer: `${pointer}/groups/${index}` }),
      ),
    ),
  ];
}

/** Where builds are configured, a group that none of them holds opens nothing to anyone. */
function groupsOfNoBuild({ matrix, builds }: Linted): readonly Diagnostic[] {
  if (builds.length === 0) return [];
  return matrix.groups
    .filter((row) => row.builds.length === 0)
    .map(({ name, gates }) => ({
      code: 'Flags/GroupInNoBuild',
      severity: 'note' as const,
      message: `No build holds the group \`${name}\`; what only it may see is in none of them.`,
      ...(gates[0] === undefined ? {} : { origin: gates[0].origin }),
      help: 'Add it to a build, or leave it: the build of everyone has all of it.',
    }));
}

/**
 * References whose own marker shows a target to groups that the target's marker does not: documentation sites let
 * the marker beside the `$ref` win, here both must agree.
 */
function otherReadings(api: Api): readonly Diagnostic[] {
  return [...api.schemas.values()].flatMap((schema) => {
    const { groups, origin } = schema.visibility;
    if (schema.kind !== 'reference' || groups === undefined || origin === undefined) return [];
    const behind = nextMarker(schema, api)?.groups;
    const differing = behind === undefined ? [] : groups.filter((group) => !behind.includes(group));
    if (differing.length === 0) return [];
    return [
      {
        code: 'Flags/OtherReading',
        severity: 'note' as const,
        message: `${sayPlace(schema.origin.pointer)} and its target ${sayPlace(
          schema.target,
        )} are gated by different groups: a documentation site shows it to ${differing.join(', ')}, a build does not.`,
        origin,
        help: 'Give both the same groups, or keep the marker in one of the two places.',
      },
    ];
  });
}

/** The first marker behind a reference, through references without one. */
function nextMarker(schema: Schema, api: Api): Visibility | undefined {
  const seen = new Set<Schema>();
  let current: Schema | undefined = schema;
  while (current?.kind === 'reference' && !seen.has(current)) {
    seen.add(current);
    current = api.schemas.get(current.target);
    if (current?.visibility.groups !== undefined) return current.visibility;
  }
  return undefined;
}
