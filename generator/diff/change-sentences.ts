// One finding as one line of a changelog: what was done, in the imperative, without naming what caused it.

import type { Finding, FindingCode } from './finding.ts';

type Say = (finding: Finding) => string;

const thing = ({ subject }: Finding): string => codeSpan(subject);
const old = ({ before, subject }: Finding): string => codeSpan(shorten(before ?? subject));
const fresh = ({ after, subject }: Finding): string => codeSpan(shorten(after ?? subject));
const fromTo: Say = (finding) => (finding.before === undefined ? '' : ` from ${old(finding)} to ${fresh(finding)}`);

const SENTENCES: Readonly<Record<FindingCode, Say>> = {
  'docs/changed': (finding) => `reword ${thing(finding)}`,
  'surface/extends-changed': (finding) => `change what ${thing(finding)} extends${fromTo(finding)}`,
  'surface/field-added': (finding) => `add field ${thing(finding)}`,
  'surface/field-now-optional': (finding) => `make field ${thing(finding)} optional`,
  'surface/field-now-required': (finding) => `make field ${thing(finding)} required`,
  'surface/field-removed': (finding) => `remove field ${thing(finding)}`,
  'surface/field-renamed': (finding) => `rename field ${thing(finding)} to ${fresh(finding)}`,
  'surface/method-added': (finding) => `add ${thing(finding)}`,
  'surface/method-removed': (finding) => `remove ${thing(finding)}`,
  'surface/method-renamed': (finding) => `rename ${old(finding)} to ${fresh(finding)}`,
  'surface/no-longer-deprecated': (finding) => `take back the deprecation of ${thing(finding)}`,
  'surface/now-deprecated': (finding) => `deprecate ${thing(finding)}`,
  'surface/pagination-changed': (finding) => `change the pagination of ${thing(finding)}${fromTo(finding)}`,
  'surface/parameter-now-optional': (finding) => `make an argument of ${thing(finding)} optional: ${fresh(finding)}`,
  'surface/parameters-changed': (finding) => `change the arguments of ${thing(finding)}${fromTo(finding)}`,
  'surface/parameters-reordered': (finding) => `reorder the arguments of ${thing(finding)}${fromTo(finding)}`,
  'surface/request-changed': (finding) => `change the request of ${thing(finding)}${fromTo(finding)}`,
  'surface/required-field-added': (finding) => `add required field ${thing(finding)}`,
  'surface/resource-moved': (finding) => `move ${old(finding)} to ${fresh(finding)}`,
  'surface/return-type-changed': (finding) => `change what ${thing(finding)} returns${fromTo(finding)}`,
  'surface/retyped': (finding) => `change the type of ${thing(finding)}${fromTo(finding)}`,
  'surface/type-added': (finding) => `add type ${thing(finding)}`,
  'surface/type-moved': (finding) => `move type ${thing(finding)}${fromTo(finding)}`,
  'surface/type-narrowed': (finding) => `narrow ${thing(finding)}${fromTo(finding)}`,
  'surface/type-removed': (finding) => `remove type ${thing(finding)}`,
  'surface/type-renamed': (finding) => `rename type ${old(finding)} to ${fresh(finding)}`,
  'surface/type-retyped': (finding) => `change the kind of type ${thing(finding)}${fromTo(finding)}`,
  'surface/type-widened': (finding) => `widen ${thing(finding)}${fromTo(finding)}`,
  'surface/value-renamed': (finding) => `rename value ${old(finding)} of ${thing(finding)} to ${fresh(finding)}`,
  'wire/body-added': (finding) => `accept ${thing(finding)}`,
  'wire/body-now-optional': (finding) => `make ${thing(finding)} optional`,
  'wire/body-now-required': (finding) => `require ${thing(finding)}`,
  'wire/body-removed': (finding) => `no longer accept ${thing(finding)}`,
  'wire/const-changed': (finding) => `change the value of ${thing(finding)}${fromTo(finding)}`,
  'wire/default-changed': (finding) => `change the default of ${thing(finding)}${fromTo(finding)}`,
  'wire/discriminator-changed': (finding) =>
    `tell the variants of ${thing(finding)} apart by ${fresh(finding)} instead of ${old(finding)}`,
  'wire/enum-value-added': (finding) => `add value ${fresh(finding)} to ${thing(finding)}`,
  'wire/enum-value-removed': (finding) => `remove value ${old(finding)} from ${thing(finding)}`,
  'wire/enum-value-renamed': (finding) => `rename value ${old(finding)} of ${thing(finding)} to ${fresh(finding)}`,
  'wire/format-changed': (finding) => `change the format of ${thing(finding)}${fromTo(finding)}`,
  'wire/header-added': (finding) => `add ${thing(finding)}`,
  'wire/header-removed': (finding) => `remove ${thing(finding)}`,
  'wire/limit-loosened': (finding) => `loosen ${thing(finding)}${fromTo(finding)}`,
  'wire/limit-set': (finding) => `limit ${thing(finding)} to ${fresh(finding)}`,
  'wire/limit-tightened': (finding) => `tighten ${thing(finding)}${fromTo(finding)}`,
  'wire/media-type-added': (finding) => `add ${fresh(finding)} to ${thing(finding)}`,
  'wire/media-type-removed': (finding) => `remove ${old(finding)} from ${thing(finding)}`,
  'wire/no-longer-deprecated': (finding) => `take back the deprecation of ${thing(finding)}`,
  'wire/no-longer-nullable': (finding) => `make ${thing(finding)} not nullable`,
  'wire/no-longer-read-only': (finding) => `let ${thing(finding)} be written`,
  'wire/no-longer-write-only': (finding) => `let ${thing(finding)} be read`,
  'wire/now-deprecated': (finding) => `deprecate ${thing(finding)}`,
  'wire/now-nullable': (finding) => `make ${thing(finding)} nullable`,
  'wire/now-read-only': (finding) => `make ${thing(finding)} read-only`,
  'wire/now-write-only': (finding) => `make ${thing(finding)} write-only`,
  'wire/operation-added': (finding) => `add operation ${thing(finding)}`,
  'wire/operation-moved': (finding) => `move operation ${old(finding)} to ${fresh(finding)}`,
  'wire/operation-removed': (finding) => `remove operation ${thing(finding)}`,
  'wire/other-properties-narrowed': (finding) =>
    `narrow what may stand beside the properties of ${thing(finding)}${fromTo(finding)}`,
  'wire/other-properties-widened': (finding) =>
    `widen what may stand beside the properties of ${thing(finding)}${fromTo(finding)}`,
  'wire/parameter-added': (finding) => `add parameter ${thing(finding)}`,
  'wire/parameter-now-optional': (finding) => `make parameter ${thing(finding)} optional`,
  'wire/parameter-now-required': (finding) => `make parameter ${thing(finding)} required`,
  'wire/parameter-removed': (finding) => `remove parameter ${thing(finding)}`,
  'wire/parameter-renamed': (finding) => `rename parameter ${thing(finding)} to ${fresh(finding)}`,
  'wire/parameter-style-changed': (finding) => `change how ${thing(finding)} is written${fromTo(finding)}`,
  'wire/pattern-changed': (finding) => `change the pattern of ${thing(finding)}${fromTo(finding)}`,
  'wire/property-added': (finding) => `add property ${thing(finding)}`,
  'wire/property-now-optional': (finding) => `make property ${thing(finding)} optional`,
  'wire/property-now-required': (finding) => `make property ${thing(finding)} required`,
  'wire/property-removed': (finding) => `remove property ${thing(finding)}`,
  'wire/property-renamed': (finding) => `rename property ${thing(finding)} to ${fresh(finding)}`,
  'wire/response-added': (finding) => `add response ${thing(finding)}`,
  'wire/response-removed': (finding) => `remove response ${thing(finding)}`,
  'wire/security-loosened': (finding) => `loosen ${thing(finding)}${fromTo(finding)}`,
  'wire/security-tightened': (finding) => `change ${thing(finding)}${fromTo(finding)}`,
  'wire/server-added': (finding) => `add server ${fresh(finding)}`,
  'wire/server-removed': (finding) => `remove server ${old(finding)}`,
  'wire/type-changed': (finding) => `change the type of ${thing(finding)}${fromTo(finding)}`,
  'wire/variant-added': (finding) => `add a variant to ${thing(finding)}`,
  'wire/variant-removed': (finding) => `remove a variant from ${thing(finding)}`,
  'wire/webhook-added': (finding) => `add ${thing(finding)}`,
  'wire/webhook-removed': (finding) => `remove ${thing(finding)}`,
};

/** `remove field `Book.kind``. */
export function sayChange(finding: Finding): string {
  return SENTENCES[finding.code](finding);
}

/** One finding in one line for people who look for it: ``Foo.bar` retyped: `string` → `number``. */
export function sayFinding({ code, subject, before, after }: Finding): string {
  const what = code.slice(code.indexOf('/') + 1).replaceAll('-', ' ');
  const said = [before, after].filter((text) => text !== undefined && text !== subject);
  if (said.length === 0 || code.startsWith('docs/')) return `${codeSpan(subject)} ${what}`;
  return `${codeSpan(subject)} ${what}: ${said.map((text = '') => codeSpan(shorten(text))).join(' → ')}`;
}

const MOST_SIGNS = 160;

function shorten(text: string): string {
  return text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS - 3)}...` : text;
}

/** Text as a Markdown code span: fenced by more backticks than it holds. */
function codeSpan(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${plain}${fence}` : `${fence} ${plain} ${fence}`;
}
