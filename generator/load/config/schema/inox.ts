// Keys that only inox knows: client builds under `builds`, switches under `inox`.

import { z } from 'zod';
import { KNOWN_CODES, SEVERITIES } from '../../../model/change-policy.ts';
import { DAY } from './keys.ts';

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

const code = z.enum(KNOWN_CODES);
const severity = z.enum(SEVERITIES);

const approval = z.strictObject({
  code: code.describe('Code of the finding; docs/reference/findings.md lists them.'),
  subject: z
    .string()
    .min(1)
    .optional()
    .describe('What it is about, as the finding says it; `*` stands for any text. Default: every subject.'),
  build: z.string().min(1).optional().describe('Name of the build it holds for. Default: all of them.'),
  reason: z.string().min(1).describe('Why the change is wanted.'),
  until: z
    .string()
    .regex(DAY)
    .optional()
    .describe('Last day it holds, `2026-12-31`. From the next day on the change is a finding again. Default: for good.'),
  counts_as: severity
    .optional()
    .describe('What the change counts as for the next version. Default: what it is found to be.'),
});

const policy = z.strictObject({
  severities: z
    .partialRecord(code, severity)
    .optional()
    .describe('Severity by code of the finding, in place of the one that `inox diff` finds.'),
  risky_breaks: z
    .boolean()
    .optional()
    .describe('Whether risky changes count as breaking, as one more value of an enum in a response. Default: `false`.'),
  exempt_tags: z
    .array(z.string().min(1))
    .optional()
    .describe(
      'What carries one of these tags as `x-mint.metadata.tag` or `x-stability` (case does not count) may change without breaking. Default: none.',
    ),
  approvals: z.array(approval).optional().describe('Changes that were looked at and are wanted.'),
});

const pair = z.strictObject({
  older: z.string().min(1).describe('A schema, `post /v1/cards`, or an operationId.'),
  newer: z.string().min(1).describe('Likewise.'),
});

const addedPair = pair.extend({
  note: z
    .string()
    .min(1)
    .optional()
    .describe('A paragraph at the top of the migration page: what no comparison can know. Plain words, with code between backticks.'),
});

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
    .regex(DAY)
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
  badges: z
    .boolean()
    .optional()
    .describe(
      'Whether doc comments, `api.md` and README show `x-mint.metadata.tag` as a badge. Default: `true` in builds for some, `false` in the build for everyone, which would differ from a published SDK.',
    ),
  version_pair_links: z
    .boolean()
    .optional()
    .describe(
      'Whether doc comments of V1 things point to their V2 twins with `@see`. Default: `true` in builds for some, `false` in the build for everyone, which would differ from a published SDK.',
    ),
  version_pairs: z
    .strictObject({
      pages: z
        .boolean()
        .optional()
        .describe('Whether `docs/migrations/` has a page for each pair. Default: as `version_pair_links`.'),
      add: z
        .array(addedPair)
        .optional()
        .describe('Pairs that no name tells, and notes for any. A `*` stands for the same text in both names.'),
      deny: z
        .array(z.union([z.string().min(1), pair]))
        .optional()
        .describe('Pairs that are none: both names, or one name for every pair it is in. `*` stands for any text.'),
    })
    .optional()
    .describe('Which things are a V1 and a V2 of each other, beyond what their names say.'),
  policy: policy.optional().describe('What `inox diff` counts as a breaking change, and which ones are wanted.'),
});
