// The whole configuration as it may be written. Parser, JSON Schema and reference are all made from this.

import { z } from 'zod';
import { clientSettingsSchema } from './client.ts';
import { configEditionSchema } from './editions.ts';
import { buildsSchema, inoxSchema } from './inox.ts';
import { anyObject, endpoint, withoutEffect } from './keys.ts';
import { codeflowSchema, diagnosticsSchema, openapiSchema } from './openapi.ts';
import { organizationSchema } from './organization.ts';
import { paginationSchema } from './pagination.ts';
import { readmeSchema } from './readme.ts';
import { resourcesSchema } from './resources.ts';
import { environmentsSchema, errorsSchema, securitySchema, securitySchemesSchema } from './security.ts';
import { customCasingsSchema, multipartSettingsSchema, querySettingsSchema, settingsSchema } from './settings.ts';
import { streamingSchema } from './streaming.ts';
import { legacyPackageSchema, targetsSchema } from './targets.ts';

export const configSchema = z.strictObject({
  edition: configEditionSchema
    .optional()
    .describe(
      'Date of the defaults this configuration was written for: `2025-10-08`, `2025-10-10`, `2026-01-30`, `2026-02-23` or `2026-05-06`; a day between two counts as the earlier one. Default: the oldest.',
    ),
  organization: organizationSchema.optional().describe('Who publishes the SDK.'),
  targets: targetsSchema.optional().describe('What is generated, by language.'),
  environments: environmentsSchema
    .optional()
    .describe('Base URLs by name; the first is the default. `{var}` in one is filled by a client option.'),
  resources: resourcesSchema.describe(
    'The tree of the SDK. `$shared` holds models of all resources, `$client` what sits on the client itself. An operation that is not here produces no code.',
  ),
  settings: settingsSchema.optional().describe('Choices for the whole SDK.'),
  client_settings: clientSettingsSchema.optional().describe("The client's constructor and its requests."),
  security: securitySchema
    .optional()
    .describe(
      'Alternatives, each a map of schemes that are needed together; `{}`: anonymous. Replaces that of the document.',
    ),
  security_schemes: securitySchemesSchema
    .optional()
    .describe('OpenAPI security schemes; they replace those of the document.'),
  pagination: paginationSchema.optional().describe('One pagination scheme or a list of them, tried in order.'),
  streaming: streamingSchema.optional().describe('How events of a stream are read.'),
  query_settings: querySettingsSchema.optional().describe('How queries are written.'),
  multipart_settings: multipartSettingsSchema.optional().describe('How multipart forms are written.'),
  readme: readmeSchema.optional().describe('Examples of the README.'),
  errors: withoutEffect(errorsSchema.optional(), 'What is read from error responses.'),
  openapi: openapiSchema.optional().describe('What is done with the document.'),
  custom_casings: customCasingsSchema
    .optional()
    .describe('How terms are written; beyond the built-in list of initialisms.'),
  unspecified_endpoints: z.array(endpoint).optional().describe('Operations that are left out on purpose.'),
  codeflow: withoutEffect(codeflowSchema.optional(), 'Release automation of the hosted service.'),
  diagnostics: withoutEffect(diagnosticsSchema.optional(), 'Diagnostics that are not shown.'),
  docs: withoutEffect(anyObject.optional(), 'Older settings of a hosted documentation site.'),
  package: legacyPackageSchema.optional().describe('Spelling of `targets` before 2025.'),
  builds: buildsSchema.optional().describe('Client builds by name: the SDK as one audience may see it.'),
  inox: inoxSchema.optional().describe('Switches of inox.'),
});

/** The configuration as written, once it has the right shape. */
export type WrittenConfig = z.infer<typeof configSchema>;
