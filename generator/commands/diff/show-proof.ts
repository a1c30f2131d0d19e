// How `inox diff --prove` shows what the compiler said of a finding: under its line, or below it as Markdown.

import type { Finding } from '../../diff/index.ts';
import { harmless } from '../terminal.ts';

/** The program and its error, set in under the finding's line; nothing for a finding that was not to be proved. */
export function proofAsText({ proof }: Finding): string {
  if (proof === undefined) return '';
  if (!proof.proved) return `          not proved: ${harmless(proof.reason)}\n`;
  const lines = [...proof.program.trimEnd().split('\n'), '', proof.error].flatMap((line) => line.split('\n'));
  return lines.map((line) => `          ${harmless(line)}`.trimEnd()).join('\n') + '\n';
}

/** The same below an entry of a list. */
export function proofAsMarkdown({ proof }: Finding): string {
  if (proof === undefined) return '';
  if (!proof.proved) return `  Not proved: ${harmless(proof.reason)}\n`;
  const error = proof.error.split('\n').map((line) => `// ${line}`);
  const lines = [...proof.program.trimEnd().split('\n'), '', ...error];
  const longest = Math.max(2, ...[...lines.join('\n').matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return ['', `${fence}ts`, ...lines, fence, ''].map((line) => `  ${harmless(line)}`.trimEnd()).join('\n') + '\n';
}
