// Which keys of an OpenAPI document hold names or plain data: what tells a keyword from a name that looks like one.

/** The section of `components` that a thing belongs to. */
export type ComponentSection =
  | 'schemas'
  | 'parameters'
  | 'responses'
  | 'requestBodies'
  | 'headers'
  | 'examples'
  | 'links'
  | 'callbacks'
  | 'securitySchemes'
  | 'pathItems';

/** Maps from names to things: their keys are names, never keywords. */
export const NAMES: ReadonlyMap<string, ComponentSection> = new Map([
  ['properties', 'schemas'],
  ['patternProperties', 'schemas'],
  ['dependentSchemas', 'schemas'],
  ['$defs', 'schemas'],
  ['definitions', 'schemas'],
  ['schemas', 'schemas'],
  ['parameters', 'parameters'],
  ['responses', 'responses'],
  ['requestBodies', 'requestBodies'],
  ['headers', 'headers'],
  ['examples', 'examples'],
  ['links', 'links'],
  ['callbacks', 'callbacks'],
  ['securitySchemes', 'securitySchemes'],
  ['pathItems', 'pathItems'],
  ['paths', 'pathItems'],
  ['webhooks', 'pathItems'],
]);

/** Plain data, whatever it looks like. */
export const PLAIN_DATA: ReadonlySet<string> = new Set(['default', 'enum', 'const', 'x-stainless-const']);
