// Methods of a class as code: http calls, streaming ones with their overloads, and aliases of another method.

import type { AliasMethodPlan, HttpMethodPlan, MethodPlan } from '../../../model/plan.ts';
import { nameKey } from '../../../model/name.ts';
import { httpMethods, memberOf, streamingParamNames } from '../names/layout.ts';
import { exampleOf } from '../page/call-code.ts';
import { docText } from '../page/doc-comment.ts';
import type { MethodCode, Signature } from '../page/statements.ts';
import type { FileContext } from './file-context.ts';
import { methodArguments } from './method-arguments.ts';
import { callCode, pageAliasOf, type CallContext } from './method-call.ts';
import { isBare, localText, nullableText, typeText } from './type-text.ts';
import { webhookMethod } from './webhook-method.ts';

/**
 * A method as code.
 * @param client the expression that sends requests: `this._client` in a resource, `this` in the client itself
 */
export function methodCode(method: MethodPlan, file: FileContext, client = 'this._client'): readonly MethodCode[] {
  switch (method.kind) {
    case 'http':
      return [httpMethod(method, file, client)];
    case 'webhook':
      return [webhookMethod(method, file, client)];
    case 'alias':
      return aliasMethod(method, file, client);
  }
}

/** What a call comes to, as the method's signature and `api.md` say it, without its promise. */
function resultText(method: HttpMethodPlan, file: FileContext): string {
  const { response } = method;
  switch (response.kind) {
    case 'void':
      return 'void';
    case 'binary': {
      const raw = file.spelling.symbols.response;
      return raw === undefined ? 'Response' : file.page.mention(raw);
    }
    case 'page':
      return `${pageAliasOf(response, file)}, ${typeText(response.item, { file, nested: false })}`;
    case 'json': {
      const { type, declared } = response;
      const isDeclared = declared !== undefined && !isBare(type);
      const scope = { file, nested: false };
      const text = isDeclared ? localText(file.sdk.casing.pascal(declared.name), scope) : typeText(type, scope);
      return response.nullable ? nullableText(text) : text;
    }
  }
}

function httpMethod(method: HttpMethodPlan, file: FileContext, client: string): MethodCode {
  const { casing } = file.sdk;
  const result = resultText(method, file);
  const promise = promiseOf(method, file);
  const args = methodArguments(method, paramsTypeOf(method, file), file);
  const call = callCode({ method, args, file, result, client });
  const plain = `${promise}<${result}>`;
  const code: MethodCode = {
    name: memberOf(method, casing),
    doc: docText({ docs: method.docs, example: exampleOf(method, file.home, file.sdk) }, file.word),
    overloads: args.overloads.map((parameters) => ({ parameters, returns: plain })),
    signature: { parameters: args.parameters, returns: plain },
    body: [...args.guard, ...args.opening, `return ${call};`],
  };
  return method.streaming === undefined ? code : streamingMethod(code, { method, args, file, result, client });
}

function paramsTypeOf({ params }: HttpMethodPlan, file: FileContext): string {
  if (params === undefined) return '';
  return localText(file.sdk.casing.pascal(params.type.name), { file, nested: false });
}

function promiseOf({ response, streaming }: HttpMethodPlan, { page, spelling }: FileContext): string {
  const { pagePromise, promise, streamPromise } = spelling.symbols;
  if (response.kind === 'page') return page.mention(pagePromise);
  return page.mention(streaming === undefined ? promise : streamPromise);
}

/** A method that streams always, or when a param asks for it: then with an overload for each answer. */
function streamingMethod(code: MethodCode, { method, file, result, args }: CallContext): MethodCode {
  const { streaming, params } = method;
  if (streaming === undefined) return code;
  const promise = file.page.mention(file.spelling.symbols.streamPromise);
  const stream = `${file.page.mention(file.spelling.symbols.stream)}<${typeText(streaming.event, {
    file,
    nested: false,
  })}>`;
  const cast = (returns: string): readonly string[] => [
    ...code.body.slice(0, -1),
    castReturn(code.body.at(-1) ?? '', returns),
  ];
  if (streaming.discriminator === undefined || params === undefined) {
    const returns = `${promise}<${stream}>`;
    return { ...code, signature: { ...code.signature, returns }, body: cast(returns) };
  }
  const whole = localText(file.sdk.casing.pascal(params.type.name), { file, nested: false });
  const names = streamingParamNames(whole);
  const overload = (type: string, returns: string): Signature => ({
    parameters: args.parameters.map((parameter) =>
      parameter.startsWith(`${params.argument}: ${whole}`) ? `${params.argument}: ${type}` : parameter,
    ),
    returns,
  });
  const returns = `${promise}<${result}> | ${promise}<${stream}>`;
  return {
    ...code,
    overloads: [
      overload(names.plain, `${promise}<${result}>`),
      overload(names.streaming, `${promise}<${stream}>`),
      overload(names.base, `${promise}<${stream} | ${result}>`),
    ],
    signature: { ...code.signature, returns },
    body: cast(returns),
  };
}

function castReturn(statement: string, type: string): string {
  return `${statement.replace(/;$/, '')} as ${type};`;
}

/** An alias takes what its target takes and hands it on. */
function aliasMethod(method: AliasMethodPlan, file: FileContext, client: string): readonly MethodCode[] {
  const target = httpMethods(file.home.resource).find(({ name }) => nameKey(name) === nameKey(method.target));
  if (target === undefined) return [];
  const code = httpMethod(target, file, client);
  const { guard } = methodArguments(target, paramsTypeOf(target, file), file);
  const names = code.signature.parameters.map((parameter) => parameter.split(/[?:]/)[0] ?? '');
  return [
    {
      ...code,
      name: memberOf(method, file.sdk.casing),
      doc: docText({ docs: method.docs }, file.word),
      body: [...guard, `return this.${code.name}(${names.join(', ')});`],
    },
  ];
}
