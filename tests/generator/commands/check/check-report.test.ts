// The reports of `inox check` as the services that read them define them, whatever the spec says.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { printReport, type CheckReport } from '../../../../generator/commands/check/check-report.ts';

const HOSTILE = 'get /v1/"a"|<b>&\n::error::x%0A]]>`@all`\u0000\ud800';

const CLEAN: CheckReport = {
  builds: [{ build: 'everyone', output: 'sdk', files: [], lineEnds: ['api.md'] }],
  all: false,
  diagnostics: [],
};
const DRIFT: CheckReport = {
  ...CLEAN,
  builds: [
    {
      build: 'everyone',
      output: 'out/my sdk',
      lineEnds: [],
      files: [
        {
          path: 'src/resources/a b.ts',
          drift: 'changed',
          causes: [
            {
              kind: 'operation',
              name: HOSTILE,
              change: 'changed',
              place: { file: 'spec/a b.json', line: 7, column: 3 },
            },
            { kind: 'config', name: 'resources.books', change: 'removed' },
          ],
        },
        {
          path: 'api.md',
          drift: 'edited by hand',
          causes: [{ kind: 'edit', name: 'edited by hand', change: 'changed' }],
        },
      ],
    },
    { build: 'public', output: '/abs/sdk', files: [], lineEnds: [] },
  ],
  diagnostics: [{ code: 'Spec/NoPaths', severity: 'warning', message: HOSTILE, file: 'a.json', line: 3, column: 1 }],
};
const WRONG: CheckReport = {
  builds: [],
  all: false,
  failed: true,
  diagnostics: [
    { code: 'Spec/Broken', severity: 'error', message: HOSTILE, help: 'Mend it.', file: 'a.json', line: 3, column: 9 },
    { code: 'Input/NotFound', severity: 'error', message: 'Nothing is named.' },
    { code: 'Config/NoEffect', severity: 'note', message: 'A key does nothing.' },
  ],
};
const REPORTS = { CLEAN, DRIFT, WRONG };

describe('SARIF', () => {
  const require = createRequire(import.meta.url);
  const schema: object = JSON.parse(
    readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
  );
  const isUri = (text: string): boolean => !/[\s"<>\\^`{|}]|%(?![0-9A-Fa-f]{2})/.test(text);
  const ajv = new Ajv.default({
    strict: false,
    unicodeRegExp: false,
    allErrors: true,
    formats: { uri: isUri, 'uri-reference': isUri, 'date-time': true },
  });
  const validate = ajv.compile(schema);

  it.each(Object.entries(REPORTS))('is valid by its public schema: %s', (_, report) => {
    validate(JSON.parse(printReport(report, 'sarif')));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('points at the file and at the part that caused the drift, each by a rule that is described', () => {
    const { runs } = JSON.parse(printReport(DRIFT, 'sarif'));
    const [first] = runs[0].results;
    expect(first).toMatchObject({
      ruleId: 'drift/changed',
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'out/my%20sdk/src/resources/a%20b.ts' } } }],
      relatedLocations: [
        {
          physicalLocation: { artifactLocation: { uri: 'spec/a%20b.json' }, region: { startLine: 7, startColumn: 3 } },
        },
      ],
    });
    const rules = runs[0].tool.driver.rules.map(({ id }: { id: string }) => id);
    for (const { ruleId } of runs[0].results) expect(rules).toContain(ruleId);
    expect(new Set(rules).size).toBe(rules.length);
  });

  it('says that wrong input was not compared', () => {
    const { runs } = JSON.parse(printReport(WRONG, 'sarif'));
    expect(runs[0].invocations).toEqual([{ executionSuccessful: false }]);
    expect(runs[0].results).toHaveLength(3);
  });
});

