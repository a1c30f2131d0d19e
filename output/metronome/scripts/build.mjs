// Builds the package into `dist/`, which is the folder that gets published:
//
//   dist/client.js     CommonJS      dist/client.d.ts     its types
//   dist/client.mjs    ES module     dist/client.d.mts    its types
//   dist/src/client.ts               the source that the source maps and declaration maps point to
//
// The files of `src/` land at the top of `dist/`, so that `<package>/resources/…` is the same path for
// every module resolution there is. TypeScript is all this needs; the same sources give the same bytes.

import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');
const sources = path.join(dist, 'src');
const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));

checkVersion();
copySources();
const files = walk(sources).filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
buildModules();
buildCommonJs();
makeIndexConstructable();
writePackageJson();
await loadBoth();

/** The version is written in two places; a release must not ship two different ones. */
function checkVersion() {
  const text = fs.readFileSync(path.join(root, 'src', 'version.ts'), 'utf8');
  const found = /VERSION = '([^']*)'/.exec(text)?.[1];
  if (found !== manifest.version) {
    fail(`package.json says version ${manifest.version}, but src/version.ts says ${found}.`);
  }
}

function copySources() {
  fs.rmSync(dist, { recursive: true, force: true });
  fs.cpSync(path.join(root, 'src'), sources, { recursive: true });
  for (const name of ['README.md', 'LICENSE', 'CHANGELOG.md', 'api.md']) {
    if (fs.existsSync(path.join(root, name))) fs.copyFileSync(path.join(root, name), path.join(dist, name));
  }
  fs.copyFileSync(path.join(root, 'tsconfig.dist-src.json'), path.join(sources, 'tsconfig.json'));
}

/** Type-checks everything once, then writes `.mjs`, `.d.mts` and, from the same program, `.d.ts`. */
function buildModules() {
  const program = ts.createProgram(files, compilerOptions({ module: ts.ModuleKind.ESNext }));
  report(ts.getPreEmitDiagnostics(program));
  report(
    program.emit(undefined, writeAs('m'), undefined, false, {
      after: [pointImportsAt('.mjs')],
      afterDeclarations: [pointImportsAt('.mjs')],
    }).diagnostics,
  );
  report(
    program.emit(undefined, writeAs(''), undefined, true, { afterDeclarations: [pointImportsAt('.js')] })
      .diagnostics,
  );
}

/** The same sources as CommonJS; they are checked already. */
function buildCommonJs() {
  const options = compilerOptions({
    module: ts.ModuleKind.CommonJS,
    declaration: false,
    declarationMap: false,
  });
  const program = ts.createProgram(files, {
    ...options,
    // CommonJS output and `bundler` resolution do not go together; nothing is resolved here anyway.
    moduleResolution: undefined,
    noResolve: true,
    noCheck: true,
    isolatedModules: true,
  });
  report(
    program.emit(undefined, writeAs(''), undefined, false, { after: [pointImportsAt('.js')] }).diagnostics,
  );
}

function compilerOptions(extra) {
  const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.config.compilerOptions, root);
  return {
    ...options,
    paths: undefined,
    types: ['node'],
    noEmit: false,
    noEmitOnError: true,
    declaration: true,
    declarationMap: true,
    sourceMap: true,
    rootDir: sources,
    outDir: dist,
    newLine: ts.NewLineKind.LineFeed,
    ...extra,
  };
}

/** TypeScript names its output `.js` and `.d.ts`; with `m` they become `.mjs` and `.d.mts`, maps included. */
function writeAs(letter) {
  const rename = (text) =>
    text.replace(/\.(d\.)?(js|ts)((?:\.map)?)$/, (_, d = '', kind, map) => `.${d}${letter}${kind}${map}`);
  return (file, text) => {
    const renamed = rename(file);
    fs.mkdirSync(path.dirname(renamed), { recursive: true });
    fs.writeFileSync(
      renamed,
      file.endsWith('.map') ? renameInMap(text, rename) : renameMapLink(text, rename),
    );
  };
}

function renameInMap(text, rename) {
  const map = JSON.parse(text);
  return JSON.stringify({ ...map, file: rename(map.file) });
}

function renameMapLink(text, rename) {
  const start = text.lastIndexOf('//# sourceMappingURL=');
  return start < 0 ? text : text.slice(0, start) + rename(text.slice(start));
}

