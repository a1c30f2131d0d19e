import { describe, expect, it } from 'vitest';
import { formatDiagnostic, locate, toJson } from '../../../generator/diagnostics/index.ts';
import type { Diagnostic } from '../../../generator/model/diagnostic.ts';
import type { SpecDocument } from '../../../generator/model/document.ts';

function aDocument(text: string, column = 1, line = 1): SpecDocument {
  return { file: 'openapi.json', text, root: {}, where: () => ({ file: 'openapi.json', line, column }) };
}

const DANGLING: Diagnostic = {
  code: 'Reference/NotFound',
  severity: 'error',
  message: '`#/x` leads to nothing.',
  origin: { source: 'spec', pointer: '#/a/$ref' },
  help: 'Add it.',
};

describe('a diagnostic', () => {
  it('shows code, place, sentence, the line with a caret, and help', () => {
    const spec = aDocument('{\n  "a": {\n    "$ref": "#/x"\n  }\n}', 5, 3);
    expect(formatDiagnostic(DANGLING, { spec })).toBe(
      [
        'error Reference/NotFound  openapi.json:3:5',
        '  `#/x` leads to nothing.',
        '  3 | "$ref": "#/x"',
        '    | ^',
        '  help: Add it.',
        '',
      ].join('\n'),
    );
  });

  it('shows a window of a document of one line', () => {
    const before = '"a":1,'.repeat(50_000);
    const text = `{${before}"here":2,${before}}`;
    const shown = formatDiagnostic(DANGLING, { spec: aDocument(text, before.length + 2) });
    const [, , line = '', caret = ''] = shown.split('\n');
    expect(shown.length).toBeLessThan(500);
    expect(line).toMatch(/^ {2}1 \| ….*…$/);
    expect(line.slice(caret.indexOf('^'))).toMatch(/^"here":2/);
  });

  it('puts the caret right behind text that had to be spelled out', () => {
    const shown = formatDiagnostic(DANGLING, { spec: aDocument('"\u001b[31m": 1', 8) });
    const [, , line = '', caret = ''] = shown.split('\n');
    expect(line.slice(caret.indexOf('^'))).toBe(': 1');
  });

  it('ends the line before CRLF and at the end of the text', () => {
    const spec = aDocument('a: 1\r\nb: 2', 1, 1);
    expect(formatDiagnostic(DANGLING, { spec })).toContain('  1 | a: 1\n');
    expect(formatDiagnostic(DANGLING, { spec: aDocument('a', 40, 70) })).not.toContain('|');
  });

  it('is shown without its line where no document is known', () => {
    expect(formatDiagnostic(DANGLING)).toBe('error Reference/NotFound\n  `#/x` leads to nothing.\n  help: Add it.\n');
    const placed: Diagnostic = { ...DANGLING, position: { file: 'a.yml', line: 4, column: 2 } };
    expect(formatDiagnostic(placed)).toContain('a.yml:4:2');
  });

  it('brings its own excerpt when the text never became a document', () => {
    const broken: Diagnostic = {
      ...DANGLING,
      position: { file: 'a.json', line: 9, column: 103 },
      excerpt: { text: 'abc,,def', column: 100, cut: true },
    };
    expect(formatDiagnostic(broken)).toContain('  9 | …abc,,def…\n    |     ^\n');
  });

  it('takes the help of its code when it has none', () => {
    const { help: _, ...bare } = DANGLING;
    expect(formatDiagnostic(bare)).toContain('help: Correct the reference');
  });

  it('is colored on request only', () => {
    expect(formatDiagnostic(DANGLING, {}, { color: true })).toContain('\u001b[31merror\u001b[0m');
    expect(formatDiagnostic(DANGLING)).not.toContain('\u001b');
  });

  it('never lets an input command a terminal or a CI log', () => {
    const message = '::error::x\r\n::set-output name=a::b \u001b]0;t\u0007 ##[error]y \u202eabc \u0000 \ud800';
    const hostile: Diagnostic = { ...DANGLING, message, help: '::stop-commands::x' };
    const shown = formatDiagnostic(hostile, { spec: aDocument('::error::in the line\u001b[2J') });
    expect(shown).not.toMatch(/^\s*::|##\[/m);
    // eslint-disable-next-line no-control-regex -- finding control characters is the point
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(shown).not.toMatch(/\p{Cs}/u);
    expect(shown.split('\n')).toHaveLength(6);
  });
});

describe('a diagnostic as data', () => {
  it('has its place, help and pointer', () => {
    expect(toJson(DANGLING, { spec: aDocument('{}', 2) })).toEqual({
      code: 'Reference/NotFound',
      severity: 'error',
      message: '`#/x` leads to nothing.',
      help: 'Add it.',
      file: 'openapi.json',
      line: 1,
      column: 2,
      pointer: '#/a/$ref',
      source: 'spec',
    });
  });

  it('looks into the document its origin names', () => {
    const config = aDocument('a: 1', 3);
    expect(locate({ ...DANGLING, origin: { source: 'config', pointer: '#/a' } }, { config })?.column).toBe(3);
    expect(locate(DANGLING, { config })).toBeUndefined();
  });
});
