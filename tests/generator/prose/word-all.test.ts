import { describe, expect, it } from 'vitest';
import { memoryMemo } from '../../../generator/model/memo.ts';
import type { ProseText } from '../../../generator/model/prose.ts';
import { wordAll } from '../../../generator/prose/index.ts';

async function word(text: string, syntax: ProseText['syntax'] = 'markdown'): Promise<string> {
  const prose = await wordAll([{ syntax, text }], memoryMemo());
  return prose.of({ syntax, text });
}

describe('wordAll', () => {
  it('wraps Markdown at 80 columns and spells it as Prettier does', async () => {
    expect(await word(`* **one** ${'word '.repeat(20)}\n* *two*`)).toMatchInlineSnapshot(`
      "- **one** word word word word word word word word word word word word word word
        word word word word word word
      - _two_"
    `);
  });

  it('prints code samples at 60 columns', async () => {
    expect(
      await word('const x = await client.things.create({ first: \'a\', second: "bbbbbbbbbbbbb" })', 'typescript'),
    ).toBe("const x = await client.things.create({\n  first: 'a',\n  second: 'bbbbbbbbbbbbb',\n});");
  });

  it('breaks a lone short argument rather than the line after `=`', async () => {
    const first = await word("const extension = await client.extensions.retrieveVersion('id');", 'typescript');
    expect(first).toBe("const extension = await client.extensions.retrieveVersion(\n  'id',\n);");
    const none = await word('const extensionResponses = await client.extensions.listEveryOne();', 'typescript');
    expect(none).toBe('const extensionResponses =\n  await client.extensions.listEveryOne();');
  });

  it('refuses a text nobody announced', async () => {
    const prose = await wordAll([], memoryMemo());
    expect(() => prose.of({ syntax: 'markdown', text: 'new' })).toThrow('never announced');
  });

  it('takes a remembered wording instead of loading a parser', async () => {
    const memo = { get: () => 'remembered', set: () => undefined };
    const text: ProseText = { syntax: 'markdown', text: '*x*' };
    expect((await wordAll([text], memo)).of(text)).toBe('remembered');
  });

  it('keeps the same text apart as Markdown and as code', async () => {
    const prose = await wordAll(
      [
        { syntax: 'markdown', text: 'a;' },
        { syntax: 'typescript', text: 'a ;' },
      ],
      memoryMemo(),
    );
    expect(() => prose.of({ syntax: 'typescript', text: 'a;' })).toThrow('never announced');
  });
});
