// What is generated: the keys under `targets`. Only `typescript` and its older name `node` are read
// strictly; the blocks of other languages belong to other generators.

import { z } from 'zod';
import { targetEditionSchema } from './editions.ts';
import { anyObject, forOthers, OTHER_LANGUAGES, withoutEffect } from './keys.ts';

const mcpServer = z.union([z.boolean(), anyObject]);

const options = z.strictObject({
  package_manager: withoutEffect(
    z.enum(['pnpm', 'yarn', 'npm']).optional(),
    'Package manager of the generated package. Default: `pnpm` from edition `typescript.2025-10-10`, `yarn` before.',
  ),
  enable_treeshaking: withoutEffect(z.boolean().optional(), 'Lets users build a client from a part of the resources.'),
  browser: z
    .strictObject({
      state: z
        .enum(['allow', 'disallow', 'dangerous_allow'])
        .optional()
        .describe(
          'Whether the client runs in browsers: always, never, or only with `dangerouslyAllowBrowser: true`. Default: `allow`.',
        ),
      message: z.string().optional().describe('Text of the error when it does not.'),
    })
    .optional()
    .describe('Use of the client in browsers.'),
  node_migration: withoutEffect(
    z.strictObject({ previous_version: z.string().optional(), migrated_version: z.string().optional() }).optional(),
    'Migration guide and codemod for users of the older `node` target.',
  ),
  mcp_server: withoutEffect(mcpServer.optional(), 'An MCP server in `packages/mcp-server`.'),
});

const jsr = z.union([z.boolean(), anyObject]);

const release = z.strictObject({
  branch: z.string().optional().describe('Branch that releases are made from. Default: `main`.'),
  prerelease: z.boolean().optional().describe('Versions are prereleases. Default: `false`.'),
  release_assets: withoutEffect(z.array(anyObject).optional(), 'Files attached to a release.'),
});

const publish = z.strictObject({
  npm: withoutEffect(
    z.union([z.boolean(), anyObject]).optional(),
    'Publishing to npm: `true`, `false` or `{auth_method, release_environment}`.',
  ),
  jsr: withoutEffect(
    jsr.optional(),
    'Publishing to JSR: `true` or `{package_name, use_access_token, release_environment}`. Adds JSR to the README.',
  ),
  release: release
    .optional()
    .describe('Releases prepared by release-please; its workflow and configuration are written into the package.'),
});

const typescriptTargetSchema = z
  .strictObject({
    edition: targetEditionSchema
      .optional()
      .describe(
        'Edition of this target, `typescript.<date>`: `2025-10-08` or `2025-10-10`; another day until 2026-05-06 counts as the one before it. Default: the oldest. The top-level edition does not set it.',
      ),
    package_name: z.string().min(1).describe('Name of the npm package and import path.'),
    readme_title: z.string().optional().describe('Title of the README, followed by `API Library`.'),
    production_repo: z
      .string()
      .nullable()
      .optional()
      .describe('`Owner/repo` of the published SDK; `#branch` may follow.'),
    staging_repo: withoutEffect(z.string().nullable().optional(), 'Repository that generated code is pushed to first.'),
    screencast: withoutEffect(z.string().optional(), 'A video shown in the README.'),
    skip: z.boolean().optional().describe('Keeps the block and generates nothing.'),
    publish: publish.optional().describe('Registries the package is published to.'),
    options: options.optional().describe('Options of the TypeScript generator.'),
    custom: withoutEffect(anyObject.optional(), 'Reserved.'),
  })
  .meta({ id: 'TypescriptTarget' });

const otherTarget = forOthers(anyObject.nullable().optional(), 'Target of another generator; accepted as it is.');

export const targetsSchema = z.strictObject({
  typescript: typescriptTargetSchema.nullable().optional().describe('The TypeScript SDK.'),
  node: typescriptTargetSchema
    .nullable()
    .optional()
    .describe(
      'Older name of the TypeScript target. When it stands alone, the SDK has the layout of that older generator.',
    ),
  ...Object.fromEntries(OTHER_LANGUAGES.map((language) => [language, otherTarget])),
});

/** `package:` of 2024, from before there were `targets`. */
export const legacyPackageSchema = z.record(
  z.string(),
  z.looseObject({
    name: z.string().optional().describe('Now `targets.<language>.package_name`.'),
    repo: z.string().nullable().optional().describe('Now `targets.<language>.production_repo`.'),
    skip: z.boolean().optional().describe('Now `targets.<language>.skip`.'),
  }),
);
