// A side of `inox diff` as it is named -> where it lies on this disk: a file, a folder, or what git and npm give.
//
// What git and npm give is unpacked into a temporary folder of the run. Nothing of a package is run.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { mayReferOutside } from '../records/fingerprint.ts';

export interface SideSource {
  readonly kind: 'sdk' | 'spec';
  /** The folder or the file. */
  readonly path: string;
  /** The configuration as it is there, when that is known. */
  readonly config?: string;
  /** How people call a file of the side: never by the name of a temporary folder. */
  readonly spell: (file: string) => string;
}

export interface SourceWish {
  /** The configuration of this side, when it is a spec. */
  readonly config: string | undefined;
  /** Where things may be unpacked. */
  readonly temporary: string;
}

/** A package with its version or tag: `@scope/name@1.2.3`. */
const PACKAGE = /^(@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*@[\w.+-]+$/i;
/** `main:spec/openapi.json`; a drive letter is no revision. */
const REVISION = /^([\w][\w./~^@{}-]+):(.+)$/;

/** Finds a side, or says in a sentence why it cannot be had. */
export function findSource(name: string, wish: SourceWish): SideSource | { readonly why: string } {
  const withConfig = wish.config === undefined ? {} : { config: wish.config };
  if (existsSync(name)) {
    const kind = statSync(name).isDirectory() ? 'sdk' : 'spec';
    return { kind, path: name, ...withConfig, spell: (file) => file };
  }
  const [, revision, path] = REVISION.exec(name) ?? [];
  if (revision !== undefined && path !== undefined) return ofRevision({ revision, path }, wish);
  if (PACKAGE.test(name)) return ofPackage(name, wish);
  return { why: `${name} is no file, no folder, no revision:path and no package@version.` };
}

interface Revised {
  readonly revision: string;
  readonly path: string;
}

function ofRevision(asked: Revised, { config, temporary }: SourceWish): SideSource | { readonly why: string } {
  const { revision } = asked;
  const known = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  if (known.status === null) return { why: 'git is needed for a revision, and is not installed.' };
  if (git('rev-parse', '--git-dir').status !== 0) {
    return { why: `${revision}:${asked.path} is a revision, and this folder is in no git repository.` };
  }
  if (known.status !== 0) {
    const help = `a shallow clone gets it with \`git fetch --depth 1 origin ${revision}\``;
    return { why: `git knows no revision ${revision} here; ${help}.` };
  }
  const path = fromTop(asked.path);
  const kind = git('cat-file', '-t', `${revision}:${path}`).stdout.toString().trim();
  if (kind === '') return { why: `git has no ${path} at ${revision}.` };
  const at = (file: string): string => `${revision}:${relative(temporary, file).replaceAll('\\', '/')}`;
  if (kind === 'tree') {
    checkOut({ revision, path }, temporary, (file) => !file.startsWith('node_modules/'));
    return { kind: 'sdk', path: join(temporary, path), spell: at };
  }
  const entry = checkOutFile({ revision, path }, temporary);
  const folder = posix.dirname(path);
  // A document of several files needs those beside it.
  if (mayReferOutside(entry.text)) {
    checkOut({ revision, path: folder === '.' ? '' : folder }, temporary, (file) => /\.(?:ya?ml|json)$/i.test(file));
  }
  const configThere = config === undefined ? undefined : ofSameRevision(revision, config, temporary);
  const said = configThere ?? config;
  const spell = (file: string): string => (file === config ? file : at(file));
  return { kind: 'spec', path: entry.file, ...(said === undefined ? {} : { config: said }), spell };
}

/** Git counts paths from the top of the repository, unless they say that they start here. */
function fromTop(path: string): string {
  const prefix = /^\.\.?(?:\/|$)/.test(path) ? git('rev-parse', '--show-prefix').stdout.toString().trim() : '';
  return posix.normalize(`${prefix}${path}`).replace(/\/$/, '');
}

/** The configuration as the revision has it, if git knows the file there. */
function ofSameRevision(revision: string, config: string, temporary: string): string | undefined {
  const top = git('rev-parse', '--show-toplevel').stdout.toString().trim();
  const path = relative(top, config).replaceAll('\\', '/');
  if (top === '' || path.startsWith('..')) return undefined;
  const there = git('cat-file', '-t', `${revision}:${path}`).stdout.toString().trim();
  return there === 'blob' ? checkOutFile({ revision, path }, temporary).file : undefined;
}

function checkOutFile(
  { revision, path }: Revised,
  temporary: string,
): { readonly file: string; readonly text: string } {
  const file = join(temporary, path);
  const bytes = git('show', '--end-of-options', `${revision}:${path}`).stdout;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return { file, text: bytes.toString('utf8') };
}

function checkOut({ revision, path }: Revised, temporary: string, isWanted: (file: string) => boolean): void {
  const listed = git('ls-tree', '-r', '-z', `${revision}:${path}`);
  for (const entry of listed.stdout.toString('utf8').split('\0')) {
    // A link leads elsewhere than to the revision.
    const file = /^100\d+ blob \w+\t(.+)$/s.exec(entry)?.[1];
    if (file !== undefined && isWanted(file)) checkOutFile({ revision, path: posix.join(path, file) }, temporary);
  }
}

function git(...words: readonly string[]): { readonly status: number | null; readonly stdout: Buffer } {
  const { status, stdout } = spawnSync('git', words, { maxBuffer: 1 << 28 });
  // Without git there is no output at all.
  return { status, stdout: stdout ?? Buffer.alloc(0) };
}

function ofPackage(name: string, { temporary }: SourceWish): SideSource | { readonly why: string } {
  const packed = spawnSync(
    'npm',
    ['pack', '--loglevel=error', '--ignore-scripts', '--pack-destination', temporary, '--', name],
    { encoding: 'utf8' },
  );
  if (packed.status === null) return { why: `npm is needed to fetch ${name}, and is not installed.` };
  const archive = readdirSync(temporary).find((file) => file.endsWith('.tgz'));
  if (packed.status !== 0 || archive === undefined) {
    const said = sayNpmError(packed.stderr ?? '');
    return { why: `npm could not fetch ${name}${said === undefined ? '' : `: ${said}`}` };
  }
  const unpacked = spawnSync('tar', ['-xzf', archive], { cwd: temporary });
  if (unpacked.status !== 0) return { why: `The archive of ${name} is broken.` };
  return { kind: 'sdk', path: join(temporary, 'package'), spell: (file) => relative(temporary, file) };
}

/** `npm error code ETARGET`, then lines that say it in words; one that says why comes first. */
function sayNpmError(said: string): string | undefined {
  const lines = [...said.matchAll(/^npm error (?:notarget |network )?(.+)$/gm)].map(([, line = '']) => line);
  const words = lines.filter((line) => !/^(?:code|syscall|errno|type) /.test(line));
  return words.find((line) => line.includes('reason:')) ?? words[0];
}
