// A diagnostic as programs read it.

import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { helpForCode } from './codes.ts';
import { locate, type KnownDocuments } from './locate.ts';

export interface DiagnosticJson {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** Pointer into the document or the configuration. */
  readonly pointer?: string;
  readonly source?: 'spec' | 'config';
}

/** Plain data, absent instead of null; text is as written, since JSON escapes it. */
export function toJson(diagnostic: Diagnostic, documents: KnownDocuments = {}): DiagnosticJson {
  const { code, severity, message, origin } = diagnostic;
  const help = diagnostic.help ?? helpForCode(code);
  return {
    code,
    severity,
    message,
    ...(help === undefined ? {} : { help }),
    ...locate(diagnostic, documents),
    ...(origin === undefined ? {} : { pointer: origin.pointer, source: origin.source }),
  };
}
