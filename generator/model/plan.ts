// What will be built, in no language's spelling: the resource tree, its methods and its types.
//
// Everything that follows from spec + config is decided here; an emitter only spells it.

import type { HttpVerb, Operation, Parameter } from './api.ts';
import type { SdkConfig } from './config.ts';
import type { Json } from './json.ts';
import type { Name } from './name.ts';
import type { Origin } from './origin.ts';
import type { MethodSamples, Sample } from './sample.ts';
import type { Docs, ParamPlace, TypeExpression, TypePlan } from './type-plan.ts';
import type { VersionTwins } from './version-pair.ts';

export type { CallSample, MethodSamples, Sample } from './sample.ts';
export type { AliasShape, Docs, FieldPlan, InterfaceShape, ParamPlace, TypeExpression, TypePlan } from './type-plan.ts';

export interface SdkPlan {
  readonly config: SdkConfig;
  readonly client: ClientPlan;
  /** In config order; `$shared` (kind `shared`) is one of them. */
  readonly resources: readonly ResourcePlan[];
  /** In config order. */
  readonly pages: readonly PagePlan[];
  /** Every model by the pointer of its schema. */
  readonly models: ReadonlyMap<string, ModelPlacement>;
  readonly capabilities: Capabilities;
  /** Number of configured http methods; `.stats.yml` prints it. */
  readonly endpoints: number;
  /** What to say of methods and models that have a newer twin; undefined: nothing. */
  readonly versionTwins?: VersionTwins;
}

/** What the runtime must be able to do for this API; decides which runtime files an SDK carries. */
export interface Capabilities {
  readonly multipart: boolean;
  readonly files: boolean;
  readonly pagination: boolean;
  readonly streaming: boolean;
  readonly webhooks: boolean;
  readonly webhookKeys: boolean;
  readonly binaryResponses: boolean;
  readonly nestedQuery: boolean;
  readonly idempotency: boolean;
}

export interface ClientPlan {
  readonly name: Name;
  /** Words before `_BASE_URL`, `_LOG` in environment variables. */
  readonly envPrefix: Name;
  readonly exampleName: Name;
  readonly options: readonly ClientOptionPlan[];
  readonly environments: readonly { readonly name: string; readonly url: string }[];
  readonly auth: AuthPlan;
  /** Names of body and query fields that must never be logged: `format: password`, `writeOnly`. */
  readonly secretFields?: readonly string[];
}

export interface ClientOptionPlan {
  readonly name: Name;
  readonly key: string;
  readonly type: 'string' | 'number' | 'boolean';
  /** Nullable options may be left out; others must come from the caller or the environment. */
  readonly nullable: boolean;
  readonly readEnv?: string;
  readonly default?: Json;
  readonly example?: Json;
  readonly description?: string;
  readonly sendInHeader?: string;
  readonly sendAsQueryParam?: string;
  readonly sendAsBodyParam?: string;
  readonly sendAsPathParam?: string;
  readonly serverVariable?: string;
  readonly requiredInTests: boolean;
}

export interface AuthPlan {
  /** Schemes that a client option feeds, in config order. */
  readonly schemes: readonly AuthSchemePlan[];
  /** Alternatives; each lists the schemes it needs. Empty: no auth at all. */
  readonly requirements: readonly (readonly string[])[];
  /** Operations choose their own schemes. */
  readonly perEndpoint: boolean;
}

export type AuthSchemePlan =
  | { readonly kind: 'bearer'; readonly name: string; readonly keyword: string; readonly option: Name }
  | { readonly kind: 'basic'; readonly name: string; readonly keyword: string; readonly base64: boolean; readonly username: Name; readonly password: Name }
  | { readonly kind: 'apiKey'; readonly name: string; readonly place: 'header' | 'query' | 'cookie'; readonly parameter: string; readonly option: Name }
  | { readonly kind: 'oauth2'; readonly name: string; readonly tokenUrl?: string; readonly clientId: Name; readonly clientSecret: Name };

/** A model's home. */
export interface ModelPlacement {
  readonly name: Name;
  /** `ResourcePlan.id` of the resource that lists it. */
  readonly resource: string;
  readonly pointer: string;
}

export interface ResourcePlan {
  /** Config keys from the top, joined by `.`: `v1.contracts.rate_cards`; `$shared`, `$client`. Unique. */
  readonly id: string;
  readonly kind: 'resource' | 'shared' | 'client';
  readonly key: string;
  readonly name: Name;
  /** Names from the top down to and including this one. */
  readonly path: readonly Name[];
  readonly origin: Origin;
  /** Class doc: config `description`, else the description of the one tag all operations share. */
  readonly description?: string;
  /** In emission order. Params and non-model responses hang on the methods. */
  readonly methods: readonly MethodPlan[];
  /** Sorted by name, ignoring case. */
  readonly models: readonly TypePlan[];
  /** Page aliases that live in this resource's file, in order of first use. */
  readonly pageAliases: readonly PageAliasPlan[];
  /** In config order. */
  readonly subresources: readonly ResourcePlan[];
  /** It has subresources in the SDK for everyone, and so a folder in all builds. */
  readonly hasFolder?: true;
  /** A type of its file has the name of its class in the SDK for everyone; the class gives way in all builds. */
  readonly namesake?: TypePlan['shape']['kind'];
  /** Hand-written: never emitted. */
  readonly custom: boolean;
}

