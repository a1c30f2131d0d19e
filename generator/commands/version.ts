// Which inox this is.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { own, type Json } from '../model/json.ts';

/** The folder that holds `package.json`: of a checkout or of the installed package. */
export const PACKAGE_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** `0.1.0`. */
export function inoxVersion(): string {
  // JSON.parse of a string gives JSON and nothing else.
  const version = own(JSON.parse(readFileSync(`${PACKAGE_ROOT}package.json`, 'utf8')) as Json, 'version');
  return typeof version === 'string' ? version : '0.0.0';
}

/** What the manifest of an output records: `inox 0.1.0`. */
export function generatorName(): string {
  return `inox ${inoxVersion()}`;
}
