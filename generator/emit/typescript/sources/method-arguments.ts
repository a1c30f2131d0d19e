// What a method takes, and the variables its body finds the values in.

import type { HttpVerb } from '../../../model/api.ts';
import type { HttpMethodPlan, ParamFieldPlan, ParamsPlan } from '../../../model/plan.ts';
import { memberOf } from '../names/layout.ts';
import { isIdentifier, memberName, METHOD_NAMES, variableName } from '../names/reserved.ts';
import { propertyKey } from '../page/writers.ts';
import type { FileContext } from './file-context.ts';
import { typeText } from './type-text.ts';

export interface MethodArguments {
  /** Each a whole parameter of the signature. */
  readonly parameters: readonly string[];
  /** Parameters of the overloads that stand before it. */
  readonly overloads: readonly (readonly string[])[];
  /** What tells these apart: request options may stand where the params would. */
  readonly guard: readonly string[];
  /** Statements that take the params apart. */
  readonly opening: readonly string[];
  /** The variable that holds a path parameter, by wire name. */
  readonly paths: ReadonlyMap<string, string>;
  /** The `query` and the `body` entry of the request options, if the method sends them. */
  readonly query: string | undefined;
  readonly body: string | undefined;
  /** Variables of header params. */
  readonly headers: readonly Taken[];
}

/** The arguments of a method; `paramsType` is the name of its params type, if it has one. */
export function methodArguments(method: HttpMethodPlan, paramsType: string, file: FileContext): MethodArguments {
  const { params } = method;
  const taken = new Set([...METHOD_NAMES, ...(params === undefined ? [] : [params.argument])]);
  const paths = new Map<string, string>();
  const positional = method.positional.map((parameter) => {
    const variable = claim(file.sdk.casing.camel(parameter.name), taken);
    paths.set(parameter.parameter, variable);
    return `${variable}: ${typeText(parameter.type, { file, nested: false })}`;
  });
  const options = `options?: ${file.page.mention(file.spelling.symbols.requestOptions)}`;
  if (params === undefined) return { ...NOTHING, parameters: [...positional, options], paths };
  const isOverloaded = !params.required && file.spelling.optionalParams === 'overloads';
  const signature = isOverloaded
    ? overloaded(method, params, { positional, options, paramsType, paths, file })
    : { ...NOTHING, parameters: [...positional, paramsParameter(method, params, paramsType), options] };
  if (params.argument !== 'params') return { ...signature, paths, [params.argument]: params.argument };
  return {
    ...signature,
    ...takeApart({ params, isDefaulted: isOverloaded, verb: method.verb }, { taken, paths, file }),
  };
}

const NOTHING = { overloads: [], guard: [], opening: [], query: undefined, body: undefined, headers: [] } as const;

interface OverloadParts {
  readonly positional: readonly string[];
  readonly options: string;
  readonly paramsType: string;
  readonly paths: ReadonlyMap<string, string>;
  readonly file: FileContext;
}

/** With the params, without them; and the implementation that takes either for the other. */
function overloaded(
  method: HttpMethodPlan,
  { argument }: ParamsPlan,
  { positional, options, paramsType, paths, file }: OverloadParts,
): Omit<MethodArguments, 'paths'> {
  const { symbols } = file.spelling;
  const either = `${argument}: ${paramsType} | ${file.page.mention(symbols.requestOptions)} = {}`;
  const again = [...paths.values(), '{}', argument].join(', ');
  const test = `${file.page.mention(symbols.isRequestOptions)}(${argument})`;
  return {
    ...NOTHING,
    overloads: [
      [...positional, `${argument}?: ${paramsType}`, options],
      [...positional, options],
    ],
    parameters: [...positional, either, options],
    guard: [`if (${test}) {\nreturn this.${memberOf(method, file.sdk.casing)}(${again});\n}`],
  };
}

/** Params that may be left out may be null too, but not those of a method that streams. */
function paramsParameter({ streaming }: HttpMethodPlan, params: ParamsPlan, type: string): string {
  if (params.required) return `${params.argument}: ${type}`;
  switch (params.fallback) {
    case 'object':
      return `${params.argument}: ${type}${streaming === undefined ? ' | null' : ''} | undefined = {}`;
    case 'undefined':
      return `${params.argument}: ${type} | null | undefined = undefined`;
    case 'none':
      return `${params.argument}?: ${type} | null | undefined`;
  }
}

