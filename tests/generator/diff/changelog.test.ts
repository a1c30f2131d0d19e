// The section of a changelog, and that it is built as those of a published SDK are.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recommendBump, writeChangelog, type Finding } from '../../../generator/diff/index.ts';

const PUBLISHED = readFileSync(join(import.meta.dirname, '../../../node_modules/@metronome/sdk/CHANGELOG.md'), 'utf8');

function aFinding(changes: Partial<Finding>): Finding {
  return { code: 'surface/field-removed', verdict: 'surface', severity: 'breaking', subject: 'Book.id', ...changes };
}

const FINDINGS: readonly Finding[] = [
  aFinding({ placeBefore: { file: 'src/resources/books.ts', line: 12 } }),
  aFinding({ code: 'surface/type-narrowed', subject: 'Book.kind', before: "'a' | 'b'", after: "'a'" }),
  aFinding({
    code: 'surface/method-added',
    severity: 'additive',
    subject: 'client.books.archive()',
    placeAfter: { file: 'src/resources/books.ts', line: 31 },
  }),
  aFinding({
    code: 'surface/type-widened',
    severity: 'risky',
    subject: 'Book.format',
    before: "'a'",
    after: "'a' | 'b'",
  }),
  aFinding({
    code: 'surface/request-changed',
    severity: 'risky',
    subject: 'client.books.list()',
    before: 'get /a',
    after: 'get /b',
  }),
  aFinding({ code: 'docs/changed', verdict: 'docs', severity: 'docs', subject: 'Book.id', before: 'a', after: 'b' }),
  aFinding({ code: 'docs/changed', verdict: 'docs', severity: 'docs', subject: 'Book.kind', before: 'a', after: 'b' }),
];
const FACTS = { from: '1.4.2', to: '2.0.0', repository: 'books/books-node', date: '2026-01-02' };

const TITLE = /^## (?:\d+\.\d+\.\d+(?:-[\w.]+)?|\[.+\]\(https:.+\)) \(\d{4}-\d\d-\d\d\)$/;
const LINK =
  /^Full Changelog: \[v(\S+)\.\.\.v(\S+)\]\(https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/compare\/v\1\.\.\.v\2\)$/;

