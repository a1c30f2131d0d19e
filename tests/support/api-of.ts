// A document as loose as a test writes it -> the API that inox understands.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSpec } from '../../generator/load/spec.ts';
import type { Api } from '../../generator/model/api.ts';
import { normalize } from '../../generator/normalize/index.ts';
import { aFolder } from './temporary.ts';

/** Reads and understands a document. Throws when it cannot be read. */
export async function apiOf(document: object): Promise<Api> {
  const file = join(aFolder(), 'openapi.json');
  writeFileSync(file, JSON.stringify(document));
  const loaded = await loadSpec(file, { allowedHosts: [] }, () => undefined);
  if (loaded === undefined) throw new Error('The document cannot be read.');
  return normalize(loaded, () => undefined);
}
