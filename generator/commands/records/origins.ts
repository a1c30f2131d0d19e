// What each file shows of the inputs, and one hash for each part of them: so that a later run can say which part
// changed. The parts are those people speak of: an operation, a schema, a key of the configuration.

import { createHash } from 'node:crypto';
import { layOut } from '../../emit/typescript/names/layout.ts';
import type { Api } from '../../model/api.ts';
import type { Build } from '../../model/build.ts';
import { groupsOfApi } from '../../filter/groups-of-api.ts';
import { entriesOf, isJsonObject, listOf, own, type Json, type JsonObject } from '../../model/json.ts';
import { childPointer, pointerKeys } from '../../model/origin.ts';
import { compareText } from '../../model/output.ts';
import type { SdkPlan } from '../../model/plan.ts';
import { hashesOfSeen } from './seen-hashes.ts';

export interface Origins {
  readonly generator: string;
  readonly build: string;
  /** Pointer of each operation, component or other top-level part of the spec, to the hash of what it says. */
  readonly spec: ReadonlyMap<string, string>;
  /** Pointer of each part of the configuration, to its hash. */
  readonly config: ReadonlyMap<string, string>;
  /** Files that show parts of their own, to the pointers of those parts in the spec and (with `config:`) the config. */
  readonly files: ReadonlyMap<string, readonly string[]>;
}

export interface OriginsSource {
  readonly plan: SdkPlan;
  readonly build: Pick<Build, 'name' | 'audience' | 'apiVersion'>;
  readonly document: { readonly root: Json };
  readonly configDocument: { readonly root: Json };
  /** All there is, and what the audience sees of it. */
  readonly api: Api;
  readonly visible: Api;
}

/**
 * Collects the origins of every file of a build. The record goes out with the SDK: that of a build which not everyone
 * may see names only parts that its own files show, and hashes no more of them than its audience sees.
 */
