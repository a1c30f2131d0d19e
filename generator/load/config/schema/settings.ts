// Choices for the whole SDK: `settings`, `query_settings`, `multipart_settings`, `custom_casings`.

import { z } from 'zod';
import { anyObject, forOthers, withoutEffect } from './keys.ts';

const license = z.union([
  z.string().min(1),
  z.strictObject({
    name: z.string().min(1).describe('SPDX identifier.'),
    contents: withoutEffect(z.string().optional(), 'Text of the LICENSE file.'),
    extension: withoutEffect(z.string().optional(), 'Extension of the LICENSE file.'),
  }),
]);

export const settingsSchema = z.strictObject({
  license: license
    .optional()
    .describe('License of the package: an SPDX identifier or an object. Default: `Apache-2.0`.'),
  disable_mock_tests: z
    .boolean()
    .optional()
    .describe('Generated tests that need the mock server are skipped. Default: `false`.'),
  mock_server: withoutEffect(
    z.enum(['prism', 'steady']).optional(),
    'Mock server of the generated tests. Default: `prism`.',
  ),
  per_endpoint_security: z
    .boolean()
    .optional()
    .describe(
      "Sends only the credentials an operation's own `security` asks for. Default: `true` from edition `2026-02-23`.",
    ),
  unwrap_response_fields: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe('Names of envelopes: a response with such a property returns the property in its place.'),
  positional_params: z
    .boolean()
    .optional()
    .describe('`false`: no parameter is an argument of its own. Default: `true`.'),
  sort_schema_properties: z
    .boolean()
    .optional()
    .describe('Sorts properties: `id`, then required ones, then optional ones, each by name. Default: `true`.'),
  file_header: z.string().optional().describe('Comment above every generated file.'),
  python: forOthers(anyObject.optional(), 'For the Python generator.'),
});

const arrayFormat = z.enum(['comma', 'repeat', 'brackets', 'indices']);

export const querySettingsSchema = z.strictObject({
  nested_format: z
    .enum(['brackets', 'dots'])
    .optional()
    .describe('Objects in a query: `a[b]=c` or `a.b=c`. Default: `brackets`.'),
  array_format: arrayFormat
    .optional()
    .describe('Arrays in a query: `in=x,y`, `in=x&in=y`, `in[]=x&in[]=y` or `in[0]=x&in[1]=y`. Default: `comma`.'),
});

export const multipartSettingsSchema = z.strictObject({
  array_format: arrayFormat.optional().describe('Arrays in a multipart form. Default: `brackets`.'),
});

const spellings = {
  snake: z.string().optional().describe('As in `snake_case`.'),
  pascal: z.string().optional().describe('As in `PascalCase`.'),
  capital: z.string().optional().describe('As in a heading.'),
  camel: z.string().optional().describe('As in `camelCase`.'),
};

const casing = z.union([
  z.strictObject({
    initialism: z
      .boolean()
      .optional()
      .describe('Written in capitals (`true`), or not although it is on the built-in list (`false`).'),
    ...spellings,
  }),
  z.strictObject({
    singular: z.strictObject(spellings).describe('Spelling of the singular.'),
    plural: z.strictObject(spellings).describe('Spelling of the plural.'),
  }),
]);

export const customCasingsSchema = z.record(z.string(), casing);
