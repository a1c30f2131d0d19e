// Every group that the document gives something to.

import type { Api } from '../model/api.ts';
import type { Visibility } from '../model/visibility.ts';

/** The groups of an API, in the order they are met. */
export function groupsOfApi(api: Api): ReadonlySet<string> {
  const groups = new Set<string>();
  const add = ({ groups: named }: Visibility): void => named?.forEach((group) => void groups.add(group));
  for (const operation of [...api.operations.values(), ...api.webhooks.values()]) {
    add(operation.visibility);
    for (const parameter of operation.parameters) add(parameter.visibility);
  }
  for (const schema of api.schemas.values()) {
    add(schema.visibility);
    if (schema.kind === 'enum') for (const value of schema.values) add(value.visibility);
  }
  return groups;
}
