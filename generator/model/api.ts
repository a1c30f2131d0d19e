// What the service offers, in no language: the OpenAPI document after it has been understood.

import type { Json } from './json.ts';
import type { Origin } from './origin.ts';
import type { Schema } from './schema.ts';
import type { VersionPair } from './version-pair.ts';
import type { Visibility } from './visibility.ts';

export type HttpVerb = 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head' | 'options' | 'trace';
export type ParameterPlace = 'path' | 'query' | 'header' | 'cookie';

export interface Api {
  readonly title: string;
  readonly version: string;
  readonly description?: string;
  readonly tags: readonly Tag[];
  readonly servers: readonly Server[];
  /** In document order. Key of an operation: `post /v1/contracts/create`. */
  readonly operations: ReadonlyMap<string, Operation>;
  /** OpenAPI 3.1 `webhooks`, in document order. */
  readonly webhooks: ReadonlyMap<string, Operation>;
  /** Every schema of the document by its pointer, deep ones too. Fill order is document order. */
  readonly schemas: ReadonlyMap<string, Schema>;
  /** Pointers of `components.schemas.*` in document order. */
  readonly components: readonly string[];
  readonly securitySchemes: ReadonlyMap<string, SecurityScheme>;
  /** Root `security`; undefined when the document says nothing. */
  readonly security?: readonly SecurityRequirement[];
  readonly versionPairs: readonly VersionPair[];
}

export interface Tag {
  readonly name: string;
  readonly description?: string;
}

export interface Server {
  readonly url: string;
  readonly description?: string;
}

export interface Operation {
  readonly origin: Origin;
  readonly visibility: Visibility;
  readonly verb: HttpVerb;
  /** Template as written: `/v1/customers/{customer_id}`. For a webhook: its key. */
  readonly path: string;
  readonly operationId?: string;
  readonly tags: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly deprecationMessage?: string;
  readonly skipped: boolean;
  /** `x-mint.metadata.tag`: shown as a badge. */
  readonly tag?: string;
  /** Path-item and operation parameters united by place and name; the operation's win. */
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  /** In document order. */
  readonly responses: readonly Response[];
  readonly security?: readonly SecurityRequirement[];
  readonly servers: readonly Server[];
  /** `x-stainless-method`, when the spec names its own SDK method. */
  readonly methodHint?: Json;
}

export interface Parameter {
  readonly origin: Origin;
  readonly visibility: Visibility;
  readonly name: string;
  readonly place: ParameterPlace;
  readonly required: boolean;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly deprecationMessage?: string;
  readonly skipped: boolean;
  readonly schema: Schema;
  /** How a value becomes text, as written: `form`, `deepObject`. */
  readonly style?: string;
  /** As written: a list or object as several parameters. */
  readonly explode?: boolean;
  /** The parameter's own `example`, or the first of its `examples`; the schema's are on the schema. */
  readonly example?: Json;
}

export interface Body {
  readonly origin: Origin;
  readonly required: boolean;
  readonly description?: string;
  readonly content: readonly MediaType[];
}

export interface MediaType {
  readonly origin: Origin;
  /** `application/json`, as written. */
  readonly type: string;
  readonly schema?: Schema;
  /** `example`, else the value of the first of `examples`. */
  readonly example?: Json;
}

export interface Response {
  readonly origin: Origin;
  /** `200`, `2XX`, `default`, as written. */
  readonly status: string;
  readonly description?: string;
  readonly content: readonly MediaType[];
  readonly headers: readonly { readonly name: string; readonly schema: Schema }[];
}

/** All schemes of one requirement are needed; the list of requirements is a choice. `{}` = anonymous. */
export interface SecurityRequirement {
  readonly schemes: readonly { readonly name: string; readonly scopes: readonly string[] }[];
}

export type SecurityScheme =
  | { readonly kind: 'bearer'; readonly name: string; readonly keyword: string }
  | { readonly kind: 'basic'; readonly name: string; readonly keyword: string; readonly base64: boolean }
  | { readonly kind: 'apiKey'; readonly name: string; readonly place: 'header' | 'query' | 'cookie'; readonly parameter: string }
  | { readonly kind: 'oauth2'; readonly name: string; readonly tokenUrl?: string; readonly scopes: readonly string[] }
  | { readonly kind: 'unsupported'; readonly name: string; readonly type: string };

/** The key of an operation in `Api.operations`. */
export function operationKey(verb: string, path: string): string {
  return `${verb.toLowerCase()} ${path}`;
}

/** Follows references to the schema they end in. Undefined for a dangling or endless chain. */
export function resolveSchema(api: Pick<Api, 'schemas'>, schema: Schema): Exclude<Schema, { kind: 'reference' }> | undefined {
  const seen = new Set<string>();
  let current: Schema | undefined = schema;
  while (current?.kind === 'reference') {
    if (seen.has(current.target)) return undefined;
    seen.add(current.target);
    current = api.schemas.get(current.target);
  }
  return current;
}
