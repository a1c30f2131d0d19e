// `inox explain NAME`: where a resource, a method or a type comes from, and what was decided about it.

import { distance } from 'fastest-levenshtein';
import { isDefaultBuild, wishOf } from './builds.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { describeNamed, type Fact } from './describe.ts';
import { explainVisibility } from './explain-visibility.ts';
import { showFindings } from './findings.ts';
import { everythingNamed, findNamed, keyOf, type Named } from './find-named.ts';
import { findPlaces, type RunOptions } from './options.ts';
import { startRun } from './run.ts';
import { harmless, type Terminal } from './terminal.ts';

/** Explains every thing of that name; exit code 2 with the nearest names when there is none. */
export async function explainCommand(name: string, options: RunOptions, terminal: Terminal): Promise<ExitCode> {
  const places = findPlaces(options);
  if ('missing' in places) return showFindings(places.missing, {}, { options, terminal });
  const quiet = { ...terminal, err: () => undefined };
  const wish = wishOf(options);
  if ('wrong' in wish) return showFindings([wish.wrong], {}, { options, terminal });
  const run = startRun(places, { options, wish: {} }, quiet);
  const { planBuilds } = await import('../pipeline.ts');
  const [understood] = (await planBuilds(run.request)) ?? [];
  if (understood === undefined) return showFindings(run.diagnostics(), run.documents, { options, terminal });

  const all = everythingNamed(understood.plan);
  const found = findNamed(all, name);
  if (found.length === 0) {
    const unknown = {
      code: 'Explain/UnknownName',
      severity: 'error' as const,
      message: `The SDK has no ${name}.`,
      help: suggest(all, name),
    };
    return showFindings([unknown], {}, { options, terminal });
  }
  const documents = { spec: understood.document, config: understood.configDocument };
  const [asked] = isDefaultBuild(options) ? [understood] : (await planBuilds({ ...run.request, wish })) ?? [];
  if (asked === undefined) return showFindings(run.diagnostics(), run.documents, { options, terminal });
  const sight = { api: understood.api, visible: asked.visible, audience: asked.build.audience, documents };
  const described = found.map((named) => ({
    name: named.name,
    kind: named.kind,
    facts: [...(asked === understood ? [] : explainVisibility(named, sight)), ...describeNamed(named, documents)],
  }));
  if (options.json === true) terminal.out(`${JSON.stringify(described, null, 2)}\n`);
  else
    for (const { name: found, kind, facts } of described)
      terminal.out(printFacts(`${terminal.colors.bold(found)} (${kind})`, facts));
  return EXIT.done;
}

function printFacts(title: string, facts: readonly Fact[]): string {
  const width = Math.max(...facts.map((fact) => fact.label.length));
  const lines = facts.map(
    ({ label, text }) => `  ${label.padEnd(width)}  ${harmless(text).replaceAll('\n', `\n  ${' '.repeat(width)}  `)}\n`,
  );
  return `${title}\n${lines.join('')}`;
}

function suggest(all: readonly Named[], name: string): string {
  const wanted = keyOf(name);
  const last = wanted.slice(wanted.lastIndexOf('.') + 1);
  const near = all
    .map((named) => {
      const key = keyOf(named.name);
      const own = key.slice(key.lastIndexOf('.') + 1);
      return {
        name: named.name,
        distance: Math.min(distance(key, wanted), own === last ? 1 : Number.POSITIVE_INFINITY),
      };
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map((named) => named.name);
  return near.length === 0 ? 'The SDK is empty.' : `The nearest names are ${near.join(', ')}.`;
}
