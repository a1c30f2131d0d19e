// One hash for each part of the inputs, over no more of it than the audience of a build sees: whoever holds the SDK
// could try guesses at what is hidden against a hash of the whole, and would see when something hidden changes.

import { createHash } from 'node:crypto';
import type { Api } from '../../model/api.ts';
import type { ResourceConfig, SdkConfig } from '../../model/config.ts';

export interface SeenHashes {
  readonly spec: ReadonlyMap<string, string>;
  readonly config: ReadonlyMap<string, string>;
}

/** Hashes of operations, webhooks and components, and of configured methods and models, by their pointers. */
export function hashesOfSeen(visible: Api, config: SdkConfig): SeenHashes {
  const operations = [...visible.operations.values(), ...visible.webhooks.values()];
  const components = visible.components.flatMap((pointer) => visible.schemas.get(pointer) ?? []);
  const spec = [...operations, ...components].map((part) => [part.origin.pointer, hashOf(part)] as const);
  const listed = config.resources.flatMap(partsOf);
  return { spec: new Map(spec), config: new Map(listed.map((part) => [part.pointer, hashOf(part)])) };
}

function partsOf(resource: ResourceConfig): readonly { readonly pointer: string }[] {
  return [...resource.methods, ...resource.models, ...resource.subresources.flatMap(partsOf)];
}

/** Hashes of parts that were asked for before: builds share what they see alike. */
const hashed = new WeakMap<object, string>();

function hashOf(part: object): string {
  const text = (): string => JSON.stringify(part, (key, value: unknown) => (key === 'visibility' ? undefined : value));
  const known = hashed.get(part) ?? createHash('sha256').update(text()).digest('hex').slice(0, 16);
  hashed.set(part, known);
  return known;
}
