// Door of the generated tests: a laid-out plan in, one `tests/api-resources/**.test.ts` per resource with methods out.
//
// The files are the SDK owner's tests against a mock server; what the arguments are was settled in the plan.

import type { OutputFile } from '../../../model/output.ts';
import type { SdkPlan } from '../../../model/plan.ts';
import type { ResourceLayout, SdkLayout } from '../names/layout.ts';
import { spellingOf } from '../page/layout-spelling.ts';
import { fileOpening } from '../page/marker.ts';
import { stringLiteral } from '../page/writers.ts';
import { methodTests, type TestScope } from './method-tests.ts';
import { testClient } from './test-client.ts';
import { webhookTests } from './webhook-tests.ts';

/** The generated tests of an SDK. Hand-written resources and those without testable methods have none. */
export function* resourceTests(layout: SdkLayout): Iterable<OutputFile> {
  for (const place of layout.roots) yield* testsBelow(layout, place);
}

function* testsBelow(layout: SdkLayout, place: ResourceLayout): Iterable<OutputFile> {
  if (place.resource.custom) return;
  const file = testFile(layout, place);
  if (file !== undefined) yield file;
  for (const child of place.children) yield* testsBelow(layout, child);
}

function testFile({ plan, casing }: SdkLayout, { resource, chain, path }: ResourceLayout): OutputFile | undefined {
  const client = casing.pascal(plan.client.name);
  const scope: TestScope = { client, chain, casing, config: plan.config };
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
  return { path: `tests/api-${path}.test.ts`, text: `${pieces.join('\n\n')}\n`, pieces, syntax: 'typescript' };
}

/** Packages first, in a block of their own; the SDK's names as the tests use them. */
function importsOf(plan: SdkPlan, client: string, { code }: { readonly code: string }): readonly string[] {
  const from = stringLiteral(plan.config.target.packageName);
  const names = code.includes('await toFile(') ? `${client}, { toFile }` : client;
  const sdk = `import ${names} from ${from};`;
  const { testResponse } = spellingOf(plan.config);
  const response = testResponse === undefined ? '' : `\nimport { Response } from ${stringLiteral(testResponse)};`;
  const signing = code.includes('new Webhook(') ? [`import { Webhook } from 'standardwebhooks';`] : [];
  return [...signing, `${sdk}${response}`];
}
