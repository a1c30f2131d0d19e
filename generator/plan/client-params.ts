// Path params that an option of the client is the default of (`send_as_path_param`).

import type { Parameter } from '../model/api.ts';
import { nameOf, type Name } from '../model/name.ts';
import type { Planning } from './planning.ts';

/** The option that gives the value of a path param which the caller leaves out. */
export function clientOptionFor({ config }: Planning, { name, place }: Parameter): Name | undefined {
  const option = place === 'path' ? config.client.options.find(({ sendAsPathParam }) => sendAsPathParam === name) : undefined;
  return option && nameOf(option.key);
}
