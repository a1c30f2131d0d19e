// Edits that oasdiff judges as well, by its published checks: what inox says of the wire and of the surface, and where
// the two differ, who is right. The guide shows these rows as they stand here.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  compareSurfaces,
  compareWire,
  readSurface,
  SEVERITIES,
  type Finding,
} from '../../../../generator/diff/index.ts';
import { memoryMemo } from '../../../../generator/model/memo.ts';
import { generate } from '../../../../generator/pipeline.ts';
import { TINY_CONFIG } from '../../../support/tiny-api.ts';
import { aSpec, type Severity, type Tree } from './an-operation.ts';
import { SHAPE_ROWS } from './rows-of-shapes.ts';
import { SURROUNDING_ROWS } from './rows-of-surroundings.ts';
import { VALUE_ROWS } from './rows-of-values.ts';

const ROWS = [...SHAPE_ROWS, ...VALUE_ROWS, ...SURROUNDING_ROWS];

let folder: string;
let before: Awaited<ReturnType<typeof make>>;
const memo = memoryMemo();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'inox-oasdiff-'));
  before = await make(aSpec().spec);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function make(spec: Tree) {
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(spec));
  writeFileSync(join(folder, 'stainless.yml'), configFor(spec));
  const made = await generate({
    spec: join(folder, 'openapi.json'),
    config: join(folder, 'stainless.yml'),
    allowedHosts: [],
    language: 'typescript',
    memo,
    report: () => undefined,
    watch: () => undefined,
  });
  if (made === undefined) throw new Error('The edited document has errors.');
  return { api: made.visible, surface: readSurface(new Map(made.tree.files.map(({ path, text }) => [path, text]))) };
}

/** The configuration names what is there. */
function configFor({ paths }: Tree): string {
  const named = paths['/v1/books/{id}'] === undefined ? TINY_CONFIG : TINY_CONFIG.replace('{book_id}', '{id}');
  return paths['/v1/books']['post'] === undefined ? named.replace('      create: post /v1/books\n', '') : named;
}

function worstOf(findings: readonly Finding[]): Severity {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'nothing';
}

describe('inox beside oasdiff', () => {
  it.each(ROWS)('$edit', async ({ apply, wire, surface }) => {
    const edited = aSpec();
    apply(edited);
    const after = await make(edited.spec);
    const onWire = compareWire(before.api, after.api);
    const onSurface = compareSurfaces(before.surface, after.surface);
    expect([worstOf(onWire), worstOf(onSurface)], JSON.stringify([...onWire, ...onSurface].slice(0, 4))).toEqual([
      wire,
      surface,
    ]);
  });

  it('is shown in the guide as it stands here', () => {
    const guide = readFileSync(join(import.meta.dirname, '../../../../docs/guide/diff-verdicts.md'), 'utf8');
    const rows = ROWS.map(
      ({ edit, check, level, wire, surface, right }) =>
        `| ${edit} | ${check === 'none' ? '' : `\`${check}\` ${level}`} | ${wire} | ${surface} | ${right ?? ''} |`,
    );
    expect(rows.filter((row) => !guide.includes(row))).toEqual([]);
  });
});
