// Run by `npm run reference`: writes the generated reference and the schema for editors into docs/reference.

import { writeFile } from 'node:fs/promises';
import { configJsonSchemaText } from './json-schema.ts';
import { configurationReference } from './reference.ts';

await writeFile('docs/reference/configuration.md', configurationReference());
await writeFile('docs/reference/stainless.schema.json', configJsonSchemaText());
