// Api -> the Api of one version: operations whose path names another version leave.

import type { Api, Operation } from '../model/api.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import type { Report } from '../model/diagnostic.ts';
import type { Schema } from '../model/schema.ts';
import { reachFrom, rootsOf } from '../model/reach.ts';

/** `v2` in `/v2/contracts` and `/api/v2beta/x`. */
const VERSION_SEGMENT = /(?<=\/)v\d{1,3}[a-z0-9]*(?=\/|$)/;

/**
 * The API without operations of other versions and without schemas that only these used. Paths that name no version
 * belong to all of them. A version that no path names is an error. No version: the same object.
 */
export function filterVersion(api: Api, version: string | undefined, report: Report): Api {
  if (version === undefined) return api;
  const versions = new Set([...api.operations.values()].flatMap((operation) => versionOf(operation) ?? []));
  if (!versions.has(version)) {
    report({
      code: 'Build/UnknownVersion',
      severity: 'error',
      message: `No operation is of the API version ${version}.`,
      help: didYouMean(
        version,
        versions,
        versions.size === 0 ? 'No path names a version.' : `There are ${[...versions].join(', ')}.`,
      ),
    });
    return api;
  }
  const operations = new Map(
    [...api.operations].filter(([, operation]) => (versionOf(operation) ?? version) === version),
  );
  const schemas = schemasOf(api, operations);
  return {
    ...api,
    operations,
    schemas,
    components: api.components.filter((pointer) => schemas.has(pointer)),
    versionPairs: api.versionPairs.filter(({ kind, older, newer }) => {
      const sides: ReadonlyMap<string, unknown> = kind === 'schema' ? schemas : operations;
      return sides.has(older) && sides.has(newer);
    }),
  };
}

function versionOf({ path }: Operation): string | undefined {
  return VERSION_SEGMENT.exec(path)?.[0];
}

/** All but those that the operations which left led to, and the ones that stay do not. */
function schemasOf(api: Api, operations: ReadonlyMap<string, Operation>): ReadonlyMap<string, Schema> {
  const left = [...api.operations].filter(([key]) => !operations.has(key)).map(([, operation]) => operation);
  const lost = reachFrom(api, rootsOf(left));
  const kept = reachFrom(api, rootsOf([...operations.values(), ...api.webhooks.values()]));
  return new Map([...api.schemas].filter(([, schema]) => kept.has(schema) || !lost.has(schema)));
}
