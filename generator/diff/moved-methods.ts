// Methods that went under one name and came under another, and the resources that moved with all they have.

import { wayOfChange } from './judge-change.ts';
import { followRenames } from './renames.ts';
import { pairRenamed } from './similar-names.ts';
import type { MethodSurface, Surface, Surfaces, TypeText } from './surface.ts';

type Renames = ReadonlyMap<string, string>;

/**
 * Keys of methods that are gone to those of the methods they became: of one that sends the same request, else of one
 * that takes and gives the same and of which the same is said, or that is called much the same.
 * @param renames keys of types of the old surface to those they have in the new one
 */
export function movedMethods({ before, after }: Surfaces, renames: Renames): Renames {
  const gone = [...before.methods.values()].filter(({ key }) => !after.methods.has(key));
  const moved = new Map<string, string>();
  const left = new Map([...after.methods].filter(([key]) => !before.methods.has(key)));
  for (const old of gone) {
    const now = [...left.values()].find(({ route }) => route !== undefined && route === old.route);
    if (now === undefined) continue;
    moved.set(old.key, now.key);
    left.delete(now.key);
  }
  const candidates = (methods: readonly MethodSurface[]) =>
    methods.map((thing) => ({ name: thing.key, docs: thing.docs, thing }));
  const rest = gone.filter(({ key }) => !moved.has(key));
  const alike = pairRenamed(candidates(rest), candidates([...left.values()]), (old, now) =>
    isSameCall(old, now, renames),
  );
  return new Map([...moved, ...alike]);
}

/** True if one can be called in place of the other, by requests of the same verb. */
function isSameCall(old: MethodSurface, now: MethodSurface, renames: Renames): boolean {
  const verbOf = ({ route = '' }: MethodSurface): string => route.slice(0, route.indexOf(' ') + 1);
  const isSame = (one: TypeText, other: TypeText): boolean =>
    wayOfChange(
      one.variants.map((variant) => followRenames(variant, renames)),
      other.variants,
    ) === 'same';
  return (
    verbOf(old) === verbOf(now) &&
    old.parameters.length === now.parameters.length &&
    old.parameters.every(({ type, optional }, at) => {
      const other = now.parameters[at];
      return other !== undefined && optional === other.optional && isSame(type, other.type);
    }) &&
    isSame(old.returns, now.returns)
  );
}

/** A resource that is reached another way, with every method it had. */
export interface MovedResource {
  readonly from: string;
  readonly to: string;
  /** Keys of its methods as they were, one or more below another resource that moved with it. */
  readonly methods: readonly string[];
}

/** The resources whose every method kept its name and moved with the others; one method alone is told by itself. */
export function movedResources(before: Surface, moved: Renames): readonly MovedResource[] {
  const groups = new Map<string, MovedResource & { readonly methods: string[] }>();
  for (const [key, now] of moved) {
    const [from, to] = differingPart(key, now);
    if (from === '') continue;
    const group = groups.get(`${from} ${to}`) ?? { from, to, methods: [] };
    group.methods.push(key);
    groups.set(`${from} ${to}`, group);
  }
  return [...groups.values()].filter(({ from, methods }) => {
    const all = [...before.methods.keys()].filter((key) => key.startsWith(`${from}.`));
    return methods.length > 1 && all.length === methods.length;
  });
}

/** `['a', 'v2.a']` of `a.b.list` and `v2.a.b.list`; empty where the methods have different names. */
function differingPart(key: string, now: string): readonly [string, string] {
  const [old, other] = [key.split('.'), now.split('.')];
  let common = 0;
  const most = Math.min(old.length, other.length) - 1;
  while (common < most && old.at(-1 - common) === other.at(-1 - common)) common += 1;
  return common === 0 ? ['', ''] : [old.slice(0, -common).join('.'), other.slice(0, -common).join('.')];
}
