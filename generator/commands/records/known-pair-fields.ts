// `.inox/pairs.json` of an output folder: the fields that both sides of the version pairs had at the last generation.
//
// It goes out with the SDK, so it is made from what the audience of the build sees.

import { entriesOf, listOf, own, type Json } from '../../model/json.ts';
import { compareText } from '../../model/output.ts';
import type { PairFields } from '../../pairs/index.ts';
import { readRecord, saveRecord } from '../../write/index.ts';

/** The fields of the last generation; none when there was none, or its record cannot be read. */
export function readPairFields(output: string): PairFields {
  try {
    // JSON.parse of a string gives JSON and nothing else.
    const root = JSON.parse(readRecord(output, 'pairs.json') ?? 'null') as Json;
    return new Map(
      entriesOf(own(root, 'fields')).map(([unit, paths]) => [
        unit,
        new Set(listOf(paths).filter((path) => typeof path === 'string')),
      ]),
    );
  } catch {
    return new Map();
  }
}

/** One part of the document a line, sorted; the text of no fields says so, and replaces what was there. */
export function printPairFields(fields: PairFields): string {
  const lines = [...fields].map(
    ([unit, paths]) => `    ${JSON.stringify(unit)}: ${JSON.stringify([...paths].sort(compareText))}`,
  );
  return `{\n  "version": 1,\n  "fields": {${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}}\n}\n`;
}

/** Writes the record of a folder that has just been generated; an API that never had pairs gets none. */
export function savePairFields(output: string, fields: PairFields): void {
  if (fields.size === 0 && readRecord(output, 'pairs.json') === undefined) return;
  saveRecord(output, printPairFields(fields), 'pairs.json');
}
