// A security scheme object, from the spec or (the same object) from the config -> SecurityScheme.

import type { SecurityScheme } from './api.ts';
import { entriesOf, own, textOf, type Json } from './json.ts';

/** One security scheme object. Kinds that no SDK option can feed are `unsupported`. */
export function readSecurityScheme(name: string, node: Json | undefined): SecurityScheme {
  const type = textOf(node, 'type') ?? '';
  const auth = own(node, 'x-stainless-auth');
  if (type === 'http') return readHttpScheme(name, node, auth);
  if (type === 'apiKey') {
    const place = (['header', 'query', 'cookie'] as const).find((known) => known === textOf(node, 'in'));
    const parameter = textOf(node, 'name');
    if (place !== undefined && parameter !== undefined) return { kind: 'apiKey', name, place, parameter };
  }
  if (type === 'oauth2') {
    const flows = own(node, 'flows');
    const flow = own(flows, 'clientCredentials') ?? entriesOf(flows)[0]?.[1];
    const tokenUrl = textOf(flow, 'tokenUrl');
    const scopes = entriesOf(own(flow, 'scopes')).map(([scope]) => scope);
    return { kind: 'oauth2', name, ...(tokenUrl === undefined ? {} : { tokenUrl }), scopes };
  }
  return { kind: 'unsupported', name, type };
}

function readHttpScheme(name: string, node: Json | undefined, auth: Json | undefined): SecurityScheme {
  const scheme = (textOf(node, 'scheme') ?? '').toLowerCase();
  const keyword = textOf(auth, 'scheme_keyword');
  if (scheme === 'bearer') return { kind: 'bearer', name, keyword: keyword ?? 'Bearer' };
  if (scheme === 'basic') {
    return { kind: 'basic', name, keyword: keyword ?? 'Basic', base64: own(auth, 'disable_base64') !== true };
  }
  return { kind: 'unsupported', name, type: `http ${scheme}` };
}
