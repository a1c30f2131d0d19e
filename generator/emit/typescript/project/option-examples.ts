// A value to show for an option: in messages, generated tests and the README.

import type { ClientOptionPlan } from '../../../model/plan.ts';
import type { Casing } from '../names/casing.ts';
import { stringLiteral } from '../page/writers.ts';

/** The configured example, else `'My <Title>'`, `0` or `true`: code. */
export function anExample(option: ClientOptionPlan, casing: Casing): string {
  const { example, type } = option;
  if (type === 'number') return typeof example === 'number' && Number.isFinite(example) ? String(example) : '0';
  if (type === 'boolean') return example === false ? 'false' : 'true';
  return stringLiteral(typeof example === 'string' ? example : `My ${casing.title(option.name)}`);
}
