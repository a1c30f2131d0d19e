// `inox pairs [NAME]`: which things exist as V1 and V2, and what differs between the two, for one audience.

import { didYouMean } from '../../diagnostics/nearest.ts';
import { layOut, memberOf } from '../../emit/typescript/names/layout.ts';
import { operationKey, type Api } from '../../model/api.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { pointerKeys } from '../../model/origin.ts';
import type { SdkPlan } from '../../model/plan.ts';
import type { PairComparison } from '../../model/version-pair.ts';
import { comparePairs } from '../../pairs/index.ts';
import { wishOf } from '../builds.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { sayFindingsAbout, showFindings } from '../findings.ts';
import { keyOf } from '../explain/find-named.ts';
import { findPlaces, type RunOptions } from '../options.ts';
import { pairsAsData, pairsAsMarkdown, pairsAsText, type NamedPair } from './pairs-report.ts';
import { startRun } from '../run.ts';
import type { Terminal } from '../terminal.ts';

export interface PairsOptions extends RunOptions {
  readonly format?: 'text' | 'json' | 'markdown';
  /** The overview alone. */
  readonly brief?: boolean;
}

/** Prints the pairs that the audience sees both sides of; exit code 2 for a name that is in none of them. */
export async function pairsCommand(
  name: string | undefined,
  asked: PairsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const format = asked.json === true ? 'json' : asked.format ?? 'text';
  const options = { ...asked, json: format === 'json' };
  const places = findPlaces(options);
  if ('missing' in places) return showFindings(places.missing, {}, { options, terminal });
  const wish = wishOf(options);
  if ('wrong' in wish) return showFindings([wish.wrong], {}, { options, terminal });
  const run = startRun(places, { options, wish }, { ...terminal, err: () => undefined });
  const { planBuilds } = await import('../../pipeline.ts');
  const [planned] = (await planBuilds(run.request)) ?? [];
  if (planned === undefined) return showFindings(run.diagnostics(), run.documents, { options, terminal });
  const all = nameEach(comparePairs(planned.visible), planned);
  const pairs = name === undefined ? all : all.filter(({ names }) => names.some((each) => isNamed(each, name)));
  if (name !== undefined && pairs.length === 0) return showFindings([unknown(name, all)], {}, { options, terminal });
  const about = run.diagnostics().filter(({ code }) => code.startsWith('Pairs/'));
  if (format !== 'json') terminal.err(sayFindingsAbout(about, run.documents, terminal));
  const shown = { pairs, brief: options.brief === true, documents: run.documents };
  if (format === 'json') terminal.out(`${JSON.stringify(pairsAsData(shown, about), null, 2)}\n`);
  else terminal.out(format === 'markdown' ? pairsAsMarkdown(shown) : pairsAsText(shown, terminal.colors));
  return EXIT.done;
}

function nameEach(
  comparisons: readonly PairComparison[],
  { plan, visible }: { readonly plan: SdkPlan; readonly visible: Api },
): readonly NamedPair[] {
  const methods = methodsOf(plan);
  return comparisons.map((comparison) => {
    const { kind, older, newer } = comparison.pair;
    const [olderName, newerName] = [older, newer].map((id) => (kind === 'schema' ? pointerKeys(id).at(-1) ?? id : id));
    const [olderMethod, newerMethod] = [older, newer].map((id) => (kind === 'schema' ? undefined : methods.get(id)));
    const ids = [older, newer].flatMap((id) => visible.operations.get(id)?.operationId ?? []);
    const names = [olderName, newerName, olderMethod, newerMethod, ...ids].flatMap((each) => each ?? []);
    return {
      comparison,
      names,
      older: olderName ?? older,
      newer: newerName ?? newer,
      ...(olderMethod === undefined ? {} : { olderMethod }),
      ...(newerMethod === undefined ? {} : { newerMethod }),
    };
  });
}

/** The first method that calls each operation, as users write it. */
function methodsOf(plan: SdkPlan): ReadonlyMap<string, string> {
  const sdk = layOut(plan);
  const methods = new Map<string, string>();
  for (const { resource, chain } of sdk.all) {
    for (const method of resource.methods) {
      if (method.kind !== 'http') continue;
      const key = operationKey(method.verb, method.operation.path);
      if (!methods.has(key)) methods.set(key, `${chain}.${memberOf(method, sdk.casing)}`);
    }
  }
  return methods;
}

function isNamed(name: string, asked: string): boolean {
  return name.toLowerCase() === asked.toLowerCase() || (name.startsWith('client.') && keyOf(name) === keyOf(asked));
}

function unknown(name: string, pairs: readonly NamedPair[]): Diagnostic {
  return {
    code: 'Pairs/UnknownName',
    severity: 'error',
    message: `No version pair has ${name} on either side.`,
    help: didYouMean(
      name,
      pairs.flatMap(({ names }) => names),
      pairs.length === 0 ? 'There are no pairs at all.' : '`inox pairs --brief` lists them.',
    ),
  };
}
