// What every planner of this room asks: the API, the config, and which schemas are models.

import type { Api } from '../model/api.ts';
import type { ModelConfig, ResourceConfig, SdkConfig } from '../model/config.ts';
import type { Report } from '../model/diagnostic.ts';
import { nameKey, nameOf } from '../model/name.ts';
import type { ModelPlacement, PagePlan } from '../model/plan.ts';
import type { Schema } from '../model/schema.ts';
import { modelPointer } from './model-pointer.ts';
import type { Reference } from './reference.ts';

export interface Planning {
  readonly api: Api;
  readonly config: SdkConfig;
  /** Also the answers that have a place of their own. */
  readonly models: ReadonlyMap<string, ModelPlacement>;
  /** Places of answers that other types refer to; see `answers.ts`. */
  readonly answers?: ReadonlySet<string>;
  /** Models that the config gives to other languages only; inlined, they keep their own docs. */
  readonly foreignModels: ReadonlySet<string>;
  readonly pages: readonly PagePlan[];
  readonly report: Report;
  /** What this build keeps to; undefined while the whole API itself is planned. */
  readonly reference?: Reference;
  /** Without sample arguments: the plan is only looked things up in. */
  readonly withoutSamples?: true;
}

/**
 * Gathers the models of the whole config before anything refers to one. A schema listed twice belongs
 * to the first resource that lists it.
 */
export function startPlanning(api: Api, config: SdkConfig, report: Report): Planning {
  const models = new Map<string, ModelPlacement>();
  const foreignModels = new Set<string>();
  for (const { resource, id } of configuredResources(config.resources)) {
    for (const model of resource.models) {
      const foreign = model.skipped && model.schema !== undefined ? modelPointer(api, model.schema) : undefined;
      if (foreign !== undefined) foreignModels.add(foreign);
      const placement = placeModel(api, { model, id, report });
      if (placement !== undefined && !models.has(placement.pointer)) models.set(placement.pointer, placement);
    }
  }
  const pages = config.pagination.map((scheme) => ({ name: nameOf(scheme.name), config: scheme }));
  return { api, config, models, foreignModels, pages, report };
}

/** A configured resource that this target has, with its id. */
export interface ConfiguredResource {
  readonly resource: ResourceConfig;
  readonly id: string;
}

/** Every resource of the config that this target has. */
export function configuredResources(resources: readonly ResourceConfig[], above = ''): readonly ConfiguredResource[] {
  return resources.flatMap((resource) => {
    if (resource.skipped) return [];
    const id = above === '' ? resource.key : `${above}.${resource.key}`;
    return [{ resource, id }, ...configuredResources(resource.subresources, id)];
  });
}

interface ModelToPlace {
  readonly model: ModelConfig;
  readonly id: string;
  readonly report: Report;
}

function placeModel(api: Api, { model, id, report }: ModelToPlace): ModelPlacement | undefined {
  if (model.skipped || model.schema === undefined) return undefined;
  const pointer = modelPointer(api, model.schema);
  if (pointer !== undefined) return { name: nameOf(model.key), resource: id, pointer };
  report({
    code: 'Model/NotFound',
    severity: 'warning',
    message: `The model "${model.key}" names the schema "${model.schema}", which the spec does not have; it is left out.`,
    origin: { source: 'config', pointer: model.pointer },
    help: 'Give the name of a schema under components.schemas, or a JSON pointer to a schema.',
  });
  return undefined;
}

/**
 * The model a schema refers to: itself a `$ref`, and a model stands on the chain of pure `$ref`s; or a copy of a model
 * that says of which. Source: conventions, "Named model or inline?".
 */
export function modelOf(planning: Planning, schema: Schema): ModelPlacement | undefined {
  const seen = new Set<string>();
  let current: Schema | undefined = schema;
  while (current?.kind === 'reference' && !seen.has(current.target)) {
    const model = planning.models.get(current.target);
    if (model !== undefined) return model;
    seen.add(current.target);
    current = planning.api.schemas.get(current.target);
  }
  return current?.modelPath === undefined ? undefined : copiedModel(planning, current, current.modelPath);
}

/** A bundler that wrote schemas out in full has noted beside each copy which model it is: `$shared.currency`. */
function copiedModel(planning: Planning, schema: Schema, path: string): ModelPlacement | undefined {
  const cut = path.lastIndexOf('.');
  const [resource, key] = [path.slice(0, cut), nameKey(nameOf(path.slice(cut + 1)))];
  return [...planning.models.values()].find(
    (model) => model.resource === resource && nameKey(model.name) === key && model.pointer !== schema.origin.pointer,
  );
}

/** A model, or the answer whose type is declared for this very place of the document. */
export function modelOrAnswer(planning: Planning, schema: Schema): ModelPlacement | undefined {
  const { pointer } = schema.origin;
  return modelOf(planning, schema) ?? (planning.answers?.has(pointer) ? planning.models.get(pointer) : undefined);
}
