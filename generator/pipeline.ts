// The whole journey on one screen: files in, an `OutputTree` out, nothing on the disk touched.
//
// Verbs meet here and nowhere else. `watch` is told of every noun as it comes into being, which is all
// that progress, timings and `--trace` are made of.

import { emitters } from './emit/index.ts';
import type { EmitTools } from './emit/emitter.ts';
import {
  startAudit,
  type Audit,
  auditDocument,
  chooseBuilds,
  filterApi,
  filterConfig,
  filterWritten,
  filterSecurity,
  filterVersion,
  sharedRest,
  withPackageOf,
  type FilteredDocument,
} from './filter/index.ts';
import { formatFiles } from './format/index.ts';
import { loadConfig } from './load/config.ts';
import { loadSpec } from './load/spec.ts';
import { listTemplates, readTemplate } from './load/templates.ts';
import { applyTransforms } from './load/transforms/apply.ts';
import type { Api } from './model/api.ts';
import { EVERYONE_BUILD, type Build, type BuildWish } from './model/build.ts';
import type { SdkConfig } from './model/config.ts';
import type { Report } from './model/diagnostic.ts';
import type { SpecDocument } from './model/document.ts';
import type { Memo } from './model/memo.ts';
import type { OutputFile, OutputTree } from './model/output.ts';
import type { SdkPlan } from './model/plan.ts';
import type { Audience } from './model/visibility.ts';
import { normalize } from './normalize/index.ts';
import { configurePairs, withVersionTwins } from './pairs/index.ts';
import { makePlan, planReference, planVisible, type Reference, type VisibleApi } from './plan/index.ts';
import { wordAll } from './prose/index.ts';

export interface Request {
  readonly spec: string;
  readonly config: string;
  /** Hosts that a remote `$ref` may name. */
  readonly allowedHosts: readonly string[];
  /** Name of the emitter: `typescript`. */
  readonly language: string;
  /** For whom; nothing wished is the build of everyone. */
  readonly wish?: BuildWish;
  readonly memo: Memo;
  /** Codes that are no errors here: an older document may be read with a newer configuration. */
  readonly tolerated?: readonly string[];
  readonly report: Report;
  readonly watch: Watch;
}

/** One noun of the journey, as it comes into being. */
export type Noun =
  | { readonly kind: 'document'; readonly document: SpecDocument }
  | { readonly kind: 'config'; readonly document: SpecDocument; readonly config: SdkConfig }
  | { readonly kind: 'api'; readonly api: Api }
  /** What follows belongs to this build, until the next is named. */
  | { readonly kind: 'build'; readonly build: Build }
  | { readonly kind: 'visible'; readonly api: Api }
  | { readonly kind: 'plan'; readonly plan: SdkPlan }
  | { readonly kind: 'prose' }
  | { readonly kind: 'raw'; readonly files: readonly OutputFile[] }
  | { readonly kind: 'tree'; readonly tree: OutputTree };

export type Watch = (noun: Noun) => void;

export interface FilteredSpec extends FilteredDocument {
  readonly document: SpecDocument;
  readonly audience: Audience;
}

/** Both inputs, read once for all builds. */
export interface Understood {
  readonly document: SpecDocument;
  readonly configDocument: SpecDocument;
  readonly config: SdkConfig;
  readonly api: Api;
  /** Searches the files of filtered builds for what is hidden. */
  readonly audit: Audit;
  /** The names and forms that every build keeps to; decided when the first one asks that is not for everyone. */
  readonly reference: () => Reference;
  /** Audiences that see the same, in packages of the same name, get the same plan and the same files. */
  readonly plans: WeakMap<Api, SdkPlan>;
  readonly trees: WeakMap<SdkPlan, OutputTree>;
}

/** One build, decided: what its audience sees and what will be made of it. */
export interface Planned extends Understood {
  readonly build: Build;
  readonly visible: Api;
  readonly plan: SdkPlan;
}

export interface Generated extends Planned {
  readonly tree: OutputTree;
}

/** Both inputs, and the builds that were wished for: each is planned when its turn comes. */
export interface Started extends Understood {
  readonly builds: readonly Build[];
  /** Decides everything about one build. What is wrong with it is reported. */
  readonly plan: (build: Build) => Planned;
  /** True once an error has been reported: no build may be generated any more. */
  readonly failed: () => boolean;
}

