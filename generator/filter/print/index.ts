// Filtered documents as text, in the syntax that is asked for, spelled as the file they are from.

import type { SpecDocument } from '../../model/document.ts';
import type { FilteredDocument } from '../filter-document.ts';
import { jsonStyleOf, printJson } from './print-json.ts';
import { printYaml } from './print-yaml.ts';
import { readSpelling } from './spelling.ts';

/** The text of what is left of a document. */
export function printFiltered(filtered: FilteredDocument, document: SpecDocument, syntax: 'json' | 'yaml'): string {
  if (syntax === 'yaml') return printYaml(filtered.root, readSpelling(filtered, document), document.text);
  const style = jsonStyleOf(document.text);
  // What is written as it would be printed has nothing to be remembered.
  const isPlain = JSON.stringify(document.root, null, style.indent) === document.text.trim();
  if (isPlain) return `${JSON.stringify(filtered.root, null, style.indent)}\n`;
  return printJson(filtered.root, readSpelling(filtered, document), style);
}
