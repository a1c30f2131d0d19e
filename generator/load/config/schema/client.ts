// The client's constructor and its requests: the keys under `client_settings`.

import { z } from 'zod';
import { anyObject, anything, duration, withoutEffect } from './keys.ts';

const auth = z.strictObject({
  security_scheme: z.string().describe('The security scheme this option feeds.'),
  role: z
    .enum(['value', 'username', 'password', 'client_id', 'client_secret'])
    .optional()
    .describe('Which part of the scheme. Default: `value`.'),
});

const clientOptionSchema = z.strictObject({
  type: z
    .enum(['string', 'number', 'integer', 'boolean', 'null'])
    .optional()
    .describe('Type of the value. Default: `string`.'),
  nullable: z.boolean().optional().describe('`true`: the option may be left out. Default: `false`.'),
  read_env: z.string().optional().describe('Environment variable that gives the value when the caller does not.'),
  default: anything.optional().describe('Value when nothing is given.'),
  example: anything.optional().describe('Value shown in examples.'),
  description: z.string().optional().describe('Doc comment of the option.'),
  auth: auth.optional().describe('The credential this option is.'),
  send_in_header: z.string().optional().describe('Header that carries the value.'),
  send_as_query_param: withoutEffect(z.string().optional(), 'Query parameter it is the default of.'),
  send_as_body_param: withoutEffect(z.string().optional(), 'Body property it is the default of.'),
  send_as_path_param: z.string().optional().describe('Path parameter it is the default of, which params may leave out.'),
  send_in_cookie: withoutEffect(z.string().optional(), 'Cookie that carries the value.'),
  server_variable: z.string().optional().describe('Variable of the base URL it fills.'),
  required_in_tests: z.boolean().optional().describe('Generated tests pass it. Default: `false`.'),
});

const headerValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.strictObject({ value: z.string().describe('The value.') }),
]);

const retries = z.strictObject({
  max_retries: z.int().nonnegative().optional().describe('How often a failed request is sent again. Default: 2.'),
  initial_delay_seconds: z
    .number()
    .nonnegative()
    .optional()
    .describe('Pause before the first retry; it doubles each time. Default: 0.5.'),
  max_delay_seconds: z.number().nonnegative().optional().describe('Longest pause. Default: 8.'),
});

export const clientSettingsSchema = z.strictObject({
  opts: z.record(z.string(), clientOptionSchema).optional().describe("Options of the client's constructor."),
  default_headers: z.record(z.string(), headerValue).optional().describe('Headers sent with every request.'),
  default_timeout: duration.optional().describe('Milliseconds or ISO-8601 duration. Default: one minute.'),
  default_retries: retries.optional().describe('Retries of failed requests.'),
  idempotency: z
    .strictObject({
      header: z.string().min(1).describe('Header that carries a generated key on requests other than GET.'),
    })
    .optional()
    .describe('Idempotency keys.'),
  default_client_name: z
    .string()
    .min(1)
    .optional()
    .describe('Class of the client. Default: the name of the organization.'),
  default_client_example_name: z
    .string()
    .min(1)
    .optional()
    .describe('Name of the client in examples. Default: `client`.'),
  default_env_prefix: z
    .string()
    .min(1)
    .optional()
    .describe('Prefix of the environment variables `…_BASE_URL` and `…_LOG`. Default: the name of the organization.'),
  response_headers: withoutEffect(anyObject.optional(), 'Response headers that are handed to the caller.'),
});