export interface PageAliasPlan {
  /** Name of the item type the alias is named after, still singular. */
  readonly itemName: Name;
  /** `PagePlan.name`. */
  readonly page: Name;
  readonly item: TypeExpression;
  /** `ResourcePlan.id` of the file it lives in. */
  readonly resource: string;
}

export type MethodPlan = HttpMethodPlan | WebhookMethodPlan | AliasMethodPlan;

interface MethodBase {
  readonly name: Name;
  readonly key: string;
  readonly origin: Origin;
  readonly docs: Docs;
}

export interface HttpMethodPlan extends MethodBase {
  readonly kind: 'http';
  readonly operation: Operation;
  readonly verb: HttpVerb;
  /** The path template cut into literal text and parameters. May start a literal query string. */
  readonly route: readonly RoutePart[];
  readonly positional: readonly PositionalPlan[];
  readonly params?: ParamsPlan;
  readonly response: ResponsePlan;
  readonly request: RequestPlan;
  readonly defaultTimeoutMs?: number | null;
  readonly defaultMaxRetries?: number;
  readonly skipTestReason?: string;
  readonly streaming?: StreamingPlan;
  /** Schemes this operation asks for, when `perEndpoint` and different from the client's. */
  readonly security?: readonly string[];
  /** An operation or path server that replaces the base URL. */
  readonly server?: string;
  /** True when its `@example` belongs in the doc comment. */
  readonly showExample: boolean;
  /** Arguments of a call, for tests, examples and the README. */
  readonly samples: MethodSamples;
}

export interface WebhookMethodPlan extends MethodBase {
  readonly kind: 'webhook';
  /** One per event, named `<Key>WebhookEvent` unless it is a model. */
  readonly events: readonly { readonly name: Name; readonly type: TypeExpression; readonly declared?: TypePlan }[];
  /** The union of all events. */
  readonly union: TypePlan;
  /** Client option that holds the key; undefined: no verification. */
  readonly keyOption?: Name;
  readonly keyEncoding: 'base64' | 'utf-8';
  /** Body of the first event, for the test that signs it. */
  readonly samplePayload?: Sample;
}

export interface AliasMethodPlan extends MethodBase {
  readonly kind: 'alias';
  readonly target: Name;
}

export type RoutePart = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'parameter'; readonly name: string };

/** A path parameter that is an argument of its own. */
export interface PositionalPlan {
  /** Wire name. */
  readonly parameter: string;
  readonly name: Name;
  readonly type: TypeExpression;
  readonly docs: Docs;
  readonly source: Parameter | undefined;
}

export interface ParamsPlan {
  readonly type: TypePlan;
  /** `query`/`body`: passed through whole. `params`: destructured. */
  readonly argument: 'query' | 'body' | 'params';
  /** False: the caller may leave the argument out. */
  readonly required: boolean;
  /** What an optional argument defaults to: `{}`, `undefined`, or nothing (`body?: P | null`). */
  readonly fallback: 'object' | 'undefined' | 'none';
  /** The body is the params, or what they leave over; true also where models that they extend bring all its fields. */
  readonly hasBody: boolean;
  /** Every field in call order (path, query, body, header), also those a page base declares. */
  readonly fields: readonly ParamFieldPlan[];
}

export interface ParamFieldPlan {
  readonly place: ParamPlace;
  /** Wire name. */
  readonly name: string;
  /** Its name in the params type: the wire name, unless a field of another place has the same. */
  readonly key: string;
  /** Name of the variable it is destructured into. */
  readonly variable: Name;
  readonly required: boolean;
  /** The value is text already, and needs no turning into a header. */
  readonly isText: boolean;
  /** Body as one field: `body` or the configured `body_param_name`. */
  readonly wholeBody: boolean;
  /** Option of the client that gives the value where the caller does not. */
  readonly clientOption?: Name;
}

export interface RequestPlan {
  /** Media type of the body, if there is one. */
  readonly contentType?: string;
  readonly encoding: 'none' | 'json' | 'multipart' | 'maybe-multipart' | 'form' | 'raw';
}

export type ResponsePlan =
  | { readonly kind: 'void' }
  | { readonly kind: 'binary'; readonly contentType: string }
  | {
      readonly kind: 'json';
      readonly type: TypeExpression;
      readonly nullable: boolean;
      /** The exported `<Prefix><Method>Response`, unless the type is a model. */
      readonly declared?: TypePlan;
      /** Property of the envelope the result is unwrapped from. */
      readonly envelope?: string;
    }
  | {
      readonly kind: 'page';
      readonly page: PagePlan;
      readonly alias: PageAliasPlan;
      readonly item: TypeExpression;
      readonly declared?: TypePlan;
    };

export interface StreamingPlan {
  /** Undefined: always streams. */
  readonly discriminator?: string;
  /** The media type of the stream, where nothing else is answered. */
  readonly mediaType?: string;
  readonly event: TypeExpression;
  readonly paramsName?: Name;
}

export interface PagePlan {
  readonly name: Name;
  readonly config: SdkConfig['pagination'][number];
}
