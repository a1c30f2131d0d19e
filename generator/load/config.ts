// The door of the room that reads `stainless.yml`: bytes in, `SdkConfig` out, every problem on the way.

import type { SdkConfig } from '../model/config.ts';
import type { Report } from '../model/diagnostic.ts';
import type { SpecDocument } from '../model/document.ts';
import { isJsonObject } from '../model/json.ts';
import { checkConfig } from './config/check.ts';
import { findingsFor } from './config/findings.ts';
import { noteKeysWithoutEffect } from './config/notes.ts';
import { readConfig } from './config/read/config.ts';
import { configSchema } from './config/schema/root.ts';
import { readInputFile } from './spec/input-file.ts';
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
  const read = await readInputFile(path, path);
  if ('problem' in read) {
    const missing = read.problem.code === 'Input/NotFound';
    report(
      missing
        ? { ...read.problem, help: 'Name it with `--config`; docs/guide/start.md has a first one.' }
        : read.problem,
    );
    return undefined;
  }
  const document = readDocument(read.text, path, report);
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

function readDocument(text: string, file: string, report: Report): SpecDocument | undefined {
  const yaml = readYaml(text, file, report);
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
