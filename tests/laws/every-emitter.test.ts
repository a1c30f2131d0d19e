// What every emitter owes: clean text files inside the output folder, each path once, made of the plan alone.

import { existsSync, readdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { emitters } from '../../generator/emit/index.ts';
import { formatFiles } from '../../generator/format/index.ts';
import { listTemplates, readTemplate } from '../../generator/load/templates.ts';
import { memoryMemo } from '../../generator/model/memo.ts';
import type { OutputFile } from '../../generator/model/output.ts';
import type { SdkPlan } from '../../generator/model/plan.ts';
import { planBuilds } from '../../generator/pipeline.ts';
import { wordAll } from '../../generator/prose/index.ts';
import { writeInputs } from '../support/inputs.ts';

const ROOT = join(import.meta.dirname, '../..');
const CASES = join(ROOT, 'tests/cases');
const memo = memoryMemo();

async function planOf(spec: string, config: string): Promise<SdkPlan | undefined> {
  const report = (): void => undefined;
  const request = { spec, config, allowedHosts: [], language: 'typescript', memo, report, watch: report };
  return (await planBuilds(request))?.[0]?.plan;
}

/** Plans of many shapes: every case that has one, and the SDK that is shipped. */
async function allPlans(): Promise<readonly SdkPlan[]> {
  const tiny = writeInputs();
  const shipped = join(ROOT, 'spec/metronome');
  const folders = readdirSync(CASES).map((name) => join(CASES, name));
  const inputs = [
    [tiny.spec, tiny.config],
    [join(shipped, 'openapi.json'), join(shipped, 'stainless.yml')],
    ...folders
      .filter((folder) => existsSync(join(folder, 'expected')))
      .map((folder) => [join(folder, 'spec.yml'), join(folder, 'stainless.yml')]),
  ];
  const plans = await Promise.all(inputs.map(([spec = '', config = '']) => planOf(spec, config)));
  return plans.filter((plan) => plan !== undefined);
}

describe.each([...emitters.values()])('the $name emitter', (emitter) => {
  let trees: (readonly OutputFile[])[];
  let again: (readonly OutputFile[])[];

  beforeAll(async () => {
    const plans = await allPlans();
    const emit = async (plan: SdkPlan): Promise<readonly OutputFile[]> => {
      const prose = await wordAll(emitter.proseOf(plan), memo);
      return [...emitter.emit(plan, { prose, memo, template: readTemplate, templates: listTemplates })];
    };
    trees = await Promise.all(plans.map(emit));
    again = await Promise.all(plans.map(emit));
    trees = await Promise.all(trees.map((files) => formatFiles(files, memo)));
    again = await Promise.all(again.map((files) => formatFiles(files, memo)));
  }, 120_000);

  test('writes something for every plan, the same twice', () => {
    expect(trees.length).toBeGreaterThan(60);
    expect(trees.filter((files) => files.length === 0)).toEqual([]);
    expect(again).toEqual(trees);
  });

  test('writes no path twice, in no spelling of it', () => {
    for (const files of trees) {
      const paths = files.map(({ path }) => path.toLowerCase());
      expect(new Set(paths).size).toBe(paths.length);
    }
  });

  test('stays inside the folder', () => {
    const paths = new Set(trees.flatMap((files) => files.map(({ path }) => path)));
    const outside = (path: string): boolean =>
      path !== posix.normalize(path) || posix.isAbsolute(path) || path.startsWith('..') || /[\\:\0]/.test(path);
    expect([...paths].filter(outside)).toEqual([]);
  });

  test('ends every line with LF and every file with one of them', () => {
    const wrong = ({ text }: OutputFile): boolean =>
      text.includes('\r') || !/[^\n]\n$/.test(text) || text.startsWith('\uFEFF');
    expect(trees.flatMap((files) => files.filter(wrong).map(({ path }) => path))).toEqual([]);
  });

  test('knows neither this machine nor this day', () => {
    const now = new Date();
    const traces = [ROOT, tmpdir() + posix.sep, homedir() + posix.sep, now.toISOString().slice(0, 10)];
    const tells = ({ text }: OutputFile): boolean => traces.some((trace) => trace.length > 4 && text.includes(trace));
    expect(trees.flatMap((files) => files.filter(tells).map(({ path }) => path))).toEqual([]);
  });
});
