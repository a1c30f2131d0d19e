// How a config names a schema: bare, by pointer, or deep into the document.

import type { Api } from '../model/api.ts';
import { childPointer, pointerKeys } from '../model/origin.ts';

/** The pointer of the schema a config entry means; undefined when the spec has none there. */
export function modelPointer(api: Api, written: string): string | undefined {
  const pointer = written.startsWith('#')
    ? pointerKeys(written).reduce<string>((above, key) => childPointer(above, key), '#')
    : childPointer('#/components/schemas', written);
  return api.schemas.has(pointer) ? pointer : undefined;
}
