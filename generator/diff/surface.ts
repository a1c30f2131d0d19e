// What users of an SDK can see of it, without its implementation: methods and types, by names that survive a file
// being moved into the folder of its children. The noun of this room.

export interface Place {
  /** Path in the SDK. */
  readonly file: string;
  readonly line: number;
}

export interface Surface {
  /** By the way a client reaches them: `v1.alerts.create`. */
  readonly methods: ReadonlyMap<string, MethodSurface>;
  /** By module and name: `v1/alerts:AlertCreateParams.Filter`. */
  readonly types: ReadonlyMap<string, TypeSurface>;
  /** Modules that hand on what others declare. */
  readonly forwards: ReadonlyMap<string, readonly Forward[]>;
}

/** `export * from './core/error'`, or `export { Acme as default } from './client'`. */
export interface Forward {
  readonly module: string;
  /** What it is called there, by what it is called here; undefined for everything under its own name. */
  readonly names: ReadonlyMap<string, string> | undefined;
}

export interface MethodSurface {
  readonly key: string;
  readonly place: Place;
  readonly parameters: readonly ParameterSurface[];
  readonly returns: TypeText;
  /** `post /v1/alerts/{}`, when the body was there to be read. */
  readonly route: string | undefined;
  readonly docs: string;
}

export interface ParameterSurface {
  readonly name: string;
  readonly optional: boolean;
  readonly type: TypeText;
}

export interface TypeSurface {
  readonly key: string;
  readonly place: Place;
  /** Fields of an interface; undefined for an alias and a class. */
  readonly fields: ReadonlyMap<string, FieldSurface> | undefined;
  /** What an alias stands for, what an interface or a class extends. */
  readonly type: TypeText;
  readonly isClass?: true;
  readonly docs: string;
}

export interface FieldSurface {
  readonly name: string;
  readonly optional: boolean;
  readonly type: TypeText;
  readonly docs: string;
  readonly place: Place;
}

/** A type in one spelling: variants of its outermost union, names replaced by the keys of what they mean. */
export interface TypeText {
  readonly variants: readonly string[];
  /** Keys of the types that are mentioned. */
  readonly mentions: readonly string[];
}

export interface Surfaces {
  readonly before: Surface;
  readonly after: Surface;
}

/** How the values of a type travel: written by callers, read by them, both, or by no method that is known. */
export type Direction = 'request' | 'response' | 'both' | 'unseen';

/** A mention of a type inside a `TypeText` is its key between these. */
export const MENTION = /‹([^›]*)›/g;

/** The type as people read it: names without their modules. */
export function sayType(type: TypeText): string {
  return type.variants.join(' | ').replaceAll(MENTION, (_, key: string) => nameOfKey(key));
}

/** `AlertCreateParams.Filter` of `v1/alerts:AlertCreateParams.Filter`. */
export function nameOfKey(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

/** The key that is meant by one that a module may hand on; undefined when nothing stands behind it. */
export function forwardedKey(key: string, surface: Pick<Surface, 'types' | 'forwards'>, depth = 0): string | undefined {
  if (surface.types.has(key)) return key;
  const [, module = '', name = '', rest = ''] = /^([^:]*):([^.]*)(.*)$/.exec(key) ?? [];
  for (const { module: target, names } of depth > 4 ? [] : surface.forwards.get(module) ?? []) {
    const there = names === undefined ? name : names.get(name);
    const found = there === undefined ? undefined : forwardedKey(`${target}:${there}${rest}`, surface, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A key without what casing and word breaks add to it, so that keys from different places meet. */
export function looseKey(key: string): string {
  return key.replace(/[-_]/g, '').toLowerCase();
}

/** The loose key of a type by its written path: `v1/cards:cardlistparams.limit` of `v1.cards card-list-params/limit`. */
export function keyOfWrittenPath(path: string): string {
  const [resource = '', type = ''] = path.split(' ');
  return looseKey(`${resource.replace(/^\$/, '').replaceAll('.', '/')}:${type.replaceAll('/', '.')}`);
}

/**
 * Which way each type travels, followed from the methods through everything they mention.
 * Types that no method leads to may be both written and read.
 */
export function directionsOf(surface: Surface): ReadonlyMap<string, Direction> {
  const methods = [...surface.methods.values()];
  const sent = reach(
    surface,
    methods.flatMap(({ parameters }) => parameters.flatMap(({ type }) => type.mentions)),
  );
  const received = reach(
    surface,
    methods.flatMap(({ returns }) => returns.mentions),
  );
  return new Map(
    [...surface.types.keys()].map((key) => {
      const [isSent, isReceived] = [sent.has(key), received.has(key)];
      if (isSent && isReceived) return [key, 'both'] as const;
      return [key, isSent ? 'request' : isReceived ? 'response' : 'unseen'] as const;
    }),
  );
}

function reach(surface: Surface, roots: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...roots];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const type = surface.types.get(key);
    if (type === undefined || reached.has(key)) continue;
    reached.add(key);
    open.push(...type.type.mentions);
    for (const field of type.fields?.values() ?? []) open.push(...field.type.mentions);
  }
  return reached;
}
