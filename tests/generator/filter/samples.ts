// Filtered documents to show to other programs: the shipped one for its own groups, and the documents of other APIs,
// of OpenAPI 3.0 and 3.1, with groups scattered over them. A few by default, all of them with INOX_TEST_ALL=1.

import { join } from 'node:path';
import { filterApi, filterDocument } from '../../../generator/filter/index.ts';
import { loadSpec } from '../../../generator/load/spec.ts';
import type { SpecDocument } from '../../../generator/model/document.ts';
import type { JsonObject } from '../../../generator/model/json.ts';
import { normalize } from '../../../generator/normalize/index.ts';
import { GROUPS, scatterGates } from '../../support/scatter-gates.ts';

const ROOT = join(import.meta.dirname, '../../..');
const EVERYTHING = process.env['INOX_TEST_ALL'] === '1';
const OTHERS = ['parsecular/openapi.yml', 'grid/openapi.yml', 'imagekit/openapi.yml', 'orb/openapi.json'];

export interface Sample {
  readonly name: string;
  readonly full: JsonObject;
  readonly rest: JsonObject;
}

/** The shipped document for the public and for single groups. */
export async function shippedSamples(): Promise<readonly Sample[]> {
  const document = await load(join(ROOT, 'spec/metronome/openapi.json'));
  const groups = [...groupsIn(document.root)];
  const audiences = [[], ...groups.filter((_, index) => EVERYTHING || index === 9).map((group) => [group])];
  return audiences.map((held) => sample(`for ${held[0] ?? 'the public'}`, document, held));
}

/** Documents of other APIs with scattered groups, for those whom they do not deny what an operation needs. */
export async function scatteredSamples(): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  for (const path of EVERYTHING ? OTHERS : OTHERS.slice(0, 2)) {
    for (const sample of samplesOf(path, await load(join(ROOT, '../shared/pairs', path)))) {
      samples.push(sample);
      if (!EVERYTHING) break;
    }
  }
  return samples;
}

function* samplesOf(path: string, written: SpecDocument): Generator<Sample> {
  for (const seed of [1, 2, 3, 4]) {
    // A copy of a document is one.
    const document = { ...written, root: scatterGates(written.root, seed, 16) as JsonObject };
    for (const held of [[], GROUPS.slice(0, 1)]) {
      if (isRefused(document, held)) continue;
      const { name, rest } = sample(`${path} gated with ${seed}, for ${held[0] ?? 'the public'}`, document, held);
      yield { name, rest, full: written.root };
    }
  }
}

function sample(name: string, document: SpecDocument, held: readonly string[]): Sample {
  const rest = filterDocument(document, { name: 'test', groups: new Set(held) }, () => undefined);
  return { name, full: document.root, rest };
}

/** True where `inox filter` itself says that the audience cannot call what it sees. */
function isRefused(document: SpecDocument, held: readonly string[]): boolean {
  let isWrong = false;
  const api = normalize(document, () => undefined);
  filterApi(api, { name: 'test', groups: new Set(held) }, ({ severity }) => void (isWrong ||= severity === 'error'));
  return isWrong;
}

async function load(path: string): Promise<SpecDocument> {
  const document = await loadSpec(path, {}, () => undefined);
  if (document === undefined) throw new Error(`${path} does not load`);
  return document;
}

function groupsIn(root: JsonObject): ReadonlySet<string> {
  const groups = new Set<string>();
  JSON.stringify(root, (key, value) => {
    if (key === 'x-mint') for (const group of value.groups ?? []) groups.add(group);
    return value;
  });
  return groups;
}
