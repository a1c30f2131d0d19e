// The tests of one http method. Their names, order and checks are those of published SDKs' own suites, which
// owners have in their CI; a drop-in must not make them look changed.

import type { SdkConfig } from '../../../model/config.ts';
import { hasHabit } from '../../../model/habits.ts';
import type { CallSample, HttpMethodPlan } from '../../../model/plan.ts';
import type { Casing } from '../names/casing.ts';
import { memberName } from '../names/reserved.ts';
import { spellingOf } from '../page/layout-spelling.ts';
import { literalStyle, sampleLiteral } from '../page/sample-literal.ts';
import { commentText, stringLiteral } from '../page/writers.ts';

export interface TestScope {
  /** Name of the client class. */
  readonly client: string;
  /** `client.v1.rateCards`. */
  readonly chain: string;
  readonly casing: Casing;
  readonly config: SdkConfig;
}

interface Test {
  readonly title: string;
  readonly body: string;
}

const NOT_FOUND_OPTIONS = `{ path: '/_stainless_unknown_path' }`;
const NOT_FOUND_COMMENT =
  '// ensure the request options are being passed correctly by passing an invalid HTTP method in order to cause an error';

/** The tests of a method as code, each with the comment that says why it is skipped, if it is. */
export function methodTests(method: HttpMethodPlan, scope: TestScope): readonly string[] {
  const { config } = scope;
  const disabled = config.settings.disableMockTests ? disabledComment(config) : undefined;
  const skip = method.skipTestReason ?? unansweredMedia(method, config) ?? disabled;
  return testsOf(method, scope).map(({ title, body }) => {
    const test = `(${stringLiteral(title)}, async () => {\n${body}\n});`;
    return skip === undefined ? `test${test}` : `${lineComment(skip)}test.skip${test}`;
  });
}

/** Until the mock server learnt every media type, tests of streams said that it has not, and for a month those of files. */
function unansweredMedia({ streaming, response }: HttpMethodPlan, config: SdkConfig): string | undefined {
  if (hasHabit(config, 'anyMediaTypeTests')) return undefined;
  const file = response.kind === 'binary' && hasHabit(config, 'skippedFileTests') ? response.contentType : undefined;
  const type = streaming?.mediaType ?? file;
  const server = hasHabit(config, 'mockServer') ? 'Mock server' : 'Prism';
  return type === undefined ? undefined : `${server} doesn't support ${type} responses`;
}

function disabledComment(config: SdkConfig): string {
  return hasHabit(config, 'mockServer') ? 'Mock server tests are disabled' : 'Prism tests are disabled';
}

function testsOf(method: HttpMethodPlan, scope: TestScope): readonly Test[] {
  const name = memberName(scope.casing.camel(method.name));
  const { required, all } = method.samples;
  const call = (sample: CallSample, ...more: readonly string[]): string =>
    `${scope.chain}.${name}(${[...argumentsOf(sample, scope), ...more].join(', ')})`;
  const needsParams = required.params?.kind === 'object' && required.params.entries.length > 0;
  const onlyAwaited = { title: `${name}: required and optional params`, body: `const response = await ${call(all)};` };
  if (method.response.kind === 'binary') return [needsParams ? onlyAwaited : { ...onlyAwaited, title: name }];
  if (needsParams) return [{ title: `${name}: only required params`, body: threeWays(call(required)) }, onlyAwaited];

  const failing = (title: string, code: string): Test => ({
    title: `${name}: ${title}`,
    body: `${NOT_FOUND_COMMENT}\nawait expect(${code}).rejects.toThrow(${scope.client}.NotFoundError);`,
  });
  const optional = method.params !== undefined && !method.params.required;
  const passed = failing('request options and params are passed correctly', call(all, NOT_FOUND_OPTIONS));
  const instead = failing('request options instead of params are passed correctly', call(required, NOT_FOUND_OPTIONS));
  const overloaded =
    spellingOf(scope.config).optionalParams === 'overloads' && (method.params === undefined || optional);
  return [
    { title: name, body: threeWays(call(required)) },
    ...(overloaded ? [instead] : []),
    ...(optional && all.params !== undefined ? [passed] : []),
  ];
}

function argumentsOf({ positional, params }: CallSample, { config }: TestScope): readonly string[] {
  const content = hasHabit(config, 'exampleUpload') ? 'Example data' : '# my file contents';
  const style = literalStyle(`await toFile(Buffer.from(${stringLiteral(content)}), 'README.md')`, config);
  return [...positional, ...(params === undefined ? [] : [params])].map((sample) => sampleLiteral(sample, style));
}

/** Raw response, parsed value and both together must be the same answer. */
function threeWays(call: string): string {
  return [
    `const responsePromise = ${call};`,
    'const rawResponse = await responsePromise.asResponse();',
    'expect(rawResponse).toBeInstanceOf(Response);',
    'const response = await responsePromise;',
    'expect(response).not.toBeInstanceOf(Response);',
    'const dataAndResponse = await responsePromise.withResponse();',
    'expect(dataAndResponse.data).toBe(response);',
    'expect(dataAndResponse.response).toBe(rawResponse);',
  ].join('\n');
}

function lineComment(text: string): string {
  const lines = commentText(text).trim().split('\n');
  return lines.map((line) => `// ${line.trim()}\n`).join('');
}
