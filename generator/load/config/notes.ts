// Says which written keys are accepted but do nothing yet.

import { z } from 'zod';
import { childPointer } from '../../model/origin.ts';
import type { Findings } from './findings.ts';
import { effectOf } from './schema/keys.ts';
import { branchesOf, elementOf, shapeOf } from './walk.ts';
import type { SchemaNode } from './walk.ts';

/** One note for each key without effect, at the outermost such key. `value` must satisfy the schema. */
export function noteKeysWithoutEffect(schema: SchemaNode, value: unknown, findings: Findings): void {
  visit({ schema, value, pointer: '#', key: '' }, findings);
}

interface Visit {
  readonly schema: SchemaNode;
  readonly value: unknown;
  readonly pointer: string;
  readonly key: string;
}

function visit({ schema, value, pointer, key }: Visit, findings: Findings): void {
  if (value === undefined) return;
  const effect = effectOf(schema);
  if (effect === 'none') {
    findings.say({
      severity: 'note',
      code: 'Config/NoEffect',
      pointer,
      message: `\`${key}\` is understood, but has no effect in inox yet.`,
      help: 'It may stay; the output does not depend on it.',
    });
  }
  if (effect !== undefined || typeof value !== 'object' || value === null) return;
  const branches = branchesOf(schema);
  const branch = branches.length === 1 ? branches[0] : branches.find((each) => z.safeParse(each, value).success);
  if (branch === undefined) return;
  const shape = shapeOf(branch);
  const element = elementOf(branch);
  for (const [child, content] of Object.entries(value)) {
    const next = shape?.get(child) ?? element;
    if (next === undefined) continue;
    visit({ schema: next, value: content, pointer: childPointer(pointer, child), key: child }, findings);
  }
}
