// Files and a disk in, changes out: shown by `compareTree`, made by `writeTree`.
//
// What the files say is decided before; this room only sees that a person's files and a crash are safe.

export type { Comparison } from './compare.ts';
export type { Edits } from './merge-edits.ts';
export { openDiskMemo, type DiskMemo } from './disk-memo.ts';
export { printManifest } from './manifest.ts';
export { readRecord, saveRecord } from './record.ts';
export { readSealed, writeSealed } from './sealed-file.ts';
export { compareTree, hashOfUntouchedOutput, writeTree, type WriteRequest } from './write-tree.ts';
