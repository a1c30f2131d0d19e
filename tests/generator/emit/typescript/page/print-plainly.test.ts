// The short way of printing says what ts-morph says: over every statement of the shipped SDK, and over random ones.

import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../../../../generator/emit/typescript/names/layout.ts';
import { printPlainly } from '../../../../../generator/emit/typescript/page/print-plainly.ts';
import { printStatements, printWithLibrary } from '../../../../../generator/emit/typescript/page/print-statements.ts';
import type { MethodCode, Statement } from '../../../../../generator/emit/typescript/page/statements.ts';
import { draftResource } from '../../../../../generator/emit/typescript/sources/resource-file.ts';
import { memoryMemo } from '../../../../../generator/model/memo.ts';
import { planBuilds } from '../../../../../generator/pipeline.ts';

const ROOT = join(import.meta.dirname, '../../../../..');

function differing(statements: readonly Statement[]): readonly unknown[] {
  const printed = printWithLibrary(statements);
  return statements.flatMap((statement, index) => {
    const plain = printPlainly(statement);
    return plain === undefined || plain === printed[index] ? [] : [{ plain, printed: printed[index], statement }];
  });
}

/** Every statement of the shipped SDK, its descriptions as they are written. */
async function shippedStatements(): Promise<readonly Statement[]> {
  const [build] =
    (await planBuilds({
      spec: join(ROOT, 'spec/metronome/openapi.json'),
      config: join(ROOT, 'spec/metronome/stainless.yml'),
      allowedHosts: [],
      language: 'typescript',
      memo: memoryMemo(),
      report: () => undefined,
      watch: () => undefined,
    })) ?? [];
  if (build === undefined) throw new Error('the shipped inputs are wrong');
  const sdk = layOut(build.plan);
  const drafts = sdk.all.map((home) => draftResource(home, sdk, ({ text }) => text));
  return drafts.flatMap(({ statements }) => statements).filter((statement) => typeof statement !== 'string');
}

const text = (...parts: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...parts), { maxLength: 6 }).map((chosen) => chosen.join(''));
const doc = text('a', ' ', '\n', '\n\n', '`', "'", '"', '* ', '/', '//', '/*', '*/', '@x', '{', '}', '\\', '\t', '$');
const type = text('A', ' | ', 'B', "'x'", "'//'", '"', '`', '/', '*', '{ ', ' }', ' ', '<', '>', '\\', '\n');
const name = fc.constantFrom('a', 'Bc', '$d');
const code = text('x', ' ', ';', '`', '`a ${b}`', "'", "'*/*'", '{', '}', '(', ')', '/', '//', '/*', '\n', '\\', ',');

const member = fc.record({ key: name, optional: fc.boolean(), type, doc });
const signature = fc.record({
  parameters: fc.array(
    name.map((one) => `${one}: X`),
    { maxLength: 2 },
  ),
  returns: name,
});
const method: fc.Arbitrary<MethodCode> = fc.record({
  name,
  doc,
  overloads: fc.array(signature, { maxLength: 2 }),
  signature,
  body: fc.array(code, { maxLength: 3 }),
});
const { statement } = fc.letrec<{ statement: Statement }>((tie) => ({
  statement: fc.oneof(
    { maxDepth: 3 },
    fc.record({ kind: fc.constant('typeAlias' as const), name, doc, type }),
    fc.record({
      kind: fc.constant('interface' as const),
      name,
      doc,
      extends: fc.array(name, { maxLength: 2 }),
      members: fc.array(member, { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('class' as const),
      name,
      doc,
      fields: fc.array(fc.record({ name, type: name, value: name }), { maxLength: 2 }),
      methods: fc.array(method, { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('namespace' as const),
      name,
      declared: fc.boolean(),
      statements: fc.array(tie('statement'), { maxLength: 3 }),
    }),
  ),
}));

describe('a plain statement', { timeout: 60_000 }, () => {
  test('is every statement of the shipped SDK, printed as ts-morph prints it', async () => {
    const statements = await shippedStatements();
    expect(statements.length).toBeGreaterThan(300);
    expect(statements.filter((one) => printPlainly(one) === undefined)).toEqual([]);
    expect(differing(statements)).toEqual([]);
  });

  test('is printed as ts-morph prints it, whatever it says', () => {
    const random = fc.sample(statement, {
      seed: 7,
      numRuns: process.env['INOX_TEST_ALL'] === undefined ? 400 : 10_000,
    });
    expect(random.filter((one) => printPlainly(one) !== undefined).length).toBeGreaterThan(random.length / 5);
    expect(differing(random.filter((one) => printPlainly(one) !== undefined))).toEqual([]);
  });
});

describe('any other statement', () => {
  test('goes to ts-morph and comes back in its place', () => {
    const alias = (type: string): Statement => ({ kind: 'typeAlias', name: 'T', doc: '', type });
    const memo = memoryMemo();
    const statements = [alias('A'), alias('|\n  B'), alias('C'), alias('|\n  D')];
    const expected = ['export type T = A;', 'export type T = |\nB;', 'export type T = C;', 'export type T = |\nD;'];
    const printed = printStatements(statements, memo);
    expect(printed.map((one) => one.replaceAll(/\n +/g, '\n'))).toEqual(expected);
    expect(printStatements(statements, memo)).toEqual(printed);
  });
});
