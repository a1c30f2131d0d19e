// How a call of a method is written: the code of an `@example` (conventions §4.6).
//
// The arguments were made up by the plan; which variable takes the result, and how, is decided here.

import type { Name } from '../../../model/name.ts';
import type { CallSample, HttpMethodPlan, ResponsePlan } from '../../../model/plan.ts';
import { plural, singular } from '../../../words/plural.ts';
import { splitWords } from '../../../words/split-words.ts';
import type { ResourceLayout, SdkLayout } from '../names/layout.ts';
import { memberOf } from '../names/layout.ts';
import { variableName } from '../names/reserved.ts';
import type { ExampleCode } from './doc-comment.ts';
import { isElided, literalStyle, sampleLiteral, type LiteralStyle } from './sample-literal.ts';

/** What stands for a file in an example; tests make one of bytes instead. */
const EXAMPLE_FILE = `fs.createReadStream('path/to/file')`;

const NAMED_AFTER_RESOURCE: ReadonlySet<string> = new Set(['create', 'retrieve', 'update', 'delete', 'get', 'remove']);

/** The `@example` of a method, or undefined when it has none. */
export function exampleOf(method: HttpMethodPlan, home: ResourceLayout, sdk: SdkLayout): ExampleCode | undefined {
  return method.showExample ? exampleCall(method, home, sdk) : undefined;
}

/** A call with example arguments, and what becomes of its result; also of a method whose comment shows none. */
export function exampleCall(method: HttpMethodPlan, home: ResourceLayout, sdk: SdkLayout): ExampleCode {
  const call = callCode(method, home, sdk);
  const { positional, params } = method.samples.example;
  const isFinal = [...positional, ...(params === undefined ? [] : [params])].some(isElided);
  return { code: statementOf(method, call, { home, sdk }), isFinal };
}

/** The arguments of a call as code, without parentheses. */
function argumentsCode({ positional, params }: CallSample, style: LiteralStyle): string {
  const samples = params === undefined ? positional : [...positional, params];
  return samples.map((sample) => sampleLiteral(sample, style)).join(', ');
}

interface Place {
  readonly home: ResourceLayout;
  readonly sdk: SdkLayout;
}

function callCode(method: HttpMethodPlan, home: ResourceLayout, sdk: SdkLayout): string {
  const style = literalStyle(EXAMPLE_FILE, sdk.plan.config);
  return `${home.chain}.${memberOf(method, sdk.casing)}(${argumentsCode(method.samples.example, style)})`;
}

function statementOf(method: HttpMethodPlan, call: string, place: Place): string {
  const { response } = method;
  switch (response.kind) {
    case 'void':
      return `await ${call};`;
    case 'page': {
      const item = variableName(place.sdk.casing.camel(response.alias.itemName));
      return `// Automatically fetches more pages as needed.\nfor await (const ${item} of ${call}) {\n  // ...\n}`;
    }
    case 'binary': {
      const variable = resultName(method, response, place);
      return `const ${variable} = await ${call};\n\nconst content = await ${variable}.blob();\nconsole.log(content);`;
    }
    case 'json':
      return `const ${resultName(method, response, place)} = await ${call};`;
  }
}

function resultName(method: HttpMethodPlan, response: ResponsePlan, { home, sdk }: Place): string {
  const { casing } = sdk;
  const answer = answerModel(response);
  const model = answer && sdk.plan.models.get(answer.pointer);
  if (answer !== undefined && model !== undefined) {
    const words = wordsOf(model.name);
    return variableName(casing.camel(answer.isMany ? { words: plural(words) } : model.name));
  }
  const words = wordsOf(home.resource.name);
  const key = casing.snake(method.name);
  if (NAMED_AFTER_RESOURCE.has(key)) return variableName(casing.camel({ words: singular(words) }));
  if (key === 'list') return variableName(casing.camel({ words: plural(words) }));
  return 'response';
}

/** The model a call answers with, once or as a list. */
function answerModel(response: ResponsePlan): { readonly pointer: string; readonly isMany: boolean } | undefined {
  if (response.kind !== 'json') return undefined;
  const { type, declared } = response;
  if (type.kind === 'model') return { pointer: type.pointer, isMany: false };
  const list = declared?.shape.kind === 'alias' ? declared.shape.type : type;
  if (list.kind !== 'array' || list.item.kind !== 'model') return undefined;
  return { pointer: list.item.pointer, isMany: true };
}

function wordsOf(name: Name): readonly string[] {
  return name.words.length > 0 ? name.words : splitWords(name.verbatim ?? '');
}
