// The door for OpenAPI documents: bytes in, one checked document with places out.
//
// Reads JSON and YAML by content, bundles documents of several files, keeps every `$ref`. Says what is wrong with
// the document as a document; what its parts mean is the business of `normalize`.

import type { Diagnostic, Report } from '../model/diagnostic.ts';
import type { SpecDocument } from '../model/document.ts';
import type { Position } from '../model/origin.ts';
import { checkHeader, withTextVersions } from './spec/check-header.ts';
import { checkReferences } from './spec/check-references.ts';
import { findReferences } from './spec/find-references.ts';
import { readInputFile } from './spec/input-file.ts';
import { parseText, withExcerpt, type ParsedText } from './spec/parse-text.ts';

export interface LoadOptions {
  /** Hosts that a remote `$ref` may name; none by default. */
  readonly allowedHosts?: readonly string[];
}

/**
 * Reads an OpenAPI document. Every problem that can be found is reported with its place and line; after an error
 * the result is undefined. Nothing outside the document's folder is opened, no host but the allowed ones is asked.
 * Never throws for anything an input says.
 */
export async function loadSpec(path: string, options: LoadOptions, report: Report): Promise<SpecDocument | undefined> {
  const read = await readInputFile(path, path);
  if ('problem' in read) {
    report(read.problem);
    return undefined;
  }
  const errors = countErrors(report);
  const parsed = parseText(read.text, path, errors.report);
  if (parsed === undefined) return undefined;
  const document = await assemble(path, parsed, options, errors.report);
  if (document === undefined || errors.any()) return undefined;
  return { ...document, root: withTextVersions(document.root) };
}

async function assemble(
  path: string,
  entry: ParsedText,
  options: LoadOptions,
  report: Report,
): Promise<SpecDocument | undefined> {
  checkHeader(entry.root, placed(entry, report));
  const references = findReferences(entry.root);
  const isBundled = references.every(({ reference }) => typeof reference !== 'string' || reference.startsWith('#'));
  if (isBundled) {
    checkReferences(entry.root, references, placed(entry, report));
    return entry;
  }
  const { bundleFiles } = await import('./spec/bundle.ts');
  const document = await bundleFiles(path, entry, { allowedHosts: options.allowedHosts ?? [], report });
  if (document === undefined) return undefined;
  checkReferences(document.root, findReferences(document.root), placed(document, report));
  return document;
}

/** Diagnostics leave with their place and line: after an error no document is left to ask. */
function placed(document: SpecDocument, report: Report): Report {
  return (found) => {
    const position: Position | undefined =
      found.position ?? (found.origin === undefined ? undefined : document.where(found.origin.pointer));
    if (position === undefined) return report(found);
    const text = position.file === document.file ? document.text : document.otherFiles?.get(position.file);
    report(withExcerpt({ ...found, position } satisfies Diagnostic, text ?? ''));
  };
}

function countErrors(report: Report): { readonly report: Report; readonly any: () => boolean } {
  let errors = 0;
  return {
    report(found) {
      if (found.severity === 'error') errors += 1;
      report(found);
    },
    any: () => errors > 0,
  };
}
