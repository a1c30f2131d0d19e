// A side of `inox diff` that is a spec with its configuration: the SDK of each build, made in memory.

import { isTypedFile, readSurface, type Surface } from '../../diff/index.ts';
import { operationKey } from '../../model/api.ts';
import type { Build, BuildWish } from '../../model/build.ts';
import { EVERYONE_AUDIENCE } from '../../model/visibility.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SpecDocument } from '../../model/document.ts';
import { isJsonArray, own, type Json } from '../../model/json.ts';
import { pointerKeys, type Origin } from '../../model/origin.ts';
import type { ResourcePlan, SdkPlan } from '../../model/plan.ts';
import { namesOf, pinNames, type PublishedNames } from '../../plan/pin-names.ts';
import type { Generated, Started } from '../../pipeline.ts';
import type { CauseSide } from './diff-causes.ts';
import type { Side, SidesWish } from './diff-side.ts';
import { originsOf } from '../records/origins.ts';
import { startRun, type Documents, type Run } from '../run.ts';
import type { SideSource } from './side-source.ts';
import { originsOfPlan } from './surface-origins.ts';
import { generatorName } from '../version.ts';

/** A spec that was understood; each build of it is made when its turn comes. */
export interface OpenSpec {
  readonly start: Started;
  /** What was found in the inputs so far. */
  readonly said: () => Said;
  /** Makes a build, its inline types named as before where they were there before. */
  readonly make: (build: Build, before: PublishedNames) => Promise<Side | { readonly wrong: Said }>;
}

/** Findings about inputs, with the documents they are about; all by the names that people know. */
export interface Said {
  readonly diagnostics: readonly Diagnostic[];
  readonly documents: Documents;
}

export interface NamedSpec {
  readonly name: string;
  readonly source: SideSource & { readonly config: string };
  /** True when the configuration is that of the other side: it may name operations that came later. */
  readonly isBorrowed: boolean;
}

/** What a configuration may say of a document that is older than itself. */
const LATER: readonly string[] = ['Method/OperationNotFound'];

/** Reads spec and configuration and chooses the builds. @returns what is wrong after an error */
export async function openSpec(
  { name, source, isBorrowed }: NamedSpec,
  { options, terminal, memo, builds }: SidesWish & { readonly builds: BuildWish },
): Promise<OpenSpec | { readonly wrong: Said }> {
  // The progress of the pipeline would drown the answer.
  const quiet = { ...terminal, err: () => undefined };
  const places = { spec: source.path, config: source.config, output: 'sdk' };
  const run = startRun(places, { options: { ...options, allBuilds: false }, wish: builds }, quiet);
  const { generateBuild, startBuilds } = await import('../../pipeline.ts');
  const request = { ...run.request, memo, ...(isBorrowed ? { tolerated: LATER } : {}) };
  const start = await startBuilds(request);
  const said = (): Said => saidOf(run, source);
  if (start === undefined || start.failed()) return { wrong: said() };
  const make: OpenSpec['make'] = async (build, before) => {
    const planned = start.plan(build);
    if (start.failed()) return { wrong: said() };
    const generated = await generateBuild({ ...planned, plan: pinNames(planned.plan, before) }, request);
    return generated === undefined ? { wrong: said() } : sideOf(name, generated, source);
  };
  return { start, said, make };
}

function saidOf(run: Run, source: NamedSpec['source']): Said {
  const { spell, path, config } = source;
  const documents = spellDocuments(run.documents, spell);
  const diagnostics = run.diagnostics().map((diagnostic): Diagnostic => {
    const position = diagnostic.position;
    const message = diagnostic.message.replaceAll(path, spell(path)).replaceAll(config, spell(config));
    const placed = position === undefined ? {} : { position: { ...position, file: spell(position.file) } };
    return { ...diagnostic, ...placed, message };
  });
  return { diagnostics, documents };
}

function spellDocuments({ spec, config }: Documents, spell: SideSource['spell']): Documents {
  const spelled = (document: SpecDocument): SpecDocument => ({
    ...document,
    file: spell(document.file),
    where: (pointer) => {
      const position = document.where(pointer);
      return position === undefined ? undefined : { ...position, file: spell(position.file) };
    },
  });
  return {
    ...(spec === undefined ? {} : { spec: spelled(spec) }),
    ...(config === undefined ? {} : { config: spelled(config) }),
  };
}

function sideOf(name: string, generated: Generated, source: SideSource): Side {
  const { tree, plan, visible, build, config } = generated;
  const files = new Map(tree.files.filter(({ path }) => isTypedFile(path)).map(({ path, text }) => [path, text]));
  const { productionRepo, packageName } = config.target;
  const { sdkVersion } = config.inox;
  const surface = readSurface(files);
  return {
    name,
    files,
    surface,
    ...(productionRepo === undefined ? {} : { repository: productionRepo }),
    packageName: build.packageName ?? packageName,
    ...(sdkVersion === UNSET_VERSION ? {} : { version: sdkVersion }),
    service: { api: visible, operations: operationsOf(plan) },
    names: namesOf(plan),
    cause: causeOf(surface, generated, source),
    leaksIn: (texts) => leaksIn(texts, generated),
  };
}

/** What a configuration that says no version has. */
const UNSET_VERSION = '0.0.1';

function operationsOf({ resources }: SdkPlan): ReadonlySet<string> {
  const keys = ({ methods, subresources }: ResourcePlan): readonly string[] => [
    ...methods.flatMap((method) =>
      method.kind === 'http' ? [operationKey(method.operation.verb, method.operation.path)] : [],
    ),
    ...subresources.flatMap(keys),
  ];
  return new Set(resources.flatMap(keys));
}

function causeOf(
  surface: Surface,
  { plan, build, document, configDocument, api, visible }: Generated,
  source: SideSource,
): CauseSide {
  const everyone = { ...build, audience: EVERYONE_AUDIENCE };
  const { apiVersion: _, ...whole } = everyone;
  return {
    originsAt: originsOfPlan(surface, plan),
    origins: originsOf({ plan, build: whole, document, configDocument, api, visible }, generatorName()),
    originsSeen: originsOf({ plan, build, document, configDocument, api, visible }, generatorName()),
    root: document.root,
    isFiltered: build.audience.groups !== undefined || build.apiVersion !== undefined,
    holds: (pointer) => nodeAt(document.root, pointer) !== undefined,
    where: ({ source: from, pointer }: Origin) => {
      const position = (from === 'spec' ? document : configDocument).where(pointer);
      return position === undefined ? undefined : { ...position, file: source.spell(position.file) };
    },
  };
}

function nodeAt(root: Json, pointer: string): Json | undefined {
  const step = (node: Json | undefined, key: string): Json | undefined =>
    isJsonArray(node) ? node[Number(key)] : own(node, key);
  return pointerKeys(pointer).reduce(step, root);
}

/** What the audience of a build may not see and a text says all the same. */
function leaksIn(texts: readonly string[], { build, visible, plan, audit }: Generated): readonly string[] {
  if (build.audience.groups === undefined) return [];
  const leaks: Diagnostic[] = [];
  const files = texts.map((text) => ({ path: 'CHANGELOG.md', text, syntax: 'none' as const }));
  audit({ visible, audience: build.audience, tree: { files }, config: plan.config }, (leak) => leaks.push(leak));
  return leaks.map(({ message }) => message);
}
