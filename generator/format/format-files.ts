// Files as the emitter wrote them in, files as Prettier writes them out, sorted.
//
// TypeScript arrives cut into pieces that format to the same bytes alone as in their file; each piece is
// remembered by its content, so a second build, or a second run, formats only what is new.

import { memoOfRun, type Memo } from '../model/memo.ts';
import { compareText, type OutputFile } from '../model/output.ts';
import { settleClass } from './class-code.ts';
import { settleDeclarations, type Block } from './declarations.ts';
import { settleTests } from './test-code.ts';
import { FORMAT_VERSION, formatText, type FormattedSyntax } from './prettier.ts';

/**
 * Formats every file whose syntax asks for it; `none` passes untouched.
 * @returns final files, sorted by path, each TypeScript, Markdown and JSON file ending in one newline
 * @throws Error naming the file when a text is not in the syntax it claims
 */
export async function formatFiles(files: Iterable<OutputFile>, memo: Memo): Promise<readonly OutputFile[]> {
  const formatted: OutputFile[] = [];
  for (const file of files) formatted.push(await formatFile(file, memo));
  return formatted.sort((a, b) => compareText(a.path, b.path));
}

async function formatFile(file: OutputFile, memo: Memo): Promise<OutputFile> {
  const { syntax, path } = file;
  if (syntax === 'none') return file;
  const pieces = syntax === 'typescript' ? file.pieces ?? [file.text] : [file.text];
  const formatted: string[] = [];
  for (const piece of pieces) {
    const text = await formatPiece(piece, { syntax, path, memo });
    if (text !== '') formatted.push(text);
  }
  return {
    path,
    text: formatted.length === 0 ? '' : `${formatted.join('\n\n')}\n`,
    syntax,
    ...(file.executable === undefined ? {} : { executable: file.executable }),
    ...(file.original === undefined ? {} : { original: file.original }),
  };
}

interface PieceContext {
  readonly syntax: FormattedSyntax;
  readonly path: string;
  readonly memo: Memo;
}

async function formatPiece(piece: string, context: PieceContext): Promise<string> {
  const { syntax, path, memo } = context;
  const ofRun = memoOfRun(memo);
  const kind = memoKind(syntax, path);
  const known = ofRun.get(kind, piece);
  if (known !== undefined) return known;
  const text = syntax === 'typescript' ? await formatTypeScript(piece, context) : await remembered(piece, context);
  ofRun.set(kind, piece, text);
  return text;
}

async function formatTypeScript(piece: string, context: PieceContext): Promise<string> {
  const settled = await settleDeclarations(piece, (line, blocks) => formatFramed(line, blocks, context));
  const inClass = settled ?? (await settleClass(piece, (member) => formatMember(member, context)));
  const tests = inClass ?? (await settleTests(piece, (statement) => formatInTest(statement, context)));
  return tests ?? (await remembered(piece, context));
}

/** A member of a class, taken out of its frame again. */
async function formatMember(member: string, context: PieceContext): Promise<string> {
  return (await remembered(`class N {\n${member}\n}`, context)).split('\n').slice(1, -1).join('\n');
}

/** A statement as deep as those of a generated test, taken out of its frame again. */
async function formatInTest(statement: string, context: PieceContext): Promise<string> {
  const framed = `describe('', () => {\n  test('', async () => {\n${statement}\n  });\n});`;
  return (await remembered(framed, context)).split('\n').slice(2, -2).join('\n');
}

/** A member or an alias, formatted as deep as it stands and taken out of its frame again. */
async function formatFramed(line: string, blocks: readonly Block[], context: PieceContext): Promise<string> {
  const framed = [...blocks.map((block) => `${block} N {`), line, ...blocks.map(() => '}')].join('\n');
  const lines = (await remembered(framed, context)).split('\n');
  return lines.slice(blocks.length, lines.length - blocks.length).join('\n');
}

async function remembered(piece: string, { syntax, path, memo }: PieceContext): Promise<string> {
  const kind = memoKind(syntax, path);
  const known = memo.get(kind, piece);
  if (known !== undefined) return known;
  const text = (await formatOrExplain(piece, syntax, path)).replace(/\n+$/, '');
  memo.set(kind, piece, text);
  return text;
}

/** JSON's dialect hangs on the file's name, TypeScript's on `.tsx`; nothing else of the path matters. */
function memoKind(syntax: FormattedSyntax, path: string): string {
  const dialect = syntax === 'json' ? path.slice(path.lastIndexOf('/') + 1) : path.slice(path.lastIndexOf('.') + 1);
  return `format/${syntax}/${dialect}/${FORMAT_VERSION}`;
}

async function formatOrExplain(piece: string, syntax: FormattedSyntax, path: string): Promise<string> {
  try {
    return await formatText(piece, syntax, path);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The emitted text of ${path} is not valid ${syntax}: ${reason}\n\n${piece.slice(0, 2000)}`, {
      cause,
    });
  }
}
