// Text that people read and that must be worded before it is printed: Markdown of doc comments, sample code.

export interface ProseText {
  /** `markdown` is wrapped at 80 columns; `typescript` is a code sample, printed at 60. */
  readonly syntax: 'markdown' | 'typescript';
  readonly text: string;
}

/** Every text that was asked for, as it is to be printed. */
export interface Prose {
  /** The worded text, without a final newline. Throws for a text nobody announced. */
  of(text: ProseText): string;
}
