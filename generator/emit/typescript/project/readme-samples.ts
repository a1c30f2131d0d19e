// Which code block of the README shows what. The prose around them is `templates/typescript/text/README.md.hbs`.

import { memberOf, type SdkLayout } from '../names/layout.ts';
import { stringLiteral } from '../page/writers.ts';
import {
  call,
  callArguments,
  callStatements,
  className,
  exampleName,
  importClient,
  itemName,
  methodPath,
  newClient,
  paramsTypeName,
  responseTypeName,
  resultName,
} from './readme-code.ts';
import { fieldWithPurpose, readMember } from './page-fields.ts';
import { firstRequest, type ShownRequest, shownRequest } from './readme-request.ts';

/** The samples by the field of the template they fill; one that the API has nothing for is absent. */
export type ReadmeSamples = ReadonlyMap<string, string>;

/** All code of the README, unformatted. */
export function readmeSamples(writing: SdkLayout): ReadmeSamples {
  const anyRequest = () =>
    firstRequest(writing, (method) => method.response.kind === 'json') ?? firstRequest(writing, () => true);
  const shown = (...sections: string[]) => shownRequest(writing, [...sections, 'default']) ?? anyRequest();
  const samples = [
    ...clientSamples(writing),
    ['usageBlock', usage(writing, shown('headline'))],
    ['typesBlock', types(writing, shown('default'))],
    ['uploadsBlock', uploads(writing)],
    ['errorsBlock', errors(writing, shown('errors'))],
    [
      'retriesBlock',
      changed(writing, shown('retries'), { option: 'maxRetries: 0, // 2 if left out', per: 'maxRetries: 5' }),
    ],
    [
      'timeoutsBlock',
      changed(writing, shown('timeouts'), { option: 'timeout: 20 * 1000, // 20 seconds', per: 'timeout: 5 * 1000' }),
    ],
    ['paginationBlock', pagination(writing, listRequest(writing))],
    ['pagesBlock', pages(writing, listRequest(writing))],
    ['webhooksBlock', webhooks(writing)],
    ['rawBlock', raw(writing, shown('raw_response'))],
  ] as const;
  return new Map(samples.flatMap(([field, code]) => (code === undefined ? [] : [[field, code] as const])));
}

function listRequest(writing: SdkLayout): ShownRequest | undefined {
  return shownRequest(writing, ['pagination']) ?? firstRequest(writing, (method) => method.response.kind === 'page');
}

/** Samples that depend on nothing but the client's name. */
function clientSamples(writing: SdkLayout): readonly (readonly [string, string])[] {
  const client = exampleName(writing);
  const create = (members: string) =>
    `${importClient(writing)}\n\nconst ${client} = new ${className(writing)}({\n${members}\n});`;
  const fetched = `import fetch from 'my-fetch';`;
  return [
    ['loggingBlock', create(`logLevel: 'debug',`)],
    [
      'loggerBlock',
      `${importClient(writing)}\nimport pino from 'pino';\n\nconst ${client} = new ${className(
        writing,
      )}({\nlogger: pino().child({ name: ${stringLiteral(
        className(writing),
      )} }),\nlogLevel: 'debug', // pino decides what to keep\n});`,
    ],
    [
      'verbsBlock',
      `await ${client}.post('/some/path', {\nbody: { some_prop: 'foo' },\nquery: { some_query_arg: 'bar' },\n});`,
    ],
    ['fetchBlock', `${importClient(writing)}\n${fetched}\n\nconst ${client} = new ${className(writing)}({ fetch });`],
    ['fetchOptionsBlock', create(`fetchOptions: {\nredirect: 'error',\n},`)],
    [
      'nodeProxyBlock',
      `${importClient(writing)}\nimport * as undici from 'undici';\n\nconst ${client} = new ${className(
        writing,
      )}({\nfetchOptions: {\ndispatcher: new undici.ProxyAgent('http://localhost:8888'),\n},\n});`,
    ],
    ['bunProxyBlock', create(`fetchOptions: {\nproxy: 'http://localhost:8888',\n},`)],
    [
      'denoProxyBlock',
      `import ${className(writing)} from ${stringLiteral(
        `npm:${writing.plan.config.target.packageName}`,
      )};\n\nconst ${client} = new ${className(
        writing,
      )}({\nfetchOptions: {\nclient: Deno.createHttpClient({ proxy: { url: 'http://localhost:8888' } }),\n},\n});`,
    ],
  ];
}

function usage(writing: SdkLayout, request: ShownRequest | undefined): string {
  const start = `${importClient(writing)}\n\n${newClient(writing)}`;
  if (request === undefined) return start;
  return `${fileImport(request)}${start}\n\n${callStatements(writing, request)}`;
}

function fileImport(request: ShownRequest): string {
  return usesFile(request) ? `import fs from 'fs';\n` : '';
}

function usesFile(request: ShownRequest): boolean {
  return callArguments(request).includes('fs.createReadStream(');
}

