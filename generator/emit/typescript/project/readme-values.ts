// The values of `README.md`: sentences' names and links, and the formatted code blocks.

import type { SdkPlan } from '../../../model/plan.ts';
import type { Prose } from '../../../model/prose.ts';
import { layOut, memberOf, type SdkLayout } from '../names/layout.ts';
import type { TemplateValues } from '../render/render-template.ts';
import {
  markdownCode,
  markdownFence,
  markdownTarget,
  markdownText,
  ownText,
  shellWord,
  type Rendered,
} from '../render/text-writers.ts';
import { brandOf } from './region-fillers.ts';
import { apiTitle, link } from './project-values.ts';
import { readmeSamples, unwrapMethod } from './readme-samples.ts';

/** Blocks that are there for every API, and those some APIs have nothing for. */
const BLOCKS = [
  'usageBlock',
  'typesBlock',
  'uploadsBlock',
  'errorsBlock',
  'retriesBlock',
  'timeoutsBlock',
  'paginationBlock',
  'pagesBlock',
  'webhooksBlock',
  'rawBlock',
  'loggingBlock',
  'loggerBlock',
  'verbsBlock',
  'fetchBlock',
  'fetchOptionsBlock',
  'nodeProxyBlock',
  'bunProxyBlock',
  'denoProxyBlock',
];

/** Every field of the template. The samples' code must have been announced to `prose`. */
export function readmeValues(plan: SdkPlan, prose: Prose): TemplateValues {
  const layout = layOut(plan);
  const samples = readmeSamples(layout);
  const unwrap = unwrapMethod(layout);
  const badges = badgedMethods(layout);
  const block = (field: string): Rendered => {
    const code = samples.get(field);
    return code === undefined ? ownText('') : markdownFence('ts', prose.of({ syntax: 'typescript', text: code }));
  };
  return {
    ...names(plan),
    ...Object.fromEntries(BLOCKS.map((field) => [field, block(field)])),
    hasBadges: badges !== '',
    badges,
    hasTypesBlock: samples.has('typesBlock'),
    hasFileUploads: samples.has('uploadsBlock'),
    hasPagination: samples.has('paginationBlock'),
    hasWebhooks: samples.has('webhooksBlock'),
    verifiesWebhooks: unwrap?.isSigned === true,
    webhookMethod: markdownCode(unwrap?.name ?? ''),
    installBlock: markdownFence('sh', `npm install ${shellWord(plan.config.target.packageName)}`),
  };
}

/** A line for each badge with the methods that carry it, in the order of `api.md`. */
function badgedMethods({ all, casing }: SdkLayout): Rendered {
  const carriers = new Map<string, string[]>();
  for (const { resource, chain } of all) {
    for (const method of resource.methods) {
      const { badge } = method.docs;
      if (badge === undefined || resource.custom) continue;
      carriers.set(badge, [...(carriers.get(badge) ?? []), `${chain}.${memberOf(method, casing)}`]);
    }
  }
  const lines = [...carriers].map(
    ([badge, methods]) => `- **${markdownText(badge)}**: ${methods.map(markdownCode).join(', ')}`,
  );
  return ownText(lines.join('\n'));
}

function names(plan: SdkPlan): TemplateValues {
  const { organization, readme, target, client } = plan.config;
  const title = apiTitle(plan);
  const repository = target.productionRepo;
  const issues = repository === undefined ? undefined : markdownTarget(`https://github.com/${repository}/issues`);
  const badge = markdownTarget(`https://img.shields.io/npm/v/${target.packageName}.svg`);
  const npm = markdownTarget(`https://npmjs.org/package/${target.packageName}`);
  return {
    title: markdownText(target.readmeTitle ?? title),
    apiName: markdownText(title),
    hasBadge: badge !== undefined && npm !== undefined,
    badgeUrl: badge ?? ownText(''),
    npmUrl: npm ?? ownText(''),
    hasDocs: organization.docs !== undefined,
    docsLink:
      organization.docs === undefined ? ownText('') : link(withoutProtocol(organization.docs), organization.docs),
    hasAttribution: readme.includeStainlessAttribution,
    hasMigrations: plan.versionTwins?.pages === true,
    hasNote: readme.note !== undefined,
    note: markdownText(readme.note ?? ''),
    hasIssues: issues !== undefined,
    issuesUrl: issues ?? ownText(''),
    logVariable: markdownCode(`${brandOf(plan).constant}_LOG`),
    maxRetries: ownText(String(client.maxRetries)),
    timeout: ownText(duration(client.defaultTimeoutMs)),
    allowsBrowsers: target.browser.state !== 'disallow',
    guardsBrowsers: target.browser.state === 'dangerous_allow',
  };
}

function withoutProtocol(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** Milliseconds in words. */
function duration(milliseconds: number): string {
  const [amount, unit] =
    milliseconds % 60_000 === 0
      ? [milliseconds / 60_000, 'minute']
      : milliseconds % 1000 === 0
        ? [milliseconds / 1000, 'second']
        : [milliseconds, 'millisecond'];
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