/**
 * Reads both inputs and chooses the builds.
 * @returns undefined when an input cannot be understood; all that was found has been reported
 */
export async function startBuilds(request: Request): Promise<Started | undefined> {
  const errors = countErrors(request.report);
  const report: Report = (found) =>
    errors.report(request.tolerated?.includes(found.code) === true ? { ...found, severity: 'note' } : found);
  const checked = { ...request, report };
  const understood = await understand(checked);
  if (understood === undefined) return undefined;
  const { api, config } = understood;
  const builds = chooseBuilds(request.wish ?? {}, { configured: config.builds, api, report });
  const plan = (build: Build): Planned => planBuild(understood, build, checked);
  return { ...understood, builds, plan, failed: errors.any };
}

/**
 * Reads both inputs and decides everything about each build that was wished for.
 * @returns undefined when the input has errors; all that were found have been reported
 */
export async function planBuilds(request: Request): Promise<readonly Planned[] | undefined> {
  const started = await startBuilds(request);
  const planned = started?.builds.map(started.plan);
  return started?.failed() === true ? undefined : planned;
}

async function understand(request: Request): Promise<Understood | undefined> {
  const { spec, config: configFile, allowedHosts, report, watch } = request;
  const written = await loadSpec(spec, { allowedHosts }, report); //  written
  if (written !== undefined) watch({ kind: 'document', document: written });
  // A faulty configuration is read on, so that one run shows all problems; its errors are counted.
  const loaded = await loadConfig(configFile, report, { tolerant: true });
  if (loaded !== undefined) watch({ kind: 'config', ...loaded });
  if (written === undefined || loaded === undefined) return undefined;

  const { config, document: configDocument } = loaded;
  const document = applyTransforms(written, config.transforms, report);
  const api = configurePairs(normalize(document, report), config.inox.versionPairs, report); //  understood
  watch({ kind: 'api', api });
  const lasting = { audit: auditOf(api), reference: once(() => planReference(api, config)) };
  return { document, configDocument, config, api, ...lasting, plans: new WeakMap(), trees: new WeakMap() };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function planBuild(understood: Understood, build: Build, { report: say, watch }: Request): Planned {
  const { report, any: isFaulty } = countErrors(say);
  const { api, config, plans, reference } = understood;
  announce(build, watch);
  const filtered = filterVersion(filterApi(api, build.audience, report), build.apiVersion, report);
  const visible = filtered === api ? api : sharedRest(filtered, filterSecurity(filtered, api, config));
  if (visible !== api) watch({ kind: 'visible', api: visible });
  const seen = visible === api ? config : filterConfig(config, { full: api, visible, pages: reference().pages });
  const own = sharedRest(visible, withPackageOf(seen, build));
  const isFiltered = build.audience.groups !== undefined;
  const known = isFiltered ? plans.get(visible) : undefined;
  const made = known ?? withVersionTwins(planSeen(understood, { visible, config: own }, report), visible, build.audience);
  if (isFiltered && !isFaulty()) plans.set(visible, made);
  // What a package is called, and says of itself, decides nothing else.
  const plan = made.config === own ? made : { ...made, config: own };
  watch({ kind: 'plan', plan });
  return { ...understood, build, visible, plan };
}

/** What is built for whoever sees this much: a smaller build keeps the names of the whole. */
function planSeen({ api, reference }: Understood, seen: Omit<VisibleApi, 'reference'>, report: Report): SdkPlan {
  if (seen.visible === api) return makePlan(api, seen.config, report); //  to be built
  return planVisible({ ...seen, reference: reference() }, report);
}

/** The default build needs no heading. */
function announce(build: Build, watch: Watch): void {
  if (build !== EVERYONE_BUILD) watch({ kind: 'build', build });
}

/** Makes the files of one build in memory. */
export async function generateBuild(planned: Planned, request: Request): Promise<Generated | undefined> {
  const emitter = emitters.get(request.language);
  if (emitter === undefined) return undefined;
  const { watch, memo } = request;
  const known = planned.trees.get(planned.plan);
  if (known !== undefined) {
    watch({ kind: 'tree', tree: known });
    return { ...planned, tree: known };
  }
  const prose = await wordAll(emitter.proseOf(planned.plan), memo);
  watch({ kind: 'prose' });
  const tools: EmitTools = { prose, memo, template: readTemplate, templates: listTemplates };
  const files = [...emitter.emit(planned.plan, tools)];
  watch({ kind: 'raw', files });
  const tree = { files: await formatFiles(files, memo) };
  watch({ kind: 'tree', tree });
  if (!isClean(planned, tree, request.report)) return undefined;
  if (planned.build.audience.groups !== undefined) planned.trees.set(planned.plan, tree);
  return { ...planned, tree };
}

/** Nothing that is hidden from the audience stands in any file. */
function isClean({ audit, build, visible, plan }: Planned, tree: OutputTree, report: Report): boolean {
  if (build.audience.groups === undefined) return true;
  const errors = countErrors(report);
  audit({ visible, audience: build.audience, tree, config: plan.config }, errors.report);
  return !errors.any();
}

/** An audit that prepares itself when the first filtered build asks for it. */
function auditOf(api: Api): Audit {
  let started: Audit | undefined;
  return (audited, report) => {
    started ??= startAudit(api, () => listTemplates('typescript').map(readTemplate));
    started(audited, report);
  };
}

/**
 * Makes the SDK in memory: of everyone, or of the one build that was wished for.
 * @returns undefined when the input has errors; all that were found have been reported
 */
export async function generate(request: Request): Promise<Generated | undefined> {
  const [planned] = (await planBuilds(request)) ?? [];
  return planned === undefined ? undefined : generateBuild(planned, request);
}

/**
 * The document as the audience of a wish may read it. The configuration is needed for named builds only; '' is none.
 * @returns undefined when the input has errors; all that were found have been reported
 */
export async function filterSpec(request: Request): Promise<FilteredSpec | undefined> {
  const errors = countErrors(request.report);
  const document = await loadSpec(request.spec, { allowedHosts: request.allowedHosts }, errors.report);
  const loaded = request.config === '' ? undefined : await loadConfig(request.config, errors.report);
  if (document === undefined) return undefined;
  request.watch({ kind: 'document', document });
  const api = normalize(document, errors.report);
  const configured = loaded?.config.builds ?? [];
  const [build] = chooseBuilds(request.wish ?? {}, { configured, api, report: errors.report });
  if (build === undefined) return undefined;
  // For what it says: where hiding a part breaks what the audience sees, the document would be wrong like the SDK.
  const { audience } = build;
  const visible = filterSecurity(filterApi(api, audience, errors.report), api, {});
  const filtered = filterWritten(document, audience, () => undefined);
  auditDocument(auditOf(api), { root: filtered.root, visible, audience }, errors.report);
  return errors.any() ? undefined : { document, audience, ...filtered };
}

/** What the inputs say, for questions that no build is needed for. */
export interface ReadInputs {
  readonly document: SpecDocument;
  readonly api: Api;
  readonly config?: SdkConfig;
}

/**
 * Reads and understands the inputs, with the transforms of the configuration; '' is no configuration.
 * @returns undefined when one of them cannot be read; what is wrong with the markers leaves an Api all the same
 */
export async function readInputs(request: Request): Promise<ReadInputs | undefined> {
  const { report, watch, allowedHosts } = request;
  const written = await loadSpec(request.spec, { allowedHosts }, report);
  if (written !== undefined) watch({ kind: 'document', document: written });
  const loaded = request.config === '' ? undefined : await loadConfig(request.config, report);
  if (loaded !== undefined) watch({ kind: 'config', ...loaded });
  if (written === undefined || (loaded === undefined && request.config !== '')) return undefined;
  const document = applyTransforms(written, loaded?.config.transforms ?? [], report);
  const api = normalize(document, report);
  watch({ kind: 'api', api });
  return { document, api, ...(loaded === undefined ? {} : { config: loaded.config }) };
}

function countErrors(report: Report): { readonly report: Report; readonly any: () => boolean } {
  let errors = 0;
  return {
    report(diagnostic) {
      if (diagnostic.severity === 'error') errors += 1;
      report(diagnostic);
    },
    any: () => errors > 0,
  };
}
