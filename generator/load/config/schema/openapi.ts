// What is done with the document itself: `openapi`, and keys for the hosted service around it.

import { z } from 'zod';
import { anyObject, anything, withoutEffect } from './keys.ts';

const COMMANDS = [
  'update',
  'append',
  'merge',
  'remove',
  'copy',
  'move',
  'renameProperties',
  'collapseEnumCase',
  'mergeObject',
  'replaceProperties',
  'oneOfToAnyOf',
  'renameValue',
  'extractToRefs',
] as const;

const transform = z.strictObject({
  command: z.enum(COMMANDS).describe('What is done.'),
  reason: z.string().optional().describe('Why; for readers of the configuration.'),
  args: z
    .union([anyObject, z.array(anything)])
    .optional()
    .describe('What it is done to, and with; see the guide.'),
});

export const openapiSchema = z.strictObject({
  code_samples: withoutEffect(
    z.union([z.string(), z.record(z.string(), z.boolean())]).optional(),
    'Writes code samples into the document for a documentation site.',
  ),
  code_sample_languages: withoutEffect(z.record(z.string(), z.boolean()).optional(), 'Languages of those samples.'),
  transforms: z
    .array(transform)
    .optional()
    .describe('Changes to the document before anything is read from it, in order.'),
  transformations: z
    .array(transform)
    .optional()
    .describe('Older spelling of `transforms`; applied first when both are given.'),
});

export const codeflowSchema = z.strictObject({
  release_environment: z.string().nullable().optional().describe('GitHub environment of the release job.'),
  publish_packages: z.boolean().optional().describe('Whether a release publishes to registries.'),
  reviewers: z.array(z.string()).optional().describe('Reviewers of release pull requests.'),
  code_owners: anything.optional().describe('Content of CODEOWNERS.'),
  detect_breaking_changes: z.boolean().optional().describe('A CI job that fails on breaking changes.'),
  uses_stainless_github_app: z.boolean().optional().describe('Whether the hosted app makes releases.'),
});

export const diagnosticsSchema = z.strictObject({
  ignored: z
    .record(z.string(), z.union([z.boolean(), z.array(z.string())]))
    .optional()
    .describe('Codes that are not reported, everywhere (`true`) or at the listed places.'),
});
