// The tree of the SDK: the entries under `resources`, `$shared` and `$client` among them.

import { z } from 'zod';
import { anything, deprecated, forOthers, only, skip, withoutEffect } from './keys.ts';
import { methodSchema } from './methods.ts';

const schemaModel = z.strictObject({
  type: z.literal('schema').optional().describe('The default kind.'),
  openapi_uri: z
    .string()
    .min(1)
    .describe(
      'The schema: its name, a JSON pointer (also below a component), or a query that finds exactly one schema.',
    ),
  param_model: withoutEffect(z.string().optional(), 'The twin model of requests.'),
  no_params_suffix: forOthers(z.boolean().optional(), 'For the Python generator.'),
  deprecated,
  skip,
  only,
});

const aliasModel = z.strictObject({
  type: z.literal('alias').describe('The old name of a model that was renamed.'),
  to: z.string().describe('The model it stands for: `model`, or `resource.model`.'),
  deprecated,
  skip,
  only,
});

const modelSchema = z.union([
  z.string().min(1),
  schemaModel.describe('A schema of the document'),
  aliasModel.describe('`type: alias`'),
]);

const resourceSchema = z
  .strictObject({
    models: z
      .record(z.string(), modelSchema)
      .optional()
      .describe(
        'Named types. Every reference to the same schema becomes this type. The text form is the schema alone.',
      ),
    methods: z
      .record(z.string(), methodSchema)
      .optional()
      .describe('Methods by name. The text form is the endpoint alone, `get /v1/cards`.'),
    get subresources(): z.ZodOptional<z.ZodRecord<z.ZodString, typeof resourceSchema>> {
      return z
        .record(z.string(), resourceSchema)
        .optional()
        .describe('Resources below this one: `client.cards.transactions`.');
    },
    description: z.string().optional().describe('Doc comment of the class.'),
    deprecated,
    skip,
    only,
    custom: z.boolean().optional().describe('The resource is written by hand; nothing is generated for it.'),
    mcp: withoutEffect(
      z.union([z.boolean(), z.record(z.string(), anything)]).optional(),
      'The tools of the MCP server.',
    ),
    terraform: forOthers(anything.optional(), 'For the Terraform generator.'),
    cli: forOthers(anything.optional(), 'For the CLI generator.'),
  })
  .meta({ id: 'Resource' });

export const resourcesSchema = z.record(z.string(), resourceSchema);