function types(writing: SdkLayout, request: ShownRequest | undefined): string | undefined {
  if (request === undefined) return undefined;
  const params = paramsTypeName(writing, request);
  const response = responseTypeName(writing, request);
  if (response === undefined && params === undefined) return undefined;
  const given = callArguments({ ...request, arguments: { ...request.arguments, positional: [] } });
  const declared = params === undefined || given === '' ? '' : `const params: ${params} = ${given};\n`;
  const args = callArguments(request, declared === '' ? {} : { params: 'params' });
  const made = `${methodPath(writing, request)}(${args})`;
  const result =
    request.method.response.kind === 'void'
      ? `await ${made};`
      : `const ${resultName(writing, request)}${response === undefined ? '' : `: ${response}`} = await ${made};`;
  return `${fileImport(request)}${importClient(writing)}\n\n${newClient(writing)}\n\n${declared}${result}`;
}

function uploads(writing: SdkLayout): string | undefined {
  if (!writing.plan.capabilities.files) return undefined;
  const request =
    shownRequest(writing, ['file_uploads']) ??
    firstRequest(writing, (method) => JSON.stringify(method.samples.required).includes('"kind":"file"'));
  if (request === undefined || !usesFile(request)) return undefined;
  const { packageName } = writing.plan.config.target;
  const start = `import fs from 'fs';\nimport ${className(writing)}, { toFile } from ${stringLiteral(
    packageName,
  )};\n\n${newClient(writing)}`;
  const bytes = `const upload = await toFile(Buffer.from('my bytes'), 'file');`;
  const withBytes = `${methodPath(writing, request)}(${callArguments(request, { file: 'upload' })})`;
  return `${start}\n\n// A file on disk:\nawait ${call(
    writing,
    request,
  )};\n\n// Bytes in memory:\n${bytes}\nawait ${withBytes};`;
}

function errors(writing: SdkLayout, request: ShownRequest | undefined): string {
  const made = request === undefined ? `${exampleName(writing)}.get('/some/path')` : call(writing, request);
  return [
    'try {',
    `await ${made};`,
    '} catch (error) {',
    `if (error instanceof ${className(writing)}.APIError) {`,
    'console.log(error.status); // 400',
    'console.log(error.name); // BadRequestError',
    `console.log(error.headers); // {server: 'nginx', ...}`,
    '} else {',
    'throw error;',
    '}',
    '}',
  ].join('\n');
}

/** An option changed for the whole client, and for one request. */
function changed(
  writing: SdkLayout,
  request: ShownRequest | undefined,
  text: { readonly option: string; readonly per: string },
): string {
  const whole = `// For every request:\nconst ${exampleName(writing)} = new ${className(writing)}({\n${
    text.option
  }\n});`;
  const made =
    request === undefined
      ? `${exampleName(writing)}.get('/some/path', { ${text.per} })`
      : call(writing, request, `{ ${text.per} }`);
  return `${whole}\n\n// For this one:\nawait ${made};`;
}

function pagination(writing: SdkLayout, request: ShownRequest | undefined): string | undefined {
  if (request?.method.response.kind !== 'page') return undefined;
  const item = itemName(writing, request.method);
  return `for await (const ${item} of ${call(writing, request)}) {\nconsole.log(${item});\n}`;
}

function pages(writing: SdkLayout, request: ShownRequest | undefined): string | undefined {
  if (request?.method.response.kind !== 'page') return undefined;
  const item = itemName(writing, request.method);
  const items = fieldWithPurpose(request.method.response.page.config.response, 'items');
  const list = items === undefined ? 'page.getPaginatedItems()' : readMember(items).replace(/^this/, 'page');
  return [
    `let page = await ${call(writing, request)};`,
    `for (const ${item} of ${list.includes('?.') ? `${list} ?? []` : list}) {`,
    `console.log(${item});`,
    '}',
    '',
    'while (page.hasNextPage()) {',
    'page = await page.getNextPage();',
    '// ...',
    '}',
  ].join('\n');
}

function webhooks(writing: SdkLayout): string | undefined {
  const unwrap = unwrapMethod(writing);
  if (unwrap === undefined) return undefined;
  const path = `${unwrap.chain.replace(/^client/, exampleName(writing))}.${unwrap.name}`;
  const headers = unwrap.isSigned ? ', { headers: Object.fromEntries(request.headers) }' : '';
  return `// In the handler of the webhook's URL:\nconst body = await request.text();\nconst event = ${path}(body${headers});\n\nconsole.log(event);`;
}

/** The method that reads a webhook request; one that checks signatures before any other. */
export function unwrapMethod(
  writing: SdkLayout,
): { readonly name: string; readonly chain: string; readonly isSigned: boolean } | undefined {
  const methods = writing.all.flatMap(({ resource, chain }) =>
    resource.methods
      .filter((method) => method.kind === 'webhook')
      .map((method) => ({ name: memberOf(method, writing.casing), chain, isSigned: method.keyOption !== undefined })),
  );
  return methods.find(({ isSigned }) => isSigned) ?? methods[0];
}

function raw(writing: SdkLayout, request: ShownRequest | undefined): string {
  const made = request === undefined ? `${exampleName(writing)}.get('/some/path')` : call(writing, request);
  const variable =
    request === undefined || request.method.response.kind === 'void' ? 'data' : resultName(writing, request);
  const target = variable === 'data' ? 'data' : `data: ${variable}`;
  return [
    `const response = await ${made}.asResponse();`,
    `console.log(response.headers.get('X-My-Header'));`,
    `console.log(response.statusText);`,
    '',
    `const { ${target}, response: raw } = await ${made}.withResponse();`,
    `console.log(raw.headers.get('X-My-Header'));`,
    `console.log(${variable});`,
  ].join('\n');
}
