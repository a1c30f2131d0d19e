// The methods of a published resource class -> what their code says beyond `api.md`: arguments, bodies, pages, docs.

import { ts } from 'ts-morph';
import type { SourceFile, Sources } from './declarations.ts';

export interface ClassMethod {
  readonly name: string;
  /** Names of the arguments before params and options. */
  readonly positional: readonly string[];
  /** Of `const { one, two } = params`. */
  readonly paramsType?: ts.TypeNode;
  readonly resultType?: ts.TypeNode;
  /** Variables filled into the path, in its order. */
  readonly inPath: readonly string[];
  /** The variable sent as the whole body, when it has a name of its own. */
  readonly bodyName?: string;
  readonly pageClass?: string;
  /** Property that is returned in place of the response. */
  readonly unwraps?: string;
  readonly timeoutMs?: number;
  readonly streams: boolean;
  /** Path params that the client has a default of, each with the option: `{ accountId = this._client.accountID }`. */
  readonly fromClient: readonly (readonly [string, string])[];
  /** The method says itself which credentials it sends. */
  readonly choosesSecurity: boolean;
  readonly docs: Docs;
  /** Client option a webhook is verified with. */
  readonly webhookKey?: string;
  /** The key is plain text, not base64. */
  readonly webhookKeyIsText?: true;
}

export interface Docs {
  readonly text: string;
  readonly deprecated?: string;
  readonly hasExample: boolean;
}

export interface ClassFacts {
  readonly docs: Docs;
  readonly methods: readonly ClassMethod[];
}

/** The resource class of a file: the first that extends `APIResource`. For the client, the first class. */
export function readClass(sources: Sources, path: string): ClassFacts | undefined {
  const file = sources.files.get(path);
  const found = file?.source.statements.find(
    (node): node is ts.ClassDeclaration =>
      ts.isClassDeclaration(node) && node.heritageClauses?.some(isResource) === true,
  );
  const declared =
    found ?? file?.source.statements.find((node): node is ts.ClassDeclaration => ts.isClassDeclaration(node));
  if (file === undefined || declared === undefined) return undefined;
  return { docs: docsOf(declared), methods: methodsOf(declared, file) };
}

function isResource(clause: ts.HeritageClause): boolean {
  return clause.types.some((type) => type.expression.getText() === 'APIResource');
}

/** Overloads come before the implementation; the implementation has the body and the widest arguments. */
function methodsOf(declared: ts.ClassDeclaration, file: SourceFile): readonly ClassMethod[] {
  const methods = new Map<string, ClassMethod>();
  for (const member of declared.members) {
    if (!ts.isMethodDeclaration(member) || member.modifiers?.some((one) => one.kind === ts.SyntaxKind.PrivateKeyword))
      continue;
    const name = member.name.getText().replace(/^['"]|['"]$/g, '');
    const earlier = methods.get(name);
    const read = readMethod(member, file);
    methods.set(name, earlier === undefined ? read : { ...read, docs: earlier.docs });
  }
  return [...methods.values()];
}

const PASSED = new Set(['params', 'query', 'body', 'options']);

function readMethod(member: ts.MethodDeclaration, file: SourceFile): ClassMethod {
  const names = member.parameters.map((parameter) => parameter.name.getText());
  const passed = member.parameters.find((parameter) => isParams(parameter));
  const end = names.findIndex((name, index) => name === 'options' || member.parameters[index] === passed);
  const code = member.body?.getText(file.source) ?? '';
  const timeout = /\btimeout: (\d+)/.exec(code)?.[1];
  return present({
    name: member.name.getText().replace(/^['"]|['"]$/g, ''),
    positional: names.slice(0, end < 0 ? names.length : end),
    paramsType: passed?.type,
    resultType: member.type,
    inPath: variablesInPath(member),
    bodyName: bodyName(code),
    pageClass: /\bgetAPIList\(\s*(?:`[^`]*`|path`[^`]*`|'[^']*'),\s*([A-Za-z_$][\w$]*)/.exec(code)?.[1],
    unwraps: /_thenUnwrap\(\((\w+)\) => \1(?:\.([\w$]+)|\['([^']+)'\])\)/
      .exec(code)
      ?.slice(2)
      .find((one) => one !== undefined),
    timeoutMs: timeout === undefined ? undefined : Number(timeout),
    choosesSecurity: /\b__security: /.test(code),
    streams: /\bstream: /.test(code),
    fromClient: [...code.matchAll(/[{,]\s*(\w+) = this\._client\.(\w+)(?=\s*[,}])/g)].map(
      ([, param = '', option = '']) => [param, option] as const,
    ),
    docs: docsOf(member),
    webhookKeyIsText: /new Webhook\('whsec_' \+ toBase64\(/.test(code) ? (true as const) : undefined,
    webhookKey: /=== undefined \? this\._client\.(\w+) : key/.exec(code)?.[1],
  });
}

/** Params are named so, or are a type of this file called `…Params`. */
function isParams(parameter: ts.ParameterDeclaration): boolean {
  if (parameter.name.getText() === 'options') return false;
  const type = parameter.type?.getText() ?? '';
  return PASSED.has(parameter.name.getText()) && /Params\b|Streaming\b/.test(type);
}

function variablesInPath(member: ts.MethodDeclaration): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (found.length === 0 && ts.isCallExpression(node) && node.expression.getText().startsWith('this._client.')) {
      const [route] = node.arguments;
      const template = route !== undefined && ts.isTaggedTemplateExpression(route) ? route.template : route;
      if (template !== undefined && ts.isTemplateExpression(template))
        found.push(...template.templateSpans.map((span) => span.expression.getText()));
    }
    ts.forEachChild(node, visit);
  };
  if (member.body !== undefined) visit(member.body);
  return found;
}

/** `body: Name` where Name was taken out of the params alone, not gathered from the rest of them. */
function bodyName(code: string): string | undefined {
  const sent = /[{,]\s*body: ([A-Za-z_$][\w$]*)[,\s}]/.exec(code)?.[1];
  const multipart = /multipartFormRequestOptions\(\{\s*body: ([A-Za-z_$][\w$]*)/.exec(code)?.[1];
  const name = sent ?? multipart;
  if (name === undefined || name === 'body') return undefined;
  return code.includes(`...${name} }`) ? undefined : name;
}

/** The last doc comment of a declaration, as plain text. */
export function docsOf(node: ts.Node): Docs {
  const comment = ts.getLeadingCommentRanges(node.getSourceFile().text, node.getFullStart())?.at(-1);
  const raw = comment === undefined ? '' : node.getSourceFile().text.slice(comment.pos, comment.end);
  if (!raw.startsWith('/**')) return { text: '', hasExample: false };
  const lines = raw
    .slice(3, -2)
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''));
  const text = lines.join('\n').trim();
  const at = text.search(/^@deprecated\b/m);
  const hasExample = /^@example\b/m.test(text);
  const plain = text.replace(/^@(?:example|deprecated)\b[^]*$/m, '').trim();
  if (at < 0) return { text: plain, hasExample };
  const message = text.slice(at + '@deprecated'.length).split(/^@/m)[0] ?? '';
  return { text: plain, hasExample, deprecated: message.replace(/\s+/g, ' ').trim() };
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The record without the entries that are undefined. */
export function present<T extends object>(record: T): Present<T> {
  // Only entries whose value is undefined are dropped, which is what the type says.
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Present<T>;
}
