// Whatever a printer says of any API is a word of ours: if the audit did not know it, a hidden thing that is called
// the same would stop every build. So the list is held against the texts in the sources of the emitters.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { FILE_NAMES, PRINTED_WORDS } from '../../generator/filter/audit/printed-words.ts';
import { listTemplates, readTemplate } from '../../generator/load/templates.ts';
import { splitWords } from '../../generator/words/split-words.ts';

const ROOT = join(import.meta.dirname, '../../generator/emit');
/** Shorter words are looked for by nobody. */
const SHORTEST = 3;

function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(/[A-Za-z0-9_$]+/g)].flatMap(([word]) => splitWords(word));
}

/** The texts a source could print: its string literals and the fixed parts of its templates. */
function textsIn(source: ts.Node): readonly string[] {
  if (ts.isImportDeclaration(source)) return [];
  const own = ts.isStringLiteralLike(source) || ts.isTemplateHead(source) || ts.isTemplateMiddleOrTemplateTail(source);
  const inside: string[] = own ? [source.text] : [];
  ts.forEachChild(source, (child) => {
    inside.push(...textsIn(child));
  });
  return inside;
}

it('the audit knows every word that the emitters print whatever the API', () => {
  const known = new Set([FILE_NAMES, ...listTemplates('typescript').map(readTemplate)].flatMap(wordsOf));
  const printed = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return textsIn(ts.createSourceFile(path, text, ts.ScriptTarget.Latest)).flatMap(wordsOf);
    });
  const unknown = new Set(printed.filter((word) => !known.has(word) && !PRINTED_WORDS.has(word)));
  expect([...unknown].filter((word) => word.length >= SHORTEST && /^[a-z]+$/.test(word)).sort()).toEqual([]);
});
