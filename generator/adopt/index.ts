// The door of adoption: a published SDK's folder and the document it was made from -> the text of a `stainless.yml`.

import type { JsonObject } from '../model/json.ts';
import { composeConfig } from './compose-config.ts';
import { gatherEvidence, type Note } from './evidence.ts';
import { printConfig } from './print-config.ts';
import { readPublished, type Published } from './published.ts';

export interface Adoption {
  readonly text: string;
  readonly config: JsonObject;
  readonly notes: readonly Note[];
  readonly published: Published;
}

/** Undefined when the folder is not such an SDK: it has no `api.md`. */
export function adoptSdk(folder: string, root: JsonObject): Adoption | undefined {
  const published = readPublished(folder);
  if (published === undefined) return undefined;
  const adopted = composeConfig(gatherEvidence(published, root));
  return { ...adopted, text: printConfig(adopted), published };
}

export { isGenerated, type Published } from './published.ts';
