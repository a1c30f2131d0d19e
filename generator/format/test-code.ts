// The short way for generated tests: one `describe` of `test`s whose statements are mostly the same few.
//
// The frame is printed here; each statement is formatted at its depth by itself, so that Prettier sees every
// statement that repeats only once. Anything else than such a frame goes the long way. That both ways give the
// same bytes is a law with a test.

import { settleCall } from './settled-call.ts';

/** Formats one statement four spaces deep: in a test, in a describe. */
export type FormatStatement = (statement: string) => Promise<string>;

const DESCRIBE = /^describe\('[^'"\\]*', \(\) => \{$/;
const TEST = /^test(?:\.skip)?\('[^'"\\]*', async \(\) => \{$/;
const COMMENT = /^\/\/ \S(?:.*\S)?$/;
const CLOSE = '});';
const STRINGS = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g;

/**
 * The piece as Prettier would write it.
 * @returns undefined when it is not one `describe` of plain tests
 */
export async function settleTests(piece: string, formatStatement: FormatStatement): Promise<string | undefined> {
  const lines = piece.split('\n');
  if (!DESCRIBE.test(lines[0] ?? '') || lines[lines.length - 1] !== CLOSE) return undefined;
  const settled = [lines[0] ?? ''];
  let isInTest = false;
  for (let index = 1; index < lines.length - 1; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') addBlank(settled);
    else if (COMMENT.test(line)) settled.push(`${isInTest ? '    ' : '  '}${line}`);
    else if (!isInTest) {
      if (!TEST.test(line)) return undefined;
      settled.push(`  ${line}`);
      isInTest = true;
    } else if (line === CLOSE) {
      if (!closeBlock(settled, '  ')) return undefined;
      isInTest = false;
    } else {
      const end = statementEnd(lines, index);
      if (end === undefined) return undefined;
      const statement = lines.slice(index, end);
      const call = settleCall(statement, 4);
      if (call !== undefined) settled.push(...call.map((each) => `    ${each}`));
      else settled.push(await formatStatement(statement.join('\n')));
      index = end - 1;
    }
  }
  return !isInTest && closeBlock(settled, '') ? settled.join('\n') : undefined;
}

/** One blank line between two things, none after the opening of a block. */
function addBlank(settled: string[]): void {
  const before = settled[settled.length - 1] ?? '';
  if (before !== '' && !before.endsWith('{')) settled.push('');
}

/** False for an empty block and for one that ends in a comment: Prettier writes those in a way of their own. */
function closeBlock(settled: string[], indent: string): boolean {
  if (settled[settled.length - 1] === '') settled.pop();
  const last = settled[settled.length - 1] ?? '';
  if (last.endsWith('{') || last.trimStart().startsWith('//')) return false;
  settled.push(indent + CLOSE);
  return true;
}

/** The index after the line on which the statement's brackets are closed again. */
function statementEnd(lines: readonly string[], start: number): number | undefined {
  let open = 0;
  for (let index = start; index < lines.length - 1; index += 1) {
    const code = (lines[index] ?? '').replace(STRINGS, "''");
    if (/['"`]{3}|\/[/*]/.test(code)) return undefined;
    open += code.replace(/[^([{]/g, '').length - code.replace(/[^)\]}]/g, '').length;
    if (open < 0) return undefined;
    if (open === 0) return code.endsWith(';') ? index + 1 : undefined;
  }
  return undefined;
}
