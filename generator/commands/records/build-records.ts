// The records beside the manifest of a build. They go out with the SDK, so they are searched for what is hidden as
// its files are; the base of merges holds those files and nothing else.

import type { Diagnostic, Report } from '../../model/diagnostic.ts';
import type { OutputFile } from '../../model/output.ts';
import { pairFieldsOf, type PairFields } from '../../pairs/index.ts';
import type { Generated } from '../../pipeline.ts';
import type { SdkPlan } from '../../model/plan.ts';
import { namesOf, type PublishedNames } from '../../plan/pin-names.ts';
import { printManifest, saveRecord } from '../../write/index.ts';
import { printPairFields, savePairFields } from './known-pair-fields.ts';
import { originsOf, printOrigins } from './origins.ts';
import { printPublishedNames, savePublishedNames } from './published-names.ts';
import { generatorName } from '../version.ts';

export interface BuildRecords {
  readonly origins: string;
  readonly names: PublishedNames;
  readonly pairFields: PairFields;
}

/** The records of a build; undefined when one of them says what is hidden from its audience, which is reported. */
export function recordsOf(generated: Generated, report: Report): BuildRecords | undefined {
  const { plan, visible, build } = generated;
  const origins = originsOf(generated, generatorName());
  const before = searched.get(plan);
  const names = before?.names ?? namesOf(plan);
  const records = { names, pairFields: before?.pairFields ?? pairFieldsOf(visible), origins: printOrigins(origins) };
  const others = before === undefined ? filesOf(records, generated) : [];
  const leaks = build.audience.groups === undefined ? [] : leaksIn([...others, nameFile(origins.build)], generated);
  leaks.forEach(report);
  if (leaks.length > 0) return undefined;
  searched.set(plan, records);
  return records;
}

/** Records of plans that were searched already: builds that share a plan differ in their names alone. */
const searched = new WeakMap<SdkPlan, BuildRecords>();

function leaksIn(files: readonly OutputFile[], generated: Generated): readonly Diagnostic[] {
  const leaks: Diagnostic[] = [];
  const { build, visible, plan, audit } = generated;
  audit({ visible, audience: build.audience, tree: { files }, config: plan.config }, (leak) => leaks.push(leak));
  return leaks;
}

/** Writes the records of a folder that has just been written. */
export function saveRecords(output: string, { origins, names, pairFields }: BuildRecords): void {
  saveRecord(output, origins);
  savePublishedNames(output, names);
  savePairFields(output, pairFields);
}

const ORIGINS = '.inox/origins.json';

function nameFile(build: string): OutputFile {
  return { path: ORIGINS, text: build, original: '', syntax: 'none' };
}

function filesOf({ origins, names, pairFields }: BuildRecords, { tree }: Generated): readonly OutputFile[] {
  const record = (path: string, text: string, original = ''): OutputFile => ({ path, text, original, syntax: 'none' });
  // Names of files that come from templates are ours, whatever the API.
  const ours = tree.files.filter(({ original }) => original !== undefined).map(({ path }) => path);
  return [
    record(ORIGINS, origins),
    record('.inox/inox.lock', printPublishedNames(names)),
    record('.inox/pairs.json', printPairFields(pairFields)),
    record('.inox/manifest.json', printManifest(tree, generatorName()), ours.join('\n')),
  ];
}
