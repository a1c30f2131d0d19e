// A program that uses everything of an SDK, made from its types alone: the witness in judging what a change breaks.
//
// Two kinds of user. The careful one reads every field of every answer, writes every field of every request and every
// value of every enum, calls every method in every way and names every type, and leaves a way out for values that are
// yet to come. The exhaustive one relies on there being no other values than today. Neither makes answers itself.

import { Node, type ClassDeclaration, type MethodDeclaration, type SourceFile, type Type } from 'ts-morph';
import { finishProgram, mention, spellType, startDraft, type Draft } from '../../generator/diff/prove/program.ts';
import type { Workbench } from '../../generator/diff/prove/workbench.ts';
import { writeObject, writeSample } from '../../generator/diff/prove/write-sample.ts';

export interface Uses {
  readonly careful: string;
  readonly exhaustive: string;
}

type Declared = Node & { getName(): string | undefined };

/** The uses of each file of the SDK, by its path: `/sdk/src/resources/books.ts`. */
export function writeUses(bench: Workbench): ReadonlyMap<string, Uses> {
  const files = bench.project.getSourceFiles().filter((file) => file.getFilePath().includes('/resources/'));
  const ways = waysOf(files);
  const uses = files.map((file) => [file.getFilePath(), usesOf(file, ways, bench)] as const);
  return new Map<string, Uses>([...uses, ['client', { careful: reachAll(bench), exhaustive: '' }]]);
}

interface Ways {
  readonly sent: ReadonlySet<Node>;
  readonly received: ReadonlySet<Node>;
}

/** What methods take and what they give, followed through every declaration that is named on the way. */
function waysOf(files: readonly SourceFile[]): Ways {
  const methods = files.flatMap((file) => file.getClasses().flatMap((owner) => callable(owner)));
  const sent = methods.flatMap((method) => method.getParameters().map((parameter) => parameter.getTypeNode()));
  return { sent: follow(sent), received: follow(methods.map((method) => method.getReturnTypeNode())) };
}

function callable(owner: ClassDeclaration): readonly MethodDeclaration[] {
  const isResource = owner.getExtends()?.getText().endsWith('APIResource') === true;
  return isResource ? owner.getInstanceMethods().filter((method) => !method.getName().startsWith('_')) : [];
}

function follow(roots: readonly (Node | undefined)[]): ReadonlySet<Node> {
  const reached = new Set<Node>();
  const open = [...roots];
  while (open.length > 0) {
    const node = open.pop();
    const names = node === undefined ? [] : [node, ...node.getDescendants()].filter((one) => Node.isIdentifier(one));
    const declared = names.flatMap((name) => {
      const symbol = name.getSymbol();
      return (symbol?.getAliasedSymbol() ?? symbol)?.getDeclarations() ?? [];
    });
    for (const declaration of declared.filter(isShape)) {
      if (reached.has(declaration)) continue;
      reached.add(declaration);
      open.push(declaration);
    }
  }
  return reached;
}

function isShape(node: Node): boolean {
  return Node.isInterfaceDeclaration(node) || Node.isTypeAliasDeclaration(node);
}

function usesOf(file: SourceFile, ways: Ways, bench: Workbench): Uses {
  const careful = startDraft(bench);
  const exhaustive = startDraft(bench);
  const bodies: string[] = [];
  const strict: string[] = [];
  for (const node of file.getDescendants().filter(isShape)) {
    const declared = node as Declared;
    bodies.push(`export type Named = ${spellName(careful, declared)};`);
    if (ways.received.has(node)) {
      bodies.push(...readAll(careful, declared, 'careful'));
      strict.push(...readAll(exhaustive, declared, 'exhaustive'));
    }
    if (ways.sent.has(node)) bodies.push(...writeAll(careful, declared));
  }
  for (const owner of file.getClasses()) {
    bodies.push(...callable(owner).flatMap((method) => callAll(careful, owner, method)));
  }
  return { careful: program(careful, bodies), exhaustive: program(exhaustive, strict) };
}

