// Path items, operations, parameters, bodies and responses -> Operation.

import {
  operationKey,
  type Body,
  type HttpVerb,
  type MediaType,
  type Operation,
  type Parameter,
  type ParameterPlace,
  type Response,
} from '../model/api.ts';
import { entriesOf, isTrue, listOf, own, textOf, type Json } from '../model/json.ts';
import { childPointer } from '../model/origin.ts';
import { EVERYONE, type Visibility } from '../model/visibility.ts';
import { bothOf, readTag, readVisibility, uniteVisibility } from './flags.ts';
import { follow, mediaExample, type Placed, type Reading } from './reading.ts';
import { isSkipped } from './schema-base.ts';
import { readSchema } from './schemas.ts';
import { readRequirements } from './security.ts';
import { readServers } from './servers.ts';

const VERBS: readonly HttpVerb[] = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace'];
const PLACES: readonly ParameterPlace[] = ['path', 'query', 'header', 'cookie'];

/** Every operation of `paths`, in document order, by its key (`post /v1/x`). */
export function readOperations(reading: Reading): ReadonlyMap<string, Operation> {
  return readItems(reading, 'paths', operationKey);
}

/** Every operation of `webhooks`, by the webhook's name. */
export function readWebhooks(reading: Reading): ReadonlyMap<string, Operation> {
  return readItems(reading, 'webhooks', (_verb, name) => name);
}

function readItems(
  reading: Reading,
  section: 'paths' | 'webhooks',
  keyOf: (verb: string, path: string) => string,
): ReadonlyMap<string, Operation> {
  const operations = new Map<string, Operation>();
  for (const [path, written] of entriesOf(own(reading.root, section))) {
    const entry = { node: written, pointer: childPointer(`#/${section}`, path) };
    const item = follow(reading, entry);
    const beside = item.node === written ? EVERYONE : readVisibility(objectOf(written), entry.pointer, reading.report);
    for (const [key, node] of entriesOf(item.node)) {
      const verb = VERBS.find((known) => known === key);
      if (verb === undefined) continue;
      const placed = { node, pointer: childPointer(item.pointer, key) };
      operations.set(keyOf(verb, path), readOperation(reading, { verb, path, item, placed, beside }));
    }
  }
  return operations;
}

interface OperationPlace {
  readonly verb: HttpVerb;
  readonly path: string;
  readonly item: Placed;
  readonly placed: Placed;
  /** The marker beside the `$ref` of the path item. */
  readonly beside: Visibility;
}

function readOperation(reading: Reading, place: OperationPlace): Operation {
  const { item, placed } = place;
  const { node } = placed;
  const body = readBody(reading, { node: own(node, 'requestBody'), pointer: childPointer(placed.pointer, 'requestBody') });
  const security = readRequirements(own(node, 'security'));
  const servers = readServers(own(node, 'servers'));
  const hint = own(node, 'x-stainless-method');
  return {
    origin: { source: 'spec', pointer: placed.pointer },
    visibility: bothOf(
      place.beside,
      uniteVisibility(
        readVisibility(objectOf(item.node), item.pointer, reading.report),
        readVisibility(objectOf(node), placed.pointer, reading.report),
        reading.report,
      ),
    ),
    verb: place.verb,
    path: place.path,
    ...texts(node),
    tags: listOf(own(node, 'tags')).filter((tag) => typeof tag === 'string'),
    deprecated: isTrue(node, 'deprecated'),
    skipped: isSkipped(node),
    parameters: readParameters(reading, item, placed),
    ...(body === undefined ? {} : { body }),
    responses: readResponses(reading, { node: own(node, 'responses'), pointer: childPointer(placed.pointer, 'responses') }),
    ...(security === undefined ? {} : { security }),
    servers: servers.length > 0 ? servers : readServers(own(item.node, 'servers')),
    ...(hint === undefined ? {} : { methodHint: hint }),
  };
}

function texts(node: Json | undefined): Partial<Operation> {
  const read = {
    operationId: textOf(node, 'operationId'),
    summary: textOf(node, 'summary'),
    description: textOf(node, 'description'),
    deprecationMessage: textOf(node, 'x-stainless-deprecation-message'),
    tag: readTag(objectOf(node)),
  };
  return Object.fromEntries(Object.entries(read).filter(([, text]) => text !== undefined));
}

function objectOf(node: Json | undefined): Record<string, Json> {
  return Object.fromEntries(entriesOf(node));
}

