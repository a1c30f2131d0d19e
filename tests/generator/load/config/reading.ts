// Reads a configuration given as text, and collects what is said about it.

import { parseConfig } from '../../../../generator/load/config.ts';
import { readYaml } from '../../../../generator/load/yaml.ts';
import type { SdkConfig } from '../../../../generator/model/config.ts';
import type { Diagnostic } from '../../../../generator/model/diagnostic.ts';
import { isJsonObject } from '../../../../generator/model/json.ts';

export interface ReadText {
  readonly config: SdkConfig | undefined;
  readonly found: readonly Diagnostic[];
  /** `error Config/UnknownKey 3:1` for each finding that is not a note. */
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

export const MINIMAL = `
organization: {name: acme}
targets: {typescript: {package_name: acme}}
environments: {production: 'https://acme.example'}
`;

/** The configuration in a text, with what was found. */
export function readText(text: string): ReadText {
  const found: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => void found.push(diagnostic);
  const yaml = readYaml(text, 'stainless.yml', report);
  const root = isJsonObject(yaml?.root) ? yaml.root : {};
  const where = yaml?.where ?? (() => undefined);
  const config = yaml && parseConfig({ file: 'stainless.yml', text, root, where }, report);
  const place = (each: Diagnostic) => each.position ?? where(each.origin?.pointer ?? '#');
  const problems = found
    .filter((each) => each.severity !== 'note')
    .map((each) => `${each.severity} ${each.code} ${place(each)?.line}:${place(each)?.column}`);
  const notes = found.filter((each) => each.severity === 'note').map((each) => each.origin?.pointer ?? '');
  return { config, found, problems, notes };
}

/** A configuration that has all that is wanted, and what the text adds. */
export function read(text: string): ReadText {
  return readText(`${text.includes('resources:') ? '' : 'resources: {}\n'}${text}${MINIMAL}`);
}
