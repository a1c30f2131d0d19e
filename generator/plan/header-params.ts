// Header parameters: which of them users give, and which of their values are text already.

import { resolveSchema } from '../model/api.ts';
import type { Schema } from '../model/schema.ts';
import type { Planning } from './planning.ts';
import { singlePart } from './single-part.ts';

/** What OpenAPI says is no parameter: bodies, answers and security schemes tell of these. */
const NO_PARAMETERS = ['accept', 'authorization', 'content-type'];

/** Headers that the client fills by itself, in lower case: idempotency keys, client options, defaults, credentials. */
export function clientHeaders({ api, config }: Planning): ReadonlySet<string> {
  const options = config.client.options.flatMap((option) => option.sendInHeader ?? []);
  const fed = new Set(config.client.options.flatMap((option) => option.auth?.scheme ?? []));
  const schemes = [...api.securitySchemes.values()].filter((scheme) => fed.has(scheme.name));
  const credentials = schemes.flatMap((scheme) => {
    if (scheme.kind === 'apiKey') return scheme.place === 'header' ? [scheme.parameter] : [];
    return scheme.kind === 'unsupported' ? [] : ['authorization'];
  });
  const defaults = config.client.defaultHeaders.map(({ name }) => name);
  const names = [config.client.idempotencyHeader ?? [], options, defaults, credentials].flat();
  return new Set([...NO_PARAMETERS, ...names.map((name) => name.toLowerCase())]);
}

/** True if every value is a string. */
export function isText(planning: Planning, schema: Schema): boolean {
  const resolved = resolveSchema(planning.api, schema);
  switch (resolved?.kind) {
    case 'string':
      return true;
    case 'enum':
      return resolved.values.every(({ value }) => typeof value === 'string');
    case 'union':
      return resolved.variants.every((variant) => variant.kind === 'null' || isText(planning, variant));
    case 'intersection': {
      const single = singlePart(resolved);
      return single !== undefined && isText(planning, single);
    }
    default:
      return false;
  }
}
