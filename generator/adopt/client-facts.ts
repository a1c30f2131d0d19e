// `src/client.ts` of a published SDK -> the options of its constructor, credentials, environments and defaults.

import { ts } from 'ts-morph';
import { docsOf, present } from './class-methods.ts';
import type { Sources } from './declarations.ts';
import type { Published } from './published.ts';

export interface ClientFacts {
  readonly className: string;
  readonly options: readonly ClientOption[];
  /** In order; one entry called `production` when the SDK knows a single address. */
  readonly environments: readonly (readonly [string, string])[];
  readonly timeoutMs?: number;
  readonly maxRetries?: number;
  readonly idempotencyHeader?: string;
  /** Headers with a fixed value that every request carries. */
  readonly defaultHeaders: readonly (readonly [string, string])[];
  readonly arrayFormat?: string;
  readonly nestedFormat?: 'dots' | 'brackets';
  /** The text of each method that sends a credential. */
  readonly credentials: readonly string[];
}

export interface ClientOption {
  /** As users write it: `bearerToken`. */
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly readEnv?: string;
  readonly defaultValue?: string | number | boolean;
  readonly description?: string;
  /** What tests give, when it is not `My <Title>`. */
  readonly example?: string;
  /** Header the client sends it in, apart from credentials. */
  readonly header?: string;
}

/** Options every client has, whatever its configuration. */
const BUILT_IN = new Set(
  (
    'environment baseURL timeout fetchOptions fetch maxRetries defaultHeaders defaultQuery logLevel logger httpAgent ' +
    'dangerouslyAllowBrowser'
  ).split(' '),
);

const FIXED_HEADER = /^\s*(?:\{ ?)?'?([\w-]+)'?: '([^']*)',?(?: ?\})?$/gm;

/** Where newer SDKs write query strings; older ones do it in the client. */
const QUERY_FILE = 'src/internal/utils/query.ts';

/** Undefined when there is no generated client file, or none that is understood. */
export function readClient(sources: Sources, published: Published): ClientFacts | undefined {
  const path = sources.files.has('src/client.ts') ? 'src/client.ts' : 'src/index.ts';
  const file = sources.files.get(path);
  const declared = file?.source.statements.find((node): node is ts.ClassDeclaration => ts.isClassDeclaration(node));
  if (file === undefined || declared?.name === undefined) return undefined;
  const text = file.source.text;
  const options = sources.declarations.get(`${path}#ClientOptions`)?.node ?? interfaceIn(file.source, 'ClientOptions');
  const methods = declared.members.filter((one): one is ts.MethodDeclaration => ts.isMethodDeclaration(one));
  const credentials = methods
    .filter((one) => /Auth$|^authHeaders$|^authQuery$/.test(one.name.getText()))
    .map((one) => one.getText());
  const headers =
    methods
      .find((one) => one.name.getText() === 'defaultHeaders' || one.name.getText() === 'buildHeaders')
      ?.getText() ?? '';
  const timeout = /DEFAULT_TIMEOUT = (\d+)/.exec(text)?.[1];
  const retries = /options\.maxRetries \?\? (\d+)/.exec(text)?.[1];
  const tests = [...published.files].find(([path]) => path.startsWith('tests/api-resources/'))?.[1] ?? '';
  const query = published.files.get(QUERY_FILE) ?? text;
  const format = /arrayFormat: '(\w+)'/.exec(query)?.[1];
  return present({
    className: declared.name.text,
    options:
      options !== undefined && ts.isInterfaceDeclaration(options)
        ? readOptions(options, declared, headers).map((option) => withExample(option, tests))
        : [],
    environments: readEnvironments(file.source, text),
    timeoutMs: timeout === undefined ? undefined : Number(timeout),
    maxRetries: retries === undefined ? undefined : Number(retries),
    idempotencyHeader: /this\.idempotencyHeader = '([^']+)'/.exec(text)?.[1],
    defaultHeaders: [...headers.matchAll(FIXED_HEADER)].flatMap(([, name = '', value = '']) =>
      name.toLowerCase() === 'accept' ? [] : [[name, value] as const],
    ),
    arrayFormat: format,
    nestedFormat: /allowDots: true/.test(query) ? ('dots' as const) : undefined,
    credentials,
  });
}