/** What is not as it is in the sections that are published. */
function oddities(section: string): readonly string[] {
  const [title = '', empty, ...rest] = section.trimEnd().split('\n');
  const [link = '', ...body] = rest;
  const parts = body.join('\n').split(/\n(?=### )/);
  const odd = [
    TITLE.test(title) ? '' : `title ${title}`,
    empty === '' || empty === undefined ? '' : 'no line below the title',
    LINK.test(link) || link === '' ? '' : `link ${link}`,
    ...parts.slice(1).flatMap((part, index) => {
      const [heading = '', below, ...lines] = part.split('\n');
      const isLast = index === parts.length - 2;
      const gap = /\n*$/.exec(part)?.[0].length ?? 0;
      const wanted = isLast ? 0 : heading.endsWith('BREAKING CHANGES') ? 1 : 2;
      return [
        /^### (?:⚠ BREAKING CHANGES|Features|Bug Fixes|Performance Improvements|Reverts|Documentation|Chores|Refactors|Build System)$/.test(
          heading,
        )
          ? ''
          : heading,
        below === '' ? '' : 'no line below a heading',
        gap === wanted ? '' : `${gap} lines end ${heading}`,
        ...lines.filter((line) => line !== '' && !/^\* (?:\*\*[^*]+:\*\* )?\S/.test(line)),
      ];
    }),
  ];
  return odd.filter((text) => text !== '');
}

describe('writeChangelog', () => {
  it('writes one line for each change that users see, with a link to the code', () => {
    const source = (version: string, line: number) =>
      `([books.ts#L${line}](https://github.com/books/books-node/blob/v${version}/src/resources/books.ts#L${line}))`;
    expect(writeChangelog(FINDINGS, FACTS)).toBe(
      [
        '## 2.0.0 (2026-01-02)',
        '',
        'Full Changelog: [v1.4.2...v2.0.0](https://github.com/books/books-node/compare/v1.4.2...v2.0.0)',
        '',
        '### ⚠ BREAKING CHANGES',
        '',
        "* **api:** narrow `Book.kind` from `'a' | 'b'` to `'a'`",
        `* **api:** remove field \`Book.id\` ${source('1.4.2', 12)}`,
        '',
        '### Features',
        '',
        `* **api:** add \`client.books.archive()\` ${source('2.0.0', 31)}`,
        "* **api:** widen `Book.format` from `'a'` to `'a' | 'b'`",
        '',
        '',
        '### Documentation',
        '',
        '* **api:** reword `Book` (2 descriptions)',
        '',
        '',
        '### Refactors',
        '',
        '* **api:** change the request of `client.books.list()` from `get /a` to `get /b`',
        '',
      ].join('\n'),
    );
  });

  it('is built as the sections of a published SDK', () => {
    const published = PUBLISHED.split(/\n(?=## )/).slice(1);
    expect(published.length).toBeGreaterThan(30);
    // One of them was written by hand.
    expect(published.filter((section) => oddities(section).length > 0).length).toBeLessThan(2);
    expect(oddities(writeChangelog(FINDINGS, FACTS))).toEqual([]);
    expect(oddities(writeChangelog(FINDINGS.slice(2), FACTS))).toEqual([]);
    expect(oddities(writeChangelog([], FACTS))).toEqual([]);
  });

  it('does not tell of the wire what the surface tells', () => {
    const originBefore = { source: 'spec', pointer: '#/components/schemas/Book/properties/id' } as const;
    const wire = aFinding({
      code: 'wire/property-removed',
      verdict: 'wire',
      subject: 'get /books 200.id',
      originBefore,
    });
    expect(writeChangelog([wire, aFinding({ originBefore })], FACTS)).not.toContain('get /books');
    expect(writeChangelog([wire], FACTS)).toContain('* **api:** remove property `get /books 200.id`');
  });

  it('tells of a method that came or went without telling of its own types', () => {
    const pointer = '#/paths/~1books/post';
    const of = (code: Finding['code'], subject: string, at: string): Finding => {
      const origin = { source: 'spec', pointer: at } as const;
      return aFinding({ code, subject, severity: 'additive', originAfter: origin });
    };
    const findings = [
      of('surface/method-added', 'client.books.create()', pointer),
      of('surface/type-added', 'BookCreateParams', `${pointer}/requestBody/content/application~1json/schema`),
      of('surface/type-added', 'Book', '#/components/schemas/Book'),
      of('surface/type-added', 'BookListParams', '#/paths/~1books/get'),
    ];
    const lines = writeChangelog(findings, FACTS).split('\n');
    expect(lines.filter((line) => line.startsWith('*'))).toEqual([
      '* **api:** add `client.books.create()`',
      '* **api:** add type `BookListParams`',
      '* **api:** add type `Book`',
    ]);
  });

  it('says which part of the SDK a change is about, as published ones do', () => {
    const at = (file: string) => ({ placeBefore: { file, line: 1 } });
    const text = writeChangelog(
      [
        aFinding({ code: 'surface/type-removed', subject: 'RateLimitError', ...at('src/core/error.ts') }),
        aFinding({ code: 'surface/type-removed', subject: 'NumberPage', ...at('core/pagination.d.ts') }),
        aFinding({
          code: 'surface/pagination-changed',
          subject: 'client.books.list()',
          ...at('src/resources/books.ts'),
        }),
        aFinding({ subject: 'ClientOptions.agent', ...at('src/client.ts') }),
        aFinding({ code: 'surface/method-removed', subject: 'client.ping()', ...at('src/client.ts') }),
        aFinding({ code: 'surface/type-renamed', subject: 'Book', after: 'Volume', ...at('src/resources/books.ts') }),
      ],
      { from: undefined, to: '2.0.0' },
    );
    expect([...text.matchAll(/^\* (.*)$/gm)].map(([, line]) => line)).toEqual([
      '**api:** remove `client.ping()`',
      '**client:** remove field `ClientOptions.agent`',
      '**errors:** remove type `RateLimitError`',
      '**pagination:** change the pagination of `client.books.list()`',
      '**pagination:** remove type `NumberPage`',
      '**types:** rename type `Book` to `Volume`',
    ]);
  });

  it('says once what a shared schema changes for many operations', () => {
    const origin = { source: 'spec', pointer: '#/components/schemas/Book/properties/id' } as const;
    const of = (subject: string): Finding =>
      aFinding({
        code: 'wire/limit-set',
        verdict: 'wire',
        severity: 'risky',
        subject,
        before: 'no maxLength',
        after: 'maxLength 9',
        originBefore: origin,
        originAfter: origin,
      });
    expect(writeChangelog([of('post /a body.id'), of('post /b body.id'), of('post /c body.id')], FACTS)).toContain(
      '* **api:** limit `post /a body.id` to `maxLength 9` and in 2 more places\n',
    );
  });

  it('has statuses that refuse among the words', () => {
    const status = aFinding({ code: 'wire/response-added', verdict: 'wire', severity: 'docs', subject: 'get /a 429' });
    expect(writeChangelog([status], FACTS)).toContain('### Documentation\n\n* **api:** add response `get /a 429`\n');
  });

  it('cannot be led out of its line by the text of a spec', () => {
    const hostile = aFinding({ code: 'surface/retyped', before: '`a`\n### Features\n* x', after: '```' });
    const text = writeChangelog([hostile], FACTS);
    expect(text.split('\n').filter((line) => line.startsWith('#') || line.startsWith('*'))).toHaveLength(3);
    expect(text).toContain('`` `a` ### Features * x ``');
  });
});

describe('recommendBump', () => {
  it('says which changes ask for it', () => {
    expect(recommendBump(FINDINGS, '1.4.2')).toEqual({
      level: 'major',
      version: '2.0.0',
      reason: '2 breaking, the first: `Book.id` field removed',
    });
    expect(recommendBump(FINDINGS.slice(2), '1.4.2').reason).toContain('1 addition and 2 risky changes, none breaking');
    expect(recommendBump(FINDINGS.slice(5), '1.4.2')).toMatchObject({ level: 'patch', version: '1.4.3' });
    expect(recommendBump([], '1.4.2')).toEqual({ level: 'none', reason: 'nothing that users see changed' });
  });

  it('counts on within a prerelease, and is a minor version before 1.0.0', () => {
    expect(recommendBump(FINDINGS, '1.0.0-beta.9')).toMatchObject({ level: 'major', version: '1.0.0-beta.10' });
    expect(recommendBump(FINDINGS, '0.4.2')).toMatchObject({ level: 'minor', version: '0.5.0' });
    expect(recommendBump(FINDINGS, 'latest').version).toBeUndefined();
  });
});
