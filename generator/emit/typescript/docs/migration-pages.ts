// `docs/migrations/`: for each pair of an older and a newer method or type, how to go over; and a list of them all.

import { compareText, type OutputFile } from '../../../model/output.ts';
import type { CallSample } from '../../../model/plan.ts';
import type { ProseText } from '../../../model/prose.ts';
import type { PairChange, PairPart } from '../../../model/version-pair.ts';
import type { EmitTools } from '../../emitter.ts';
import type { SdkLayout } from '../names/layout.ts';
import { hasPage, MIGRATIONS, spelledTwins, type SpelledTwins, type TwinMethod } from '../names/twins.ts';
import { exampleCall } from '../page/call-code.ts';
import type { ExampleCode } from '../page/doc-comment.ts';
import { renderRemembered, type TemplateValues } from '../render/render-template.ts';
import { markdownCode, markdownFence, markdownText, markdownWithCode, ownText, type Rendered } from '../render/text-writers.ts';
import { rowsOf, type Rows } from './migration-rows.ts';

const TEMPLATES = 'typescript/text/migrations';

const MODEL_SUMMARY = 'The newer type is not the same in shape.';
const SAME_SHAPE = 'The same in shape: only the name changes.';
const DEPRECATED = 'The older method is deprecated.';
const WORK_WORDS = 'the same, nothing to change, one thing to change, things to change';
/** What the code of a call and the list of its types say beside names. */
const CALL_WORDS = 'Automatically fetches more pages as needed. becomes from The request becomes';

/** Every text that `migrationPages` will ask `tools.prose` for. */
export function* migrationProse(sdk: SdkLayout): Iterable<ProseText> {
  for (const twins of pagesOf(sdk)) {
    if (twins.kind !== 'method') continue;
    for (const { code, isFinal } of examplesOf(twins, sdk)) if (!isFinal) yield { syntax: 'typescript', text: code };
  }
}

/** The pages and their list; nothing where they are not wanted, or no pair is in this SDK. */
export function* migrationPages(sdk: SdkLayout, { prose, template, memo }: EmitTools): Iterable<OutputFile> {
  const pages = pagesOf(sdk);
  if (pages.length === 0) return;
  const word = ({ code, isFinal }: ExampleCode): Rendered =>
    markdownFence('ts', isFinal ? code : prose.of({ syntax: 'typescript', text: code }));
  const page = template(`${TEMPLATES}/page.md.hbs`);
  for (const twins of pages.filter(hasPage)) {
    const text = renderRemembered(page, { ...pageValues(twins), ...callValues(twins, { sdk, word }) }, memo);
    const original = `${page}\n${ownWords(twins)}`;
    yield { path: `${MIGRATIONS}/${twins.page}`, text, syntax: 'markdown', original };
  }
  const index = template(`${TEMPLATES}/index.md.hbs`);
  const text = renderRemembered(index, indexValues(pages), memo);
  yield { path: `${MIGRATIONS}/README.md`, text, syntax: 'markdown', original: `${index}\n${ownWordsOfIndex(pages)}` };
}

type Page = SpelledTwins & { readonly page: string };

/** By name: the order in which a document writes its schemas and paths means nothing. */
function pagesOf(sdk: SdkLayout): readonly Page[] {
  if (sdk.plan.versionTwins?.pages !== true) return [];
  return [...spelledTwins(sdk)].sort((a, b) => compareText(a.page, b.page));
}

/** What a page says beside its template, and would say whatever the API: an audit must not take it for a secret. */
function ownWords(twins: SpelledTwins): string {
  const { changes } = twins.twins.comparison;
  const sections = sectionsOf(twins).flatMap(({ part, heading, same, needed, free }) => {
    const rows = rowsOf(changes, part);
    return [heading, same, needed, free, ...[...rows.needed, ...rows.free].map(({ own }) => own)];
  });
  const calls = twins.kind === 'method' ? [DEPRECATED, sayInShort(twins), CALL_WORDS, CALL_WORDS] : [MODEL_SUMMARY];
  return [...calls, ...sections].join('\n');
}

