// `.inox/inox.lock` of an output folder: the names that were published, so that the next generation keeps them.
//
// Exported names follow from the configuration; one that changes all the same is told as the break it is.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { compareText } from '../../model/output.ts';
import type { PublishedNames } from '../../plan/pin-names.ts';

const LOCK = join('.inox', 'inox.lock');

/** The names of the last generation; none when there was none, or its list cannot be read. */
export function readPublishedNames(output: string): PublishedNames {
  try {
    const root: unknown = JSON.parse(readFileSync(join(output, LOCK), 'utf8'));
    const names = typeof root === 'object' && root !== null && 'names' in root ? root.names : undefined;
    if (typeof names !== 'object' || names === null) return new Map();
    return new Map(
      Object.entries(names).flatMap(([name, at]) => (typeof at === 'string' ? [[name, at] as const] : [])),
    );
  } catch {
    return new Map();
  }
}

/** The text of the list, sorted. */
export function printPublishedNames(names: PublishedNames): string {
  const lines = [...names]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, at]) => `    ${JSON.stringify(name)}: ${JSON.stringify(at)}`);
  return `{\n  "version": 1,\n  "names": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/** Writes the list when it has changed. A folder where it cannot be written keeps its names by luck alone. */
export function savePublishedNames(output: string, names: PublishedNames): void {
  const path = join(output, LOCK);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, printPublishedNames(names));
  } catch {
    // The next run names afresh.
  }
}

/** A breaking change for every schema whose type had one name and now has another. */
export function renamedTypes(before: PublishedNames, now: PublishedNames): readonly Diagnostic[] {
  const fresh = new Map<string, string[]>();
  for (const [name, pointer] of now) if (!before.has(name)) fresh.set(pointer, [...(fresh.get(pointer) ?? []), name]);
  return [...before].flatMap(([name, pointer]) => {
    const candidates = (fresh.get(pointer) ?? []).filter((other) => depthOf(other) === depthOf(name));
    const [only] = candidates;
    if (now.has(name) || only === undefined || candidates.length > 1) return [];
    return [
      {
        code: 'Name/Renamed',
        severity: 'warning' as const,
        message: `A published type gets another name, which breaks code that uses it: ${sayName(name)} is now ${sayName(
          only,
        )}.`,
        origin: { source: 'spec' as const, pointer },
        help: 'Give it its old name in the configuration, or release a new major version.',
      },
    ];
  });
}

function depthOf(name: string): number {
  return name.split('/').length;
}

/** `cards card-list-params/limit` as `CardListParams.Limit`. */
function sayName(name: string): string {
  const types = name.slice(name.indexOf(' ') + 1).split('/');
  return types
    .map((type) =>
      type
        .split('-')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join(''),
    )
    .join('.');
}
