import { describe, expect, it } from 'vitest';
import { formatFiles } from '../../../generator/format/index.ts';
import { memoryMemo } from '../../../generator/model/memo.ts';
import type { OutputFile } from '../../../generator/model/output.ts';

const PIECES = [
  "import { APIResource } from '../core/resource';\nimport * as Shared from './shared';",
  'export class Things extends APIResource {\n  /**\n   * Makes one.\n   */\n' +
    '  create(body: ThingCreateParams, options?: RequestOptions): APIPromise<ThingCreateResponse> { return this._client.post("/v1/things/create/with/a/long/path", { body, ...options }) }\n\n  list() {}\n}',
  '/**\n * A thing.\n */\nexport interface Thing { id: string; status?: "one" | "two"; list: Array<{ a: string }> }',
  'export namespace Thing { export interface Inner { name: string } }',
  'export type Long = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" | "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" | "cccccccccccccccccccccccccccc"',
  'Things.Inner = Inner',
  'export declare namespace Things { export { type Thing as Thing, type Long as Long } }',
];

function typescript(pieces: readonly string[], path = 'src/resources/things.ts'): OutputFile {
  return { path, text: pieces.join('\n\n'), pieces, syntax: 'typescript' };
}

async function formatOne(file: OutputFile): Promise<string> {
  const [formatted] = await formatFiles([file], memoryMemo());
  return formatted?.text ?? '';
}

describe('formatFiles', () => {
  it('gives the same bytes for pieces as for the whole file', async () => {
    const whole: OutputFile = { path: 'src/resources/things.ts', text: PIECES.join('\n\n'), syntax: 'typescript' };
    expect(await formatOne(typescript(PIECES))).toBe(await formatOne(whole));
  });

  it('is a fixpoint: formatting its own result changes nothing', async () => {
    const once = await formatOne(typescript(PIECES));
    expect(await formatOne({ path: 'a.ts', text: once, syntax: 'typescript' })).toBe(once);
  });

  it('formats a piece once, however many files hold it', async () => {
    const memo = memoryMemo();
    let stored = 0;
    const counting = { get: memo.get, set: (...all: Parameters<typeof memo.set>) => ((stored += 1), memo.set(...all)) };
    await formatFiles([typescript(PIECES, 'a.ts'), typescript(PIECES, 'b.ts')], counting);
    expect(stored).toBe(PIECES.length);
  });

  it('sorts files by code point and leaves final texts alone', async () => {
    const files: OutputFile[] = ['b', 'a', 'B'].map((path) => ({ path, text: ' as is', syntax: 'none' }));
    expect((await formatFiles(files, memoryMemo())).map((file) => file.path)).toEqual(['B', 'a', 'b']);
    expect(await formatOne({ path: 'x', text: ' as is', syntax: 'none' })).toBe(' as is');
  });

  it('formats Markdown and JSON, and keeps the spelling of package.json apart', async () => {
    expect(await formatOne({ path: 'a.md', text: '* a\n\n\n# b', syntax: 'markdown' })).toBe('- a\n\n# b\n');
    expect(await formatOne({ path: 'a.json', text: '{"a":[1,2]}', syntax: 'json' })).toBe('{ "a": [1, 2] }\n');
    expect(await formatOne({ path: 'package.json', text: '{"a":[1]}', syntax: 'json' })).toBe(
      '{\n  "a": [\n    1\n  ]\n}\n',
    );
  });

  it('names the file when an emitted text does not parse', async () => {
    await expect(formatOne(typescript(['export const ='], 'src/broken.ts'))).rejects.toThrow(
      /src\/broken\.ts is not valid typescript/,
    );
  });
});
