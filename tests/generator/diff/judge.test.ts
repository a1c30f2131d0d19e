// What the policy of an owner makes of findings: overridden, exempt, approved, and no longer approved.

import { describe, expect, it } from 'vitest';
import { judgeFindings, recommendBump, type Circumstances, type Finding } from '../../../generator/diff/index.ts';
import { NO_POLICY, type Approval, type ChangePolicy } from '../../../generator/model/change-policy.ts';
import type { JsonObject } from '../../../generator/model/json.ts';

const REMOVED: Finding = {
  code: 'surface/field-removed',
  verdict: 'surface',
  severity: 'breaking',
  subject: 'Book.kind',
  originBefore: { source: 'spec', pointer: '#/components/schemas/Book/properties/kind' },
};
const RISKY: Finding = { ...REMOVED, code: 'surface/type-widened', severity: 'risky', subject: 'Book.format' };

function judge(finding: Finding, policy: Partial<ChangePolicy>, circumstances: Partial<Circumstances> = {}): Finding {
  const own = { today: '2026-06-01', build: 'everyone', ...circumstances };
  return judgeFindings([finding], { ...NO_POLICY, ...policy }, own)[0] ?? finding;
}

function approved(changes: Partial<Approval> = {}): Partial<ChangePolicy> {
  return { approvals: [{ pointer: '#/a', code: REMOVED.code, reason: 'nobody reads it', ...changes }] };
}

describe('a policy', () => {
  it('that decides nothing leaves each finding as it is', () => {
    expect(judge(REMOVED, {})).toBe(REMOVED);
  });

  it('overrides the severity of a code, and remembers what was found', () => {
    expect(judge(RISKY, { severities: new Map([['surface/type-widened', 'breaking']]) })).toMatchObject({
      severity: 'breaking',
      judgement: { by: 'severities', found: 'risky', passes: false },
    });
  });

  it('counts risky changes as breaking when it says so', () => {
    expect(recommendBump([RISKY], '1.0.0').level).toBe('minor');
    expect(recommendBump([RISKY], '1.0.0', { riskyBreaks: true }).level).toBe('major');
  });
});

describe('an approval', () => {
  it('lets a finding pass and keeps what it is', () => {
    expect(judge(REMOVED, approved())).toMatchObject({
      severity: 'breaking',
      judgement: { by: 'approvals', found: 'breaking', passes: true, reason: 'nobody reads it', pointer: '#/a' },
    });
  });

  it('decides what the finding counts as', () => {
    const finding = judge(REMOVED, approved({ countsAs: 'additive' }));
    expect(recommendBump([finding], '1.0.0').level).toBe('minor');
  });

  it('holds on its last day and not on the next', () => {
    expect(judge(REMOVED, approved({ until: '2026-06-01' })).judgement?.passes).toBe(true);
    const late = judge(REMOVED, approved({ until: '2026-06-01', countsAs: 'docs' }), { today: '2026-06-02' });
    expect(late).toMatchObject({ severity: 'breaking', judgement: { passes: false, expired: '2026-06-01' } });
  });

  it('that is over gives way to one that holds', () => {
    const old = { pointer: '#/a', code: REMOVED.code, reason: 'first', until: '2026-01-01' };
    const approvals = [old, { ...old, reason: 'again', until: '2026-12-31' }];
    expect(judge(REMOVED, { approvals }).judgement).toMatchObject({ passes: true, reason: 'again' });
  });

  it.each([
    ['Book.kind', true],
    ['Book.*', true],
    ['*.kind', true],
    ['Book', false],
    ['Book.k.nd', false],
    ['B(ook.kind', false],
  ])('of the subject %s', (subject, passes) => {
    expect(judge(REMOVED, approved({ subject })).judgement?.passes === true).toBe(passes);
  });

  it('of one build says nothing about another', () => {
    expect(judge(REMOVED, approved({ build: 'public' })).judgement).toBeUndefined();
    expect(judge(REMOVED, approved({ build: 'public' }), { build: 'public' }).judgement?.passes).toBe(true);
  });
});

describe('a stability tag', () => {
  const kind = { type: 'string' };
  const beta = { 'x-mint': { metadata: { tag: 'Beta' } } };
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Book' } } };
  const operation = { responses: { 200: { content } } };
  const spec = (parts: { book?: JsonObject; get?: JsonObject; list?: JsonObject; kind?: JsonObject }): JsonObject => ({
    paths: {
      '/book': { get: { ...operation, ...parts.get } },
      '/books': { get: { ...operation, ...parts.list } },
    },
    components: { schemas: { Book: { properties: { kind: { ...kind, ...parts.kind } }, ...parts.book } } },
  });
  const passes = (documentBefore: JsonObject, finding = REMOVED): boolean =>
    judge(finding, { exemptTags: ['beta'] }, { documentBefore }).judgement?.passes === true;

  it('on a thing, or on what holds it, exempts it', () => {
    expect(passes(spec({}))).toBe(false);
    expect(passes(spec({ kind: beta }))).toBe(true);
    expect(passes(spec({ book: beta }))).toBe(true);
    expect(passes(spec({ book: { 'x-stability': 'BETA' } }))).toBe(true);
    expect(passes(spec({ book: { 'x-stability': 'stable' } }))).toBe(false);
  });

  it('on each operation that leads to a schema exempts the schema; on some of them it does not', () => {
    expect(passes(spec({ get: beta }))).toBe(false);
    expect(passes(spec({ get: beta, list: beta }))).toBe(true);
  });

  it('on an operation exempts what is added below it', () => {
    const originAfter = { source: 'spec', pointer: '#/paths/~1book/get/requestBody/content/x/schema' } as const;
    const { originBefore: _, ...added } = { ...REMOVED, originAfter };
    expect(passes(spec({ get: beta }), added)).toBe(true);
    expect(passes(spec({ list: beta }), added)).toBe(false);
  });

  it('makes no break of a risky change, whatever else the policy says', () => {
    const finding = judge(REMOVED, { exemptTags: ['Beta'] }, { documentBefore: spec({ kind: beta }) });
    expect(finding.severity).toBe('risky');
    expect(recommendBump([finding], '1.0.0', { riskyBreaks: true }).level).toBe('minor');
  });

  it('exempts nothing unless the policy names it', () => {
    expect(judge(REMOVED, {}, { documentBefore: spec({ book: beta }) })).toBe(REMOVED);
  });
});
