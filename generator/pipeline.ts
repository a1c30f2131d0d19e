// The whole journey on one screen: files in, an `OutputTree` out, nothing on the disk touched.
//
// Verbs meet here and nowhere else. `watch` is told of every noun as it comes into being, which is all
// that progress, timings and `--trace` are made of.

import { emitters } from './emit/index.ts';
import type { EmitTools } from './emit/emitter.ts';
import { formatFiles } from './format/index.ts';
import { loadConfig } from './load/config.ts';
import { loadSpec } from './load/spec.ts';
import { listTemplates, readTemplate } from './load/templates.ts';
import { applyTransforms } from './load/transforms/apply.ts';
import type { Api } from './model/api.ts';
import type { SdkConfig } from './model/config.ts';
import type { Report } from './model/diagnostic.ts';
import type { SpecDocument } from './model/document.ts';
import type { Memo } from './model/memo.ts';
import type { OutputFile, OutputTree } from './model/output.ts';
import type { SdkPlan } from './model/plan.ts';
import { normalize } from './normalize/index.ts';
import { makePlan } from './plan/index.ts';
import { wordAll } from './prose/index.ts';

export interface Request {
  readonly spec: string;
  readonly config: string;
  /** Hosts that a remote `$ref` may name. */
  readonly allowedHosts: readonly string[];
  /** Name of the emitter: `typescript`. */
  readonly language: string;
  readonly memo: Memo;
  readonly report: Report;
  readonly watch: Watch;
}

/** One noun of the journey, as it comes into being. */
export type Noun =
  | { readonly kind: 'document'; readonly document: SpecDocument }
  | { readonly kind: 'config'; readonly document: SpecDocument; readonly config: SdkConfig }
  | { readonly kind: 'api'; readonly api: Api }
  | { readonly kind: 'visible'; readonly api: Api }
  | { readonly kind: 'plan'; readonly plan: SdkPlan }
  | { readonly kind: 'prose' }
  | { readonly kind: 'raw'; readonly files: readonly OutputFile[] }
  | { readonly kind: 'tree'; readonly tree: OutputTree };

export type Watch = (noun: Noun) => void;

export interface Understood {
  readonly document: SpecDocument;
  readonly configDocument: SpecDocument;
  readonly api: Api;
  readonly plan: SdkPlan;
}

export interface Generated extends Understood {
  readonly tree: OutputTree;
}

/**
 * Reads both inputs and decides everything about the SDK.
 * @returns undefined when the input has errors; all that were found have been reported
 */
export async function understand(request: Request): Promise<Understood | undefined> {
  const { watch } = request;
  const errors = countErrors(request.report);
  const written = await loadSpec(request.spec, { allowedHosts: request.allowedHosts }, errors.report); //  written
  if (written !== undefined) watch({ kind: 'document', document: written });
  const loaded = await loadConfig(request.config, errors.report);
  if (loaded !== undefined) watch({ kind: 'config', ...loaded });
  if (written === undefined || loaded === undefined) return undefined;

  const { config, document: configDocument } = loaded;
  const document = applyTransforms(written, config.transforms, errors.report);
  const api = normalize(document, errors.report); //  understood
  watch({ kind: 'api', api });
  const plan = makePlan(api, config, errors.report); //  to be built
  watch({ kind: 'plan', plan });
  return errors.any() ? undefined : { document, configDocument, api, plan };
}

/**
 * Makes the SDK in memory.
 * @returns undefined when the input has errors; all that were found have been reported
 */
export async function generate(request: Request): Promise<Generated | undefined> {
  const understood = await understand(request);
  const emitter = emitters.get(request.language);
  if (understood === undefined || emitter === undefined) return undefined;

  const { watch, memo } = request;
  const prose = await wordAll(emitter.proseOf(understood.plan), memo);
  watch({ kind: 'prose' });
  const tools: EmitTools = { prose, memo, template: readTemplate, templates: listTemplates };
  const files = [...emitter.emit(understood.plan, tools)];
  watch({ kind: 'raw', files });
  const tree = { files: await formatFiles(files, memo) };
  watch({ kind: 'tree', tree });
  return { ...understood, tree };
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
