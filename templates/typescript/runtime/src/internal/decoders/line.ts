/**
 * Cuts a stream of bytes into lines. A line ends with LF, CR or CRLF, wherever the chunks are cut; each
 * chunk is looked at once.
 */
export class LineDecoder {
  #decoder = new TextDecoder();
  #pending = '';
  /** The last chunk ended with CR: an LF at the start of the next belongs to it. */
  #endedWithCR = false;

  /** The lines that a chunk completes. */
  decode(chunk: Uint8Array | ArrayBuffer | string): string[] {
    return this.#split(typeof chunk === 'string' ? chunk : this.#decoder.decode(chunk, { stream: true }));
  }

  /** What is left at the end: lines, the last without an ending. */
  flush(): string[] {
    const lines = this.#split(this.#decoder.decode());
    const rest = this.#pending;
    this.#pending = '';
    return rest ? [...lines, rest] : lines;
  }

  #split(chunk: string): string[] {
    const text = this.#endedWithCR && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
    if (chunk) this.#endedWithCR = false;
    if (!text) return [];
    const parts = text.split(/\r\n|\n|\r/);
    this.#endedWithCR = text.endsWith('\r');
    if (parts.length === 1) {
      this.#pending += text;
      return [];
    }
    const first = this.#pending + parts[0];
    this.#pending = parts.pop() ?? '';
    return [first, ...parts.slice(1)];
  }
}
