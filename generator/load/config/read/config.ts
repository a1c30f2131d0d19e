// From the configuration as written to the noun: one spelling of everything, every default filled in.

import type {
  BuildConfig,
  InoxConfig,
  SdkConfig,
  SettingsConfig,
  StreamEventConfig,
  TransformConfig,
} from '../../../model/config.ts';
import { operationKey } from '../../../model/api.ts';
import { childPointer } from '../../../model/origin.ts';
import type { Findings } from '../findings.ts';
import { present } from '../present.ts';
import type { WrittenConfig } from '../schema/root.ts';
import { readCasings } from './casings.ts';
import { readClient } from './client.ts';
import { configEdition, isAtLeast, SECURITY_EDITION } from './edition.ts';
import { readEndpoint } from './endpoint.ts';
import { readPagination } from './pagination.ts';
import { readPolicy } from './policy.ts';
import { readReadme } from './readme.ts';
import { readResources } from './resources.ts';
import { ourLanguages, readTarget } from './target.ts';
import { readVersionPairs } from './version-pairs.ts';

/** The configuration that inox works with. Findings that are errors make it unusable. */
export function readConfig(written: WrittenConfig, findings: Findings): SdkConfig {
  const ours = ourLanguages(written);
  const edition = configEdition(written.edition, findings);
  const organization = readOrganization(written, findings);
  if (written.environments === undefined)
    sayMissing('environments', 'Add `environments` with at least one base URL.', findings);
  return present({
    edition,
    organization,
    target: readTarget(written, organization.name, findings),
    environments: Object.entries(written.environments ?? {}).map(([name, url]) => ({ name, url })),
    resources: readResources(written.resources, '#/resources', { ours, findings }),
    settings: readSettings(written, edition),
    client: readClient(written.client_settings, findings),
    security: written.security === undefined ? undefined : [written.security].flat(),
    securitySchemes: written.security_schemes as SdkConfig['securitySchemes'], // loose objects read from JSON are JSON
    pagination: readPagination(written.pagination, findings),
    streamEvents: (written.streaming?.on_event ?? []).map(readStreamEvent),
    query: {
      nestedFormat: written.query_settings?.nested_format ?? 'brackets',
      arrayFormat: written.query_settings?.array_format ?? 'comma',
    },
    multipartArrayFormat: written.multipart_settings?.array_format ?? ('brackets' as const),
    readme: readReadme(written.readme, ours),
    errors: written.errors as SdkConfig['errors'], // read from JSON, hence JSON
    transforms: readTransforms(written.openapi),
    customCasings: readCasings(written.custom_casings),
    unspecifiedEndpoints: (written.unspecified_endpoints ?? []).map((each) => {
      const { verb, path } = readEndpoint(each);
      return operationKey(verb, path);
    }),
    builds: Object.entries(written.builds ?? {}).map(([name, build]) => readBuild(name, build)),
    inox: readInox(written.inox),
  });
}

function sayMissing(key: string, help: string, findings: Findings): void {
  findings.say({
    severity: 'warning',
    code: 'Config/MissingKey',
    pointer: '#',
    message: `\`${key}\` is missing.`,
    help,
  });
}

function readOrganization({ organization: written }: WrittenConfig, findings: Findings): SdkConfig['organization'] {
  if (written === undefined) {
    sayMissing('organization', 'Add `organization` with a `name`; until then the client is called `Api`.', findings);
    return { name: 'api' };
  }
  return present({
    name: written.name,
    docs: written.docs,
    contact: written.contact,
    securityContact: written.security_contact ?? written.contact,
    securityPolicyUrl: written.security_policy_url,
    githubOrg: written.github_org,
  });
}

function readSettings({ settings: written }: WrittenConfig, edition: string): SettingsConfig {
  const license = written?.license ?? 'Apache-2.0';
  return present({
    license: typeof license === 'string' ? license : license.name,
    disableMockTests: written?.disable_mock_tests ?? false,
    mockServer: written?.mock_server ?? ('prism' as const),
    perEndpointSecurity: written?.per_endpoint_security ?? isAtLeast(edition, SECURITY_EDITION),
    unwrapResponseFields: [written?.unwrap_response_fields ?? []].flat(),
    positionalParams: written?.positional_params ?? true,
    sortSchemaProperties: written?.sort_schema_properties ?? true,
    fileHeader: written?.file_header,
  });
}

type WrittenHandler = NonNullable<NonNullable<WrittenConfig['streaming']>['on_event']>[number];

function readStreamEvent(written: WrittenHandler): StreamEventConfig {
  return present({
    eventType: written.event_type,
    dataStartsWith: written.data_starts_with,
    kind: written.kind,
    handle: written.handle,
    errorProperty: written.error_property,
  });
}

function readTransforms(written: WrittenConfig['openapi']): readonly TransformConfig[] {
  return (['transformations', 'transforms'] as const).flatMap((key) =>
    (written?.[key] ?? []).map(({ command, reason, args }, index) =>
      present({ pointer: childPointer(`#/openapi/${key}`, index), command, reason, args: args ?? {} }),
    ),
  );
}

function readBuild(name: string, written: NonNullable<WrittenConfig['builds']>[string]): BuildConfig {
  return present({
    name,
    pointer: childPointer('#/builds', name),
    groups: written.groups,
    output: written.output,
    packageName: written.package_name,
    versionSuffix: written.version_suffix,
    readmeNote: written.readme_note,
    apiVersion: written.api_version,
  });
}

function readInox(written: WrittenConfig['inox']): InoxConfig {
  return present({
    sdkVersion: written?.sdk_version ?? '0.0.1',
    layout: written?.layout,
    asOf: written?.as_of,
    methodExamples: written?.method_examples,
    sortMethods: written?.sort_methods ?? true,
    badges: written?.badges,
    versionPairLinks: written?.version_pair_links,
    versionPairs: written?.version_pairs && readVersionPairs(written.version_pairs),
    policy: readPolicy(written?.policy),
  });
}
