// The reference of the codes that findings have; `npx vitest run tests/generator/diff/codes -u` rewrites it.

import { expect, it } from 'vitest';
import { FINDING_CODES, KNOWN_CODES, SEVERITIES } from '../../../generator/model/change-policy.ts';

const INTRODUCTION = `# Findings of inox diff

Every code that a finding can have. \`inox.policy\` of the [configuration](configuration.md) refers to them; the
[guide](../guide/diff.md) says how they are judged. The severities are ${SEVERITIES.map((one) => `\`${one}\``).join(
  ', ',
)}:
which of them a finding has depends on the way a value travels.

| Code | What it says |
| --- | --- |
`;

it('docs/reference/findings.md is up to date', async () => {
  const rows = Object.entries(FINDING_CODES).map(([code, meaning]) => `| \`${code}\` | ${meaning} |\n`);
  await expect(`${INTRODUCTION}${rows.join('')}`).toMatchFileSnapshot('../../../docs/reference/findings.md');
});

it('the codes stand in order', () => {
  expect(KNOWN_CODES).toEqual([...KNOWN_CODES].sort());
});