/** Elements with their attributes; throws on XML that is not well-formed. */
function readXml(
  text: string,
): readonly { readonly name: string; readonly of: string; readonly has: Map<string, string> }[] {
  const found = [];
  const open: string[] = [];
  let at = '<?xml version="1.0" encoding="UTF-8"?>\n'.length;
  expect(text.slice(0, at)).toBe('<?xml version="1.0" encoding="UTF-8"?>\n');
  const part = /([^<]*)(?:<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>)?/y;
  while (at < text.length) {
    part.lastIndex = at;
    const [whole = '', between = '', closing, name, attributes = '', empty] = part.exec(text) ?? [];
    if (whole === '') throw new Error(`No XML at ${at}: ${text.slice(at, at + 40)}`);
    if (/&(?!#\d+;)|[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/.test(between + attributes))
      throw new Error(`No text of XML: ${whole}`);
    at += whole.length;
    if (name === undefined) continue;
    if (closing === '/') expect(open.pop()).toBe(name);
    else {
      const has = new Map(
        [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      );
      found.push({ name, of: open.at(-1) ?? '', has });
      if (empty !== '/') open.push(name);
    }
  }
  expect(open).toEqual([]);
  return found;
}

describe('JUnit', () => {
  const PARENTS = {
    testsuites: '',
    testsuite: 'testsuites',
    testcase: 'testsuite',
    failure: 'testcase',
    error: 'testcase',
  };

  it.each(Object.entries(REPORTS))('is well-formed, of known elements, and counts what it holds: %s', (_, report) => {
    const elements = readXml(printReport(report, 'junit'));
    for (const { name, of, has } of elements) {
      expect(Object.entries(PARENTS)).toContainEqual([name, of]);
      if (name === 'testcase') expect([...has.keys()]).toEqual(['classname', 'name']);
      if (name === 'failure' || name === 'error') expect([...has.keys()]).toEqual(['message', 'type']);
    }
    const count = (wanted: string): string => String(elements.filter(({ name }) => name === wanted).length);
    const { has } = elements[0] ?? { has: new Map<string, string>() };
    expect(Object.fromEntries(has)).toEqual({
      name: 'inox check',
      tests: count('testcase'),
      failures: count('failure'),
      errors: count('error'),
    });
  });

  it('has a case for each file, and one that passes for a folder without drift', () => {
    const cases = readXml(printReport(DRIFT, 'junit')).filter(({ name }) => name === 'testcase');
    expect(cases.map(({ has }) => has.get('name'))).toEqual(['src/resources/a b.ts', 'api.md', 'no drift']);
  });
});

describe('GitHub annotations', () => {
  it('stand on a line each, whatever the spec says', () => {
    const lines = printReport(DRIFT, 'github').trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^::warning file=a\.json,line=3,col=1,title=Spec\/NoPaths::get \/v1/);
    expect(lines[1]).toMatch(
      /^::error file=out\/my sdk\/src\/resources\/a b\.ts,title=inox drift::changed: operation get/,
    );
    expect(lines[1]).toContain('%0A::error::x%250A');
  });

  it('say what is wrong with the inputs, or that nothing drifts', () => {
    expect(printReport(WRONG, 'github')).toContain('::error file=a.json,line=3,col=9,title=Spec/Broken::');
    expect(printReport(WRONG, 'github')).not.toContain('No drift');
    expect(printReport(CLEAN, 'github')).toBe(
      '::notice file=sdk/api.md,title=inox drift::differs in line ends only\n::notice title=inox::No drift\n',
    );
  });
});

describe('Markdown', () => {
  it('keeps the text of a spec in its cell', () => {
    const lines = printReport(DRIFT, 'markdown').split('\n');
    const rows = lines.filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row.replace(/\\./g, '').match(/\|/g)).toHaveLength(4);
    expect(lines.join('\n')).not.toMatch(/<b>|(?<!\\)@all/);
  });

  it('fits into a comment', () => {
    const [build] = DRIFT.builds;
    const files = Array.from({ length: 5000 }, (_, index) => ({
      path: `${index}.ts`,
      drift: 'changed' as const,
      causes: [],
    }));
    const text = printReport(
      { ...DRIFT, builds: [{ build: '', output: 'sdk', lineEnds: [], ...build, files }] },
      'markdown',
    );
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('4800 more files.');
  });

  it('says what is wrong with the inputs', () => {
    expect(printReport(WRONG, 'markdown')).toMatch(/^### inox check: wrong input\n\n- a\.json:3:9 get /);
  });
});

describe('JSON', () => {
  it('says whether all is well, and what is not', () => {
    expect(JSON.parse(printReport(CLEAN, 'json'))).toMatchObject({ ok: true, output: 'sdk', lineEnds: ['api.md'] });
    expect(JSON.parse(printReport({ ...DRIFT, all: true }, 'json'))).toMatchObject({ ok: false, builds: [{}, {}] });
    expect(JSON.parse(printReport(WRONG, 'json'))).toEqual({ ok: false, diagnostics: WRONG.diagnostics });
  });
});
