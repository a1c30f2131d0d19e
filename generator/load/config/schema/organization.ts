// Who publishes the SDK: the keys under `organization`.

import { z } from 'zod';
import { withoutEffect } from './keys.ts';

export const organizationSchema = z.strictObject({
  name: z
    .string()
    .min(1)
    .describe(
      'Name of the organization. The class of the client is named after it; `custom_casings` corrects its capitals.',
    ),
  docs: z.string().optional().describe('Address of the API documentation, linked from the README.'),
  contact: z.string().optional().describe('E-mail address for questions; the author of the package.'),
  security_contact: z.string().optional().describe('E-mail address for SECURITY.md. Default: `contact`.'),
  security_policy_url: z.string().optional().describe('Address of the security policy, linked from SECURITY.md.'),
  security_policy_terms: withoutEffect(z.string().optional(), 'An extra section of terms in SECURITY.md.'),
  github_org: withoutEffect(z.string().optional(), 'GitHub organization that owns the repositories.'),
  upload_spec: withoutEffect(
    z.boolean().optional(),
    'Publishes the document that went in, so that CI of the SDK can mock it.',
  ),
});
