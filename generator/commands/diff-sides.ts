// Where the two sides of `inox diff` come from: a folder, a spec, a revision of git, a package of npm.
//
// A revision and a package are unpacked into a temporary folder that goes away with the run. Nothing of a package
// is run: it is unpacked, and its sources are read as text.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { isTypedFile, type SdkFiles } from '../diff/index.ts';
import type { Api } from '../model/api.ts';
import { own, textOf, type Json } from '../model/json.ts';
import type { RunOptions } from './options.ts';
import { startRun, type Run } from './run.ts';
import type { Terminal } from './terminal.ts';

export interface Side {
  /** As the user named it. */
  readonly name: string;
  readonly files: SdkFiles;
  readonly version?: string;
  readonly repository?: string;
  /** What users import. */
  readonly packageName?: string;
  /** Only of a spec. */
  readonly api?: Api;
}

/** A side that cannot be had, in a sentence; or the run that found why, with its diagnostics. */
export type Refusal = { readonly why: string } | { readonly run: Run };

export interface Asked {
  readonly options: RunOptions;
  /** The configuration of this side, when it is a spec. */
  readonly config: string | undefined;
  readonly terminal: Terminal;
}

/** A package with its version: `@scope/name@1.2.3`. */
const PACKAGE = /^(@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*@[\w.+-]+$/i;
/** `main:spec/openapi.json`; a drive letter is no revision. */
const REVISION = /^([\w][\w./~^@{}-]+):(.+)$/;

/** Reads one side. Temporary folders are gone when it returns. */
export async function readSide(name: string, asked: Asked): Promise<Side | Refusal> {
  if (existsSync(name)) return statSync(name).isDirectory() ? readSdk(name, name) : readSpec(name, name, asked);
  const temporary = mkdtempSync(join(tmpdir(), 'inox-diff-'));
  try {
    const revision = REVISION.exec(name);
    if (revision !== null) return await readRevision(name, temporary, asked);
    if (PACKAGE.test(name)) return readPackage(name, temporary);
    return { why: `${name} is no file, no folder, no revision:path and no package@version.` };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function readSdk(name: string, folder: string): Side | Refusal {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const files = new Map(
    paths
      .filter((path) => isTypedFile(path) && statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
  if (![...files.keys()].some((path) => path.includes('resources/')))
    return { why: `${name} holds no SDK: it has no resources/.` };
  return { name, files, ...packageFacts(folder) };
}

function packageFacts(folder: string): Pick<Side, 'version' | 'repository' | 'packageName'> {
  let root: Json;
  try {
    // JSON.parse of a string gives JSON and nothing else.
    root = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Json;
  } catch {
    return {};
  }
  const version = textOf(root, 'version');
  const url = textOf(root, 'repository') ?? textOf(own(root, 'repository'), 'url');
  const repository = /(?:github[:/]|github\.com[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(url ?? '')?.[1];
  const packageName = textOf(root, 'name');
  return {
    ...(version === undefined ? {} : { version }),
    ...(repository === undefined ? {} : { repository }),
    ...(packageName === undefined ? {} : { packageName }),
  };
}

async function readSpec(name: string, spec: string, { options, config, terminal }: Asked): Promise<Side | Refusal> {
  if (config === undefined) return { why: `${name} is a spec, and no configuration was named: --config FILE.` };
  const quiet = { ...terminal, err: () => undefined };
  const run = startRun({ spec, config, output: 'sdk' }, { options, wish: {} }, quiet);
  const { generate } = await import('../pipeline.ts');
  const generated = await generate(run.request);
  if (generated === undefined) return { run };
  const wanted = generated.tree.files.filter(({ path }) => isTypedFile(path));
  const repository = generated.config.target.productionRepo;
  return {
    name,
    files: new Map(wanted.map(({ path, text }) => [path, text])),
    ...(typeof repository === 'string' ? { repository } : {}),
    packageName: generated.config.target.packageName,
    api: generated.visible,
  };
}

/** The spec as the revision has it; the configuration too, when git knows the file there. */
async function readRevision(name: string, temporary: string, asked: Asked): Promise<Side | Refusal> {
  const [, revision = '', path = ''] = REVISION.exec(name) ?? [];
  const spec = showFile(revision, path);
  if (spec === undefined) return { why: `git has no ${path} at ${revision}.` };
  const file = join(temporary, basename(path));
  writeFileSync(file, spec);
  if (asked.config === undefined) return readSpec(name, file, asked);
  const configThere = showFile(revision, `./${relative(process.cwd(), asked.config)}`);
  if (configThere === undefined) return readSpec(name, file, asked);
  const config = join(temporary, 'stainless.yml');
  writeFileSync(config, configThere);
  return readSpec(name, file, { ...asked, config });
}

function showFile(revision: string, path: string): Buffer | undefined {
  const shown = spawnSync('git', ['show', '--end-of-options', `${revision}:${path}`], { maxBuffer: 1 << 28 });
  return shown.status === 0 ? shown.stdout : undefined;
}

function readPackage(name: string, temporary: string): Side | Refusal {
  const packed = spawnSync(
    'npm',
    ['pack', '--silent', '--ignore-scripts', '--pack-destination', temporary, '--', name],
    {
      encoding: 'utf8',
    },
  );
  const archive = readdirSync(temporary).find((file) => file.endsWith('.tgz'));
  if (packed.status !== 0 || archive === undefined) return { why: `npm could not fetch ${name}.` };
  const unpacked = spawnSync('tar', ['-xzf', archive], { cwd: temporary });
  return unpacked.status === 0
    ? readSdk(name, join(temporary, 'package'))
    : { why: `The archive of ${name} is broken.` };
}
