// What the owner asked for in `stainless.yml`, with every spelling already made one:
// string shorthands are objects, absent lists are empty, dates are text.

import type { ChangePolicy } from './change-policy.ts';
import type { Json, JsonObject } from './json.ts';
import type { VersionPairsConfig } from './pair-rules.ts';

export interface SdkConfig {
  readonly edition?: string;
  readonly organization: OrganizationConfig;
  /** `targets.typescript`, or the older `targets.node` (then `layout` is `legacy`). */
  readonly target: TargetConfig;
  /** Environment name to base URL, in order; the first is the default. */
  readonly environments: readonly { readonly name: string; readonly url: string }[];
  /** In config order; `$shared` and `$client` are among them under those keys. */
  readonly resources: readonly ResourceConfig[];
  readonly settings: SettingsConfig;
  readonly client: ClientConfig;
  /** Undefined: the spec's own. Every entry is one alternative. */
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  /** Raw OpenAPI security scheme objects that replace the spec's. */
  readonly securitySchemes?: JsonObject;
  readonly pagination: readonly PaginationConfig[];
  readonly streamEvents: readonly StreamEventConfig[];
  readonly query: QueryConfig;
  readonly multipartArrayFormat: ArrayFormat;
  readonly readme: ReadmeConfig;
  readonly errors?: JsonObject;
  readonly transforms: readonly TransformConfig[];
  readonly customCasings: ReadonlyMap<string, CasingRule>;
  /** Operation keys (`get /v1/x`) deliberately left out. */
  readonly unspecifiedEndpoints: readonly string[];
  /** Named client builds, `builds:`. */
  readonly builds: readonly BuildConfig[];
  /** inox's own switches, `inox:`. */
  readonly inox: InoxConfig;
}

export interface OrganizationConfig {
  readonly name: string;
  readonly docs?: string;
  readonly contact?: string;
  readonly securityContact?: string;
  readonly securityPolicyUrl?: string;
  readonly githubOrg?: string;
}

export interface TargetConfig {
  readonly layout: 'current' | 'legacy';
  readonly edition?: string;
  readonly packageName: string;
  readonly readmeTitle?: string;
  /** `Owner/repo` without a branch. */
  readonly productionRepo?: string;
  readonly packageManager: 'pnpm' | 'yarn' | 'npm';
  readonly browser: { readonly state: 'allow' | 'disallow' | 'dangerous_allow'; readonly message?: string };
  readonly publishesToJsr: boolean;
  /** `publish.release`: release-please keeps the version and the change log. */
  readonly release?: { readonly branch: string; readonly prerelease: boolean };
  readonly skip: boolean;
}

export interface ResourceConfig {
  /** Key as written: `rate_cards`, `$shared`. */
  readonly key: string;
  /** Pointer into the config. */
  readonly pointer: string;
  readonly models: readonly ModelConfig[];
  readonly methods: readonly MethodConfig[];
  readonly subresources: readonly ResourceConfig[];
  readonly description?: string;
  readonly deprecated?: string;
  /** True when `skip`/`only` leave it out of this target. */
  readonly skipped: boolean;
  /** Hand-written: nothing is generated for it. */
  readonly custom: boolean;
}

export interface ModelConfig {
  readonly key: string;
  readonly pointer: string;
  /** As written: `Card`, `#/components/schemas/Card`, or a query. Absent for an alias. */
  readonly schema?: string;
  /** Set for `type: alias`: `model` or `resource.model`. */
  readonly aliasTo?: string;
  readonly deprecated?: string;
  readonly skipped: boolean;
}

export interface MethodConfig {
  readonly key: string;
  readonly pointer: string;
  readonly type: 'http' | 'alias' | 'webhook_unwrap';
  /** `post /v1/x`; for http methods. The path may carry a literal query string. */
  readonly endpoint?: { readonly verb: string; readonly path: string };
  readonly aliasTo?: string;
  /** True: must match a scheme. False: never. A name: that scheme. Undefined: find one. */
  readonly paginated?: boolean | string;
  /** Property of the envelope, or false for none; undefined: `settings.unwrapResponseFields` decides. */
  readonly unwrapResponse?: string | false;
  readonly bodyParamName?: string;
  readonly positionalParams?: readonly string[];
  readonly defaultRequestOptions?: { readonly timeoutMs?: number | null; readonly maxRetries?: number };
  readonly skipTestReason?: string;
  readonly deprecated?: string;
  readonly skipped: boolean;
  readonly streaming?: {
    /** `null`: always streams. */
    readonly paramDiscriminator?: string | null;
    readonly eventModel?: string;
    readonly paramsTypeName?: string;
  };
  readonly webhook?: {
    readonly discriminator?: string;
    readonly keyOption?: string | null;
    readonly keyEncoding: 'base64' | 'utf-8';
    /** Event name to the webhook of the spec. */
    readonly eventTypes?: Readonly<Record<string, string>>;
  };
}

