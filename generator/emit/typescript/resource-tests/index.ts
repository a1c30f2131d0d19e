// Door of the generated tests: a plan in, one `tests/api-resources/**.test.ts` per resource with methods out.
//
// The files are the SDK owner's tests against a mock server; what the arguments are was settled in the plan.

import type { OutputFile } from '../../../model/output.ts';
import type { ResourcePlan, SdkPlan } from '../../../model/plan.ts';
import { casingFor, type Casing } from '../names/casing.ts';
import { fileOpening } from '../page/marker.ts';
import { stringLiteral } from '../page/writers.ts';
import { methodTests, type TestScope } from './method-tests.ts';
import { testClient } from './test-client.ts';
import { webhookTests } from './webhook-tests.ts';

/** The generated tests of an SDK. Hand-written resources and those without testable methods have none. */
export function* resourceTests(plan: SdkPlan): Iterable<OutputFile> {
  const casing = casingFor(plan.config);
  for (const resource of plan.resources) yield* testsBelow(plan, casing, resource);
}

function* testsBelow(plan: SdkPlan, casing: Casing, resource: ResourcePlan): Iterable<OutputFile> {
  if (resource.custom) return;
  const file = testFile(plan, casing, resource);
  if (file !== undefined) yield file;
  for (const child of resource.subresources) yield* testsBelow(plan, casing, child);
}

function testFile(plan: SdkPlan, casing: Casing, resource: ResourcePlan): OutputFile | undefined {
  const client = casing.pascal(plan.client.name);
  const scope: TestScope = { client, chain: chainOf(casing, resource), casing, config: plan.config };
  const tests = resource.methods.flatMap((method) => {
    if (method.kind === 'http') return methodTests(method, scope);
    return method.kind === 'webhook' ? webhookTests(method, scope) : [];
  });
  if (tests.length === 0) return undefined;
  const title = resource.kind === 'client' ? 'top level methods' : `resource ${casing.camel(resource.name)}`;
  const pieces = [
    fileOpening(plan.config.settings.fileHeader),
    ...importsOf(plan, client, { code: tests.join('\n') }),
    testClient(plan, casing),
    `describe(${stringLiteral(title)}, () => {\n${tests.join('\n\n')}\n});`,
  ];
  return { path: testPath(casing, resource), text: `${pieces.join('\n\n')}\n`, pieces, syntax: 'typescript' };
}

/** The expression a resource is reached by: `client.v1.rateCards`. */
function chainOf(casing: Casing, resource: ResourcePlan): string {
  const names = resource.kind === 'client' ? [] : resource.path.map((name) => casing.camel(name));
  return ['client', ...names].join('.');
}

/** Beside the resource's own file in `src/resources`, one folder deeper when it has children. */
function testPath(casing: Casing, resource: ResourcePlan): string {
  const names = resource.kind === 'client' ? ['top-level'] : resource.path.map((name) => casing.kebab(name));
  const last = names.at(-1) ?? '';
  const folders = resource.subresources.some((child) => !child.custom) ? names : names.slice(0, -1);
  return ['tests', 'api-resources', ...folders, `${last}.test.ts`].join('/');
}

/** Packages first, in a block of their own; the SDK's names as the tests use them. */
function importsOf(plan: SdkPlan, client: string, { code }: { readonly code: string }): readonly string[] {
  const from = stringLiteral(plan.config.target.packageName);
  const names = code.includes('await toFile(') ? `${client}, { toFile }` : client;
  const sdk = `import ${names} from ${from};`;
  const response = plan.config.target.layout === 'legacy' ? `\nimport { Response } from 'node-fetch';` : '';
  const signing = code.includes('new Webhook(') ? [`import { Webhook } from 'standardwebhooks';`] : [];
  return [...signing, `${sdk}${response}`];
}
