// The schema of the configuration for editors, in JSON Schema.

import { z } from 'zod';
import type { JsonObject } from '../../model/json.ts';
import { configSchema } from './schema/root.ts';

const NOTES: ReadonlyMap<unknown, string> = new Map([
  ['none', ' (No effect in inox yet.)'],
  ['elsewhere', ' (For other generators.)'],
]);

/** The JSON Schema (draft 2020-12) that `docs/reference/stainless.schema.json` holds. */
export function configJsonSchema(): JsonObject {
  const schema = z.toJSONSchema(configSchema, {
    io: 'input',
    unrepresentable: 'any',
    override({ jsonSchema }) {
      const note = NOTES.get(jsonSchema['effect']);
      if (note !== undefined) jsonSchema.description = `${jsonSchema.description ?? ''}${note}`;
      delete jsonSchema['effect'];
    },
  });
  // A JSON Schema is JSON by definition; the library's type for one has optional keys that are not written.
  return { title: 'stainless.yml', ...(JSON.parse(JSON.stringify(schema)) as JsonObject) };
}

/** The text of the file: two spaces, one final newline. */
export function configJsonSchemaText(): string {
  return `${JSON.stringify(configJsonSchema(), null, 2)}\n`;
}