function ownWordsOfIndex(pages: readonly Page[]): string {
  return pages.map(() => `page ${SAME_SHAPE} ${WORK_WORDS} ${WORK_WORDS}`).join('\n');
}

type Methods = Extract<SpelledTwins, { kind: 'method' }>;

/** Both calls; the newer one with the values of the older, so that nothing differs but what has to. */
function examplesOf({ older, newer }: Methods, sdk: SdkLayout): readonly [ExampleCode, ExampleCode] {
  const example = withValuesOf(newer.method.samples.example, older.method.samples.example);
  const method = { ...newer.method, samples: { ...newer.method.samples, example } };
  return [exampleCall(older.method, older.home, sdk), exampleCall(method, newer.home, sdk)];
}

function withValuesOf(call: CallSample, other: CallSample): CallSample {
  if (call.params?.kind !== 'object' || other.params?.kind !== 'object') return call;
  const known = new Map(other.params.entries.map(({ key, value }) => [key, value]));
  const entries = call.params.entries.map(({ key, value }) => {
    const before = known.get(key);
    const isOne = before?.kind === 'value' && value.kind === 'value' && typeof before.value === typeof value.value;
    return { key, value: isOne ? before : value };
  });
  return { ...call, params: { kind: 'object', entries } };
}

interface Wording {
  readonly sdk: SdkLayout;
  readonly word: (example: ExampleCode) => Rendered;
}

function callValues(twins: SpelledTwins, { sdk, word }: Wording): TemplateValues {
  if (twins.kind === 'model')
    return { isMethod: false, beforeBlock: ownText(''), afterBlock: ownText(''), hasTypes: false, types: [] };
  const types = typeValues(twins, sdk);
  const [before, after] = examplesOf(twins, sdk);
  return {
    isMethod: true,
    hasTypes: types.length > 0,
    types,
    beforeBlock: word(before),
    afterBlock: word(after),
  };
}

/** The types that a method declares for itself, with the files they are imported from. */
function typeValues({ older, newer }: Methods, sdk: SdkLayout): readonly TemplateValues[] {
  const [were, are] = [typesOf(older, sdk), typesOf(newer, sdk)];
  return [...were].flatMap(([use, was]) => {
    const is = are.get(use);
    return is === undefined || is === was ? [] : [{ older: ownText(was), newer: ownText(is) }];
  });
}

function typesOf({ method, home }: TwinMethod, { plan, casing }: SdkLayout): ReadonlyMap<string, string> {
  const { params, response } = method;
  const declared = response.kind === 'json' || response.kind === 'page' ? response.declared : undefined;
  const file = markdownCode(`${plan.config.target.packageName}/${home.path}`);
  const types = [
    ['params', params?.type],
    ['answer', declared],
  ] as const;
  return new Map(
    types.flatMap(([use, type]) =>
      type === undefined ? [] : [[use, `${markdownCode(casing.pascal(type.name))} from ${file}`]],
    ),
  );
}

function pageValues(twins: SpelledTwins): TemplateValues {
  const { changes, pair } = twins.twins.comparison;
  const { note } = pair;
  return {
    older: titleOf(twins, 'older'),
    newer: titleOf(twins, 'newer'),
    summary: ownText(twins.kind === 'method' ? sayCalls(twins) : MODEL_SUMMARY),
    hasNote: note !== undefined,
    note: markdownWithCode(note ?? ''),
    sections: sectionsOf(twins).map((section) => sectionValues(section, changes)),
    hasPaths: changes.length > 0,
  };
}

function titleOf(twins: SpelledTwins, side: 'older' | 'newer'): Rendered {
  return markdownCode(twins.kind === 'method' ? `${twins[side].chain}()` : twins[side]);
}