interface Scope {
  readonly taken: Set<string>;
  readonly paths: Map<string, string>;
  readonly file: FileContext;
}

interface Dismantled {
  readonly params: ParamsPlan;
  /** The signature has put something in the place of params that were left out. */
  readonly isDefaulted: boolean;
  readonly verb: HttpVerb;
}

/**
 * `const { path names, query names, header names, ...rest } = params;` (conventions §4.4). Query names are
 * listed wherever the rest may be a body; only what a `get` has left over is its query.
 */
function takeApart(
  { params, isDefaulted, verb }: Dismantled,
  scope: Scope,
): Pick<MethodArguments, 'opening' | 'paths' | 'query' | 'body' | 'headers'> {
  const fields = (place: ParamFieldPlan['place']): readonly ParamFieldPlan[] =>
    params.fields.filter((field) => field.place === place);
  const whole = params.fields.find((field) => field.wholeBody);
  const isQueryLeft = !params.hasBody && verb === 'get' && fields('query').length > 0;
  const rest = isQueryLeft ? 'query' : params.hasBody && whole === undefined ? 'body' : undefined;
  const left: Rest | undefined = rest && { key: rest, variable: claim(rest, scope.taken) };
  const named = (field: ParamFieldPlan): Taken => takeField(field, scope);
  const paths = fields('path').map(named);
  paths.forEach(({ field, variable }) => scope.paths.set(field.name, variable));
  const queries = isQueryLeft ? [] : fields('query').map(named);
  const headers = fields('header').map(named);
  const renamed = rest === undefined ? [] : fields(rest).filter(({ key, name }) => key !== name).map(named);
  const body = whole === undefined ? undefined : named(whole);
  const parts = [...paths, ...queries, ...headers, ...renamed, ...(body === undefined ? [] : [body])].map((one) => taking(one, scope));
  const pattern = [...parts, ...(left === undefined ? [] : [`...${left.variable}`])].join(', ');
  return {
    opening: [`const { ${pattern} } = params${params.required || isDefaulted ? '' : ' ?? {}'};`],
    paths: scope.paths,
    query:
      left?.key === 'query'
        ? restCode(left, renamed)
        : queries.length > 0
          ? `query: { ${queries.map(sending).join(', ')} }`
          : undefined,
    body: left?.key === 'body' ? restCode(left, renamed) : body && `body: ${body.variable}`,
    headers,
  };
}

/** What is left of the params once the others are taken out, and the variable that holds it. */
interface Rest {
  readonly key: 'query' | 'body';
  readonly variable: string;
}

/** A field and the variable that holds its value. */
export interface Taken {
  readonly field: ParamFieldPlan;
  readonly variable: string;
}

/** A header's variable is cased, others keep the name of their key as long as it is an identifier. */
function takeField(field: ParamFieldPlan, { taken, file }: Scope): Taken {
  const keepsName = field.place !== 'header' && isIdentifier(field.key);
  return { field, variable: claim(keepsName ? field.key : file.sdk.casing.camel(field.variable), taken) };
}

function claim(wanted: string, taken: Set<string>): string {
  const variable = variableName(wanted, taken);
  taken.add(variable);
  return variable;
}

/** What the params leave over, and the fields that bear another name there. */
function restCode({ key, variable }: Rest, renamed: readonly Taken[]): string {
  if (renamed.length === 0) return entryCode(key, variable);
  return `${key}: { ${renamed.map(sending).join(', ')}, ...${variable} }`;
}

/** The entry of the pattern that takes a field out of the params, or what the client has in its place. */
function taking({ field, variable }: Taken, { file }: Scope): string {
  const entry = entryCode(field.key, variable);
  if (field.clientOption === undefined) return entry;
  return `${entry} = this._client.${memberName(file.sdk.casing.camel(field.clientOption))}`;
}

/** The entry of an object that sends it. */
function sending({ field, variable }: Taken): string {
  return entryCode(field.name, variable);
}

/** Shorthand where the names agree. */
function entryCode(key: string, variable: string): string {
  return key === variable ? variable : `${propertyKey(key)}: ${variable}`;
}