function program(draft: Draft, bodies: readonly string[]): string {
  const numbered = bodies.map((body, at) => body.replace(/^export (\w+) (\w+)/, `export $1 $2${at}`));
  return bodies.length === 0 ? '' : finishProgram(draft, numbered.join('\n'));
}

/** `Book.Author`, with the outermost name imported. */
function spellName(draft: Draft, node: Declared): string {
  const outer = node.getAncestors().flatMap((one) => (Node.isModuleDeclaration(one) ? [one.getName()] : []));
  const [first = '', ...rest] = [...outer.reverse(), node.getName() ?? ''];
  const open = Node.isTypeParametered(node) ? node.getTypeParameters().map(() => 'any') : [];
  const name = [mention(draft, node.getSourceFile().getFilePath(), first), ...rest].join('.');
  return open.length === 0 ? name : `${name}<${open.join(', ')}>`;
}

type User = 'careful' | 'exhaustive';

function readAll(draft: Draft, node: Declared, user: User): readonly string[] {
  const start = `export function read(value: ${spellName(draft, node)}) {`;
  const whole = readValue({ draft, user, type: node.getType(), access: 'value', isAlias: true });
  const isUnion = Node.isTypeAliasDeclaration(node);
  const fields = isUnion ? [] : readFields(draft, node.getType(), { user, at: node, access: 'value' });
  const lines = isUnion ? whole : fields;
  return lines.length === 0
    ? []
    : [`${start}\n${lines.map((line, at) => `  ${line.replace('kept', `kept${at}`)}\n`).join('')}}`];
}

function readFields(draft: Draft, type: Type, by: { user: User; at: Node; access: string }): readonly string[] {
  return type.getProperties().flatMap((field) => {
    const name = field.getName();
    const access = /^[A-Za-z_$][\w$]*$/.test(name) ? `${by.access}.${name}` : `${by.access}[${JSON.stringify(name)}]`;
    return readValue({ draft, user: by.user, type: field.getTypeAtLocation(by.at), access, isAlias: false });
  });
}

interface Reading {
  readonly draft: Draft;
  readonly user: User;
  readonly type: Type;
  readonly access: string;
  /** True for what an alias stands for: its own name would say nothing. */
  readonly isAlias: boolean;
}

/** Gives the value a place of the type it has today, and compares it with each value it can have today. */
function readValue({ draft, user, type, access, isAlias }: Reading): readonly string[] {
  if (user === 'exhaustive') return [`const kept: ${spellType(draft, type, isAlias)} = ${access};`];
  const kept = openType(draft, type, isAlias);
  const variants = type.isUnion() ? type.getUnionTypes() : [type];
  const literals = variants.filter((variant) => variant.isStringLiteral() || variant.isNumberLiteral());
  const compared = literals.map((literal) => `${access} === ${literal.getText()};`);
  const common =
    kept === undefined ? commonFields(type).map((name) => `${access}${deeper(type)}[${JSON.stringify(name)}];`) : [];
  return [...(kept === undefined ? [`${access};`] : [`const kept: ${kept} = ${access};`]), ...compared, ...common];
}

/** The type with room for values to come: `string` for an enum. Undefined for a choice between objects. */
function openType(draft: Draft, type: Type, isAlias: boolean): string | undefined {
  const variants = type.isUnion() ? type.getUnionTypes() : [type];
  const items = type.getArrayElementType();
  if (items !== undefined) {
    const inner = openType(draft, items, false);
    return inner === undefined ? undefined : `Array<${inner}>`;
  }
  const empty = variants.filter((variant) => variant.isNull() || variant.isUndefined());
  const real = variants.filter((variant) => !empty.includes(variant));
  if (real.length > 0 && real.every((variant) => variant.isStringLiteral())) return open('string', empty);
  if (real.length > 0 && real.every((variant) => variant.isNumberLiteral())) return open('number', empty);
  const [only] = real;
  if (real.length === 1 && only?.isArray() === true) {
    const inner = openType(draft, only, false);
    return inner === undefined ? undefined : open(inner, empty);
  }
  const objects = real.filter((variant) => variant.isObject());
  return objects.length > 1 ? undefined : spellType(draft, type, isAlias);
}

