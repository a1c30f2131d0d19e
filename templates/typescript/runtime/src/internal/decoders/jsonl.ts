import { AcmeError } from '../../core/error';
import { LineDecoder } from './line';

/**
 * The values of a stream of JSON lines; empty lines are skipped.
 *
 * @throws AcmeError for a line that is not JSON. The line is not shown: it may hold anybody's secrets.
 */
export async function* decodeJSONLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<unknown> {
  const decoder = new LineDecoder();
  for await (const chunk of chunks) yield* decoder.decode(chunk).filter(isNotBlank).map(parseLine);
  yield* decoder.flush().filter(isNotBlank).map(parseLine);
}

function isNotBlank(line: string): boolean {
  return line.trim() !== '';
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new AcmeError('A line of the stream is not valid JSON');
  }
}
