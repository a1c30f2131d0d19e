// Pagination schemes: one or a list, their fields with the part each plays.

import type { PaginationConfig, PaginationField } from '../../../model/config.ts';
import { childPointer } from '../../../model/origin.ts';
import type { Findings } from '../findings.ts';
import { present } from '../present.ts';
import type { WrittenConfig } from '../schema/root.ts';
import { inferPurposes } from './purposes.ts';

type WrittenPagination = NonNullable<WrittenConfig['pagination']>;
type WrittenScheme = Extract<WrittenPagination, readonly unknown[]>[number];
type WrittenField = NonNullable<WrittenScheme['request']>[string];

/** Every scheme in order. Two of one name are an error: `paginated: <name>` could mean either. */
export function readPagination(written: WrittenConfig['pagination'], findings: Findings): readonly PaginationConfig[] {
  if (written === undefined) return [];
  const schemes = Array.isArray(written)
    ? written.map((scheme, index) => readScheme(scheme, childPointer('#/pagination', index)))
    : [readScheme(written, '#/pagination')];
  const seen = new Set<string>();
  for (const { name, pointer } of schemes) {
    if (seen.has(name)) findings.say(sameName(name, pointer));
    seen.add(name);
  }
  return schemes;
}

function sameName(name: string, pointer: string) {
  return {
    severity: 'error' as const,
    code: 'Config/DuplicateName',
    pointer: childPointer(pointer, 'name'),
    message: `There is another pagination scheme called \`${name}\`.`,
    help: 'Give every scheme a name of its own.',
  };
}

function readScheme(written: WrittenScheme, pointer: string): PaginationConfig {
  const fields = (part: WrittenScheme['request']) =>
    Object.entries(part ?? {}).map(([name, field]) => readField(name, field));
  return present({
    name: written.name,
    pointer,
    description: written.description,
    type: written.type,
    paramLocation: written.param_location ?? ('query' as const),
    continueOnEmptyItems: written.continue_on_empty_items ?? false,
    request: inferPurposes(fields(written.request), 'request', written.type),
    response: inferPurposes(fields(written.response), 'response', written.type),
  });
}

function readField(name: string, written: WrittenField): PaginationField {
  const types = [written.type ?? []].flat();
  const property = written['x-stainless-pagination-property'];
  return present({
    name,
    type: types.find((type) => type !== 'null'),
    format: written.format,
    nullable: written.nullable === true || types.includes('null'),
    description: written.description,
    purpose: property?.purpose,
    isTopLevelArray: property?.is_top_level_array ?? false,
    fromHeader: property?.from_header,
    required: property?.required ?? false,
    enumValues: written.enum,
    properties: Object.entries(written.properties ?? {}).map(([key, field]) => readField(key, field)),
    items: written.items && readField('items', written.items),
  });
}
