// Habits of the hosted generator that changed over time, whatever the config said. Which of them an SDK has
// depends on when it was last generated; `inox.as_of` in the config says so, and nothing else can.

import type { SdkConfig } from './config.ts';

/** The first day of each habit, read off the histories of published SDKs. */
const SINCE = {
  /** Classes carry the description of the tag their operations share. */
  classDocs: '2026-03-01',
  /** Skipped tests speak of a mock server; before, of Prism. */
  mockServer: '2026-02-19',
  /** Tests upload `Example data`; before, `# my file contents`. */
  exampleUpload: '2026-03-07',
} as const;

/** True if an SDK of this config has the habit. */
export function hasHabit(config: SdkConfig, habit: keyof typeof SINCE): boolean {
  const { asOf } = config.inox;
  return asOf === undefined || asOf >= SINCE[habit];
}
