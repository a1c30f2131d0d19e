// All that was read -> the configuration, top key by top key, and the remarks that go with it.

import type { Json, JsonObject } from '../model/json.ts';
import { entriesOf, own, textOf } from '../model/json.ts';
import { findAsOf, keepsMethodOrder } from './bygone-habits.ts';
import { present } from './class-methods.ts';
import { composeClient, composeSecurity } from './compose-client.ts';
import { findHabits } from './compose-method.ts';
import { composeResources } from './compose-resources.ts';
import { everySection, isLegacy, type Evidence, type Note } from './evidence.ts';
import { findModels } from './find-models.ts';
import { nestsQuery } from './nested-query.ts';
import type { PageScheme } from './pages.ts';

export interface Adopted {
  readonly config: JsonObject;
  readonly notes: readonly Note[];
}

/** The configuration that reproduces the SDK, as far as its files tell. */
export function composeConfig(evidence: Evidence): Adopted {
  const notes: Note[] = [];
  const { root, client, published } = evidence;
  const packageJson = readPackage(published.files.get('package.json'));
  const lines = everySection(evidence.sections).flatMap((section) => section.methods);
  const habits = findHabits(evidence, lines);
  const resources = composeResources({ evidence, models: findModels(evidence), habits, notes });
  const clientSettings = client === undefined ? {} : composeClient(evidence, client, notes);
  const environments = Object.fromEntries(client?.environments ?? []);
  const config = present({
    organization: organization(evidence, packageJson),
    targets: { typescript: target(packageJson) },
    environments: filled(environments),
    settings: filled(
      present({
        license: textOf(packageJson, 'license'),
        disable_mock_tests: habits.allTestsSkipped ? true : undefined,
        positional_params: habits.positional === 'none' ? false : undefined,
        per_endpoint_security: habits.securityByMethod ? true : undefined,
        unwrap_response_fields: habits.unwrapFields.length === 0 ? undefined : habits.unwrapFields,
      }),
    ),
    client_settings: filled(clientSettings),
    security: composeSecurity(root, clientSettings),
    query_settings: filled(
      present({
        nested_format: client?.nestedFormat ?? (nestsQuery(evidence) ? ('dots' as const) : undefined),
        array_format: client?.arrayFormat,
      }),
    ),
    pagination: evidence.pages.length === 0 ? undefined : evidence.pages.map((page) => composePage(page)),
    resources,
    readme: attribution(published.files.get('README.md')),
    inox: filled(inoxKeys(evidence, packageJson, notes)),
  });
  return { config, notes };
}

function filled(map: JsonObject): JsonObject | undefined {
  return entriesOf(map).length === 0 ? undefined : map;
}

function readPackage(text: string | undefined): Json {
  try {
    // JSON.parse of a string gives JSON and nothing else.
    return text === undefined ? {} : (JSON.parse(text) as Json);
  } catch {
    return {};
  }
}

function organization(evidence: Evidence, packageJson: Json): JsonObject {
  const author = textOf(packageJson, 'author') ?? '';
  const [, name, contact] = /^(.*?)\s*(?:<([^>]*)>)?$/.exec(author) ?? [];
  const docs = /REST API documentation can be found on \[[^\]]*\]\(([^)]+)\)/.exec(
    evidence.published.files.get('README.md') ?? '',
  )?.[1];
  return present({ name: evidence.client?.className ?? (name || 'Unnamed'), docs, contact: contact || undefined });
}

function target(packageJson: Json): JsonObject {
  const repository = own(packageJson, 'repository');
  const written = typeof repository === 'string' ? repository : textOf(repository, 'url') ?? '';
  const repo = /(?:github:|github\.com[/:])([^/]+\/[^/#]+?)(?:\.git)?(?:#.*)?$/.exec(written)?.[1];
  const manager = textOf(packageJson, 'packageManager')?.split('@')[0];
  return present({
    package_name: textOf(packageJson, 'name') ?? 'sdk',
    production_repo: repo,
    options: manager === undefined || manager === 'yarn' ? undefined : { package_manager: manager },
    publish: { npm: true },
  });
}

function composePage(page: PageScheme): JsonObject {
  return present({
    name: page.name,
    type: page.type,
    param_location: page.inBody ? 'body' : undefined,
    continue_on_empty_items: page.continueOnEmptyItems ? true : undefined,
    request: page.request,
    response: page.response,
  });
}

function attribution(readme: string | undefined): JsonObject | undefined {
  if (readme === undefined || /generated with \[Stainless\]/i.test(readme)) return undefined;
  return { include_stainless_attribution: false };
}

function inoxKeys(evidence: Evidence, packageJson: Json, notes: Note[]): JsonObject {
  const asOf = findAsOf(evidence);
  const keepsOrder = keepsMethodOrder(evidence.sections);
  if (asOf !== undefined) notes.push({ path: ['inox', 'as_of'], text: asOf.reason, isGuess: true });
  if (keepsOrder)
    notes.push({ path: ['inox', 'sort_methods'], text: 'methods are not in the usual order', isGuess: false });
  return present({
    sdk_version: textOf(packageJson, 'version'),
    as_of: asOf?.date,
    method_examples: showsNoExample(evidence) ? false : undefined,
    sort_methods: keepsOrder ? false : undefined,
    layout: isLegacy(evidence) ? 'legacy' : undefined,
  });
}

/** True when no doc comment of any method shows a call. */
function showsNoExample({ classes }: Evidence): boolean {
  const methods = [...classes].flatMap(([path, { methods: all }]) => (path.startsWith('src/resources/') ? all : []));
  return methods.length > 0 && methods.every(({ docs }) => !docs.hasExample);
}
