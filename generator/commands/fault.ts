// Our own fault, said politely: what happened, that nothing is broken, and what to send us.

import { harmless } from './terminal.ts';
import { inoxVersion } from './version.ts';

/** The report for an unexpected exception. */
export function sayFault(fault: unknown): string {
  const error = fault instanceof Error ? fault : new Error(String(fault));
  const cause = error.cause instanceof Error ? `\nCaused by: ${error.cause.stack ?? error.cause.message}` : '';
  return harmless(
    `inox ran into a fault of its own: ${error.message}\n\n` +
      'Your inputs are not to blame, and the output folder is as it was or will be healed by the next run.\n' +
      `Please report this with the lines below and, if you can, the inputs (inox ${inoxVersion()}, Node ${
        process.version
      }).\n\n` +
      `${error.stack ?? ''}${cause}\n`,
  );
}
