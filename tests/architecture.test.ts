// The rules of the house, checked: who may import whom, which package lives where, how long things may get.
// The tables are those of ARCHITECTURE.md. A broken rule names its file and line.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = posix.join(folder, name);
    if (name === 'node_modules' || name === 'dist') return [];
    return statSync(join(ROOT, path)).isDirectory() ? filesUnder(path) : path.endsWith('.ts') ? [path] : [];
  });
}

interface Source {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly imports: readonly string[];
}

const sources: readonly Source[] = filesUnder('generator').map((path) => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const imports = ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
  return { path, text, lines: text.split('\n'), imports };
});

/** Rank of a file by its room; rooms of one rank are blind to each other unless named together. */
function placeOf(path: string): { readonly rank: number; readonly room: string } {
  const room = (depth: number): string => path.split('/').slice(0, depth).join('/');
  if (path.startsWith('generator/words/')) return { rank: 0, room: 'words' };
  if (path.startsWith('generator/model/')) return { rank: 1, room: 'model' };
  if (path.startsWith('generator/diagnostics/')) return { rank: 2, room: 'diagnostics' };
  if (path === 'generator/emit/emitter.ts') return { rank: 3, room: 'emitter' };
  if (path === 'generator/emit/index.ts') return { rank: 6, room: 'emit' };
  if (/^generator\/emit\/[^/]+\/index\.ts$/.test(path)) return { rank: 6, room: 'emit' };
  if (/^generator\/emit\/[^/]+\/(names|page|render|runtime)(\/|\.ts$)/.test(path)) return { rank: 4, room: 'spelling' };
  if (path.startsWith('generator/emit/')) return { rank: 5, room: room(4) };
  if (path === 'generator/pipeline.ts') return { rank: 7, room: 'pipeline' };
  if (path === 'generator/main.ts' || path.startsWith('generator/commands/')) return { rank: 8, room: 'commands' };
  return { rank: 3, room: room(2) };
}

/** Stages that the two topmost ranks may call directly, next to the pipeline. */
const mayImport = (from: string, to: string): boolean => {
  const [above, below] = [placeOf(from), placeOf(to)];
  return above.room === below.room || below.rank < above.rank;
};

