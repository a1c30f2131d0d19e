// The sections of `api.md` -> `resources:`, with a remark wherever something was guessed or left out.

import type { Json, JsonObject } from '../model/json.ts';
import { entriesOf, own } from '../model/json.ts';
import type { Section } from './api-md.ts';
import { present } from './class-methods.ts';
import { composeMethod, type SdkHabits } from './compose-method.ts';
import { classMethodOf, keyOfName, modelsOf, type Evidence, type Note } from './evidence.ts';
import type { Match } from './match-models.ts';
import { operationPointer } from './spec-view.ts';

export interface Composing {
  readonly evidence: Evidence;
  readonly models: ReadonlyMap<string, Match>;
  readonly habits: SdkHabits;
  readonly notes: Note[];
}

type Path = Note['path'];

/** The whole map of resources, in published order. */
export function composeResources(composing: Composing): JsonObject {
  return composeAll(composing, composing.evidence.sections, ['resources']);
}

function composeAll(composing: Composing, sections: readonly Section[], path: Path): JsonObject {
  return Object.fromEntries(
    sections.map((section) => [section.key, composeResource(composing, section, [...path, section.key])]),
  );
}

function composeResource(composing: Composing, section: Section, path: Path): JsonObject {
  const readsWebhooks = entriesOf(own(composing.evidence.root, 'webhooks')).length > 0;
  const known = section.methods.filter(({ endpoint }) =>
    endpoint === undefined ? readsWebhooks : has(composing, endpoint),
  );
  const lost = section.methods.filter((line) => !known.includes(line));
  for (const line of lost) {
    const text = `${line.name} was ${line.endpoint?.verb ?? ''} ${
      line.endpoint?.path ?? ''
    }, which the document does not have`;
    composing.notes.push({ path, text, isGuess: false });
  }
  if (known.length === 0 && lost.length > 0 && section.children.length === 0) return { custom: true };
  const methods = known.map((line) => [keyOfName(line.name), composeAny(composing, section, line)] as const);
  const models = composeModels(composing, section, path);
  const children = composeAll(composing, section.children, [...path, 'subresources']);
  return present({
    models: ifAny(models),
    methods: ifAny(Object.fromEntries(methods)),
    subresources: ifAny(children),
  });
}

function ifAny(map: JsonObject): JsonObject | undefined {
  return entriesOf(map).length === 0 ? undefined : map;
}

function has({ evidence }: Composing, endpoint: { readonly verb: string; readonly path: string }): boolean {
  return operationPointer(evidence.root, endpoint) !== undefined;
}

function composeAny(composing: Composing, section: Section, line: Section['methods'][number]): Json {
  const { evidence, habits } = composing;
  if (line.endpoint === undefined) return composeWebhook(composing, line);
  const first = section.methods.find(
    ({ endpoint }) => endpoint?.verb === line.endpoint?.verb && endpoint?.path === line.endpoint?.path,
  );
  const isAlias =
    first !== undefined &&
    first !== line &&
    classMethodOf(evidence, line)?.paramsType?.getText() === classMethodOf(evidence, first)?.paramsType?.getText();
  if (isAlias && line.result === first.result && classMethodOf(evidence, line)?.docs.deprecated !== undefined) {
    return present({
      type: 'alias',
      to: keyOfName(first.name),
      deprecated: classMethodOf(evidence, line)?.docs.deprecated,
    });
  }
  return composeMethod(evidence, line, habits);
}

function composeWebhook({ evidence }: Composing, line: Section['methods'][number]): Json {
  const { webhookKey, webhookKeyIsText } = classMethodOf(evidence, line) ?? {};
  const name = webhookKey === undefined ? undefined : keyOfName(webhookKey);
  const key = name !== undefined && webhookKeyIsText === true ? { name, encoding: 'utf-8' } : name;
  return present({ type: 'webhook_unwrap', webhook_key_opt: key });
}

const REASONS: ReadonlyMap<Match['reason'], string> = new Map([
  ['use', 'found by where the published SDK uses it'],
  ['guess', 'the only schema with these properties'],
]);

function composeModels(composing: Composing, section: Section, path: Path): JsonObject {
  const models: (readonly [string, Json])[] = [];
  for (const { name, path: file } of modelsOf(section, composing.evidence.root)) {
    const match = composing.models.get(`${file}#${name}`);
    const key = keyOfName(name);
    if (match === undefined) {
      composing.notes.push({
        path: [...path, 'models'],
        text: `no schema was found for ${name}; it is left out`,
        isGuess: true,
      });
      continue;
    }
    const reason = REASONS.get(match.reason);
    if (reason !== undefined)
      composing.notes.push({ path: [...path, 'models', key], text: reason, isGuess: match.reason === 'guess' });
    models.push([key, match.pointer]);
  }
  return Object.fromEntries(models);
}