export interface SettingsConfig {
  readonly license: string;
  readonly disableMockTests: boolean;
  readonly mockServer: 'prism' | 'steady';
  readonly perEndpointSecurity: boolean;
  readonly unwrapResponseFields: readonly string[];
  /** False: no path parameter is positional anywhere. */
  readonly positionalParams: boolean;
  readonly sortSchemaProperties: boolean;
  readonly fileHeader?: string;
}

export interface ClientConfig {
  /** In config order. */
  readonly options: readonly ClientOptionConfig[];
  readonly defaultHeaders: readonly { readonly name: string; readonly value: string }[];
  readonly defaultTimeoutMs: number;
  readonly maxRetries: number;
  readonly initialDelaySeconds: number;
  readonly maxDelaySeconds: number;
  readonly idempotencyHeader?: string;
  readonly clientName?: string;
  readonly exampleName: string;
  readonly envPrefix?: string;
}

export interface ClientOptionConfig {
  readonly key: string;
  readonly pointer: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'null';
  readonly nullable: boolean;
  readonly readEnv?: string;
  readonly default?: Json;
  readonly example?: Json;
  readonly description?: string;
  readonly auth?: {
    readonly scheme: string;
    readonly role: 'value' | 'username' | 'password' | 'client_id' | 'client_secret';
  };
  readonly sendInHeader?: string;
  readonly sendAsQueryParam?: string;
  readonly sendAsBodyParam?: string;
  readonly sendAsPathParam?: string;
  readonly serverVariable?: string;
  readonly requiredInTests: boolean;
}

export interface PaginationConfig {
  readonly name: string;
  readonly pointer: string;
  readonly description?: string;
  readonly type: 'cursor' | 'cursor_id' | 'cursor_url' | 'page_number' | 'offset' | 'fake_page';
  readonly paramLocation: 'query' | 'body';
  readonly continueOnEmptyItems: boolean;
  /** In config order. */
  readonly request: readonly PaginationField[];
  readonly response: readonly PaginationField[];
}

/** A field of a pagination scheme; a small schema with a role. */
export interface PaginationField {
  readonly name: string;
  readonly type?: string;
  readonly format?: string;
  readonly nullable: boolean;
  readonly description?: string;
  readonly purpose?: string;
  readonly isTopLevelArray: boolean;
  readonly fromHeader?: string;
  readonly required: boolean;
  readonly enumValues?: readonly Json[];
  readonly properties: readonly PaginationField[];
  /** Purpose written on the `items` of an array field, or nested in the item schema. */
  readonly items?: PaginationField;
}

export interface StreamEventConfig {
  readonly eventType?: string | readonly string[] | null;
  readonly dataStartsWith?: string;
  readonly kind?: string;
  readonly handle: 'yield' | 'done' | 'break' | 'continue' | 'error';
  readonly errorProperty?: string;
}

export type ArrayFormat = 'comma' | 'repeat' | 'brackets' | 'indices';

export interface QueryConfig {
  readonly nestedFormat: 'brackets' | 'dots';
  readonly arrayFormat: ArrayFormat;
}

export interface ReadmeConfig {
  /** `default`, `headline`, `pagination`, … to the request shown there. */
  readonly exampleRequests: ReadonlyMap<string, ReadmeRequest>;
  readonly includeStainlessAttribution: boolean;
  /** A paragraph above the installation: what a client build is for. Plain words. */
  readonly note?: string;
}

export interface ReadmeRequest {
  readonly endpoint: { readonly verb: string; readonly path: string };
  readonly params: JsonObject;
  readonly responseProperty?: string;
  readonly assignTo?: string;
}

export interface TransformConfig {
  readonly pointer: string;
  readonly command: string;
  readonly reason?: string;
  readonly args: JsonObject | readonly Json[];
}

export interface CasingRule {
  readonly initialism?: boolean;
  readonly snake?: string;
  readonly pascal?: string;
  readonly capital?: string;
  readonly camel?: string;
  /** The plural's own spelling, when the rule has `singular`/`plural` parts. */
  readonly plural?: Omit<CasingRule, 'plural'>;
}

export interface BuildConfig {
  readonly name: string;
  readonly pointer: string;
  readonly groups: readonly string[];
  /** Relative to the config file. */
  readonly output?: string;
  readonly packageName?: string;
  readonly versionSuffix?: string;
  readonly readmeNote?: string;
  readonly apiVersion?: string;
}

export interface InoxConfig {
  /** Version of the generated package; also printed as `src/version.ts`. */
  readonly sdkVersion: string;
  /** Overrides the layout that follows from the targets. */
  readonly layout?: 'current' | 'legacy';
  /** Date (`2026-02-25`) of the last generation whose habits to keep; undefined: the newest. */
  readonly asOf?: string;
  /** Overrides of rules that the spec and config alone do not settle. */
  readonly methodExamples?: boolean;
  readonly sortMethods: boolean;
  /** Older things point to their newer twins; undefined: in builds that are not for everyone. */
  readonly versionPairLinks?: boolean;
  readonly versionPairs?: VersionPairsConfig;
  /** Docs, `api.md` and README show `x-mint.metadata.tag`; undefined: in builds that are not for everyone. */
  readonly badges?: boolean;
  /** What counts as a breaking change, and which ones are wanted. */
  readonly policy: ChangePolicy;
}
