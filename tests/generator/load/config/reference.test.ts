// The generated documents about the configuration say what the parser does. `npx vitest -u` rewrites them.

import { expect, test } from 'vitest';
import { configJsonSchemaText } from '../../../../generator/load/config/json-schema.ts';
import { configJsonSchema, configurationReference } from '../../../../generator/load/config.ts';

test('docs/reference/configuration.md is up to date', async () => {
  await expect(configurationReference()).toMatchFileSnapshot('../../../../docs/reference/configuration.md');
});

test('docs/reference/stainless.schema.json is up to date', async () => {
  await expect(configJsonSchemaText()).toMatchFileSnapshot('../../../../docs/reference/stainless.schema.json');
});

test('every key of the reference has a meaning', () => {
  const empty = configurationReference()
    .split('\n')
    .filter((line) => /^\| `.*\| +\|$/.test(line));
  expect(empty).toEqual([]);
});

test('the schema for editors refuses unknown keys and knows the required ones', () => {
  expect(configJsonSchema()).toMatchObject({ additionalProperties: false, required: ['resources'] });
});