/** Gives every relative import its file extension: Node asks for it in ES modules, and it is faster in CommonJS. */
function pointImportsAt(extension) {
  return (context) => (file) => {
    const folder = path.dirname(ts.getOriginalNode(file).fileName ?? file.fileName);
    const literal = (node) =>
      context.factory.createStringLiteral(withExtension(folder, node.text, extension), true);
    const isRelative = (node) => node !== undefined && ts.isStringLiteral(node) && node.text.startsWith('.');
    const visit = (node) => {
      const isRequire =
        ts.isCallExpression(node) &&
        (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.escapedText === 'require');
      if (isRequire && isRelative(node.arguments[0])) {
        return context.factory.updateCallExpression(node, node.expression, undefined, [
          literal(node.arguments[0]),
        ]);
      }
      if (ts.isImportDeclaration(node) && isRelative(node.moduleSpecifier)) {
        const { modifiers, importClause, moduleSpecifier, attributes } = node;
        return context.factory.updateImportDeclaration(
          node,
          modifiers,
          importClause,
          literal(moduleSpecifier),
          attributes,
        );
      }
      if (ts.isExportDeclaration(node) && isRelative(node.moduleSpecifier)) {
        const { modifiers, isTypeOnly, exportClause, moduleSpecifier, attributes } = node;
        return context.factory.updateExportDeclaration(
          node,
          modifiers,
          isTypeOnly,
          exportClause,
          literal(moduleSpecifier),
          attributes,
        );
      }
      if (
        ts.isImportTypeNode(node) &&
        ts.isLiteralTypeNode(node.argument) &&
        isRelative(node.argument.literal)
      ) {
        const argument = context.factory.createLiteralTypeNode(literal(node.argument.literal));
        const { attributes, qualifier, typeArguments, isTypeOf } = node;
        return context.factory.updateImportTypeNode(
          node,
          argument,
          attributes,
          qualifier,
          typeArguments,
          isTypeOf,
        );
      }
      return ts.visitEachChild(node, visit, context);
    };
    return ts.visitEachChild(file, visit, context);
  };
}

function withExtension(folder, specifier, extension) {
  const target = path.resolve(folder, specifier);
  if (fs.existsSync(`${target}.ts`)) return specifier + extension;
  if (fs.existsSync(path.join(target, 'index.ts')))
    return `${specifier.replace(/\/$/, '')}/index${extension}`;
  // A type-only reference to a package that a user may or may not have installed.
  return specifier;
}

/**
 * Lets `new (require('<package>'))()` work beside `require('<package>').default`: what the CommonJS entry
 * exports becomes the client class itself, with the named exports on it.
 */
function makeIndexConstructable() {
  const file = path.join(dist, 'index.js');
  const text = fs.readFileSync(file, 'utf8');
  const end = text.lastIndexOf('//# sourceMappingURL=');
  const addition = `(() => {
    const Client = exports.default;
    const entry = function (...args) {
        return Reflect.construct(Client, args, new.target || Client);
    };
    Object.setPrototypeOf(entry, Client);
    Object.defineProperties(entry, Object.getOwnPropertyDescriptors(exports));
    Object.defineProperties(entry, { name: { value: Client.name }, prototype: { value: Client.prototype } });
    Object.assign(module, { exports: entry });
})();
`;
  fs.writeFileSync(file, text.slice(0, end) + addition + text.slice(end));
}

/** The published package.json: paths seen from `dist/`, and nothing that only a checkout needs. */
function writePackageJson() {
  const published = { ...manifest };
  for (const name of ['scripts', 'devDependencies', 'files', 'packageManager', 'private'])
    delete published[name];
  const text = JSON.stringify(published, null, 2).replaceAll('"./dist/', '"./').replaceAll('"dist/', '"./');
  fs.writeFileSync(path.join(dist, 'package.json'), `${text}\n`);
}

/** A package that does not load must not leave the house. */
async function loadBoth() {
  createRequire(import.meta.url)(path.join(dist, 'index.js'));
  await import(pathToFileURL(path.join(dist, 'index.mjs')).href);
}

function walk(folder) {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  const paths = entries.flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? walk(full) : [full];
  });
  return paths.sort();
}

function report(diagnostics) {
  if (diagnostics.length === 0) return;
  const host = {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => '\n',
  };
  fail(ts.formatDiagnostics(diagnostics, host));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
