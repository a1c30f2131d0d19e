// Where a command's words go. Answers go to `out`, everything said on the way to `err`.

import pico from 'picocolors';

export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** True when a person watches `err`: progress may be drawn. */
  readonly isWatched: boolean;
  readonly colors: Colors;
}

export type Colors = ReturnType<typeof pico.createColors>;

/** The terminal of this process. A reader that has gone (`inox … | head`) is no fault: the rest is said to nobody. */
export function processTerminal(): Terminal {
  outliveReader(process.stdout);
  outliveReader(process.stderr);
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isWatched: process.stderr.isTTY === true,
    colors: pico.createColors(process.stderr.isTTY === true && pico.isColorSupported),
  };
}

/** What a command does besides speaking, such as writing files, goes on to its end and keeps its exit code. */
function outliveReader(stream: NodeJS.WriteStream): void {
  if (!stream.listeners('error').includes(forgiveClosedPipe)) stream.on('error', forgiveClosedPipe);
}

function forgiveClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** Spec text may hold control characters; a terminal must not obey them. */
export function harmless(text: string): string {
  // eslint-disable-next-line no-control-regex -- finding control characters is the point
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

/** `1 file`, `2 files`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
