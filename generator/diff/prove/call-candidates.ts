// A finding about a method of the old client -> programs that call it.

import { Node, type Signature, type Symbol as TypedSymbol, type Type } from 'ts-morph';
import { finishProgram, mentionClient, spellType, startDraft, type Draft } from './program.ts';
import { clientOf, type Workbench } from './workbench.ts';
import { writeObject, writeSample } from './write-sample.ts';

/** Programs that call `client.books.create()` or take `client.books`; none when the old client has no such thing. */
export function callsOf(subject: string, bench: Workbench): readonly string[] {
  const path = subject.replace(/^client\.|\(\)$/g, '').split('.');
  const client = clientOf(bench);
  const at = client?.getDeclarations()[0];
  if (client === undefined || at === undefined) return [];
  const method = memberAt(client.getDeclaredType(), path, at);
  const signature = method?.getTypeAtLocation(at).getCallSignatures()[0];
  const called = `client.${path.join('.')}`;
  const draft = startDraft(bench);
  const start = `export function call(client: ${mentionClient(draft)})`;
  const isResource = method !== undefined && signature === undefined;
  if (isResource) return [finishProgram(draft, `${start} {\n  return ${called};\n}`)];
  if (signature === undefined) return [];
  const calls = argumentsOf(signature, at).map((given) => `${called}(${given})`);
  const plain = calls.map((call) => finishProgram(draft, `${start} {\n  return ${call};\n}`));
  const answer = readAnswer(draft, signature, { start, call: calls[0] ?? '' });
  return [...plain, ...answer];
}

function memberAt(type: Type, path: readonly string[], at: Node): TypedSymbol | undefined {
  const [first = '', ...rest] = path;
  const member = type.getProperty(first);
  return member === undefined || rest.length === 0 ? member : memberAt(member.getTypeAtLocation(at), rest, at);
}

/** What must be given, then everything that may be, then with something in what may be empty. */
function argumentsOf(signature: Signature, at: Node): readonly string[] {
  const written = signature.getParameters().map((parameter) => {
    const declared = parameter.getValueDeclaration();
    const type = parameter.getTypeAtLocation(at);
    return {
      sample: writeSample(type, at),
      fuller: writeWithOneField(type.getNonNullableType(), at),
      mayMiss: Node.isParameterDeclaration(declared) && declared.isOptional(),
    };
  });
  const least = written.filter(({ mayMiss }) => !mayMiss).map(({ sample }) => sample);
  const all = written.map(({ sample }) => sample);
  const fuller = written.map((one) => one.fuller ?? one.sample);
  return [...new Set([least.join(', '), all.join(', '), fuller.join(', ')])];
}

/** An object of which nothing must be there, with something: what else it could be taken for says that it is none. */
function writeWithOneField(type: Type, at: Node): string | undefined {
  const [first] = type.isObject() && !type.isArray() ? type.getProperties() : [];
  if (first === undefined || writeSample(type, at) !== '{}') return undefined;
  const sample = writeSample(first.getTypeAtLocation(at).getNonNullableType(), at, 1);
  return writeObject(type, { at, depth: 0, given: new Map([[first.getName(), sample]]) });
}

interface Call {
  readonly start: string;
  readonly call: string;
}

/** Awaits the call and gives the answer the type it had. */
function readAnswer(draft: Draft, signature: Signature, { start, call }: Call): readonly string[] {
  const [answer, ...rest] = signature.getReturnType().getTypeArguments();
  const isPage = rest.length > 0;
  if (answer === undefined || isPage) {
    const typed = `${start}: ${spellType(draft, signature.getReturnType())} {\n  return ${call};\n}`;
    return [finishProgram(draft, typed)];
  }
  const typed = `${start.replace('export', 'export async')}: Promise<${spellType(
    draft,
    answer,
  )}> {\n  return await ${call};\n}`;
  return [finishProgram(draft, typed)];
}
