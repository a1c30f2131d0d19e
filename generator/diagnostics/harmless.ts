// Makes text from an input safe to show: terminals and CI logs must not obey what a document says.

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '  '],
]);

/**
 * One line of visible text: control, bidirectional and zero-width characters and lone surrogates are spelled out as
 * `\u{…}`, and the commands of CI logs (`::error::`, `##[group]`) are broken apart.
 */
export function harmlessLine(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- finding control characters is the point
      .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Cs}/gu, spellOut)
      .replaceAll('##[', '# #[')
      .replace(/^(\s*):(?=:)/, '$1: ')
  );
}

function spellOut(character: string): string {
  return ESCAPES.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
