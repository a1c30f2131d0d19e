// The examples of the guide to `inox diff` are right.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FINDING_CODES } from '../../../../generator/model/change-policy.ts';
import { MINIMAL, readText } from '../../load/config/reading.ts';

const GUIDE = readFileSync(join(import.meta.dirname, '../../../../docs/guide/diff.md'), 'utf8');

it('the policy of the guide is read without a word about it', () => {
  const policy = /```yaml\n([\s\S]*?)```/.exec(GUIDE)?.[1] ?? '';
  const { config, found } = readText(`${MINIMAL}\nresources: {}\n${policy}`);
  expect(found.filter(({ origin }) => origin?.pointer.startsWith('#/inox'))).toEqual([]);
  expect(config?.inox.policy.approvals).toHaveLength(1);
});

it('the codes that the guide names are codes', () => {
  const named = [...GUIDE.matchAll(/\b(?:wire|surface|docs)\/[a-z]+(?:-[a-z]+)*/g)].map(([code]) => code);
  expect(named.length).toBeGreaterThan(3);
  for (const code of named) expect(Object.keys(FINDING_CODES)).toContain(code);
});
