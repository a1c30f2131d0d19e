import { describe, expect, it } from 'vitest';
import { collector } from '../../../generator/diagnostics/index.ts';
import type { Diagnostic } from '../../../generator/model/diagnostic.ts';

function aDiagnostic(changes: Partial<Diagnostic>): Diagnostic {
  return { code: 'Spec/NoPaths', severity: 'warning', message: 'm', ...changes };
}

function at(file: string, line: number, column: number): Partial<Diagnostic> {
  return { position: { file, line, column } };
}

describe('a collector', () => {
  it('keeps each finding once', () => {
    const { report, diagnostics } = collector();
    report(aDiagnostic(at('a', 1, 1)));
    report(aDiagnostic(at('a', 1, 1)));
    report(aDiagnostic({ ...at('a', 1, 1), message: 'other' }));
    expect(diagnostics()).toHaveLength(2);
  });

  it('orders by file, line, column and code, whoever spoke first', () => {
    const found = [
      aDiagnostic({ message: 'no place' }),
      aDiagnostic(at('a', 2, 9)),
      aDiagnostic(at('a', 10, 1)),
      aDiagnostic({ ...at('a', 10, 3), code: 'A/A' }),
      aDiagnostic({ ...at('a', 10, 3), code: 'B/B' }),
      aDiagnostic(at('b', 1, 1)),
    ];
    for (const order of [found, [...found].reverse(), found.toSorted((a, b) => a.code.length - b.code.length)]) {
      const { report, diagnostics } = collector();
      order.forEach(report);
      expect(diagnostics()).toEqual(found);
    }
  });

  it('finds the places of origins in the documents', () => {
    const { report, diagnostics } = collector();
    const origin = (pointer: string) => aDiagnostic({ origin: { source: 'spec', pointer }, message: pointer });
    for (const pointer of ['#/3', '#/1', '#/2']) report(origin(pointer));
    const where = (pointer: string) => ({ file: 's', line: 10 - Number(pointer.slice(2)), column: 1 });
    const sorted = diagnostics({ spec: { file: 's', text: '', root: {}, where } });
    expect(sorted.map(({ message }) => message)).toEqual(['#/3', '#/2', '#/1']);
  });

  it('knows whether anything was an error', () => {
    const { report, hasErrors } = collector();
    report(aDiagnostic({}));
    expect(hasErrors()).toBe(false);
    report(aDiagnostic({ severity: 'error' }));
    expect(hasErrors()).toBe(true);
  });
});
