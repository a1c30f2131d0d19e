import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../../..');
const entry = join(root, 'templates/typescript/runtime/src/index.ts');
const require = createRequire(join(root, 'package.json'));
const types = dirname(dirname(require.resolve('@types/node/package.json')));
const folder = mkdtempSync(join(tmpdir(), 'compilers-'));
let projects = 0;

/** What a compiler has to say to some files. */
function compile(compiler: string, files: string[], options: object): string {
  const tsc = join(dirname(require.resolve(`${compiler}/package.json`)), 'bin/tsc');
  const project = join(folder, `tsconfig.${projects++}.json`);
  const compilerOptions = {
    target: 'es2020',
    lib: ['es2020'],
    module: 'esnext',
    moduleResolution: 'bundler',
    types: ['node'],
    typeRoots: [types],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noImplicitOverride: true,
    noPropertyAccessFromIndexSignature: true,
    skipLibCheck: true,
    noEmit: true,
    ...options,
  };
  writeFileSync(project, JSON.stringify({ compilerOptions, files }));
  try {
    return execFileSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    // A compiler that finds faults prints them and exits with another code than 0.
    return (error as { stdout: string }).stdout;
  }
}

test.each(['typescript', 'typescript7'])('the sources compile under %s', { timeout: 60_000 }, (compiler) => {
  expect(compile(compiler, [entry], {})).toBe('');
});

describe('the declarations', () => {
  const user = join(folder, 'user.ts');

  beforeAll(() => {
    mkdirSync(join(folder, 'sdk'));
    const emit = { noEmit: false, declaration: true, emitDeclarationOnly: true, outDir: join(folder, 'sdk') };
    compile('typescript', [entry], { ...emit, rootDir: dirname(entry) });
    writeFileSync(
      user,
      `import Acme, { APIError, toFile, type ClientOptions, type Uploadable } from './sdk/index';
      const options: ClientOptions = {
        apiKey: 'k', fetchOptions: { dispatcher: {} }, defaultHeaders: { a: null }, retry: { budget: 5 },
      };
      export async function use(file: Uploadable): Promise<string> {
        const client = new Acme(options);
        const widget: Acme.Widget = await client.widgets.retrieve('1');
        for await (const other of client.widgets.list({ limit: 1 })) widget.name = other.id;
        const { data, response } = await client.widgets.create({ name: 'a' }).withResponse();
        await client.widgets.picture('1', { file: await toFile(new Uint8Array()) });
        await client.widgets.picture('1', { file });
        const params: Acme.WidgetListParams = {};
        const page: Acme.CursorPage<Acme.Widget> = await client.widgets.list(params);
        try {
          await client.get<string>('/x', { query: { a: 1 } });
        } catch (error) {
          if (error instanceof Acme.NotFoundError) return error.status + error.message;
          if (error instanceof APIError) return String(error.headers?.get('x'));
        }
        // @ts-expect-error there is no such option
        new Acme({ nonsense: 1 });
        return data.id + response.status + page.data.length;
      }`,
    );
  });

  // The declarations of Node are written for newer compilers than 4.9: its users have the browser's.
  const old = { lib: ['es2020', 'dom'], types: [], moduleResolution: 'node' };

  test.each([
    ['typescript49', old],
    ['typescript', {}],
    ['typescript', { lib: ['es2020', 'dom'], types: [] }],
    ['typescript7', {}],
  ])('can be used from %s with %o', { timeout: 60_000 }, (compiler, options) => {
    expect(compile(compiler, [user], { ...options, skipLibCheck: compiler !== 'typescript49' })).toBe('');
  });
});
