// The folder of an SDK, read for its types and for what is known about it: version, repository, record of origins.

import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SdkFiles } from '../../diff/index.ts';
import { own, textOf, type Json } from '../../model/json.ts';
import type { PublishedNames } from '../../plan/pin-names.ts';
import { readRecord } from '../../write/index.ts';
import { parseOrigins, type Origins } from '../records/origins.ts';
import { readPublishedNames } from '../records/published-names.ts';

/** Folders that hold what users install, not the SDK. */
const NOT_THE_SDK: ReadonlySet<string> = new Set(['node_modules', '.git', 'dist']);

/** The files that are wanted, by their path in the folder. Links are not followed. */
export function readSdkFiles(folder: string, isWanted: (path: string) => boolean): SdkFiles {
  const files = new Map<string, string>();
  const visit = (below: string): void => {
    for (const name of listFolder(join(folder, below)).sort()) {
      const path = below === '' ? name : `${below}/${name}`;
      const found = lstatSync(join(folder, path));
      if (found.isDirectory() && !NOT_THE_SDK.has(name)) visit(path);
      if (found.isFile() && isWanted(path)) files.set(path, readFileSync(join(folder, path), 'utf8'));
    }
  };
  visit('');
  return files;
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

export interface PackageFacts {
  readonly version?: string;
  /** `owner/name` on GitHub. */
  readonly repository?: string;
  /** What users import. */
  readonly packageName?: string;
}

/** What `package.json` says; nothing when there is none that can be read. */
export function packageFacts(folder: string): PackageFacts {
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

/** What inox wrote beside the SDK: which part of the inputs each file shows, and the names with their schemas. */
export interface SdkRecord {
  readonly origins: Origins;
  readonly names: PublishedNames;
}

/** The record of a folder that inox wrote; undefined for any other. */
export function readSdkRecord(folder: string): SdkRecord | undefined {
  const origins = parseOrigins(readRecord(folder));
  return origins === undefined ? undefined : { origins, names: readPublishedNames(folder) };
}
