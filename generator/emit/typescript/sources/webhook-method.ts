// The method that reads a webhook's body, with its signature checked when the API has a key for it.

import type { WebhookMethodPlan } from '../../../model/plan.ts';
import { memberOf } from '../names/layout.ts';
import { memberName } from '../names/reserved.ts';
import { docText } from '../page/doc-comment.ts';
import type { MethodCode } from '../page/statements.ts';
import { WEBHOOK } from '../page/symbols.ts';
import type { FileContext } from './file-context.ts';
import { localText } from './type-text.ts';

/** `unwrap(body)`, or `unwrap(body, { headers, key })` when a client option holds the key. */
export function webhookMethod(method: WebhookMethodPlan, file: FileContext, client: string): MethodCode {
  const { casing } = file.sdk;
  const event = localText(casing.pascal(method.union.name), { file, nested: false });
  const parsed = `return JSON.parse(body) as ${event};`;
  const code = {
    name: memberOf(method, casing),
    doc: docText({ docs: method.docs }, file.word),
    overloads: [],
  };
  if (method.keyOption === undefined) {
    return { ...code, signature: { parameters: ['body: string'], returns: event }, body: [parsed] };
  }
  const option = `${client}.${memberName(casing.camel(method.keyOption))}`;
  const headers = '{ headers, key }: { headers: Record<string, string>; key?: string }';
  return {
    ...code,
    signature: { parameters: ['body: string', headers], returns: event },
    body: [verification(option, file.page.mention(WEBHOOK), method.keyEncoding), parsed],
  };
}

function verification(option: string, verifier: string, encoding: WebhookMethodPlan['keyEncoding']): string {
  const key = encoding === 'utf-8' ? `keyStr, { format: 'raw' }` : 'keyStr';
  return [
    'if (headers !== undefined) {',
    `const keyStr: string | null = key === undefined ? ${option} : key;`,
    `if (keyStr === null) throw new Error('Webhook key must not be null in order to unwrap');`,
    `const wh = new ${verifier}(${key});`,
    'wh.verify(body, headers);',
    '}',
  ].join('\n');
}
