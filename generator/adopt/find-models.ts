// The models of every resource -> the schemas they were made from, with the methods as the places to start walking.

import { ts } from 'ts-morph';
import { childPointer } from '../model/origin.ts';
import type { MethodLine } from './api-md.ts';
import { classMethodOf, everySection, modelsOf, type Evidence } from './evidence.ts';
import { lookUp, type Declaration } from './declarations.ts';
import { settleModels, startMatching, walkDeclaration, walkType, type Match, type Matching } from './match-models.ts';
import { bodyPointer, endOf, operationPointer, parametersOf, propertiesOf, responsePointer } from './spec-view.ts';

/** Key of each model's declaration, `src/resources/plans.ts#Plan`, to its schema. */
export function findModels(evidence: Evidence): ReadonlyMap<string, Match> {
  const sections = everySection(evidence.sections);
  const models = new Set(
    sections.flatMap((section) => modelsOf(section, evidence.root).map(({ path, name }) => `${path}#${name}`)),
  );
  const matching = startMatching(evidence.root, evidence.sources, models);
  for (const section of sections) for (const line of section.methods) walkMethod(evidence, matching, line);
  return settleModels(matching);
}

function walkMethod(evidence: Evidence, matching: Matching, line: MethodLine): void {
  const method = classMethodOf(evidence, line);
  const operation = line.endpoint === undefined ? undefined : operationPointer(evidence.root, line.endpoint);
  if (method === undefined || operation === undefined) return;
  const scope = { file: line.path, name: '' };
  const response = responsePointer(evidence.root, operation);
  if (response !== undefined && method.resultType !== undefined) {
    const item = itemType(method.resultType);
    if (item !== undefined)
      walkType(matching, item, { scope, pointer: itemsPointer(evidence, response, method.pageClass) });
    else walkType(matching, method.resultType, { scope, pointer: unwrapped(evidence, response, method.unwraps) });
  }
  const params = method.paramsType === undefined ? undefined : declarationOf(evidence, line.path, method.paramsType);
  if (params !== undefined) walkParams(evidence, matching, { operation, params, bodyName: method.bodyName ?? 'body' });
}

function itemType(type: ts.TypeNode): ts.TypeNode | undefined {
  if (!ts.isTypeReferenceNode(type) || !type.typeName.getText().endsWith('PagePromise')) return undefined;
  return type.typeArguments?.[1];
}

function itemsPointer(evidence: Evidence, response: string, pageClass: string | undefined): string {
  const page = evidence.pages.find((one) => one.className === pageClass);
  const list = (page?.itemsPath ?? []).reduce(
    (above, key) => propertiesOf(evidence.root, above).get(key)?.[0] ?? above,
    response,
  );
  return childPointer(endOf(evidence.root, list), 'items');
}

function unwrapped({ root }: Evidence, response: string, property: string | undefined): string {
  return property === undefined ? response : propertiesOf(root, response).get(property)?.[0] ?? response;
}

function declarationOf({ sources }: Evidence, file: string, type: ts.TypeNode): Declaration | undefined {
  const name = type.getText().split(' | ')[0] ?? '';
  return lookUp(sources, { file, name: '' }, name);
}

interface ParamsWalk {
  readonly operation: string;
  readonly params: Declaration;
  readonly bodyName: string;
}

/** Params hold the properties of the body, or the whole body under one name, and the parameters. */
function walkParams({ root }: Evidence, matching: Matching, { operation, params, bodyName }: ParamsWalk): void {
  const body = bodyPointer(root, operation);
  const scope = { file: params.file, name: params.name };
  if (body !== undefined) walkDeclaration(matching, params, body);
  if (!ts.isInterfaceDeclaration(params.node)) return;
  const parameters = new Map(parametersOf(root, operation).map((one) => [one.name, one.schema]));
  for (const member of params.node.members) {
    if (!ts.isPropertySignature(member) || member.type === undefined) continue;
    const name = member.name.getText().replace(/^['"]|['"]$/g, '');
    const pointer = parameters.get(name) ?? (name === bodyName ? body : undefined);
    if (pointer !== undefined) walkType(matching, member.type, { scope, pointer });
  }
}
