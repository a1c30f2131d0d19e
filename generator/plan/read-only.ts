// What only answers have. Source: conventions, "readOnly".

import { resolveSchema, type Api } from '../model/api.ts';
import type { Schema } from '../model/schema.ts';

/** True for what no request offers: marked so where it is written, or where its reference leads. */
export function isReadOnly(api: Api, schema: Schema): boolean {
  return schema.readOnly || resolveSchema(api, schema)?.readOnly === true;
}
