// Types of answers that other places speak of: what is inside an envelope that is a model is declared once, by the
// first method that unwraps it; the model and other methods refer to it.

import type { MethodConfig, ResourceConfig } from '../model/config.ts';
import { joinNames, nameOf } from '../model/name.ts';
import type { ModelPlacement } from '../model/plan.ts';
import { bodyMedia } from './content.ts';
import { operationOf } from './methods.ts';
import { findPagination } from './pagination.ts';
import { configuredResources, modelOf, type Planning } from './planning.ts';
import { methodForEveryone } from './reference.ts';
import { methodPrefix, sortMethods } from './resources.ts';
import { envelopeOf, responseSchema } from './responses.ts';

/** The planning in which such answers have their place, beside the models. Source: conventions, "rules settled by evidence". */
export function withAnswers(planning: Planning): Planning {
  if (planning.config.settings.unwrapResponseFields.length === 0) return planning;
  const models = new Map(planning.models);
  const answers = new Set<string>();
  for (const { resource, id } of configuredResources(planning.config.resources)) {
    if (resource.custom) continue;
    for (const method of sortMethods(planning, resource.methods)) {
      const answer = method.skipped ? undefined : answerOf(planning, { resource, id, method });
      if (answer === undefined || models.has(answer.pointer)) continue;
      models.set(answer.pointer, answer);
      answers.add(answer.pointer);
    }
  }
  return { ...planning, models, answers };
}

interface Answering {
  readonly resource: ResourceConfig;
  readonly id: string;
  readonly method: MethodConfig;
}

function answerOf(planning: Planning, { resource, id, method }: Answering): ModelPlacement | undefined {
  const operation = operationOf(planning, method);
  const written = operation && responseSchema(operation);
  if (operation === undefined || written === undefined || modelOf(planning, written) === undefined) return undefined;
  const inside = envelopeOf(planning, method, written)?.schema;
  if (inside === undefined || inside.kind === 'reference' || modelOf(planning, inside) !== undefined) return undefined;
  const body = bodyMedia(operation.body)?.schema;
  const forEveryone = methodForEveryone(planning.reference, id, method.key);
  const quiet = { ...planning, report: () => undefined };
  if (findPagination(quiet, { method, operation, body, response: written, forEveryone }) !== undefined)
    return undefined;
  const name = joinNames(methodPrefix(resource), nameOf(method.key), nameOf('Response'));
  return { name, resource: id, pointer: inside.origin.pointer };
}