function open(base: string, empty: readonly Type[]): string {
  return [base, ...empty.map((variant) => variant.getText())].join(' | ');
}

/** The fields that every object of a choice has. */
function commonFields(type: Type): readonly string[] {
  const inner = type.getNonNullableType();
  return (inner.getArrayElementType() ?? inner).getProperties().map((field) => field.getName());
}

function deeper(type: Type): string {
  const inner = type.getNonNullableType();
  const mayMiss = inner !== type || type.isNullable() ? '?.' : '';
  return inner.isArray() ? `${mayMiss}[0]?.` : mayMiss;
}

/** Everything at once, the least there can be, and every value of every field. */
function writeAll(draft: Draft, node: Declared): readonly string[] {
  const name = spellName(draft, node);
  const type = node.getType();
  const samples = Node.isInterfaceDeclaration(node) ? samplesOf(type, node) : variantsOf(type, node);
  return [...new Set(samples)].map((sample) => `export const written: ${name} = ${sample};`);
}

function samplesOf(type: Type, at: Node): readonly string[] {
  const fields = type
    .getProperties()
    .map((field) => [field.getName(), variantsOf(field.getTypeAtLocation(at), at)] as const);
  const all = new Map(fields.map(([name, [first = 'null as never']]) => [name, first]));
  const each = fields.flatMap(([name, samples]) =>
    samples.slice(1).map((sample) => writeObject(type, { at, depth: 0, given: new Map([[name, sample]]) })),
  );
  return [writeObject(type, { at, depth: 0, given: all }), writeSample(type, at), ...each];
}

function variantsOf(type: Type, at: Node): readonly string[] {
  const variants = (type.isUnion() ? type.getUnionTypes() : [type]).filter((variant) => !variant.isUndefined());
  return variants.flatMap((variant) => {
    const items = variant.getArrayElementType();
    return items === undefined ? [writeSample(variant, at)] : variantsOf(items, at).map((sample) => `[${sample}]`);
  });
}

function callAll(draft: Draft, owner: ClassDeclaration, method: MethodDeclaration): readonly string[] {
  const [shape = method] = method.getOverloads();
  const parameters = shape.getParameters();
  const written = parameters.map((parameter) => ({
    sample: writeSample(parameter.getType(), parameter),
    mayMiss: parameter.isOptional(),
  }));
  const least = written.filter(({ mayMiss }) => !mayMiss).map(({ sample }) => sample);
  const all = written.map(({ sample }) => sample);
  const self = mention(draft, owner.getSourceFile().getFilePath(), owner.getName() ?? '');
  const answer = spellType(draft, shape.getReturnType());
  const kept = answer.endsWith('Promise<void>') ? '' : `const answer: ${answer} = `;
  const calls = [...new Set([least.join(', '), all.join(', ')])];
  return calls.map((given) => `export function call(self: ${self}) {\n  ${kept}self.${method.getName()}(${given});\n}`);
}

/** Every method by the way from the client. */
function reachAll(bench: Workbench): string {
  const index = bench.project.getSourceFileOrThrow(`${bench.root}/index.ts`);
  const exported = index.getDefaultExportSymbolOrThrow();
  const client = exported.getAliasedSymbol() ?? exported;
  const lines = methodPaths(client.getDeclaredType(), 'client', index);
  return `import type Client from '${bench.packageName}';\nexport function reach(client: Client) {\n${lines
    .map((path) => `  ${path};\n`)
    .join('')}}\n`;
}

function methodPaths(type: Type, path: string, at: Node): readonly string[] {
  return type.getProperties().flatMap((member) => {
    const declared = member.getValueDeclaration();
    const name = member.getName();
    if (name.startsWith('_') || name.startsWith('#') || declared === undefined) return [];
    if (Node.isMethodDeclaration(declared))
      return declared.hasModifier('private') || declared.hasModifier('protected') ? [] : [`${path}.${name}`];
    const inner = member.getTypeAtLocation(at);
    const file = inner.getSymbol()?.getDeclarations()[0]?.getSourceFile().getFilePath() ?? '';
    return file.includes('/resources/') && inner.isClass() ? methodPaths(inner, `${path}.${name}`, at) : [];
  });
}
