// The order in which a class has its methods, and a file the answers of them.

import { compareNames } from '../words/collate.ts';
import { nameOf } from './name.ts';

const FIRST = ['create', 'retrieve', 'update', 'list', 'delete'];

/** create, retrieve, update, list, delete; then the others by name without regard to case. */
export function compareMethodKeys(a: string, b: string): number {
  return rank(a) - rank(b) || compareNames(plain(a), plain(b));
}

function rank(key: string): number {
  const place = FIRST.indexOf(key);
  return place < 0 ? FIRST.length : place;
}

function plain(key: string): string {
  return nameOf(key).words.join('');
}
