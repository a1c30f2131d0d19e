// Small documents with markers, read as the room reads them.

import { lintFlags, readMatrix, type FlagMatrix } from '../../../generator/flags/index.ts';
import type { BuildConfig } from '../../../generator/model/config.ts';
import type { Diagnostic } from '../../../generator/model/diagnostic.ts';
import type { Json, JsonObject } from '../../../generator/model/json.ts';
import { normalize } from '../../../generator/normalize/index.ts';

/** The marker of these groups. */
export function gated(...groups: readonly string[]): JsonObject {
  return { 'x-mint': { groups } };
}

/** A document of these parts. */
export function aDocument(schemas: Readonly<Record<string, Json>>, paths: JsonObject = {}): JsonObject {
  return { openapi: '3.0.1', paths, components: { schemas } };
}

/** A build that holds these groups. */
export function aBuild(name: string, ...groups: readonly string[]): BuildConfig {
  return { name, pointer: `#/builds/${name}`, groups };
}

/** The matrix of a document. */
export function matrixOf(root: JsonObject, builds: readonly BuildConfig[] = []): FlagMatrix {
  return readMatrix(apiOf(root), builds);
}

/** Every finding of the lint as `severity code place`, in the order of the places. */
export function lint(root: JsonObject, builds: readonly BuildConfig[] = [], asked: readonly string[] = []) {
  const api = apiOf(root);
  const found: readonly Diagnostic[] = lintFlags({ api, matrix: readMatrix(api, builds), builds, asked });
  return {
    found,
    said: found.map(({ severity, code, origin }) => `${severity} ${code} ${origin?.pointer ?? ''}`.trimEnd()).sort(),
  };
}

function apiOf(root: JsonObject) {
  return normalize({ file: 'a.json', text: '', root, where: () => undefined }, () => undefined);
}
