// How names are spelled in TypeScript: words in, cased text out. Decides capitals only; which words a
// name has, and whether two names clash, is settled before.

import type { CasingRule, SdkConfig } from '../../../model/config.ts';
import type { Name } from '../../../model/name.ts';
import { splitWords } from '../../../words/split-words.ts';

export interface Casing {
  /** `RateCard`; safe as an identifier. */
  pascal(name: Name): string;
  /** `rateCard`; safe as an identifier, but perhaps a reserved word. */
  camel(name: Name): string;
  /** `rate-card`; safe as a file name. */
  kebab(name: Name): string;
  /** `rate_card`. */
  snake(name: Name): string;
  /** `RATE_CARD`. */
  constant(name: Name): string;
  /** `Rate Card`. */
  title(name: Name): string;
}

/** Words that published SDKs write in capitals (conventions §1.1). */
const INITIALISMS: ReadonlySet<string> = new Set(
  (
    '3ds ach acl ai api ats cpu crm db dns e2e eeoc gb gpu hd hris html http https id ip iso jsonl kb kyb kyc lfs mb ' +
    'mp3 mp4 nft saml sdk sku sms ss ssh sso url'
  ).split(' '),
);

/** Words that published SDKs write as their owners do, whatever the case in spec and config. */
const BRANDS: ReadonlyMap<string, string> = new Map(
  ['GitHub', 'LinkedIn', 'MongoDB', 'OAuth', 'OpenAI', 'OpenAPI'].map((brand) => [brand.toLowerCase(), brand]),
);

/**
 * The casing of one SDK: the common initialisms and the owner's own terms. In the legacy layout only types and
 * classes have initialisms: `fetchByExternalId` takes `FetchByExternalIDParams`.
 */
export function casingFor(config: Pick<SdkConfig, 'customCasings' | 'target'>): Casing {
  const terms = termsOf(config.customCasings);
  const camelInitialisms = config.target.layout === 'legacy' ? new Set<string>() : INITIALISMS;
  const spell = (name: Name): readonly Spelled[] => spellWords(wordsOf(name), terms, INITIALISMS);
  const snake = (name: Name): string =>
    spell(name)
      .map((word) => word.snake)
      .join('_');
  return {
    pascal: (name) =>
      name.verbatim ??
      identifier(
        spell(name)
          .map((word) => word.pascal)
          .join(''),
      ),
    camel: (name) => name.verbatim ?? identifier(camelText(spellWords(wordsOf(name), terms, camelInitialisms))),
    kebab: (name) => snake(name).replaceAll('_', '-') || 'unnamed',
    snake,
    constant: (name) => snake(name).toUpperCase(),
    title: (name) =>
      spell(name)
        .map((word) => word.capital)
        .join(' '),
  };
}

/** A name made of the words of a text, with nobody's casing rules in between. */
export function nameOf(text: string): Name {
  return { words: splitWords(text) };
}

interface Spelled {
  readonly pascal: string;
  readonly camel: string;
  readonly snake: string;
  readonly capital: string;
}

interface Term {
  readonly words: readonly string[];
  readonly spelled: Spelled;
}

function wordsOf(name: Name): readonly string[] {
  return name.words.length === 0 && name.verbatim !== undefined ? splitWords(name.verbatim) : name.words;
}

function camelText(words: readonly Spelled[]): string {
  return words.map((word, index) => (index === 0 ? word.camel : word.pascal)).join('');
}

function identifier(text: string): string {
  return text === '' || /^[0-9]/.test(text) ? `_${text}` : text;
}

/** Terms by their first word, the longest first. */
function termsOf(casings: SdkConfig['customCasings']): ReadonlyMap<string, readonly Term[]> {
  const terms = new Map<string, Term[]>();
  const add = (words: readonly string[], spelled: Spelled): void => {
    const [first] = words;
    if (first === undefined) return;
    const known = terms.get(first) ?? [];
    terms.set(
      first,
      [...known, { words, spelled }].sort((a, b) => b.words.length - a.words.length),
    );
  };
  for (const [text, rule] of casings) {
    const words = splitWords(text);
    const last = words.at(-1);
    if (last === undefined) continue;
    const one = spellTerm(words, rule);
    const many = [...words.slice(0, -1), `${last}s`];
    add(words, one);
    add(many, rule.plural === undefined ? pluralTerm(one) : spellTerm(many, rule.plural));
  }
  return terms;
}

function spellTerm(words: readonly string[], rule: CasingRule): Spelled {
  const plain = words.map(capitalised).join('');
  const pascal = rule.pascal ?? (rule.initialism === true ? words.join('').toUpperCase() : plain);
  const [first = '', ...rest] = words;
  return {
    pascal,
    camel: rule.camel ?? first + rest.map(capitalised).join(''),
    snake: rule.snake ?? words.join('_'),
    capital:
      rule.capital ??
      (rule.initialism === true || rule.pascal !== undefined ? pascal : words.map(capitalised).join(' ')),
  };
}

function pluralTerm(one: Spelled): Spelled {
  return { pascal: `${one.pascal}s`, camel: `${one.camel}s`, snake: `${one.snake}s`, capital: `${one.capital}s` };
}

function spellWords(
  words: readonly string[],
  terms: ReadonlyMap<string, readonly Term[]>,
  initialisms: ReadonlySet<string>,
): readonly Spelled[] {
  const spelled: Spelled[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const term = terms.get(word)?.find((known) => known.words.every((part, index) => words[at + index] === part));
    spelled.push(term?.spelled ?? spellWord(word, initialisms));
    at += term?.words.length ?? 1;
  }
  return spelled;
}

function spellWord(word: string, initialisms: ReadonlySet<string>): Spelled {
  const brand = BRANDS.get(word);
  if (brand !== undefined) return { pascal: brand, camel: word, snake: word, capital: brand };
  const singular = word.slice(0, -1);
  const isPlural = word.endsWith('s') && initialisms.has(singular);
  const text = initialisms.has(word) ? word.toUpperCase() : isPlural ? `${singular.toUpperCase()}s` : capitalised(word);
  return { pascal: text, camel: word, snake: word, capital: text };
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
