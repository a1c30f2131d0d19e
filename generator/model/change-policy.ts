// What a difference between two SDKs or two documents is called, how much it matters, and what its owner decided
// about that: `inox.policy` of the configuration. Finding and judging differences is the room `diff`.

/** From worst to none: breaks a program, may break one, adds something, says something else. */
export const SEVERITIES = ['breaking', 'risky', 'additive', 'docs'] as const;
export type ChangeSeverity = (typeof SEVERITIES)[number];

/** Every code a finding can have, with what it means. */
export const FINDING_CODES = {
  'docs/changed': 'A description says something else.',
  'surface/extends-changed': 'An interface extends another type than before.',
  'surface/field-added': 'A type has one more field, which nobody has to write.',
  'surface/field-now-optional': 'A field may be missing.',
  'surface/field-now-required': 'A field may no longer be missing.',
  'surface/field-removed': 'A field is gone.',
  'surface/field-renamed': 'A field of the same type has another name.',
  'surface/method-added': 'The client has one more method.',
  'surface/method-removed': 'A method is gone.',
  'surface/method-renamed': 'A method that sends the same request has another name or place.',
  'surface/no-longer-deprecated': 'Something is no longer marked as deprecated.',
  'surface/now-deprecated': 'Something is marked as deprecated.',
  'surface/pagination-changed': 'A method answers with pages and did not, or the other way round.',
  'surface/parameter-now-optional': 'An argument of a method may be left out.',
  'surface/parameters-changed': 'A method takes other arguments.',
  'surface/parameters-reordered': 'The arguments of a method stand in another order.',
  'surface/request-changed': 'A method of the same name sends another request.',
  'surface/required-field-added': 'A type has one more field, which callers have to write.',
  'surface/resource-moved': 'All methods of a resource are reached another way.',
  'surface/return-type-changed': 'A method gives something else.',
  'surface/retyped': 'A field or alias is of another type.',
  'surface/type-added': 'There is one more type.',
  'surface/type-moved': 'A type of the same name lives in another module.',
  'surface/type-narrowed': 'A type has fewer values than before.',
  'surface/type-removed': 'A type is gone.',
  'surface/type-renamed': 'A type of the same shape has another name.',
  'surface/type-retyped': 'An interface became an alias, or the other way round.',
  'surface/type-widened': 'A type has more values than before.',
  'surface/value-renamed': 'A value is spelled otherwise.',
  'wire/body-added': 'An operation takes a body.',
  'wire/body-now-optional': 'A body of a request may be missing.',
  'wire/body-now-required': 'The body of a request may no longer be missing.',
  'wire/body-removed': 'An operation takes no body any more.',
  'wire/const-changed': 'The only value there is has become another.',
  'wire/default-changed': 'What counts where nothing is sent is something else.',
  'wire/discriminator-changed': 'Another property tells the variants of a union apart.',
  'wire/enum-value-added': 'An enum has one more value.',
  'wire/enum-value-removed': 'An enum has lost a value.',
  'wire/enum-value-renamed': 'A value of an enum has another spelling.',
  'wire/format-changed': 'A value is written in another format.',
  'wire/header-added': 'A response has one more header.',
  'wire/header-removed': 'A response has lost a header.',
  'wire/limit-loosened': 'A bound, length or pattern lets more values pass, or is gone.',
  'wire/limit-set': 'A bound, length or pattern that was not written before.',
  'wire/limit-tightened': 'A bound or length lets fewer values pass.',
  'wire/media-type-added': 'A body is available in one more media type.',
  'wire/media-type-removed': 'A body is no longer available in a media type.',
  'wire/no-longer-deprecated': 'Something is no longer marked as deprecated.',
  'wire/no-longer-nullable': 'A value can no longer be null.',
  'wire/no-longer-read-only': 'A value that only responses had can be sent.',
  'wire/no-longer-write-only': 'A value that only requests had is answered.',
  'wire/now-deprecated': 'Something is marked as deprecated.',
  'wire/now-nullable': 'A value may be null.',
  'wire/now-read-only': 'A value can no longer be sent.',
  'wire/now-write-only': 'A value is no longer answered.',
  'wire/operation-added': 'The service has one more operation.',
  'wire/operation-moved': 'An operation has another path.',
  'wire/operation-removed': 'An operation is gone.',
  'wire/other-properties-narrowed': 'An object may have fewer properties than those it lists, or none.',
  'wire/other-properties-widened': 'An object may have more properties than those it lists.',
  'wire/parameter-added': 'An operation takes one more parameter.',
  'wire/parameter-now-optional': 'A parameter may be missing.',
  'wire/parameter-now-required': 'A parameter may no longer be missing.',
  'wire/parameter-removed': 'An operation takes a parameter no more.',
  'wire/parameter-renamed': 'A parameter of the same values has another name.',
  'wire/parameter-style-changed': 'A list or object of a parameter is written in another way.',
  'wire/pattern-changed': 'Values follow another pattern.',
  'wire/property-added': 'An object has one more property.',
  'wire/property-now-optional': 'A property may be missing.',
  'wire/property-now-required': 'A property may no longer be missing.',
  'wire/property-removed': 'An object has lost a property.',
  'wire/property-renamed': 'A property of the same values has another name.',
  'wire/response-added': 'An operation answers with one more status.',
  'wire/response-removed': 'An operation no longer answers with a status.',
  'wire/security-loosened': 'Who may call needs less, or has one more way.',
  'wire/security-tightened': 'Who was let in needs more or something else.',
  'wire/server-added': 'The service has one more address.',
  'wire/server-removed': 'An address of the service is gone.',
  'wire/type-changed': 'A value is of another type.',
  'wire/variant-added': 'A union or intersection has one more part.',
  'wire/variant-removed': 'A union or intersection has lost a part.',
  'wire/webhook-added': 'The service sends one more webhook.',
  'wire/webhook-removed': 'The service no longer sends a webhook.',
} as const;

export type FindingCode = keyof typeof FINDING_CODES;

/** The codes in order. */
export const KNOWN_CODES: readonly string[] = Object.keys(FINDING_CODES);

/** What the owner decided about changes. */
export interface ChangePolicy {
  /** Severity by code, in place of the one that is found. */
  readonly severities: ReadonlyMap<string, ChangeSeverity>;
  /** Risky changes count as breaking. */
  readonly riskyBreaks: boolean;
  /** Things that carry one of these as `x-mint.metadata.tag` or `x-stability` may break; case does not count. */
  readonly exemptTags: readonly string[];
  readonly approvals: readonly Approval[];
}

/** A change that was looked at and is wanted. */
export interface Approval {
  /** Pointer into the configuration. */
  readonly pointer: string;
  readonly code: string;
  /** As the finding says it; `*` stands for any text. Absent: every subject. */
  readonly subject?: string;
  /** Name of a build; absent: all of them. */
  readonly build?: string;
  readonly reason: string;
  /** Last day it holds, `2026-12-31`; absent: for good. */
  readonly until?: string;
  /** What the change counts as for the next version; absent: as it is found. */
  readonly countsAs?: ChangeSeverity;
}

/** Nothing decided: every finding as it is found. */
export const NO_POLICY: ChangePolicy = { severities: new Map(), riskyBreaks: false, exemptTags: [], approvals: [] };
