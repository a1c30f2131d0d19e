// Names that TypeScript or the runtime has taken already, and what is used instead. Which name a thing
// wants is decided elsewhere.

/** Words that can't name a variable in a module: keywords, future keywords and the two that strict mode guards. */
const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
);

/** Members that a class of the SDK can't redefine without breaking something. */
const MEMBERS: ReadonlySet<string> = new Set(['constructor', 'then']);

/** Names that mean something else in the body of every method. */
export const METHOD_NAMES: ReadonlySet<string> = new Set([
  'options',
  'params',
  'path',
  'buildHeaders',
  'multipartFormRequestOptions',
  'maybeMultipartFormRequestOptions',
]);

/** Members of the client that no resource may take the place of. */
export const CLIENT_MEMBERS: readonly string[] = (
  'authHeaders authQuery baseURL buildRequest buildURL defaultIdempotencyKey defaultQuery delete fetch fetchOptions get ' +
  'getAPIList getUserAgent idempotencyHeader logLevel logger makeRequest makeStatusError maxRetries methodRequest patch ' +
  'post prepareOptions prepareRequest put request requestAPIList stringifyQuery timeout validateHeaders withOptions'
).split(' ');

/** True for a text that is an identifier as it stands and no reserved word. */
export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(text) && !KEYWORDS.has(text);
}

/**
 * The name of a variable or parameter.
 * @param taken names that mean something else where the variable lives
 */
export function variableName(wanted: string, taken: ReadonlySet<string> = new Set()): string {
  let name = KEYWORDS.has(wanted) ? `_${wanted}` : wanted;
  while (taken.has(name)) name = `${name}_`;
  return name;
}

/** The name of a method or field: `constructor` is not one, and a `then` would make every `await` hang. */
export function memberName(wanted: string, taken: ReadonlySet<string> = MEMBERS): string {
  return MEMBERS.has(wanted) || taken.has(wanted) ? `${wanted}_` : wanted;
}
