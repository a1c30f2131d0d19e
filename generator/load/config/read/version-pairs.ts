// `inox.version_pairs`: the rules as written, each with its place.

import type { VersionPairsConfig } from '../../../model/pair-rules.ts';
import { childPointer } from '../../../model/origin.ts';
import { present } from '../present.ts';
import type { WrittenConfig } from '../schema/root.ts';

type WrittenPairs = NonNullable<NonNullable<WrittenConfig['inox']>['version_pairs']>;

/** The rules for pairs; one name alone in `deny` stands for every pair it is in. */
export function readVersionPairs({ pages, add = [], deny = [] }: WrittenPairs): VersionPairsConfig {
  const at = (key: string, index: number): string => childPointer(`#/inox/version_pairs/${key}`, index);
  return present({
    pages,
    add: add.map((rule, index) => present({ pointer: at('add', index), ...rule })),
    deny: deny.map((rule, index) => ({
      pointer: at('deny', index),
      ...(typeof rule === 'string' ? { older: rule } : rule),
    })),
  });
}
