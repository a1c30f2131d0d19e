// The places in the runtime template where an SDK's own code goes: the lines between `// #region name`
// and `// #endregion`. What the lines are is decided by others.

/** A template cut at its regions: texts and, between two of them, a region. */
export interface RegionedText {
  /** One more than there are regions. */
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

const REGION_START = /^[ \t]*\/\/ #region (\S+)[ \t]*$/;
const REGION_END = /^[ \t]*\/\/ #endregion[ \t]*$/;

/**
 * Cut a template at its regions; the examples inside of them and the marker lines are dropped.
 *
 * @throws Error for a region inside of another, without an end, or an end without a region.
 */
export function cutRegions(text: string): RegionedText {
  const texts: string[] = [];
  const names: string[] = [];
  let lines: string[] = [];
  let open: string | undefined;
  for (const line of text.split('\n')) {
    const name = REGION_START.exec(line)?.[1];
    const isEnd = REGION_END.test(line);
    if (name !== undefined && open !== undefined) throw new Error(`Region ${name} starts inside of ${open}`);
    if (isEnd && open === undefined) throw new Error('A region ends that never started');
    if (name !== undefined) {
      texts.push(lines.map((one) => `${one}\n`).join(''));
      names.push(name);
      lines = [];
      open = name;
    } else if (isEnd) {
      open = undefined;
    } else if (open === undefined) {
      lines.push(line);
    }
  }
  if (open !== undefined) throw new Error(`Region ${open} has no end`);
  return { texts: [...texts, lines.join('\n')], names };
}

/**
 * A template with the fillers' texts in its regions.
 *
 * @throws Error if a region has no filler.
 */
export function fillRegions({ texts, names }: RegionedText, fillers: ReadonlyMap<string, string>): string {
  return texts
    .map((text, index) => {
      const name = names[index];
      if (name === undefined) return text;
      const filler = fillers.get(name);
      if (filler === undefined) throw new Error(`The region ${name} has no filler`);
      return text + (filler === '' || filler.endsWith('\n') ? filler : `${filler}\n`);
    })
    .join('');
}