function sayWork(count: number): string {
  if (count === 0) return 'nothing to change';
  return count === 1 ? 'one thing to change' : `${count} things to change`;
}

function sayCalls(methods: Methods): string {
  const { older, newer } = methods;
  const requestOf = ({ method }: TwinMethod): Rendered =>
    markdownCode(`${method.verb.toUpperCase()} ${method.operation.path}`);
  const old = older.method.docs.deprecated === undefined ? '' : ` ${DEPRECATED}`;
  return `The request ${requestOf(older)} becomes ${requestOf(newer)}.${old} ${sayInShort(methods)}`;
}

function sayInShort({ twins }: Methods): string {
  const { changes } = twins.comparison;
  const [sent, got] = (['request', 'response'] as const).map((part) => rowsOf(changes, part).needed.length);
  return `In short: ${sayWork(sent ?? 0)} in what you send, ${sayWork(got ?? 0)} in what you get.`;
}

function sectionsOf({ kind }: SpelledTwins): readonly Section[] {
  return kind === 'method' ? METHOD_SECTIONS : MODEL_SECTIONS;
}

interface Section {
  readonly part: PairPart;
  readonly heading: string;
  readonly same: string;
  readonly needed: string;
  readonly free: string;
}

const METHOD_SECTIONS: readonly Section[] = [
  {
    part: 'request',
    heading: 'What you send',
    same: 'The arguments are the same.',
    needed: 'Calls that use these arguments have to change:',
    free: 'These are there to be used; a call that leaves them out stays as it is:',
  },
  {
    part: 'response',
    heading: 'What you get',
    same: 'The answer is the same in shape.',
    needed: 'Code that reads these fields has to change:',
    free: 'These are new or surer than before; code that does not know of them stays as it is:',
  },
];

const MODEL_SECTIONS: readonly Section[] = [
  {
    part: 'schema',
    heading: 'What differs',
    same: '',
    needed: 'Code that uses these fields has to change:',
    free: 'These are new:',
  },
];

function sectionValues(section: Section, changes: readonly PairChange[]): TemplateValues {
  const { needed, free } = rowsOf(changes, section.part);
  const isSame = needed.length + free.length === 0;
  return {
    heading: ownText(section.heading),
    isSame,
    sameText: ownText(section.same),
    hasNeeded: needed.length > 0,
    neededText: ownText(section.needed),
    needed: needed.map(({ field, says }) => ({ field, says })),
    hasFree: free.length > 0,
    freeText: ownText(section.free),
    free: free.map(({ field, says }) => ({ field, says })),
  };
}

function indexValues(pages: readonly Page[]): TemplateValues {
  const methods = pages.filter(({ kind }) => kind === 'method');
  const models = pages.filter(({ kind }) => kind === 'model');
  const linkTo = ({ page }: Page, words: string): Rendered => ownText(`[${markdownText(words)}](./${page})`);
  const count = ({ twins }: Page, part: PairPart): Rendered =>
    ownText(sayCount(rowsOf(twins.comparison.changes, part)));
  return {
    hasMethods: methods.length > 0,
    methods: methods.map((page) => ({
      older: titleOf(page, 'older'),
      newer: titleOf(page, 'newer'),
      sent: count(page, 'request'),
      got: count(page, 'response'),
      pageLink: linkTo(page, 'page'),
    })),
    hasModels: models.length > 0,
    models: models.map((page) => ({
      older: titleOf(page, 'older'),
      newer: titleOf(page, 'newer'),
      difference: hasPage(page)
        ? linkTo(page, sayCount(rowsOf(page.twins.comparison.changes, 'schema')))
        : ownText(SAME_SHAPE),
    })),
  };
}

function sayCount({ needed, free }: Rows): string {
  if (needed.length > 0) return `${needed.length} to change`;
  return free.length > 0 ? 'nothing to change' : 'the same';
}
