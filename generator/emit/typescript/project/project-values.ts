// What the project files say: each value written for the context it stands in.

import type { TargetConfig } from '../../../model/config.ts';
import type { SdkPlan } from '../../../model/plan.ts';
import { casingFor } from '../names/casing.ts';
import { stringLiteral } from '../page/writers.ts';
import type { TemplateValues } from '../render/render-template.ts';
import {
  jsonText,
  markdownFence,
  markdownTarget,
  markdownText,
  ownText,
  type Rendered,
} from '../render/text-writers.ts';

/** Values of `package.json`. */
export function packageValues(plan: SdkPlan): TemplateValues {
  const { organization, target, inox, settings } = plan.config;
  const contact = organization.contact === undefined ? '' : ` <${organization.contact}>`;
  return {
    name: jsonText(target.packageName),
    version: jsonText(inox.sdkVersion),
    description: jsonText(`The official TypeScript library for the ${apiTitle(plan)} API`),
    author: jsonText(`${apiTitle(plan)}${contact}`),
    license: jsonText(settings.license),
    hasRepository: target.productionRepo !== undefined,
    repository: jsonText(`github:${target.productionRepo ?? ''}`),
    mockCommand: jsonText(mockCommand(plan)),
    verifiesWebhooks: plan.capabilities.webhookKeys,
  };
}

/** Values of the small settings files: `tsconfig.json`, the test configuration, `.stats.yml`. */
export function settingsValues(plan: SdkPlan): TemplateValues {
  const { packageName } = plan.config.target;
  return {
    packagePath: jsonText(packageName),
    packageSubpaths: jsonText(`${packageName}/*`),
    packageLiteral: ownText(stringLiteral(packageName)),
    packagePrefix: ownText(stringLiteral(`${packageName}/`)),
    endpoints: jsonText(plan.endpoints),
  };
}

/** Values of the release-please files. */
export function releaseValues({ config }: SdkPlan, release: NonNullable<TargetConfig['release']>): TemplateValues {
  return {
    branch: jsonText(release.branch),
    isPrerelease: release.prerelease,
    version: jsonText(config.inox.sdkVersion),
  };
}

export function licenseValues(plan: SdkPlan): TemplateValues {
  return { owner: ownText(oneLine(apiTitle(plan))) };
}

export function contributingValues(): TemplateValues {
  return {
    setupBlock: shell('npm install', 'npm run build'),
    testBlock: shell('npm run mock -- path/to/openapi.json', '', '# in another terminal:', 'npm test'),
    publishBlock: shell('npm run build', 'npm publish ./dist'),
    linkBlock: shell('npm run build', '', '# in the other project:', 'npm install path/to/this/repository/dist'),
  };
}

export function securityValues(plan: SdkPlan): TemplateValues {
  const { organization } = plan.config;
  const contact = organization.securityContact ?? organization.contact;
  const mail = contact === undefined ? undefined : link(contact, contact.includes('@') ? `mailto:${contact}` : contact);
  const policy = organization.securityPolicyUrl;
  const policyLink = policy === undefined ? undefined : link(policy, policy);
  return {
    apiName: markdownText(apiTitle(plan)),
    hasContact: mail !== undefined,
    contactLink: mail ?? ownText(''),
    hasPolicy: policyLink !== undefined,
    policyLink: policyLink ?? ownText(''),
  };
}

/** What the API is called in a sentence: `Lightning Works`. */
export function apiTitle(plan: SdkPlan): string {
  return casingFor(plan.config).title(plan.client.name);
}

/** A Markdown link; the bare words when the address is none. */
export function link(label: string, address: string): Rendered {
  const target = markdownTarget(address);
  return target === undefined ? markdownText(label) : ownText(`[${markdownText(label)}](${target})`);
}

/** A block of shell commands of our own. */
function shell(...lines: readonly string[]): Rendered {
  return markdownFence('sh', lines.join('\n'));
}

/** The mock server reads lists and objects in queries and forms as this SDK writes them. */
function mockCommand({ config }: SdkPlan): string {
  const { arrayFormat, nestedFormat } = config.query;
  return [
    'steady --host 127.0.0.1 --port 4010',
    `--validator-query-array-format=${known(arrayFormat)}`,
    `--validator-query-object-format=${nestedFormat}`,
    `--validator-form-array-format=${known(config.multipartArrayFormat)}`,
    '--validator-form-object-format=brackets',
  ].join(' ');
}

/** The server has no word for `indices`; it then goes by the description. */
function known(format: SdkPlan['config']['query']['arrayFormat']): string {
  return format === 'indices' ? 'auto' : format;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
