// The published client -> `client_settings`, `security`, `environments` and `query_settings`.

import type { Json, JsonObject } from '../model/json.ts';
import { entriesOf, listOf, own, textOf } from '../model/json.ts';
import { present } from './class-methods.ts';
import { optionsReadBy, type ClientFacts, type ClientOption } from './client-facts.ts';
import { keyOfName, type Evidence, type Note } from './evidence.ts';

interface Credential {
  readonly scheme: string;
  readonly role?: string;
}

/** `client_settings` of a client. */
export function composeClient({ root, classes }: Evidence, client: ClientFacts, notes: Note[]): JsonObject {
  const asPath = new Map(
    [...classes.values()].flatMap(({ methods }) => methods).flatMap(({ fromClient }) =>
      fromClient.map(([param, option]) => [option, param] as const),
    ),
  );
  const credentials = matchCredentials(root, client);
  const options = client.options.map((option) => [
    keyOfName(option.name),
    present({ ...composeOption(option, credentials.get(option.name)), send_as_path_param: asPath.get(option.name) }),
  ]);
  if (listOf(own(root, 'security')).length > 0 && credentials.size === 0) {
    const text = 'no option could be told to be a credential: add `auth: { security_scheme: … }` to the one that is';
    notes.push({ path: ['client_settings'], text, isGuess: true });
  }
  const timeout = client.timeoutMs === 60000 ? undefined : client.timeoutMs;
  const retries =
    client.maxRetries === 2 || client.maxRetries === undefined ? undefined : { max_retries: client.maxRetries };
  return present({
    opts: Object.fromEntries(options),
    default_headers: client.defaultHeaders.length === 0 ? undefined : Object.fromEntries(client.defaultHeaders),
    default_timeout: timeout,
    default_retries: retries,
    idempotency: client.idempotencyHeader === undefined ? undefined : { header: client.idempotencyHeader },
  });
}

function composeOption(option: ClientOption, credential: Credential | undefined): JsonObject {
  const auth = credential && present({ security_scheme: credential.scheme, role: credential.role });
  return present({
    type: option.type,
    nullable: option.nullable ? true : undefined,
    read_env: option.readEnv,
    default: option.defaultValue,
    description: option.description,
    example: option.example,
    auth,
    send_in_header: auth === undefined ? option.header : undefined,
  });
}

/** The schemes of the document, each with the options that the code which sends it reads. */
function matchCredentials(root: Json, client: ClientFacts): ReadonlyMap<string, Credential> {
  const found = new Map<string, Credential>();
  const add = (names: readonly string[], scheme: string, roles: readonly (string | undefined)[]): void => {
    names.forEach((name, index) => {
      if (!found.has(name) && index < roles.length) found.set(name, present({ scheme, role: roles[index] }));
    });
  };
  for (const [scheme, node] of entriesOf(own(own(root, 'components'), 'securitySchemes'))) {
    for (const code of client.credentials) {
      const names = optionsReadBy(code, client.options);
      if (names.length > 0) matchScheme(node, code, (roles) => add(rightOnes(node, code, names), scheme, roles));
    }
  }
  return found;
}

/** One method may send several credentials; for a header only the option beside its name counts. */
function rightOnes(node: Json, code: string, names: readonly string[]): readonly string[] {
  const header = textOf(node, 'name');
  const isKey = textOf(node, 'type') === 'apiKey' && header !== undefined;
  if (!isKey) return names;
  const at = code.toLowerCase().indexOf(header.toLowerCase());
  const beside = /this\.(\w+)/.exec(code.slice(Math.max(at, 0)))?.[1];
  return names.filter((name) => name === beside);
}

function matchScheme(node: Json, code: string, matched: (roles: readonly (string | undefined)[]) => void): void {
  const [type, scheme, name] = [textOf(node, 'type'), textOf(node, 'scheme')?.toLowerCase(), textOf(node, 'name')];
  if (type === 'http' && scheme === 'basic' && /toBase64|Basic /.test(code)) return matched(['username', 'password']);
  if (type === 'http' && scheme === 'bearer' && /`Bearer /.test(code)) return matched([undefined]);
  if (type === 'oauth2' && /clientI[dD]|clientSecret/.test(code)) return matched(['client_id', 'client_secret']);
  if (type === 'apiKey' && name !== undefined && code.toLowerCase().includes(name.toLowerCase())) matched([undefined]);
}

/** `security`, when the document says nothing of it: every scheme with an option, as alternatives. */
export function composeSecurity(root: Json, client: JsonObject): Json | undefined {
  if (own(root, 'security') !== undefined) return undefined;
  const schemes = entriesOf(client['opts']).flatMap(
    ([, option]) => textOf(own(option, 'auth'), 'security_scheme') ?? [],
  );
  const unique = [...new Set(schemes)];
  return unique.length === 0 ? undefined : unique.map((scheme) => ({ [scheme]: [] }));
}
