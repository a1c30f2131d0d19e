// Habits of the hosted generator that changed over time, whatever the config said. Which of them an SDK has
// depends on when it was last generated; `inox.as_of` in the config says so, and nothing else can.

import type { SdkConfig } from './config.ts';

/**
 * The first day of each habit: that of the commits which brought it to the published SDKs, all within a day or two
 * (docs/reference/conventions.md, "Habits and their days").
 */
const SINCE = {
  /** Objects of an example lose the fields that their type does not know. */
  prunedExamples: '2025-12-11',
  /** Object literals of samples stand on several lines from three members on; before, where the width asked for it. */
  brokenSamples: '2026-01-06',
  /** A param without a description is called `Body param`; before, `Body param:`. */
  bareParamLabels: '2026-01-13',
  /** Skipped tests speak of a mock server; before, of Prism. */
  mockServer: '2026-02-19',
  /** Tests of methods that answer with a file are skipped, until the mock server learns every media type. */
  skippedFileTests: '2026-02-21',
  /** Classes carry the description of the tag their operations share. */
  classDocs: '2026-02-27',
  /** Webhook tests check the key that is a client option as well. */
  webhookOptionTests: '2026-03-03',
  /** Tests upload `Example data`; before, `# my file contents`. */
  exampleUpload: '2026-03-06',
  /** The mock server answers in every media type; before, tests of streams were skipped for it. */
  anyMediaTypeTests: '2026-03-19',
  /** A union is shown by its first variant that has an example; before, by the first. */
  exampledVariants: '2026-04-10',
} as const;

/** True if an SDK of this config has the habit. */
export function hasHabit(config: SdkConfig, habit: keyof typeof SINCE): boolean {
  const { asOf } = config.inox;
  return asOf === undefined || asOf >= SINCE[habit];
}
