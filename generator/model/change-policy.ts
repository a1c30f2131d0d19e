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
  'surface/method-added': 'The client has one more method.',
  'surface/method-removed': 'A method is gone.',
  'surface/method-renamed': 'A method that sends the same request has another name or place.',
  'surface/pagination-changed': 'A method answers with pages and did not, or the other way round.',
  'surface/parameter-now-optional': 'An argument of a method may be left out.',
  'surface/parameters-changed': 'A method takes other arguments.',
  'surface/parameters-reordered': 'The arguments of a method stand in another order.',
  'surface/request-changed': 'A method of the same name sends another request.',
  'surface/required-field-added': 'A type has one more field, which callers have to write.',
  'surface/return-type-changed': 'A method gives something else.',
  'surface/retyped': 'A field or alias is of another type.',
  'surface/type-added': 'There is one more type.',
  'surface/type-moved': 'A type of the same name lives in another module.',
  'surface/type-narrowed': 'A type has fewer values than before.',
  'surface/type-removed': 'A type is gone.',
  'surface/type-renamed': 'A type of the same shape has another name.',
  'surface/type-retyped': 'An interface became an alias, or the other way round.',
  'surface/type-widened': 'A type has more values than before.',
  'wire/body-added': 'An operation takes a body.',
  'wire/body-now-required': 'The body of a request may no longer be missing.',
  'wire/body-removed': 'An operation takes no body any more.',
  'wire/enum-value-added': 'An enum has one more value.',
  'wire/enum-value-removed': 'An enum has lost a value.',
  'wire/media-type-removed': 'A body is no longer available in a media type.',
  'wire/no-longer-nullable': 'A value can no longer be null.',
  'wire/now-nullable': 'A value may be null.',
  'wire/operation-added': 'The service has one more operation.',
  'wire/operation-removed': 'An operation is gone.',
  'wire/parameter-added': 'An operation takes one more parameter.',
  'wire/parameter-now-required': 'A parameter may no longer be missing.',
  'wire/parameter-removed': 'An operation takes a parameter no more.',
  'wire/property-added': 'An object has one more property.',
  'wire/property-now-optional': 'A property may be missing.',
  'wire/property-now-required': 'A property may no longer be missing.',
  'wire/property-removed': 'An object has lost a property.',
  'wire/response-removed': 'An operation no longer answers with a status.',
  'wire/type-changed': 'A value is of another type.',
  'wire/variant-added': 'A union or intersection has one more part.',
  'wire/variant-removed': 'A union or intersection has lost a part.',
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
