// `inox explain NAME`: where a resource, a method or a type comes from, and what was decided about it.

import { distance } from 'fastest-levenshtein';
import { operationKey, type Api } from '../../model/api.ts';
import { isDefaultBuild, wishOf } from '../builds.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { describeNamed, type Fact } from './describe.ts';
import { explainPart } from './explain-part.ts';
import { explainVisibility, type Sight } from './explain-visibility.ts';
import { showFindings } from '../findings.ts';
import { everythingNamed, findNamed, keyOf, type Named } from './find-named.ts';
import { findParts, isSpelledAs, nearestPart, type Part } from './find-part.ts';
import { findPlaces, type RunOptions } from '../options.ts';
import { startRun } from '../run.ts';
import { harmless, type Terminal } from '../terminal.ts';

/** A verb and a path. */
const OPERATION = /^[a-z]+ \//i;

/** Explains every thing of that name; exit code 2 with the nearest names when there is none. */
export async function explainCommand(name: string, options: RunOptions, terminal: Terminal): Promise<ExitCode> {
  const places = findPlaces(options);
  if ('missing' in places) return showFindings(places.missing, {}, { options, terminal });
  const quiet = { ...terminal, err: () => undefined };
  const wish = wishOf(options);
  if ('wrong' in wish) return showFindings([wish.wrong], {}, { options, terminal });
  const run = startRun(places, { options, wish: {} }, quiet);
  const { planBuilds } = await import('../../pipeline.ts');
  const [understood] = (await planBuilds(run.request)) ?? [];
  if (understood === undefined) return showFindings(run.diagnostics(), run.documents, { options, terminal });

  const all = everythingNamed(understood.plan);
  const parts = findParts(understood.api, all, name);
  const named = findNamed(all, name).filter((one) => parts.length === 0 || isSpelledAs(one, name));
  if (named.length + parts.length === 0) {
    const near = nearestPart(understood.api, all, name);
    const unknown = {
      code: 'Explain/UnknownName',
      severity: 'error' as const,
      message: name.trim() === '' ? 'The name is empty.' : `The SDK has no ${name}.`,
      help: near === undefined ? suggest(all, name, understood.api) : `Did you mean \`${near}\`?`,
    };
    return showFindings([unknown], {}, { options, terminal });
  }
  const documents = { spec: understood.document, config: understood.configDocument };
  const [asked] = isDefaultBuild(options) ? [understood] : (await planBuilds({ ...run.request, wish })) ?? [];
  if (asked === undefined) return showFindings(run.diagnostics(), run.documents, { options, terminal });
  const sight = { api: understood.api, visible: asked.visible, audience: asked.build.audience, documents };
  const described = describeAll({ named, parts, methods: methodNames(all), sight });
  if (options.json === true) terminal.out(`${JSON.stringify(described, null, 2)}\n`);
  else
    for (const { name: found, kind, facts } of described)
      terminal.out(printFacts(`${terminal.colors.bold(found)} (${kind})`, facts));
  return EXIT.done;
}

interface Found {
  readonly named: readonly Named[];
  readonly parts: readonly Part[];
  /** Methods by the keys of their operations. */
  readonly methods: ReadonlyMap<string, string>;
  readonly sight: Sight;
}

interface Described {
  readonly name: string;
  readonly kind: string;
  readonly facts: readonly Fact[];
}

/** Things of the SDK as they are planned, types with what uses them; else parts of the document. */
function describeAll({ named, parts, methods, sight }: Found): readonly Described[] {
  const explained = parts.map((part) => ({
    name: part.name,
    kind: part.kind,
    facts: explainPart(part, sight, methods),
  }));
  if (named.length === 0) return explained;
  const uses = explained.flatMap(({ facts }) => facts.filter(({ label }) => label === 'used by' || label === 'use'));
  const isAsked = sight.audience.groups !== undefined || sight.visible !== sight.api;
  return named.map((one) => ({
    name: one.name,
    kind: one.kind,
    facts: [
      ...(isAsked ? explainVisibility(one, sight) : []),
      ...describeNamed(one, sight.documents),
      ...(one.kind === 'type' ? uses : []),
    ],
  }));
}

/** The method that calls an operation, by the operation's key. */
function methodNames(all: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(
    all.flatMap((named) =>
      named.kind === 'method' && named.method.kind === 'http'
        ? [[operationKey(named.method.operation.verb, named.method.operation.path), named.name] as const]
        : [],
    ),
  );
}

function printFacts(title: string, facts: readonly Fact[]): string {
  const width = Math.max(...facts.map((fact) => fact.label.length));
  const lines = facts.map(
    ({ label, text }) => `  ${label.padEnd(width)}  ${harmless(text).replaceAll('\n', `\n  ${' '.repeat(width)}  `)}\n`,
  );
  return `${title}\n${lines.join('')}`;
}

function suggest(all: readonly Named[], name: string, api: Api): string {
  if (OPERATION.test(name)) return suggestOperations(api, name);
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

/** A verb and a path are compared with verbs and paths. */
function suggestOperations(api: Api, name: string): string {
  const near = [...api.operations.values()]
    .map(({ verb, path }) => `${verb.toUpperCase()} ${path}`)
    .map((operation) => ({ operation, distance: distance(operation.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ operation }) => operation);
  return near.length === 0 ? 'The document has no operations.' : `The nearest operations are ${near.join(', ')}.`;
}
