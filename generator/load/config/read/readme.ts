// Which request each section of the README shows, in our language.

import type { ReadmeConfig, ReadmeRequest } from '../../../model/config.ts';
import type { Json } from '../../../model/json.ts';
import { present } from '../present.ts';
import { SECTIONS } from '../schema/readme.ts';
import type { WrittenConfig } from '../schema/root.ts';
import { readEndpoint } from './endpoint.ts';
import type { OurLanguages } from './language.ts';

interface WrittenRequest {
  readonly endpoint: string;
  readonly params?: Readonly<Record<string, Json>> | undefined;
  readonly response_property?: string | undefined;
  readonly assign_to?: string | undefined;
}

/** The examples by section. Custom snippets are left out: they have no effect yet. */
export function readReadme(written: WrittenConfig['readme'], ours: OurLanguages): ReadmeConfig {
  const requests = new Map<string, ReadmeRequest>();
  const common = written?.example_requests;
  for (const section of SECTIONS) {
    const request = requestOf(sectionOf(common, section, ours), ours);
    if (request !== undefined) requests.set(section, readRequest(request));
  }
  return { exampleRequests: requests, includeStainlessAttribution: written?.include_stainless_attribution ?? true };
}

/** A section that is written for our language, else the one for all. */
function sectionOf(sections: unknown, name: string, ours: OurLanguages): unknown {
  for (const language of ours) {
    const section = entryOf(entryOf(sections, language), name);
    if (section !== undefined) return section;
  }
  return entryOf(sections, name);
}

function requestOf(section: unknown, ours: OurLanguages): WrittenRequest | undefined {
  if (isRequest(section)) return section;
  for (const key of [...ours, 'default']) {
    const request = entryOf(section, key);
    if (isRequest(request)) return request;
  }
  return undefined;
}

/** The schema has checked the rest: among sections only a request has an endpoint. */
function isRequest(section: unknown): section is WrittenRequest {
  return typeof entryOf(section, 'endpoint') === 'string';
}

function entryOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(key);
}

function readRequest(written: WrittenRequest): ReadmeRequest {
  return present({
    endpoint: readEndpoint(written.endpoint),
    params: written.params ?? {},
    responseProperty: written.response_property,
    assignTo: written.assign_to,
  });
}
