// The two sides of `inox diff`, read and brought together: one pair of them for each build that was asked for.
//
// A side is an SDK that lies there, or one made in memory from a spec. The newer side decides which builds there are;
// the older one is made for the same audiences, as its own configuration had them.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EVERYONE_BUILD, type Build, type BuildWish } from '../../model/build.ts';
import { isDefaultBuild, wishOf } from '../builds.ts';
import type { Side, SidesWish } from './diff-side.ts';
import type { RunOptions } from '../options.ts';
import { readSdkSide } from './sdk-side.ts';
import { openMemo } from '../run.ts';
import { findSource, type SideSource } from './side-source.ts';
import { openSpec, type OpenSpec, type Said } from './spec-side.ts';

export interface SidePair {
  readonly build: Build;
  /** True when the configuration of the old side has no such build. */
  readonly isNew: boolean;
  readonly old: Side;
  readonly now: Side;
}

/** What cannot be had, in a sentence; or what is wrong with the inputs of a side. */
export type Refusal = { readonly why: string } | { readonly wrong: Said };

export interface AskedSide {
  readonly name: string;
  readonly config: string | undefined;
  /** True when the configuration was named for the other side. */
  readonly borrows: boolean;
  /** The document an SDK that lies there was made from. */
  readonly spec: string | undefined;
}

export interface Pairs {
  readonly pairs: readonly SidePair[];
  /** The new side, when it is a spec: its configuration says what counts. */
  readonly spec?: OpenSpec;
}

/** Reads both sides. Temporary folders are gone when it returns. */
export async function readPairs(
  old: AskedSide,
  now: AskedSide,
  asked: Omit<SidesWish, 'memo'>,
): Promise<Pairs | Refusal> {
  const builds = wishOf(asked.options);
  if ('wrong' in builds) return { why: builds.wrong.message };
  const memo = openMemo(asked.options);
  const wish = { ...asked, memo };
  const temporary = mkdtempSync(join(tmpdir(), 'inox-diff-'));
  try {
    const opened = await openSide(now, join(temporary, 'new'), { ...wish, builds });
    if (isRefusal(opened)) return opened;
    const before = await openSide(old, join(temporary, 'old'), { ...wish, builds: 'kind' in opened ? builds : {} });
    if (isRefusal(before)) return before;
    const refused = whyNoBuilds([before, opened], wish.options);
    return refused === undefined ? await pairUp(before, opened) : { why: refused };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** An SDK that lies there is the one build it is. */
type Opened = { readonly kind: 'sdk'; readonly side: Side } | OpenSpec;

async function openSide(
  asked: AskedSide,
  temporary: string,
  wish: SidesWish & { readonly builds: BuildWish },
): Promise<Opened | Refusal> {
  mkdirSync(temporary, { recursive: true });
  const source = findSource(asked.name, { config: asked.config, temporary });
  if ('why' in source) return source;
  if (source.kind === 'sdk') return openSdk(asked, source, temporary);
  if (source.config === undefined)
    return { why: `${asked.name} is a spec, and no configuration was named: --config FILE.` };
  const isBorrowed = asked.borrows && source.config === asked.config;
  return openSpec({ name: asked.name, source: { ...source, config: source.config }, isBorrowed }, wish);
}

async function openSdk(asked: AskedSide, source: SideSource, temporary: string): Promise<Opened | Refusal> {
  const spec = asked.spec === undefined ? undefined : findSource(asked.spec, { config: undefined, temporary });
  if (spec !== undefined && 'why' in spec) return spec;
  const side = await readSdkSide(asked.name, source.path, spec);
  return 'why' in side ? side : { kind: 'sdk', side };
}

function isRefusal(opened: Opened | Refusal): opened is Refusal {
  return 'why' in opened || 'wrong' in opened;
}

function whyNoBuilds([old, now]: readonly [Opened, Opened], options: RunOptions): string | undefined {
  const lying = [old, now].filter((side) => 'kind' in side).map(({ side }) => side.name);
  if (isDefaultBuild(options) || lying.length === 0) return undefined;
  if (lying.length === 1 && options.allBuilds !== true) return undefined;
  return `Builds are made from specs, and ${lying.join(' and ')} is an SDK already: it is the one build it is.`;
}

async function pairUp(old: Opened, now: Opened): Promise<Pairs | Refusal> {
  const source = 'kind' in now ? old : now;
  const builds = 'kind' in source ? [EVERYONE_BUILD] : source.start.builds;
  const pairs: SidePair[] = [];
  for (const build of builds) {
    const before = 'kind' in old ? undefined : old.start.config.builds.find(({ name }) => name === build.name);
    const isConfigured = !('kind' in now) && now.start.config.builds.some(({ name }) => name === build.name);
    const isNew = !('kind' in old) && isConfigured && before === undefined;
    const own: Build =
      before === undefined
        ? build
        : { ...build, audience: { name: build.name, groups: new Set(before.groups) }, ...versionOf(before) };
    const oldSide = 'kind' in old ? old.side : await old.make(own, new Map());
    if ('wrong' in oldSide) return oldSide;
    const nowSide = 'kind' in now ? now.side : await now.make(build, oldSide.names);
    if ('wrong' in nowSide) return nowSide;
    pairs.push({ build, isNew, old: oldSide, now: nowSide });
  }
  return { pairs, ...('kind' in now ? {} : { spec: now }) };
}

function versionOf({ apiVersion }: { readonly apiVersion?: string }): Pick<Build, 'apiVersion'> {
  return apiVersion === undefined ? {} : { apiVersion };
}
