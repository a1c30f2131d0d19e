// The name under `components` of something that was written in another file.

import type { Target } from './collect-files.ts';

const LONGEST = 120;

/** The last key of the reference, or the file's own name; a number is added until it is free. */
export function componentName({ file, keys }: Target, isTaken: (name: string) => boolean): string {
  const { called } = file.place;
  const stem = called.slice(called.lastIndexOf('/') + 1).replace(/\.[A-Za-z]+$/, '');
  const wanted = (keys.at(-1) ?? stem).replaceAll(/[^A-Za-z0-9._-]+/g, '_').slice(0, LONGEST);
  const name = wanted === '' || wanted === '__proto__' ? 'Unnamed' : wanted;
  let free = name;
  for (let count = 2; isTaken(free); count += 1) free = `${name}_${count}`;
  return free;
}
