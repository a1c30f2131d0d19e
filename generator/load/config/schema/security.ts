// Where requests go and how they are allowed: `environments`, `security`, `security_schemes`, `errors`.

import { z } from 'zod';
import { anyObject, anything } from './keys.ts';

export const environmentsSchema = z.record(z.string(), z.string().min(1));

const requirement = z.record(z.string(), z.array(z.string()));

export const securitySchema = z.union([requirement, z.array(requirement)]);

export const securitySchemesSchema = z.record(
  z.string(),
  z.looseObject({ type: z.string().describe('As in OpenAPI: `http`, `apiKey`, `oauth2`.') }),
);

const variant = z.strictObject({
  status_code: z
    .union([z.int(), z.array(z.int())])
    .optional()
    .describe('Status of responses that carry it.'),
  name: z.string().optional().describe('Name of the error class.'),
});

export const errorsSchema = z.strictObject({
  message_property: z.string().optional().describe('Property of an error response that is the message.'),
  union: z
    .strictObject({
      source: anything.optional().describe('The union of error schemas.'),
      discriminator: z.string().optional().describe('Property that tells them apart.'),
      status_property: z.string().optional().describe('Property that holds the status.'),
      variants: z
        .record(z.string(), z.union([variant, anyObject]))
        .optional()
        .describe('Error classes by variant.'),
    })
    .optional()
    .describe('Named error classes made from a union of error schemas.'),
});
