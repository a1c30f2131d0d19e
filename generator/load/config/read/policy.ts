// `inox.policy`: what its owner decided about changes, every default filled in.

import type { ChangePolicy } from '../../../model/change-policy.ts';
import { childPointer } from '../../../model/origin.ts';
import { present } from '../present.ts';
import type { WrittenConfig } from '../schema/root.ts';

type WrittenPolicy = NonNullable<WrittenConfig['inox']>['policy'];

/** The policy; nothing written leaves every finding as it is found. */
export function readPolicy(written: WrittenPolicy): ChangePolicy {
  return {
    severities: new Map(
      Object.entries(written?.severities ?? {}).flatMap(([code, severity]) =>
        severity === undefined ? [] : [[code, severity] as const],
      ),
    ),
    riskyBreaks: written?.risky_breaks ?? false,
    exemptTags: written?.exempt_tags ?? [],
    approvals: (written?.approvals ?? []).map(({ code, subject, build, reason, until, counts_as }, index) =>
      present({
        pointer: childPointer('#/inox/policy/approvals', index),
        code,
        subject,
        build,
        reason,
        until,
        countsAs: counts_as,
      }),
    ),
  };
}
