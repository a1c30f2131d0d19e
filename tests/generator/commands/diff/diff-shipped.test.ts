// `inox diff` over the shipped document and one with much taken out of it: every finding has a cause with its line,
// and a changelog for the public is written without a word that is hidden from it.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { diffCommand } from '../../../../generator/commands/diff/diff.ts';
import type { Finding } from '../../../../generator/diff/index.ts';
import { aFolder, aTerminal } from '../../../support/temporary.ts';

const SHIPPED = join(import.meta.dirname, '../../../../spec/metronome');

interface Document {
  readonly paths: Record<string, Record<string, unknown>>;
  readonly components: {
    readonly schemas: Record<string, { properties?: Record<string, unknown>; required?: string[] }>;
  };
}

/** The document as it might have been: without every ninth operation, and without a property of every seventh schema. */
function earlier(text: string): string {
  // The parts of a document that are touched here.
  const document = JSON.parse(text) as Document;
  const operations = Object.values(document.paths).flatMap((item) =>
    Object.keys(item)
      .filter((verb) => ['get', 'post', 'put', 'delete'].includes(verb))
      .map((verb) => ({ item, verb })),
  );
  for (const { item, verb } of operations.filter((_, index) => index % 9 === 0)) delete item[verb];
  const objects = Object.values(document.components.schemas).filter(({ properties }) => properties !== undefined);
  for (const schema of objects.filter((_, index) => index % 7 === 0)) {
    const last = Object.keys(schema.properties ?? {}).at(-1) ?? '';
    delete schema.properties?.[last];
    const required = schema.required?.filter((name) => name !== last) ?? [];
    if (required.length > 0) schema.required = required;
    else delete schema.required;
  }
  return JSON.stringify(document, null, 1);
}

it('names a cause with its line for each difference of a large document', { timeout: 120_000 }, async () => {
  const folder = aFolder();
  const [old, now] = [join(folder, 'old.json'), join(folder, 'new.json')];
  const text = readFileSync(join(SHIPPED, 'openapi.json'), 'utf8');
  writeFileSync(now, text);
  writeFileSync(old, earlier(text));
  const wish = { today: '2026-06-01', config: join(SHIPPED, 'stainless.yml'), cache: false } as const;
  const heard = aTerminal();
  expect(await diffCommand([old, now], { ...wish, format: 'json' }, heard)).toBe(0);
  // The shape is the command's own.
  const { findings } = JSON.parse(heard.answers.join('')) as { findings: readonly Finding[] };
  const told = findings.filter(({ verdict }) => verdict !== 'docs');
  expect(told.length).toBeGreaterThan(200);
  const isPlaced = ({ cause }: Finding): boolean =>
    cause?.after?.line !== undefined || cause?.before?.line !== undefined;
  expect(told.filter((finding) => !isPlaced(finding)).map(({ code, subject }) => `${code} ${subject}`)).toEqual([]);

  const changelog = aTerminal();
  expect(await diffCommand([old, now], { ...wish, audience: 'public', changelog: true }, changelog)).toBe(0);
  const lines = changelog.answers
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('* '));
  expect(lines.length).toBeGreaterThan(50);
  expect(lines.length).toBeLessThan(told.length);
});
