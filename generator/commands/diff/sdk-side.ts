// A side of `inox diff` that is an SDK already: its files, and what the record beside them says of their origins.

import { isTypedFile, readSurface, type Surface } from '../../diff/index.ts';
import type { SpecDocument } from '../../model/document.ts';
import type { CauseSide } from './diff-causes.ts';
import type { Side } from './diff-side.ts';
import { hashesOfSpec, specUnit } from '../records/origins.ts';
import { packageFacts, readSdkFiles, readSdkRecord, type SdkRecord } from './sdk-folder.ts';
import type { SideSource } from './side-source.ts';
import { originsOfRecord } from './surface-origins.ts';

/** Reads the SDK in a folder. `spec`: the document it was made from, for lines; without one there are only pointers. */
export async function readSdkSide(
  name: string,
  folder: string,
  spec: SideSource | undefined,
): Promise<Side | { readonly why: string }> {
  const files = readSdkFiles(folder, isTypedFile);
  if (![...files.keys()].some((path) => path.includes('resources/')))
    return { why: `${name} holds no SDK: it has no resources/.` };
  const record = readSdkRecord(folder);
  const surface = readSurface(files);
  const cause = record === undefined ? UNKNOWN : await causeOf(surface, record, spec);
  return { name, files, surface, ...packageFacts(folder), names: record?.names ?? new Map(), cause };
}

const UNKNOWN: CauseSide = {
  originsAt: () => undefined,
  isFiltered: false,
  holds: () => false,
  where: () => undefined,
};

async function causeOf(surface: Surface, record: SdkRecord, spec: SideSource | undefined): Promise<CauseSide> {
  const { origins } = record;
  const document = spec === undefined ? undefined : await readDocument(spec);
  const hashes = document === undefined ? new Map<string, string>() : hashesOfSpec(document.root);
  return {
    originsAt: originsOfRecord(surface, record),
    origins,
    isFiltered: origins.build !== 'everyone',
    isRecordOfSeen: origins.build !== 'everyone',
    holds: (pointer) => origins.spec.has(specUnit(pointer)),
    // A line is right only where the document still says what the SDK was made from.
    where: ({ source, pointer }) => {
      const unit = specUnit(pointer);
      const isSame = source === 'spec' && hashes.get(unit) === origins.spec.get(unit);
      const position = isSame ? document?.where(pointer) : undefined;
      return position === undefined || spec === undefined
        ? undefined
        : { ...position, file: spec.spell(position.file) };
    },
  };
}

async function readDocument(spec: SideSource): Promise<SpecDocument | undefined> {
  const { loadSpec } = await import('../../load/spec.ts');
  return loadSpec(spec.path, {}, () => undefined);
}
