// What a resource can do: the entries under `methods`.

import { z } from 'zod';
import {
  anything,
  deprecated,
  duration,
  endpoint,
  forOthers,
  only,
  skip,
  textPerLanguage,
  withoutEffect,
} from './keys.ts';

const mcp = withoutEffect(
  z.union([z.boolean(), z.record(z.string(), anything)]).optional(),
  'The tool of the MCP server.',
);

const streaming = z.strictObject({
  param_discriminator: z
    .string()
    .nullable()
    .optional()
    .describe('Parameter that switches between a stream and one answer; `null`: always a stream.'),
  stream_event_model: z.string().optional().describe('Full path of the model of an event. Default: the response.'),
  params_type_name: z.string().optional().describe('Base name of the `…Streaming` and `…NonStreaming` params types.'),
});

const requestOptions = z.strictObject({
  timeout: duration.nullable().optional().describe('Milliseconds or ISO-8601 duration; `null`: no limit.'),
  max_retries: z.int().nonnegative().optional().describe('How often a failed request is sent again.'),
});

const httpMethodSchema = z.strictObject({
  type: z.literal('http').optional().describe('The default kind.'),
  endpoint: endpoint.describe('Verb and path of the operation; the path may carry a literal query string.'),
  paginated: z
    .union([z.boolean(), z.string()])
    .optional()
    .describe(
      '`true`: must match a pagination scheme; `false`: never a page; a name: that scheme. Default: the first scheme that fits.',
    ),
  unwrap_response: z
    .union([z.string(), z.literal(false)])
    .optional()
    .describe(
      'Property of the response that is returned in its place; `false`: none. Default: `settings.unwrap_response_fields`.',
    ),
  body_param_name: z.string().optional().describe('Name of the one parameter that holds the whole body.'),
  positional_params: z
    .array(z.string())
    .optional()
    .describe('Parameters that are arguments of their own, in this order. Default: the last path parameter.'),
  default_request_options: requestOptions
    .optional()
    .describe('Request options of this method, unless the caller gives others.'),
  skip_test_reason: textPerLanguage.optional().describe('The generated test is skipped, with this reason.'),
  deprecated,
  skip,
  only,
  streaming: streaming.optional().describe('Server-sent events.'),
  docs: withoutEffect(
    z.strictObject({ response_property: z.union([z.string(), z.literal(false)]).optional() }).optional(),
    'Which property of the response a snippet prints.',
  ),
  mcp,
  terraform: forOthers(anything.optional(), 'For the Terraform generator.'),
  cli: forOthers(anything.optional(), 'For the CLI generator.'),
});

const aliasMethodSchema = z.strictObject({
  type: z.literal('alias').describe('A second name of a method of the same resource.'),
  to: z.string().describe('The method it stands for.'),
  deprecated,
  skip,
  only,
});

const webhookKey = z.union([
  z.string(),
  z.strictObject({
    name: z.string().describe('The client option.'),
    encoding: z.enum(['base64', 'utf-8']).optional().describe('How the key is written. Default: `base64`.'),
  }),
]);

const webhookMethodSchema = z.strictObject({
  type: z.literal('webhook_unwrap').describe('Reads, and with a key verifies, the payload of a webhook.'),
  discriminator: z.string().optional().describe('Property that tells the events apart.'),
  webhook_key_opt: webhookKey
    .nullable()
    .optional()
    .describe('Client option that holds the key; without one nothing is verified.'),
  event_types: z
    .record(z.string(), z.string())
    .optional()
    .describe('Event to webhook of the document. Default: all webhooks.'),
  preserve_nested_union_titles: withoutEffect(z.boolean().optional(), 'Keeps the titles of unions inside the events.'),
  deprecated,
  skip,
  only,
});

export const methodSchema = z.union([
  endpoint,
  httpMethodSchema.describe('An HTTP operation'),
  aliasMethodSchema.describe('`type: alias`'),
  webhookMethodSchema.describe('`type: webhook_unwrap`'),
]);
