// Writes the generated reference and the schema for editors into docs/reference; from the repository, after a
// build: `node dist/load/config/write-reference.js`. A test says when they are out of date.

import { writeFile } from 'node:fs/promises';
import { configJsonSchemaText } from './json-schema.ts';
import { configurationReference } from './reference.ts';

await writeFile('docs/reference/configuration.md', configurationReference());
await writeFile('docs/reference/stainless.schema.json', configJsonSchemaText());
