// One operation as an audience may see it: parameters, bodies and responses lose what is hidden.

import type { Body, MediaType, Operation, Parameter, Response } from '../model/api.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Origin } from '../model/origin.ts';
import { EVERYONE, isVisibleTo } from '../model/visibility.ts';
import { filterSchema, type SchemaSight } from './filter-schema.ts';
import { pruneExample } from './prune-example.ts';
import { sharedPart } from './shared-parts.ts';

/** The visible rest of an operation that is itself visible. */
export function filterOperation(operation: Operation, sight: SchemaSight): Operation {
  const body = operation.body === undefined ? undefined : filterBody(operation.body, sight);
  const { body: _, ...bare } = operation;
  return sharedPart<Operation>(operation, {
    ...bare,
    visibility: EVERYONE,
    parameters: operation.parameters.flatMap((parameter) => filterParameter(parameter, sight)),
    ...(body === undefined ? {} : { body }),
    responses: operation.responses.map((response) => filterResponse(response, sight)),
  });
}

function filterParameter(parameter: Parameter, sight: SchemaSight): readonly Parameter[] {
  if (!isVisibleTo(parameter.visibility, sight.audience) || sight.isGone(parameter.schema)) {
    if (parameter.place === 'path') {
      sayHidden(`The path parameter \`${parameter.name}\``, 'error', parameter.origin, sight);
    }
    return [];
  }
  const { example, ...bare } = parameter;
  const shown = example === undefined ? undefined : pruneExample(example, parameter.schema, sight);
  const schema = filterSchema(parameter.schema, sight);
  return [{ ...bare, visibility: EVERYONE, schema, ...(shown === undefined ? {} : { example: shown }) }];
}

function filterBody(body: Body, sight: SchemaSight): Body | undefined {
  const content = filterContent(body.content, sight);
  if (content.length > 0 || body.content.length === 0) return { ...body, content };
  sayHidden('The body', body.required ? 'error' : 'warning', body.origin, sight);
  return undefined;
}

function filterResponse(response: Response, sight: SchemaSight): Response {
  const content = filterContent(response.content, sight);
  const headers = response.headers.flatMap(({ name, schema }) =>
    sight.isGone(schema) ? [] : [{ name, schema: filterSchema(schema, sight) }],
  );
  if (content.length === 0 && response.content.length > 0) {
    sayHidden(`The content of the response ${response.status}`, 'warning', response.origin, sight);
  }
  return { ...response, content, headers };
}

function filterContent(content: readonly MediaType[], sight: SchemaSight): readonly MediaType[] {
  return content.flatMap((media) => {
    const { schema, example, ...bare } = media;
    if (schema === undefined) return [media];
    if (sight.isGone(schema)) return [];
    const shown = example === undefined ? undefined : pruneExample(example, schema, sight);
    return [{ ...bare, schema: filterSchema(schema, sight), ...(shown === undefined ? {} : { example: shown }) }];
  });
}

function sayHidden(
  what: string,
  severity: Diagnostic['severity'],
  origin: Origin,
  { audience, report }: SchemaSight,
): void {
  report({
    code: 'Filter/HiddenPart',
    severity,
    message: `${what} is hidden from the audience ${audience.name}, but its operation is not.`,
    origin,
    help: 'Gate the operation as well, or make this part visible.',
  });
}
