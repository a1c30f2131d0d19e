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
  'surface/method-added': (finding) => `add ${thing(finding)}`,
  'surface/method-removed': (finding) => `remove ${thing(finding)}`,
  'surface/method-renamed': (finding) => `rename ${old(finding)} to ${fresh(finding)}`,
  'surface/pagination-changed': (finding) => `change the pagination of ${thing(finding)}${fromTo(finding)}`,
  'surface/parameter-now-optional': (finding) => `make an argument of ${thing(finding)} optional: ${fresh(finding)}`,
  'surface/parameters-changed': (finding) => `change the arguments of ${thing(finding)}${fromTo(finding)}`,
  'surface/parameters-reordered': (finding) => `reorder the arguments of ${thing(finding)}${fromTo(finding)}`,
  'surface/request-changed': (finding) => `change the request of ${thing(finding)}${fromTo(finding)}`,
  'surface/required-field-added': (finding) => `add required field ${thing(finding)}`,
  'surface/return-type-changed': (finding) => `change what ${thing(finding)} returns${fromTo(finding)}`,
  'surface/retyped': (finding) => `change the type of ${thing(finding)}${fromTo(finding)}`,
  'surface/type-added': (finding) => `add type ${thing(finding)}`,
  'surface/type-moved': (finding) => `move type ${thing(finding)}${fromTo(finding)}`,
  'surface/type-narrowed': (finding) => `narrow ${thing(finding)}${fromTo(finding)}`,
  'surface/type-removed': (finding) => `remove type ${thing(finding)}`,
  'surface/type-renamed': (finding) => `rename type ${old(finding)} to ${fresh(finding)}`,
  'surface/type-retyped': (finding) => `change the kind of type ${thing(finding)}${fromTo(finding)}`,
  'surface/type-widened': (finding) => `widen ${thing(finding)}${fromTo(finding)}`,
  'wire/body-added': (finding) => `accept ${thing(finding)}`,
  'wire/body-now-required': (finding) => `require ${thing(finding)}`,
  'wire/body-removed': (finding) => `no longer accept ${thing(finding)}`,
  'wire/enum-value-added': (finding) => `add value ${fresh(finding)} to ${thing(finding)}`,
  'wire/enum-value-removed': (finding) => `remove value ${old(finding)} from ${thing(finding)}`,
  'wire/media-type-removed': (finding) => `remove ${old(finding)} from ${thing(finding)}`,
  'wire/no-longer-nullable': (finding) => `make ${thing(finding)} not nullable`,
  'wire/now-nullable': (finding) => `make ${thing(finding)} nullable`,
  'wire/operation-added': (finding) => `add operation ${thing(finding)}`,
  'wire/operation-removed': (finding) => `remove operation ${thing(finding)}`,
  'wire/parameter-added': (finding) => `add parameter ${thing(finding)}`,
  'wire/parameter-now-required': (finding) => `make parameter ${thing(finding)} required`,
  'wire/parameter-removed': (finding) => `remove parameter ${thing(finding)}`,
  'wire/property-added': (finding) => `add property ${thing(finding)}`,
  'wire/property-now-optional': (finding) => `make property ${thing(finding)} optional`,
  'wire/property-now-required': (finding) => `make property ${thing(finding)} required`,
  'wire/property-removed': (finding) => `remove property ${thing(finding)}`,
  'wire/response-removed': (finding) => `remove response ${thing(finding)}`,
  'wire/type-changed': (finding) => `change the type of ${thing(finding)}${fromTo(finding)}`,
  'wire/variant-added': (finding) => `add a variant to ${thing(finding)}`,
  'wire/variant-removed': (finding) => `remove a variant from ${thing(finding)}`,
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
