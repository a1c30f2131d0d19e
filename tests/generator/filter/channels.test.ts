// Every way in which a document could tell a client what is hidden from it, each with a word of its own. The files of
// the build and the filtered document are read with a plain search for these words, as whoever got them could.

import { beforeAll, describe, expect, it } from 'vitest';
import { filterSpec } from '../../../generator/pipeline.ts';
import type { Diagnostic } from '../../../generator/model/diagnostic.ts';
import { memoryMemo } from '../../../generator/model/memo.ts';
import { writeInputs } from '../../support/inputs.ts';
import { runPipeline } from '../../support/run-pipeline.ts';
import { TINY_CONFIG, TINY_SPEC } from '../../support/tiny-api.ts';

const GATED = { 'x-mint': { groups: ['ff:walrus'] } };

/** What each word is hidden in. */
const CHANNELS: readonly (readonly [string, string])[] = [
  ['a group', 'walrus'],
  ['the path of an operation', 'ibises'],
  ['an operationId', 'mintQuokka'],
  ['the summary of an operation', 'narwhal'],
  ['the description of an operation', 'axolotl'],
  ['the tag of an operation, and what the document says of it', 'pangolin'],
  ['a group of tags', 'okapi'],
  ['the server of an operation', 'kinkajou'],
  ['a security scheme', 'lemurKey'],
  ['a scope', 'gecko:write'],
  ['a code sample of an operation', 'numbat'],
  ['a callback of an operation', 'dugong'],
  ['the badge of an operation', 'Caracal'],
  ['a parameter', 'serval_count'],
  ['a header of an answer', 'X-Wombat'],
  ['a property', 'gryphon_feather'],
  ['the default of a property', 'basilisk'],
  ['the deprecation message of a property', 'manticore'],
  ['the name that a property gets in SDKs', 'kelpieNote'],
  ['an example of the object around a property', 'hippogriff'],
  ['an example of an answer', 'cockatrice'],
  ['an example that answers share', 'wyvern'],
  ['what depends on a property', 'gryphon_feather'],
  ['how a property of a form is encoded', 'chimera_scan'],
  ['an enum value', 'PARCHMENT'],
  ['the default among enum values', 'PARCHMENT'],
  ['the description of an enum value', 'vellum'],
  ['a pattern of enum values', 'PARCHMENT'],
  ['a variant, and the mapping to it', 'unicorn'],
  ['a model', 'Reliquary'],
  ['a link to an operation', 'mintQuokka'],
  ['an event', 'phoenix.risen'],
];

function json(schema: object, more: object = {}) {
  return { content: { 'application/json': { schema, ...more } } };
}

/** A book with everything that a property, a value or a variant can hide in. */
function aBook() {
  const feather = {
    type: 'string',
    default: 'basilisk',
    deprecated: true,
    'x-stainless-deprecation-message': 'Pluck the manticore.',
    'x-stainless-naming': { typescript: { property_name: 'kelpieNote' } },
    ...GATED,
  };
  const kind = {
    type: 'string',
    enum: ['paper', 'audio', 'PARCHMENT'],
    default: 'PARCHMENT',
    pattern: '^(paper|audio|PARCHMENT)$',
    'x-enum-descriptions': ['On paper.', 'Read aloud.', 'On vellum.'],
    'x-mint-enum': { PARCHMENT: ['ff:walrus'] },
  };
  const cover = {
    oneOf: ['Hard', 'Soft', 'UnicornLeather'].map((name) => ({ $ref: `#/components/schemas/${name}` })),
    discriminator: { propertyName: 'of', mapping: { hard: 'Hard', unicorn: 'UnicornLeather' } },
  };
  return {
    type: 'object',
    required: ['id', 'gryphon_feather'],
    dependentRequired: { id: ['gryphon_feather'], gryphon_feather: ['id'] },
    example: { id: '1', gryphon_feather: 'hippogriff' },
    properties: { id: { type: 'string' }, title: { type: 'string' }, kind, cover, gryphon_feather: feather },
  };
}

