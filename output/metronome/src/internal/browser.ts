// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { MetronomeError } from '../core/error';
import { isRunningInBrowser } from './detect-platform';

/** Whether the client may run in a browser, where its credentials are open to every visitor. */
export interface BrowserPolicy {
  state: 'allow' | 'disallow' | 'dangerous_allow';
  message?: string;
}

const DANGER =
  "It looks like you're running in a browser-like environment, where your credentials are visible to everyone who opens the page.";

/** Refuse to run in a browser if the policy says so. @throws MetronomeError */
export function guardBrowser(policy: BrowserPolicy, options: object): void {
  if (policy.state === 'allow' || !isRunningInBrowser()) return;
  if (policy.state === 'disallow') {
    throw new MetronomeError(policy.message ?? `${DANGER} This library only runs on servers.`);
  }
  if ('dangerouslyAllowBrowser' in options && options.dangerouslyAllowBrowser) return;
  throw new MetronomeError(
    policy.message ?? `${DANGER} If you understand the risk, set the option dangerouslyAllowBrowser to true.`,
  );
}
