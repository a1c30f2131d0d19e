// `inox.policy`: read as it is meant, and every wrong word named with the nearest right one.

import { describe, expect, it } from 'vitest';
import { MINIMAL, readText } from './reading.ts';

function policy(text: string) {
  const lines = text.split('\n').map((line) => `    ${line}\n`);
  return readText(`${MINIMAL}\nresources: {}\ninox:\n  policy:\n${lines.join('')}`);
}

describe('a policy', () => {
  it('decides nothing when it is not there', () => {
    const { config } = readText(`${MINIMAL}\nresources: {}\n`);
    expect(config?.inox.policy).toEqual({ severities: new Map(), riskyBreaks: false, exemptTags: [], approvals: [] });
  });

  it('is read with the place of each approval', () => {
    const { config, problems } = policy(
      [
        'severities: { wire/enum-value-added: breaking }',
        'exempt_tags: [Beta]',
        'approvals:',
        '  - { code: surface/field-removed, subject: Book.kind, reason: nobody reads it, until: 2026-12-31 }',
        '  - { code: docs/changed, build: public, reason: why, counts_as: docs }',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    const { severities, exemptTags, approvals } = config?.inox.policy ?? {};
    expect(severities).toEqual(new Map([['wire/enum-value-added', 'breaking']]));
    expect(exemptTags).toEqual(['Beta']);
    expect(approvals).toEqual([
      {
        pointer: '#/inox/policy/approvals/0',
        code: 'surface/field-removed',
        subject: 'Book.kind',
        reason: 'nobody reads it',
        until: '2026-12-31',
      },
      { pointer: '#/inox/policy/approvals/1', code: 'docs/changed', build: 'public', reason: 'why', countsAs: 'docs' },
    ]);
  });

  it.each([
    ['severities: { surface/feild-removed: risky }', 'Config/UnknownKey', 'Did you mean `surface/field-removed`?'],
    ['severities: { surface/field-removed: braking }', 'Config/InvalidValue', 'Did you mean `breaking`?'],
    [
      'approvals: [{ code: wire/enum-value-add, reason: why }]',
      'Config/InvalidValue',
      'Did you mean `wire/enum-value-added`?',
    ],
    ['exempt_tag: [Beta]', 'Config/UnknownKey', 'Did you mean `exempt_tags`?'],
    [
      "approvals: [{ code: docs/changed, reason: why, until: '2026-13-01' }]",
      'Config/InvalidValue',
      'Write a day such as `2026-12-31` here; docs/reference/configuration.md describes the key.',
    ],
  ])('names what is nearest to a wrong word: %s', (text, code, help) => {
    expect(policy(text).found.filter(({ severity }) => severity !== 'note')).toMatchObject([{ code, help }]);
  });

  it('does not accept an approval without a reason', () => {
    expect(policy('approvals: [{ code: docs/changed }]').found).toMatchObject([
      { code: 'Config/MissingKey', message: '`inox.policy.approvals.0.reason` is missing.' },
    ]);
  });
});
