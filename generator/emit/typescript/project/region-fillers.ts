// What stands in the regions of the runtime template: one text per region, made from the plan alone.
//
// The template and its regions are described in `templates/typescript/runtime/README.md`; putting the texts in
// is `runtime/`. Every text is code, written by the writers of `page/`.

import type { SdkPlan } from '../../../model/plan.ts';
import { casingFor } from '../names/casing.ts';
import { layOut } from '../names/layout.ts';
import { objectKey, stringLiteral } from '../page/writers.ts';
import type { Brand } from '../runtime/assemble-runtime.ts';
import { credentialsFiller, hasCredentials, securityFiller } from './client-auth.ts';
import { optionFillers, readsBooleans, readsNumbers } from './client-options.ts';
import { resourceFillers } from './client-resources.ts';
import { pagesFiller } from './page-classes.ts';
import { streamEventsFiller } from './stream-events.ts';

/** Methods of the client itself, as code, and the imports they need. */
export interface OwnMethods {
  readonly code: string;
  readonly imports: string;
}

export const NO_METHODS: OwnMethods = { code: '', imports: '' };

/** The filler of every region there is; which of them an SDK has follows from its capabilities. */
export function regionFillers(
  plan: SdkPlan,
  word: (text: string) => string,
  methods: OwnMethods,
): ReadonlyMap<string, string> {
  const layout = layOut(plan);
  const { casing } = layout;
  const { imports, ...resources } = resourceFillers(layout);
  return new Map(
    Object.entries({
      ...optionFillers(plan, casing),
      ...resources,
      'resource-fields': [resources['resource-fields'], methods.code].filter((text) => text !== '').join('\n\n'),
      imports: [...ownImports(plan), ...imports, methods.imports].filter((text) => text !== '').join('\n'),
      defaults: defaults(plan),
      environments: plan.client.environments
        .map(({ name, url }) => `${objectKey(name)}: ${stringLiteral(url)},`)
        .join('\n'),
      'browser-policy': browserPolicy(plan),
      'idempotency-header': idempotencyHeader(plan),
      credentials: credentialsFiller(plan.client.auth, casing),
      security: securityFiller(plan.client.auth, casing),
      'secret-fields': (plan.client.secretFields ?? []).map((name) => `${stringLiteral(name)},`).join('\n'),
      version: `export const VERSION = ${stringLiteral(plan.config.inox.sdkVersion)}; // x-release-please-version`,
      'form-format': `arrayFormat: '${plan.config.multipartArrayFormat}',`,
      pages: pagesFiller(plan, { casing, word }),
      'query-format': queryFormat(plan),
      'stream-events': streamEventsFiller(plan.config.streamEvents),
    }),
  );
}

/** How the runtime template's own name is replaced. */
export function brandOf(plan: SdkPlan): Brand {
  const casing = casingFor(plan.config);
  const { name, envPrefix } = plan.client;
  return {
    pascal: casing.pascal(name),
    constant: casing.constant(envPrefix),
    camel: casing.camel(name),
    kebab: casing.kebab(name),
  };
}

function ownImports(plan: SdkPlan): string[] {
  const coercions = [
    ...(readsBooleans(plan) ? ['maybeCoerceBoolean'] : []),
    ...(readsNumbers(plan) ? ['maybeCoerceFloat'] : []),
  ];
  return [
    ...(hasCredentials(plan.client.auth) ? [`import * as Auth from './internal/auth';`] : []),
    ...(coercions.length > 0 ? [`import { ${coercions.join(', ')} } from './internal/utils/values';`] : []),
  ];
}

function defaults({ config }: SdkPlan): string {
  const { defaultTimeoutMs, maxRetries, initialDelaySeconds, maxDelaySeconds } = config.client;
  return [
    `timeout: ${finite(defaultTimeoutMs)},`,
    `maxRetries: ${finite(maxRetries)},`,
    `initialRetryDelay: ${finite(initialDelaySeconds)},`,
    `maxRetryDelay: ${finite(maxDelaySeconds)},`,
  ].join('\n');
}

function finite(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be a client default`);
  return String(value);
}

function browserPolicy({ config }: SdkPlan): string {
  const { state, message } = config.target.browser;
  return `state: '${state}',${message === undefined ? '' : `\nmessage: ${stringLiteral(message)},`}`;
}

function idempotencyHeader({ config }: SdkPlan): string {
  const header = config.client.idempotencyHeader;
  return header === undefined ? '' : `protected override idempotencyHeader?: string = ${stringLiteral(header)};`;
}

function queryFormat({ config }: SdkPlan): string {
  const { arrayFormat, nestedFormat } = config.query;
  return `arrayFormat: '${arrayFormat}',${nestedFormat === 'dots' ? '\nallowDots: true,' : ''}`;
}