function openOperations() {
  const book = { $ref: '#/components/schemas/Book' };
  const scan = { type: 'object', properties: { page: { type: 'string' }, chimera_scan: { type: 'string', ...GATED } } };
  const get = {
    operationId: 'get-book',
    tags: ['Books'],
    parameters: [
      { name: 'book_id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'serval_count', in: 'query', schema: { type: 'integer' }, ...GATED },
    ],
    responses: {
      '200': {
        description: 'The book',
        headers: { 'X-Wombat': { schema: { type: 'string', ...GATED } } },
        links: { mint: { operationId: 'mintQuokka' } },
        ...json(book, { example: { id: '2', gryphon_feather: 'cockatrice' } }),
      },
      '201': { description: 'Shared', ...json(book, { examples: { one: { $ref: '#/components/examples/One' } } }) },
    },
  };
  const put = {
    operationId: 'scan-book',
    tags: ['Books'],
    parameters: [get.parameters[0]],
    requestBody: {
      content: { 'multipart/form-data': { schema: scan, encoding: { chimera_scan: { contentType: 'image/png' } } } },
    },
    responses: { '204': { description: 'Done' } },
  };
  return { get, put };
}

const hiddenOperation = {
  ...GATED,
  'x-mint': { ...GATED['x-mint'], metadata: { tag: 'Caracal' } },
  operationId: 'mintQuokka',
  summary: 'A narwhal.',
  description: 'Feeds the axolotl.',
  tags: ['Pangolins'],
  servers: [{ url: 'https://kinkajou.books.example' }],
  security: [{ lemurKey: [] }, { sso: ['gecko:write'] }],
  'x-codeSamples': [{ lang: 'js', source: 'numbat()' }],
  callbacks: { done: { 'https://dugong.example': { post: { responses: { '200': { description: 'ok' } } } } } },
  responses: { '200': { description: 'It', ...json({ $ref: '#/components/schemas/Reliquary' }) } },
};

function aSpec() {
  const spec = structuredClone(TINY_SPEC);
  const open = {
    operationId: 'read',
    security: [{ sso: ['books:read'] }],
    responses: { '204': { description: 'ok' } },
  };
  const cover = { type: 'object', properties: { of: { type: 'string' } } };
  const flows = {
    clientCredentials: { tokenUrl: 'https://b.example', scopes: { 'gecko:write': 'w', 'books:read': 'r' } },
  };
  Object.assign(spec.paths, {
    '/v1/books/{book_id}': openOperations(),
    '/v1/ibises': { post: hiddenOperation },
    '/v1/reading': { get: open },
  });
  Object.assign(spec.components.securitySchemes, {
    lemurKey: { type: 'apiKey', in: 'header', name: 'X-Lemur' },
    sso: { type: 'oauth2', flows },
  });
  Object.assign(spec.components, { examples: { One: { value: { id: '3', gryphon_feather: 'wyvern' } } } });
  const hidden = { ...cover, ...GATED };
  Object.assign(spec.components.schemas, {
    Book: aBook(),
    Hard: cover,
    Soft: cover,
    UnicornLeather: hidden,
    Reliquary: hidden,
  });
  const risen = { post: { ...GATED, requestBody: json(cover), responses: { '200': { description: 'ok' } } } };
  return {
    ...spec,
    openapi: '3.1.0',
    tags: [{ name: 'Books' }, { name: 'Pangolins', description: 'About the pangolin.' }],
    'x-tagGroups': [
      { name: 'All', tags: ['Books'] },
      { name: 'Okapi', tags: ['Pangolins'] },
    ],
    webhooks: { 'phoenix.risen': risen },
  };
}

const CONFIG = TINY_CONFIG.replace(
  '      retrieve:',
  '      scan: put /v1/books/{book_id}\n      read: get /v1/reading\n      retrieve:',
).concat('  quokkas:\n    models: { relic: Reliquary }\n    methods: { mint: post /v1/ibises }\n');

/** The document as the public may read it, and what is said about it. */
async function publicDocument(spec: object) {
  const said: Diagnostic[] = [];
  const request = {
    ...writeInputs(spec, CONFIG),
    allowedHosts: [],
    language: 'typescript',
    wish: { audience: 'public' },
  };
  const report = (found: Diagnostic): void => void said.push(found);
  const filtered = await filterSpec({ ...request, memo: memoryMemo(), report, watch: () => undefined });
  return { text: JSON.stringify(filtered?.root ?? {}), said: said.filter(({ severity }) => severity === 'error') };
}

describe('whoever gets the public build cannot tell from it', () => {
  let files: ReadonlyMap<string, string>;
  let document: Awaited<ReturnType<typeof publicDocument>>;

  beforeAll(async () => {
    const { spec, config } = writeInputs(aSpec(), CONFIG);
    const built = await runPipeline(spec, config, { wish: { audience: 'public' } });
    if (built.tree === undefined) expect.fail(built.said);
    files = built.files;
    document = await publicDocument(aSpec());
    expect(document.said).toEqual([]);
  }, 120_000);

  it.each(CHANNELS)('%s (%s)', (_channel, word) => {
    expect(JSON.stringify(aSpec()).toLowerCase()).toContain(word.toLowerCase());
    const squeezed = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, '');
    expect(
      [...files].filter((file) => squeezed(file.join(' ')).includes(squeezed(word))).map(([path]) => path),
    ).toEqual([]);
    expect(squeezed(document.text).includes(squeezed(word))).toBe(false);
  });

  it('how many operations there are beside those it sees', () => {
    expect(files.get('.stats.yml')).toBe('configured_endpoints: 5\n');
  });

  it('that visible enum values had others beside them', () => {
    expect(files.get('src/resources/books.ts')).toContain('- `audio` - Read aloud.');
  });
});

describe('a filtered document in which the author says what is hidden', () => {
  it('is not written: a code sample or a runtime expression cannot be cut, and its place is named', async () => {
    const spec = aSpec();
    const get = spec.paths['/v1/books'].get;
    Object.assign(get, {
      'x-codeSamples': [{ lang: 'js', source: 'books.list({ gryphon_feather: 1 })' }],
      callbacks: {
        on: { '{$request.body#/gryphon_feather}': { post: { responses: { '200': { description: 'ok' } } } } },
      },
    });
    const { said } = await publicDocument(spec);
    expect(said.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'Filter/Leak #/paths/~1v1~1books/get/x-codeSamples/0/source says `gryphon_feather`, which is hidden from the audience public.',
      'Filter/Leak #/paths/~1v1~1books/get/callbacks/on/{$request.body#~1gryphon_feather} says `gryphon_feather`, which is hidden from the audience public.',
    ]);
  });

  it('is written when a description that everyone reads says it: nothing that is public is a secret', async () => {
    const spec = aSpec();
    Object.assign(spec.paths['/v1/books'].get, { description: 'Never mind the gryphon_feather.' });
    expect((await publicDocument(spec)).said).toEqual([]);
  });
});
