// The door of the room that reads `stainless.yml`: bytes in, `SdkConfig` out, every problem on the way.

import { readFile } from 'node:fs/promises';
import type { SdkConfig } from '../model/config.ts';
import type { Report } from '../model/diagnostic.ts';
import type { SpecDocument } from '../model/document.ts';
import { isJsonObject } from '../model/json.ts';
import { checkConfig } from './config/check.ts';
import { findingsFor } from './config/findings.ts';
import { noteKeysWithoutEffect } from './config/notes.ts';
import { readConfig } from './config/read/config.ts';
import { configSchema } from './config/schema/root.ts';
import { readYaml } from './yaml.ts';

export { configJsonSchema } from './config/json-schema.ts';
export { configurationReference } from './config/reference.ts';

export interface ConfigReading {
  /**
   * After errors too, give what is left without the faulty parts, as far as that can be understood: the rest is then
   * searched for more that is wrong. Nothing may be made of it.
   */
  readonly tolerant?: boolean;
}

/**
 * Reads a configuration file (YAML or JSON). All of its problems are reported at once; after an error
 * the result is undefined. A file that cannot be read is an error too.
 */
export async function loadConfig(
  path: string,
  report: Report,
  reading: ConfigReading = {},
): Promise<{ readonly config: SdkConfig; readonly document: SpecDocument } | undefined> {
  const text = await readText(path, report);
  if (text === undefined) return undefined;
  const document = readDocument(text, path, report);
  if (document === undefined) return undefined;
  const config = parseConfig(document, report, reading);
  return config === undefined ? undefined : { config, document };
}

/** The configuration in a document; undefined after at least one error was reported, unless that is tolerated. */
export function parseConfig(
  document: SpecDocument,
  report: Report,
  { tolerant = false }: ConfigReading = {},
): SdkConfig | undefined {
  const findings = findingsFor(document, report);
  const written = checkConfig(document.root, findings, tolerant);
  if (written === undefined) return undefined;
  const config = readConfig(written, findings);
  noteKeysWithoutEffect(configSchema, written, findings);
  return findings.failed() && !tolerant ? undefined : config;
}

const READ_PROBLEMS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'Input/NotFound'],
  ['EISDIR', 'Input/IsFolder'],
]);

async function readText(path: string, report: Report): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    report({
      code: READ_PROBLEMS.get(reason) ?? 'Input/NotReadable',
      severity: 'error',
      message: `The configuration ${path} cannot be read (${reason}).`,
      position: { file: path, line: 1, column: 1 },
      help: 'Check the path given with `--config`.',
    });
    return undefined;
  }
}

function readDocument(text: string, file: string, report: Report): SpecDocument | undefined {
  const yaml = readYaml(text.replace(/^\uFEFF/, ''), file, report);
  if (yaml === undefined) return undefined;
  const { root, where } = yaml;
  if (isJsonObject(root)) return { file, text, root, where };
  report({
    code: 'Config/InvalidValue',
    severity: 'error',
    message: `The configuration ${file} is not a map of keys.`,
    position: { file, line: 1, column: 1 },
    help: 'It begins with keys such as `organization:` and `resources:`.',
  });
  return undefined;
}
