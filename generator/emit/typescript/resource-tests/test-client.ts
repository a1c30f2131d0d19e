// The client every generated test file talks through: made-up credentials, and an address that CI may set.

import type { ClientOptionPlan, SdkPlan } from '../../../model/plan.ts';
import { nameKey, type Name } from '../../../model/name.ts';
import type { Casing } from '../names/casing.ts';
import { stringLiteral } from '../page/writers.ts';

/** `const client = new X({ … });` with each option that a call cannot do without. */
export function testClient(plan: SdkPlan, casing: Casing): string {
  const credentials = credentialsOf(plan);
  const options = plan.client.options
    .filter((option) => isNeeded(option) || credentials.has(nameKey(option.name)))
    .map((option) => `${casing.camel(option.name)}: ${sampleOption(option, casing)}`);
  const members = [...options, `baseURL: process.env['TEST_API_BASE_URL'] ?? 'http://127.0.0.1:4010'`];
  const name = casing.pascal(plan.client.name);
  // The address alone may stand on the line of the client; beside other options it never would.
  if (members.length === 1) return `const client = new ${name}({ ${members.join(', ')} });`;
  return `const client = new ${name}({\n${members.map((member) => `  ${member},\n`).join('')}});`;
}

function isNeeded(option: ClientOptionPlan): boolean {
  return option.requiredInTests || (!option.nullable && (option.default === undefined || option.default === null));
}

/** Options of the client's first way to authenticate, nullable ones too. */
function credentialsOf({ client }: SdkPlan): ReadonlySet<string> {
  const first = new Set(client.auth.requirements[0] ?? []);
  const names = client.auth.schemes
    .filter(({ name }) => first.has(name))
    .flatMap((scheme): readonly Name[] => {
      switch (scheme.kind) {
        case 'basic':
          return [scheme.username, scheme.password];
        case 'oauth2':
          return [scheme.clientId, scheme.clientSecret];
        case 'bearer':
        case 'apiKey':
          return [scheme.option];
      }
    });
  return new Set(names.map(nameKey));
}

function sampleOption({ name, type, example }: ClientOptionPlan, casing: Casing): string {
  if (type === 'number') return typeof example === 'number' && Number.isFinite(example) ? String(example) : '0';
  if (type === 'boolean') return example === false ? 'false' : 'true';
  return stringLiteral(typeof example === 'string' ? example : `My ${casing.title(name)}`);
}
