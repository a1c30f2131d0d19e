// docs/reference/diagnostics.md: every code, generated from the registry.

import { compareText } from '../model/output.ts';
import { codes } from './codes.ts';

const INTRODUCTION = `# Diagnostics

Everything inox says about its inputs has a code. An *error* means that nothing is written; a *warning* and a *note* do
not stop a run. Each is shown with its place (\`file:line:column\`), the line itself and what to do; \`--json\` gives the
same as data. This page is generated from \`generator/diagnostics/codes.ts\`.
`;

/** The whole page, with a final newline. */
export function diagnosticsReference(): string {
  const sections = new Map<string, string[]>();
  for (const [code, { meaning, help }] of [...codes].sort(([a], [b]) => compareText(a, b))) {
    const section = code.slice(0, code.indexOf('/'));
    const rows = sections.get(section) ?? [];
    rows.push(`| \`${code}\` | ${cell(meaning)} | ${cell(help)} |`);
    sections.set(section, rows);
  }
  const tables = [...sections].map(
    ([section, rows]) =>
      `\n## ${section}\n\n| Code | Meaning | What to do |\n| --- | --- | --- |\n${rows.join('\n')}\n`,
  );
  return INTRODUCTION + tables.join('');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
