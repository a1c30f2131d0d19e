// The TypeScript target: `targets.typescript`, its older name `targets.node`, or `package` of 2024.

import type { TargetConfig } from '../../../model/config.ts';
import type { Findings } from '../findings.ts';
import { present } from '../present.ts';
import type { WrittenConfig } from '../schema/root.ts';
import { isAtLeast, PNPM_EDITION, targetEdition } from './edition.ts';
import type { OurLanguages } from './language.ts';

type WrittenTarget = NonNullable<NonNullable<WrittenConfig['targets']>['typescript']>;

interface FoundTarget {
  readonly language: 'typescript' | 'node';
  readonly target: WrittenTarget;
}

/** The target's settings with every default filled in. No target at all is a warning. */
export function readTarget(written: WrittenConfig, organization: string, findings: Findings): TargetConfig {
  const found = findTarget(written);
  if (found === undefined) sayNoTarget(written, findings);
  const { language, target } = found ?? fallbackTarget(organization);
  const edition = targetEdition(target.edition, `#/targets/${language}/edition`, findings);
  const options = target.options;
  const { jsr, release } = target.publish ?? {};
  const layout = written.inox?.layout ?? (language === 'node' ? ('legacy' as const) : ('current' as const));
  if (layout === 'legacy') sayLegacy(written, findings);
  return present({
    layout,
    edition,
    packageName: target.package_name,
    readmeTitle: target.readme_title,
    productionRepo: target.production_repo?.replace(/#.*$/, ''),
    packageManager:
      options?.package_manager ?? (isAtLeast(edition, PNPM_EDITION) ? ('pnpm' as const) : ('yarn' as const)),
    browser: present({ state: options?.browser?.state ?? ('allow' as const), message: options?.browser?.message }),
    publishesToJsr: jsr !== undefined && jsr !== false,
    release: release && { branch: release.branch ?? 'main', prerelease: release.prerelease ?? false },
    skip: target.skip ?? false,
  });
}

/** `typescript` and `node` mean the same, unless the configuration sets them apart by having both. */
export function ourLanguages(written: WrittenConfig): OurLanguages {
  const targets = written.targets;
  return targets?.typescript && targets.node ? ['typescript'] : ['typescript', 'node'];
}

function findTarget({ targets, package: packages }: WrittenConfig): FoundTarget | undefined {
  if (targets?.typescript) return { language: 'typescript', target: targets.typescript };
  if (targets?.node) return { language: 'node', target: targets.node };
  for (const language of ['typescript', 'node'] as const) {
    const legacy = packages?.[language];
    if (legacy?.name === undefined) continue;
    const target = { package_name: legacy.name, production_repo: legacy.repo, skip: legacy.skip };
    return { language, target };
  }
  return undefined;
}

function sayNoTarget(written: WrittenConfig, findings: Findings): void {
  findings.say({
    severity: 'warning',
    code: 'Config/MissingKey',
    pointer: written.targets === undefined ? '#' : '#/targets',
    message: 'There is no `targets.typescript`; the package is named after the organization.',
    help: 'Add `targets.typescript` with a `package_name`.',
  });
}

function sayLegacy(written: WrittenConfig, findings: Findings): void {
  const target = written.targets?.node === undefined ? '#/package/node' : '#/targets/node';
  findings.say({
    severity: 'note',
    code: 'Config/LegacyLayout',
    pointer: written.inox?.layout === undefined ? target : '#/inox/layout',
    message: 'In the legacy layout resources, their tests and `api.md` are written; client and runtime are not.',
    help: 'Keep those the project has, or set `inox: { layout: current }` for a whole SDK.',
  });
}

function fallbackTarget(organization: string): FoundTarget {
  const name = organization
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return { language: 'typescript', target: { package_name: name === '' ? 'sdk' : name } };
}
