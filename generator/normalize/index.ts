// OpenAPI document -> Api. Understands every spelling of OpenAPI 3.0 and 3.1 once, at the door.
// Leaves to `plan` everything that depends on the config, and to `filter` who may see what.

import type { Api, SecurityScheme, Tag } from '../model/api.ts';
import type { Report } from '../model/diagnostic.ts';
import type { SpecDocument } from '../model/document.ts';
import { isJsonObject, listOf, own, textOf, type Json } from '../model/json.ts';
import { childPointer } from '../model/origin.ts';
import { readSecurityScheme } from '../model/security-scheme.ts';
import type { Schema } from '../model/schema.ts';
import { reportMisplacedFlags } from './misplaced-flags.ts';
import { readOperations, readWebhooks } from './operations.ts';
import type { Reading } from './reading.ts';
import { readSchema, readSchemaAt } from './schemas.ts';
import { readRequirements } from './security.ts';
import { readServers } from './servers.ts';
import { findVersionPairs } from './version-pairs.ts';

/**
 * Reads a whole document. Every schema is found under its pointer in `schemas`, also those that only a
 * deep `$ref` names. Problems are reported and read as `any`; nothing is thrown.
 */
export function normalize(document: SpecDocument, report: Report): Api {
  const reading: Reading = { root: document.root, schemas: new Map<string, Schema>(), report };
  const components = readComponents(reading);
  const operations = readOperations(reading);
  const webhooks = readWebhooks(reading);
  for (const target of danglingTargets(reading)) readSchemaAt(reading, target);
  reportMisplacedFlags(document.root, report);
  const about = own(document.root, 'info');
  const description = textOf(about, 'description');
  const security = readRequirements(own(document.root, 'security'));
  const api: Omit<Api, 'versionPairs'> = {
    title: textOf(about, 'title') ?? '',
    version: textOf(about, 'version') ?? '',
    ...(description === undefined ? {} : { description }),
    tags: readTags(own(document.root, 'tags')),
    servers: readServers(own(document.root, 'servers')),
    operations,
    webhooks,
    schemas: reading.schemas,
    components,
    securitySchemes: readSecuritySchemes(own(document.root, 'components')),
    ...(security === undefined ? {} : { security }),
  };
  return { ...api, versionPairs: findVersionPairs(api) };
}

/** Reads `components.schemas`, and the schemas inside the other components that a deep `$ref` may name. */
function readComponents(reading: Reading): readonly string[] {
  const schemas = own(own(reading.root, 'components'), 'schemas');
  if (!isJsonObject(schemas)) return [];
  return Object.keys(schemas).map((name) => {
    const pointer = childPointer('#/components/schemas', name);
    readSchema(reading, schemas[name], pointer);
    return pointer;
  });
}

/** Targets of references that no walk has met: schemas in places where OpenAPI expects none. */
function danglingTargets(reading: Reading): readonly string[] {
  const targets = new Set<string>();
  for (const schema of reading.schemas.values()) {
    if (schema.kind === 'reference' && !reading.schemas.has(schema.target)) targets.add(schema.target);
  }
  return [...targets];
}

function readTags(node: Json | undefined): readonly Tag[] {
  return listOf(node).flatMap((tag) => {
    const name = textOf(tag, 'name');
    const description = textOf(tag, 'description');
    return name === undefined ? [] : [{ name, ...(description === undefined ? {} : { description }) }];
  });
}

function readSecuritySchemes(components: Json | undefined): ReadonlyMap<string, SecurityScheme> {
  const schemes = own(components, 'securitySchemes');
  const read = new Map<string, SecurityScheme>();
  if (isJsonObject(schemes)) {
    for (const name of Object.keys(schemes)) read.set(name, readSecurityScheme(name, schemes[name]));
  }
  return read;
}