export function originsOf(source: OriginsSource, generator: string): Origins {
  const layouts = layOut(source.plan).all;
  const files = new Map<string, readonly string[]>();
  for (const { resource, path } of layouts) {
    const parts = [...partsOf(resource)].sort(compareText);
    files.set(`src/${path}.ts`, parts);
    const tests = path.replace(/^resources\//, 'tests/api-resources/');
    if (tests !== path) files.set(`${tests}.test.ts`, parts);
  }
  const { audience, apiVersion } = source.build;
  const shown = new Set([...files.values()].flat());
  const isForEveryone = audience.groups === undefined && apiVersion === undefined;
  const only = (parts: ReadonlyMap<string, string>, prefix: string): ReadonlyMap<string, string> =>
    new Map([...parts].filter(([part]) => shown.has(`${prefix}${part}`)));
  if (!isForEveryone) {
    const seen = hashesOfSeen(source.visible, source.plan.config);
    return { generator, build: nameInRecord(source), spec: only(seen.spec, ''), config: only(seen.config, 'config:'), files };
  }
  const spec = hashesOf(source.document.root, specUnit);
  return { generator, build: source.build.name, spec, config: hashesOf(source.configDocument.root, configUnit), files };
}

/** The name of a build, unless it is named after a group: that goes out to nobody. */
function nameInRecord({ build, api }: OriginsSource): string {
  const ids = [...groupsOfApi(api)].flatMap((group) => [group, group.slice(group.lastIndexOf(':') + 1)]);
  const isTold = ids.some((id) => build.name === id || (id.length >= SHORTEST_TOLD && build.name.includes(id)));
  return isTold ? 'filtered' : build.name;
}

/** Shorter names of groups are a part of any word. */
const SHORTEST_TOLD = 3;

/** The record's text: sorted, one part a line, no time and no place of this machine. */
export function printOrigins(origins: Origins): string {
  const lines = (map: ReadonlyMap<string, unknown>): string =>
    [...map]
      .sort(([a], [b]) => compareText(a, b))
      .map(([key, value]) => `\n    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',');
  const object = (map: ReadonlyMap<string, unknown>): string => (map.size === 0 ? '{}' : `{${lines(map)}\n  }`);
  const { generator, build, spec, config, files } = origins;
  return `{\n  "generator": ${JSON.stringify(generator)},\n  "build": ${JSON.stringify(build)},\n  "spec": ${object(
    spec,
  )},\n  "config": ${object(config)},\n  "files": ${object(files)}\n}\n`;
}

/** Reads a record. @returns undefined for anything that is not one */
export function parseOrigins(text: string | undefined): Origins | undefined {
  if (text === undefined) return undefined;
  let root: Json;
  try {
    // JSON.parse of a string gives JSON and nothing else.
    root = JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
  const generator = own(root, 'generator');
  const build = own(root, 'build');
  if (typeof generator !== 'string' || typeof build !== 'string') return undefined;
  const texts = (key: string): ReadonlyMap<string, string> =>
    new Map(
      entriesOf(own(root, key)).flatMap(([name, hash]) => (typeof hash === 'string' ? [[name, hash] as const] : [])),
    );
  const files = new Map(
    entriesOf(own(root, 'files')).map(([path, parts]) => [
      path,
      listOf(parts).filter((part) => typeof part === 'string'),
    ]),
  );
  return { generator, build, spec: texts('spec'), config: texts('config'), files };
}

/** The part of the spec that a pointer lies in: an operation, a component, or a key of the document. */
export function specUnit(pointer: string): string {
  if (AS_SPELLED_HERE.test(pointer)) return cutAfter(pointer, isDeep(pointer.split('/', 2)[1]) ? 3 : 1);
  const keys = pointerKeys(pointer);
  return keys.slice(0, isDeep(keys[0]) ? 3 : 1).reduce((at: string, key) => childPointer(at, key), '#');
}

/** What `childPointer` makes: such a pointer can be cut without being read, and every node of a plan has one. */
const AS_SPELLED_HERE = /^#\/(?!.*~(?![01]))/s;

function isDeep(key: string | undefined): boolean {
  return key === 'paths' || key === 'components' || key === 'webhooks';
}

/** A pointer with so many keys at most. */
function cutAfter(pointer: string, keys: number): string {
  let end = 1;
  for (let count = 0; count < keys && end >= 0; count += 1) end = pointer.indexOf('/', end + 1);
  return end < 0 ? pointer : pointer.slice(0, end);
}

/** The part of the config that a pointer lies in: a resource's own key, a method, a model, or a key of the document. */
export function configUnit(pointer: string): string {
  const keys = pointerKeys(pointer);
  if (keys[0] !== 'resources') return keys.slice(0, 2).reduce((at: string, key) => childPointer(at, key), '#');
  let depth = 2;
  while (keys[depth] === 'subresources') depth += 2;
  const isGroup = keys[depth] === 'methods' || keys[depth] === 'models';
  return keys.slice(0, depth + (isGroup ? 2 : 1)).reduce((at: string, key) => childPointer(at, key), '#');
}

/** Hashes of documents that were asked for before: all builds of a run show parts of the same two. */
const hashed = new WeakMap<JsonObject, ReadonlyMap<string, string>>();

function hashesOf(root: Json, unitOf: (pointer: string) => string): ReadonlyMap<string, string> {
  if (!isJsonObject(root)) return new Map();
  const known = hashed.get(root) ?? hashParts(root, unitOf);
  hashed.set(root, known);
  return known;
}

/** One hash for each part of a spec. */
export function hashesOfSpec(root: JsonObject): ReadonlyMap<string, string> {
  return hashesOf(root, specUnit);
}

/** One hash for each unit: over everything below it that is no unit of its own. */
function hashParts(root: JsonObject, unitOf: (pointer: string) => string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const visit = (node: Json, pointer: string): void => {
    for (const [key, value] of entriesOf(node)) {
      const inner = childPointer(pointer, key);
      const splits = isJsonObject(value) && unitOf(childPointer(inner, 'x')) !== inner && entriesOf(value).length > 0;
      if (splits) visit(value, inner);
      else parts.set(inner, createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16));
    }
  };
  visit(root, '#');
  return parts;
}

/** Parts of what was asked for before: builds that see the same share plans, and operations with all their schemas. */
const found = new WeakMap<object, ReadonlySet<string>>();

/** Every part of the inputs that a resource's own file is made of: found by walking its plan. */
function partsOf(node: object): ReadonlySet<string> {
  const known = found.get(node) ?? findParts(node);
  found.set(node, known);
  return known;
}

function findParts(root: object): ReadonlySet<string> {
  const parts = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return;
    seen.add(node);
    if ('pointer' in node && typeof node.pointer === 'string') addPointer(node.pointer, node);
    if ('target' in node && typeof node.target === 'string') addPointer(node.target, node);
    for (const [key, value] of Object.entries(node)) {
      if (key === 'operation') visitShared(value);
      else if (key !== 'subresources' && key !== 'config') visit(value);
    }
  };
  const visitShared = (operation: object): void => {
    for (const part of Object.values(operation).flat()) {
      if (typeof part === 'object' && part !== null) partsOf(part).forEach((one) => void parts.add(one));
    }
  };
  const addPointer = (pointer: string, node: object): void => {
    const fromConfig = 'source' in node && node.source === 'config';
    if (pointer.startsWith('#')) parts.add(fromConfig ? `config:${configUnit(pointer)}` : specUnit(pointer));
  };
  visit(root);
  return parts;
}
