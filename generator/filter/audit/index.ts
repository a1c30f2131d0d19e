// The audit: every file of a filtered build is searched for what its audience may not see. It trusts no filter:
// whatever the full API says and the visible one does not must not be said by any file, unless the file's own
// template, every printer or the configuration says it.

import type { Api } from '../../model/api.ts';
import type { SdkConfig } from '../../model/config.ts';
import type { Diagnostic, Report } from '../../model/diagnostic.ts';
import type { OutputFile, OutputTree } from '../../model/output.ts';
import type { Audience } from '../../model/visibility.ts';
import { allowanceOf, vocabularyOf } from './allowance.ts';
import { startReading } from './file-words.ts';
import { leaksIn, suspectFinder, type Leak, type Search } from './leaks.ts';
import type { Reader } from './said.ts';
import { fullSpeech, secretsOf } from './secrets.ts';
import { runsOf, termsOf } from './terms.ts';

export interface Audited {
  readonly visible: Api;
  readonly audience: Audience;
  readonly tree: OutputTree;
  /** What the build says without the API; a document says nothing of its own. */
  readonly config?: SdkConfig;
}

export type Audit = (audited: Audited, report: Report) => void;

/** Findings of one build that are shown; more would only repeat them. */
const MOST_FINDINGS = 20;

/**
 * Prepares the audit of builds of one API. It reports each leak as an error with file, line and the hidden origin.
 * @param ownTexts all templates, read when a suspicion asks for them
 */
export function startAudit(full: Api, ownTexts: () => Iterable<string>): Audit {
  const runs = remembered(runsOf);
  const speech = fullSpeech(full, { cut: remembered(termsOf), pairs: new WeakMap() });
  const reader: Reader = { cut: runs, pairs: new WeakMap() };
  const read = startReading();
  const isOurs = vocabularyOf(ownTexts);
  const prepare = (visible: Api, config: SdkConfig | undefined): Search => {
    const allowance = allowanceOf({ visible, config, isOurs });
    const secrets = secretsOf(speech, visible, { reader, allowance });
    return { secrets, allowance, runs, suspectsIn: suspectFinder(secrets, runs) };
  };
  let last: { readonly visible: Api; readonly config: SdkConfig | undefined; readonly search: Search } | undefined;
  return ({ visible, audience, tree, config }, report) => {
    // The files of a build are searched, and then its records, for the same secrets.
    if (last?.visible !== visible || last.config !== config)
      last = { visible, config, search: prepare(visible, config) };
    const { search } = last;
    const leaks = tree.files.flatMap((file) => leaksIn(file, read(file), search).map((leak) => ({ file, ...leak })));
    for (const leak of leaks.slice(0, MOST_FINDINGS)) report(sayLeak(leak, audience));
  };
}

/** Most identifiers are met in many places of many builds. */
function remembered(cut: (identifier: string) => readonly string[]): (identifier: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (identifier) => {
    const before = known.get(identifier);
    if (before !== undefined) return before;
    const terms = cut(identifier);
    known.set(identifier, terms);
    return terms;
  };
}

function sayLeak({ file, text, origin }: Leak & { readonly file: OutputFile }, audience: Audience): Diagnostic {
  const at = file.text.indexOf(text);
  const line = at < 0 ? 1 : file.text.slice(0, at).split('\n').length;
  return {
    code: 'Filter/Leak',
    severity: 'error',
    message: `${file.path}:${line} says \`${text}\`, which is hidden from the audience ${audience.name}.`,
    ...(origin === undefined ? {} : { origin }),
    help: 'Nothing was written. This is a fault of inox; please report it.',
  };
}
