// The code of the README: one sample per section, before it is formatted.
//
// Every name of the API in it is an identifier of the casing, every value went through a writer.

import type { HttpMethodPlan, ModelPlacement, SdkPlan, TypeExpression } from '../../../model/plan.ts';
import { plural, singular } from '../../../words/plural.ts';
import { memberOf, placeOf, type ResourceLayout, type SdkLayout } from '../names/layout.ts';
import { variableName } from '../names/reserved.ts';
import { sampleLiteral } from '../page/sample-literal.ts';
import { memberAccess, stringLiteral } from '../page/writers.ts';
import { anExample } from './option-examples.ts';
import { isRequired } from './client-options.ts';
import type { ShownRequest } from './readme-request.ts';

const FILE = "fs.createReadStream('/path/to/file')";

/** `import Client from 'package';` */
export function importClient({ plan, casing }: Pick<SdkLayout, 'plan' | 'casing'>): string {
  return `import ${className({ plan, casing })} from ${stringLiteral(plan.config.target.packageName)};`;
}

/** `const client = new Client(…);` with the options a caller must give, and what they default to. */
export function newClient(writing: SdkLayout): string {
  const { plan, casing } = writing;
  const members = plan.client.options.filter(isRequired).map((option) => {
    const field = casing.camel(option.name);
    if (option.readEnv === undefined) return `  ${field}: ${anExample(option, casing)},`;
    return `  ${field}: process.env[${stringLiteral(option.readEnv)}], // read from here if left out`;
  });
  const body = members.length === 0 ? '' : `{\n${members.join('\n')}\n}`;
  return `const ${exampleName(writing)} = new ${className(writing)}(${body});`;
}

/** The client's variable: `client`. */
export function exampleName({ plan, casing }: Pick<SdkLayout, 'plan' | 'casing'>): string {
  return variableName(casing.camel(plan.client.exampleName));
}

export function className({ plan, casing }: Pick<SdkLayout, 'plan' | 'casing'>): string {
  return casing.pascal(plan.client.name);
}

/** `client.v1.contracts.create` */
export function methodPath(writing: SdkLayout, { resource, method }: ShownRequest): string {
  const chain = resource.chain.replace(/^client/, exampleName(writing));
  return `${chain}.${memberOf(method, writing.casing)}`;
}

/** What differs from a plain call. */
interface CallChanges {
  /** Stands in the place of the params. */
  readonly params?: string;
  /** Request options that follow. */
  readonly options?: string;
  /** The expression for a file. */
  readonly file?: string;
}

/** The arguments of the call as code. */
export function callArguments(request: ShownRequest, changes: CallChanges = {}): string {
  const { positional, params } = request.arguments;
  const style = { file: changes.file ?? FILE, breaks: true };
  const last = changes.params ?? (params === undefined ? undefined : sampleLiteral(params, style));
  const takesParams = request.method.params !== undefined;
  const omitted = takesParams && last === undefined && changes.options !== undefined ? ['undefined'] : [];
  const rest = [
    ...(last === undefined ? omitted : [last]),
    ...(changes.options === undefined ? [] : [changes.options]),
  ];
  return [...positional.map((sample) => sampleLiteral(sample, style)), ...rest].join(', ');
}

/** `client.v1.contracts.create({ … })` */
export function call(writing: SdkLayout, request: ShownRequest, options?: string): string {
  const extra = options === undefined ? {} : { options };
  return `${methodPath(writing, request)}(${callArguments(request, extra)})`;
}

/** The statement that makes the request and, when there is a result, shows it. */
export function callStatements(writing: SdkLayout, request: ShownRequest): string {
  const made = call(writing, request);
  const { response } = request.method;
  if (response.kind === 'void') return `await ${made};`;
  const variable = resultName(writing, request);
  const property = request.responseProperty === undefined ? '' : memberAccess(request.responseProperty);
  return `const ${variable} = await ${made};\n\nconsole.log(${variable}${property});`;
}

/** What the result of a request is called. */
export function resultName({ plan, casing }: Pick<SdkLayout, 'plan' | 'casing'>, request: ShownRequest): string {
  if (request.assignTo !== undefined) return variableName(casing.camel({ words: request.assignTo.split(/\W+/) }));
  const { method, resource } = request;
  if (method.response.kind === 'page') return 'page';
  const model = method.response.kind === 'json' ? modelOf(plan, method.response.type) : undefined;
  if (model !== undefined) return variableName(casing.camel(model.name));
  const words = method.key === 'list' ? plural(resource.resource.name.words) : singular(resource.resource.name.words);
  const isNamed = ['create', 'retrieve', 'update', 'delete', 'get', 'remove', 'list'].includes(method.key);
  return isNamed ? variableName(casing.camel({ words })) : 'response';
}

/** The exported type of a method's params, as a user of the client names it. */
export function paramsTypeName(writing: SdkLayout, { method, resource }: ShownRequest): string | undefined {
  if (method.params === undefined) return undefined;
  return typeName(writing, resource, writing.casing.pascal(method.params.type.name));
}

/** The exported type of a method's result; undefined when it has no name of its own. */
export function responseTypeName(writing: SdkLayout, { method, resource }: ShownRequest): string | undefined {
  const { response } = method;
  if (response.kind !== 'json' || response.nullable) return undefined;
  const model = response.type.kind === 'model' ? placeOf(response.type.pointer, writing) : undefined;
  if (model !== undefined) return typeName(writing, model.home, model.name);
  return response.declared && typeName(writing, resource, writing.casing.pascal(response.declared.name));
}

/** The variable for one item of a page. */
export function itemName({ plan, casing }: Pick<SdkLayout, 'plan' | 'casing'>, method: HttpMethodPlan): string {
  if (method.response.kind !== 'page') return 'item';
  const model = modelOf(plan, method.response.item);
  return variableName(casing.camel(model?.name ?? method.response.alias.itemName));
}

/** A resource's types are in the namespace of its parent: `Client.Parent.Type`. */
function typeName(writing: SdkLayout, { parent }: ResourceLayout, name: string): string {
  return `${parent === undefined ? className(writing) : typeName(writing, parent, parent.className)}.${name}`;
}

function modelOf(plan: SdkPlan, type: TypeExpression): ModelPlacement | undefined {
  return type.kind === 'model' ? plan.models.get(type.pointer) : undefined;
}