const owners: readonly { readonly packages: RegExp; readonly rooms: RegExp }[] = [
  { packages: /^@apidevtools\/swagger-parser/, rooms: /^generator\/load\// },
  { packages: /^ts-morph/, rooms: /^generator\/(emit\/typescript\/page|adopt|diff)\// },
  { packages: /^handlebars/, rooms: /^generator\/emit\/typescript\/render\// },
  { packages: /^prettier/, rooms: /^generator\/(prose|format)\// },
  { packages: /^yaml$/, rooms: /^generator\/(load|adopt|commands|filter|write)\// },
  { packages: /^(zod|jsonpath-plus)$/, rooms: /^generator\/load\// },
  { packages: /^fastest-levenshtein$/, rooms: /^generator\/(diagnostics|load|commands)\// },
  { packages: /^pluralize$/, rooms: /^generator\/words\// },
  {
    packages: /^(commander|chokidar|picocolors|picomatch)$/,
    rooms: /^generator\/(commands|diagnostics)\/|^generator\/main\.ts$/,
  },
  { packages: /^(diff|node-diff3)$/, rooms: /^generator\/(write|commands|diff)\// },
  { packages: /^node:fs/, rooms: /^generator\/(load|write|commands|adopt|diff)\/|^generator\/main\.ts$/ },
];

function broken(check: (source: Source) => readonly string[]): readonly string[] {
  return sources.flatMap((source) => check(source).map((what) => `${source.path}${what}`));
}

function eachLine(source: Source, wrong: (line: string, index: number) => boolean, what: string): readonly string[] {
  return source.lines.flatMap((line, index) => (wrong(line, index) ? [`:${index + 1} ${what}: ${line.trim()}`] : []));
}

const isComment = (line: string): boolean => /^\s*(\/\/|\/?\*)/.test(line);

describe('rooms', () => {
  test('import only from ranks below their own', () => {
    expect(
      broken(({ path, imports }) =>
        imports
          .filter((name) => name.startsWith('.'))
          .map((name) => posix.join(posix.dirname(path), name))
          .filter((target) => !mayImport(path, target))
          .map((target) => ` imports ${target}`),
      ),
    ).toEqual([]);
  });

  test('keep each outside package to its owner', () => {
    expect(
      broken(({ path, imports }) =>
        imports.flatMap((name) => {
          const owner = owners.find(({ packages }) => packages.test(name));
          if (name.startsWith('.') || (owner === undefined && name.startsWith('node:'))) return [];
          return owner?.rooms.test(path) === true ? [] : [` imports ${name}`];
        }),
      ),
    ).toEqual([]);
  });

  test('have no import cycles', () => {
    const graph = new Map(
      sources.map(({ path, imports }) => [
        path,
        imports.filter((name) => name.startsWith('.')).map((name) => posix.join(posix.dirname(path), name)),
      ]),
    );
    const done = new Set<string>();
    const visit = (path: string, above: readonly string[]): string[] => {
      if (above.includes(path)) return [[...above.slice(above.indexOf(path)), path].join(' -> ')];
      if (done.has(path)) return [];
      const found = (graph.get(path) ?? []).flatMap((target) => visit(target, [...above, path]));
      done.add(path);
      return found;
    };
    expect(sources.flatMap(({ path }) => visit(path, []))).toEqual([]);
  });
});

describe('files', () => {
  test('stay within 300 lines and open with a comment', () => {
    expect(
      broken(({ lines }) => [
        ...(lines.length > 301 ? [` has ${lines.length} lines`] : []),
        ...(/^(\/\/|\/\*|#!)/.test(lines[0] ?? '') ? [] : [' does not say what it is for']),
      ]),
    ).toEqual([]);
  });

  test('hold no function of more than 50 lines', () => {
    expect(broken(longFunctions)).toEqual([]);
  });

  test('nest no statement deeper than three', () => {
    expect(broken(deepStatements)).toEqual([]);
  });

  test('are named after what they are about', () => {
    const empty = new Set('data info item util utils helper helpers common misc manager'.split(' '));
    const said = (path: string): readonly string[] => posix.basename(path, '.ts').split('-');
    expect(sources.filter(({ path }) => said(path).some((word) => empty.has(word))).map(({ path }) => path)).toEqual(
      [],
    );
    expect(sources.filter(({ path }) => !/^[a-z0-9/.-]+$/.test(path)).map(({ path }) => path)).toEqual([]);
    const vague = /^export (async )?function\*? (handle|manage)[A-Z]/;
    expect(broken((source) => eachLine(source, (line) => vague.test(line), 'name'))).toEqual([]);
  });

  test('use no any, no unexplained cast, no default export, no export *', () => {
    expect(
      broken((source) => [
        ...eachLine(source, (line) => !isComment(line) && /(:|<|\bas|\|)\s*any\b(?!['\w])/.test(line), 'any'),
        ...unexplainedCasts(source),
        ...eachLine(source, (line) => /^export (default|\*)/.test(line), 'export'),
      ]),
    ).toEqual([]);
  });

  test('export no function or constant that no other file asks for', () => {
    const tests = filesUnder('tests').map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
    const askers = new Map<string, Set<string>>();
    for (const { path, text } of [...sources, ...tests]) {
      for (const [word] of text.matchAll(/[A-Za-z_$][\w$]*/g)) askers.set(word, (askers.get(word) ?? new Set()).add(path));
    }
    const exported = /^export (?:async )?(?:function\*?|const|class) ([\w$]+)/;
    const dead = (line: string): boolean => askers.get(exported.exec(line)?.[1] ?? '')?.size === 1;
    expect(broken((source) => eachLine(source, dead, 'export nobody uses'))).toEqual([]);
  });

  test('leave nothing open and know no API by name', () => {
    const names = /metronome|imagekit|parsecular|lightspark|\borb\b/i;
    const templates = filesUnder('templates').map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
    const all = [...sources, ...templates];
    expect(all.filter(({ text }) => /\b(TODO|FIXME|XXX)\b/.test(text)).map(({ path }) => path)).toEqual([]);
    expect(all.filter(({ text }) => names.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('ask neither locale, clock nor chance', () => {
    const banned = /localeCompare\(|\.toLocale|Math\.random\(|\bnew Date\(|Date\.now\(|process\.env|\bIntl\./;
    const pipeline = sources.filter(({ path }) => placeOf(path).rank < 8 && !path.startsWith('generator/write/'));
    expect(
      pipeline.flatMap((source) =>
        eachLine(source, (line) => !isComment(line) && banned.test(code(line)), 'call').map(
          (what) => `${source.path}${what}`,
        ),
      ),
    ).toEqual([]);
  });
});

/** A line without its texts. */
function code(line: string): string {
  return line.replace(/'[^']*'|`[^`]*`|"[^"]*"/g, '').replace(/\/\/.*$/, '');
}

/** `as const` explains itself; any other cast needs a comment on its line or the one before. */
function unexplainedCasts({ path, text, lines }: Source): readonly string[] {
  const found: string[] = [];
  eachNode(path, text, (node, line) => {
    if (!ts.isAsExpression(node) || ts.isConstTypeReference(node.type)) return;
    const last = line(node.getEnd());
    const near = [lines[last], lines[line(node.getStart()) - 1]];
    if (!near.some((text) => text?.includes('//') || /^\s*\*/.test(text ?? '')))
      found.push(`:${last + 1} casts without a reason`);
  });
  return found;
}

function eachNode(path: string, text: string, visit: (node: ts.Node, line: (at: number) => number) => void): void {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const walk = (node: ts.Node): void => {
    visit(node, (at) => file.getLineAndCharacterOfPosition(at).line);
    ts.forEachChild(node, walk);
  };
  walk(file);
}

const NESTING: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.ForInStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.DoStatement,
  ts.SyntaxKind.SwitchStatement,
  ts.SyntaxKind.TryStatement,
]);

/** Counted from the function a statement is in; `else if` is no deeper than its `if`. */
function depthOf(node: ts.Node): number {
  if (ts.isFunctionLike(node) || ts.isSourceFile(node)) return 0;
  const elseIf = ts.isIfStatement(node) && ts.isIfStatement(node.parent) && node.parent.elseStatement === node;
  return depthOf(node.parent) + (NESTING.has(node.kind) && !elseIf ? 1 : 0);
}

function deepStatements({ path, text }: Source): readonly string[] {
  const found: string[] = [];
  eachNode(path, text, (node, line) => {
    if (NESTING.has(node.kind) && depthOf(node) > 3)
      found.push(`:${line(node.getStart()) + 1} nests ${depthOf(node)} deep`);
  });
  return found;
}

function longFunctions({ path, text }: Source): readonly string[] {
  const found: string[] = [];
  eachNode(path, text, (node, line) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return;
    const first = line(node.getStart());
    const length = line(node.getEnd()) - first + 1;
    if (length > 50) found.push(`:${first + 1} is a function of ${length} lines`);
  });
  return found;
}