/** The path item's parameters, then the operation's; the same place and name is replaced where it stood. */
function readParameters(reading: Reading, item: Placed, placed: Placed): readonly Parameter[] {
  const united = new Map<string, Parameter>();
  for (const owner of [item, placed]) {
    const folder = childPointer(owner.pointer, 'parameters');
    listOf(own(owner.node, 'parameters')).forEach((written, index) => {
      const parameter = readParameter(reading, { node: written, pointer: childPointer(folder, index) });
      if (parameter !== undefined) united.set(`${parameter.place} ${parameter.name}`, parameter);
    });
  }
  return [...united.values()];
}

function readParameter(reading: Reading, written: Placed): Parameter | undefined {
  const { node, pointer } = follow(reading, written);
  const name = textOf(node, 'name');
  const place = PLACES.find((known) => known === textOf(node, 'in'));
  if (name === undefined || place === undefined) return undefined;
  const target = readVisibility(objectOf(node), pointer, reading.report);
  const beside = node === written.node ? target : readVisibility(objectOf(written.node), written.pointer, reading.report);
  const description = textOf(node, 'description');
  const message = textOf(node, 'x-stainless-deprecation-message');
  const example = mediaExample(reading, { node, pointer });
  return {
    origin: { source: 'spec', pointer },
    visibility: beside === target ? target : bothOf(beside, target),
    name,
    place,
    required: isTrue(node, 'required') || place === 'path',
    ...(description === undefined ? {} : { description }),
    deprecated: isTrue(node, 'deprecated'),
    ...(message === undefined ? {} : { deprecationMessage: message }),
    skipped: isSkipped(node),
    schema: readParameterSchema(reading, { node, pointer }),
    ...serialization(node),
    ...(example === undefined ? {} : { example }),
  };
}

function serialization(node: Json | undefined): Pick<Parameter, 'style' | 'explode'> {
  const style = textOf(node, 'style');
  const explode = own(node, 'explode');
  return { ...(style === undefined ? {} : { style }), ...(typeof explode === 'boolean' ? { explode } : {}) };
}

/** `schema`, else the schema of the only media type of `content`. */
function readParameterSchema(reading: Reading, { node, pointer }: Placed): Parameter['schema'] {
  const [content] = entriesOf(own(node, 'content'));
  if (own(node, 'schema') !== undefined || content === undefined) {
    return readSchema(reading, own(node, 'schema'), childPointer(pointer, 'schema'));
  }
  const media = childPointer(childPointer(pointer, 'content'), content[0]);
  return readSchema(reading, own(content[1], 'schema'), childPointer(media, 'schema'));
}

function readBody(reading: Reading, written: Placed): Body | undefined {
  const { node, pointer } = follow(reading, written);
  if (node === undefined) return undefined;
  const description = textOf(node, 'description');
  return {
    origin: { source: 'spec', pointer },
    required: isTrue(node, 'required'),
    ...(description === undefined ? {} : { description }),
    content: readContent(reading, { node: own(node, 'content'), pointer: childPointer(pointer, 'content') }),
  };
}

function readContent(reading: Reading, { node, pointer }: Placed): readonly MediaType[] {
  return entriesOf(node).map(([type, media]) => {
    const place = childPointer(pointer, type);
    const schema = own(media, 'schema');
    const example = mediaExample(reading, { node: media, pointer: place });
    return {
      origin: { source: 'spec', pointer: place },
      type,
      ...(schema === undefined ? {} : { schema: readSchema(reading, schema, childPointer(place, 'schema')) }),
      ...(example === undefined ? {} : { example }),
    };
  });
}

function readResponses(reading: Reading, { node, pointer }: Placed): readonly Response[] {
  return entriesOf(node).map(([status, written]) => {
    const placed = follow(reading, { node: written, pointer: childPointer(pointer, status) });
    const description = textOf(placed.node, 'description');
    const headers = childPointer(placed.pointer, 'headers');
    return {
      origin: { source: 'spec', pointer: placed.pointer },
      status,
      ...(description === undefined ? {} : { description }),
      content: readContent(reading, { node: own(placed.node, 'content'), pointer: childPointer(placed.pointer, 'content') }),
      headers: entriesOf(own(placed.node, 'headers')).map(([name, header]) => ({
        name,
        schema: readSchema(reading, own(header, 'schema'), childPointer(childPointer(headers, name), 'schema')),
      })),
    };
  });
}
