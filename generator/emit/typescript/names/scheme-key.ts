// How code calls a security scheme: where the client keeps its credential, and where a method asks for it.

import type { Casing } from './casing.ts';
import { nameOf } from './casing.ts';
import { isIdentifier } from './reserved.ts';

/** The name of the scheme in camel case, as published SDKs have it; one without letters stays as written. */
export function schemeKey(scheme: string, casing: Casing): string {
  const key = casing.camel(nameOf(scheme));
  return isIdentifier(key) ? key : scheme;
}