function interfaceIn(source: ts.SourceFile, name: string): ts.InterfaceDeclaration | undefined {
  return source.statements.find(
    (node): node is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(node) && node.name.text === name,
  );
}

function readOptions(
  node: ts.InterfaceDeclaration,
  declared: ts.ClassDeclaration,
  headers: string,
): readonly ClientOption[] {
  const defaults = constructorDefaults(declared);
  return node.members.flatMap((member) => {
    const name = member.name?.getText() ?? '';
    if (!ts.isPropertySignature(member) || BUILT_IN.has(name)) return [];
    const written = member.type?.getText() ?? 'string';
    const initial = defaults.get(name) ?? '';
    const fallback =
      /\?\? (.+)$/s.exec(initial)?.[1] ?? (initial.startsWith('readEnv') ? undefined : initial || undefined);
    const text = docsOf(member)
      .text.replace(/\s*Defaults to process\.env\[[^\]]*\]\.?\s*$/, '')
      .trim();
    return [
      present({
        name,
        type: /\bnumber\b/.test(written) ? 'number' : /\bboolean\b/.test(written) ? 'boolean' : 'string',
        nullable: /\bnull\b/.test(written),
        readEnv: /readEnv\('([^']+)'\)/.exec(initial)?.[1],
        defaultValue: literal(fallback),
        description: text === '' ? undefined : text,
        header: new RegExp(`'([\\w-]+)': (?:String\\()?this\\.${name}\\b`).exec(headers)?.[1],
      }),
    ];
  });
}

/** The value that tests construct the client with. */
function withExample(option: ClientOption, tests: string): ClientOption {
  const found = new RegExp(`^  ${option.name}: (?:'([^']*)'|"([^"]*)"),$`, 'm').exec(tests);
  const value = found?.[1] ?? found?.[2];
  const letters = (value ?? '').replace(/[^A-Za-z0-9]/g, '').toLowerCase();
  const isTitle = value?.startsWith('My ') === true && letters === `my${option.name.toLowerCase()}`;
  return value === undefined || isTitle ? option : { ...option, example: value };
}

function constructorDefaults(declared: ts.ClassDeclaration): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const constructor = declared.members.find((one): one is ts.ConstructorDeclaration =>
    ts.isConstructorDeclaration(one),
  );
  const pattern = constructor?.parameters[0]?.name;
  if (pattern === undefined || !ts.isObjectBindingPattern(pattern)) return found;
  for (const one of pattern.elements) found.set(one.name.getText(), one.initializer?.getText() ?? '');
  return found;
}

/** A default written as a literal; `null` and anything computed is none. */
function literal(text: string | undefined): string | number | boolean | undefined {
  if (text === undefined) return undefined;
  const quoted = /^'((?:[^'\\]|\\.)*)'$|^"((?:[^"\\]|\\.)*)"$/.exec(text.trim());
  if (quoted !== null) return quoted[1] ?? quoted[2];
  if (/^-?\d+(\.\d+)?$/.test(text.trim())) return Number(text);
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

function readEnvironments(source: ts.SourceFile, text: string): ClientFacts['environments'] {
  for (const node of source.statements) {
    if (!ts.isVariableStatement(node)) continue;
    const [one] = node.declarationList.declarations;
    const value = one?.initializer;
    if (one?.name.getText() !== 'environments' || value === undefined || !ts.isObjectLiteralExpression(value)) continue;
    return value.properties.flatMap((entry) => {
      if (!ts.isPropertyAssignment(entry) || !ts.isStringLiteralLike(entry.initializer)) return [];
      return [[entry.name.getText().replace(/^['"]|['"]$/g, ''), entry.initializer.text] as const];
    });
  }
  const only = /baseURL: baseURL \|\| `([^`$]+)`/.exec(text)?.[1];
  return only === undefined ? [] : [['production', only]];
}

/** The options whose value a piece of code reads, in order of mention. */
export function optionsReadBy(code: string, options: readonly ClientOption[]): readonly string[] {
  const mentioned = [...code.matchAll(/this\.(\w+)/g)].map(([, name]) => name ?? '');
  return [...new Set(mentioned)].filter((name) => options.some((option) => option.name === name));
}
