// Keys that only inox knows: client builds under `builds`, switches under `inox`.

import { z } from 'zod';
import { withoutEffect } from './keys.ts';

const build = z.strictObject({
  groups: z
    .array(z.string())
    .describe(
      'Groups whose members the build is for. `[]`: holders of no group, who see only what is open to everyone.',
    ),
  output: z.string().min(1).optional().describe('Folder of the build, relative to the configuration file.'),
  package_name: z.string().min(1).optional().describe('Name of the npm package. Default: that of the target.'),
  version_suffix: z.string().optional().describe('Appended to the version of the package.'),
  readme_note: z.string().optional().describe('A paragraph at the top of the README.'),
  api_version: z.string().optional().describe('Version of the API the build is for.'),
});

export const buildsSchema = z.record(z.string(), build);

export const inoxSchema = z.strictObject({
  sdk_version: z.string().min(1).optional().describe('Version of the generated package. Default: `0.0.1`.'),
  layout: z
    .enum(['current', 'legacy'])
    .optional()
    .describe(
      'Layout of the SDK. Default: `legacy` when the only TypeScript target is `targets.node`, else `current`.',
    ),
  as_of: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional()
    .describe(
      'Date of the last generation whose habits to keep, `2026-02-25`: what the hosted generator began to print later is left out. Default: the newest habits.',
    ),
  method_examples: z
    .boolean()
    .optional()
    .describe('Whether doc comments of methods show a call. Default: decided from what the inputs say.'),
  sort_methods: z
    .boolean()
    .optional()
    .describe(
      '`true`: create, retrieve, update, list, delete, then the rest by name. `false`: as written. Default: `true`.',
    ),
  version_pair_links: withoutEffect(
    z.boolean().optional(),
    'Whether doc comments of V1 things link to their V2 twins, and back. Default: `false`.',
  ),
});
