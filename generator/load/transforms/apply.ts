// Changes the document before anything is read from it, as `openapi.transforms` asks, in order.

import type { TransformConfig } from '../../model/config.ts';
import type { Diagnostic, Report } from '../../model/diagnostic.ts';
import type { SpecDocument } from '../../model/document.ts';
import { isJsonObject } from '../../model/json.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Origin } from '../../model/origin.ts';
import { collapseEnumCase } from './collapse-enum-case.ts';
import { append, merge, remove, update } from './commands.ts';
import type { Problem } from './commands.ts';
import { copy, move } from './copy-move.ts';
import { extractToRefs, mergeObject, oneOfToAnyOf, renameValue, replaceProperties } from './older-commands.ts';
import { copyWithOriginals, whereOf } from './places.ts';
import { renameProperties } from './rename-properties.ts';
import type { Bench } from './select.ts';

type Command = (bench: Bench, args: JsonObject) => Problem;

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['update', update],
  ['append', append],
  ['merge', merge],
  ['remove', remove],
  ['copy', copy],
  ['move', move],
  ['collapseEnumCase', collapseEnumCase],
  ['mergeObject', mergeObject],
  ['replaceProperties', replaceProperties],
  ['oneOfToAnyOf', oneOfToAnyOf],
  ['renameValue', renameValue],
  ['extractToRefs', extractToRefs],
]);

/**
 * The document as the transforms leave it; the one given stays as it is. A transform that cannot be
 * done is an error with its place in the configuration; the others are still tried. A path that matches
 * nothing is a warning, and the other paths of the list still count: published SDKs were made that way.
 * Every node keeps its place; a new one has that of its nearest old parent.
 */
export function applyTransforms(
  document: SpecDocument,
  transforms: readonly TransformConfig[],
  report: Report,
): SpecDocument {
  if (transforms.length === 0) return document;
  const copied = copyWithOriginals(document.root);
  const { root } = copied;
  for (const { command, args, pointer } of transforms) {
    const origin = { source: 'config' as const, pointer };
    const miss = (path: string) => report(missed(command, path, origin));
    const problem = apply({ root, miss }, command, args);
    if (problem === undefined) continue;
    report({
      code: 'Transform/CannotApply',
      severity: 'error',
      message: `The transform \`${command}\` cannot be applied. ${problem}`,
      origin,
      help: 'Correct the transform, or remove it if the document has changed and no longer needs it.',
    });
  }
  const { file, text } = document;
  return { file, text, root, where: whereOf(document, copied) };
}

function apply(bench: Bench, command: string, args: JsonObject | readonly Json[]): Problem {
  if (command === 'renameProperties') return renameProperties(bench, args);
  const run = COMMANDS.get(command);
  if (run === undefined) return 'There is no such command.';
  return isJsonObject(args) ? run(bench, args) : 'Its `args` must be a map.';
}

function missed(command: string, path: string, origin: Origin): Diagnostic {
  return {
    code: 'Transform/NothingMatched',
    severity: 'warning',
    message: `The transform \`${command}\` found nothing at ${path}.`,
    origin,
    help: 'Correct the path, or remove it if the document no longer has that part.',
  };
}
