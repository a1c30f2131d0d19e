import { symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { own } from '../../../../generator/model/json.ts';
import { aFolder, aSpec, load } from './reading.ts';

function json(path: string) {
  return { 'application/json': { schema: { $ref: path } } };
}

const MAIN = aSpec(
  { Author: { $ref: './schemas/author.yaml' } },
  {
    paths: {
      '/books': {
        get: {
          parameters: [{ $ref: 'parameters.json#/Limit' }],
          responses: {
            200: { description: '', content: json('./schemas/book.yaml#/Book') },
            404: { $ref: './responses.yaml#/NotFound' },
          },
        },
        post: { responses: { 200: { description: '', content: json('schemas/book.yaml#/Book') } } },
      },
      '/authors': { $ref: 'paths/authors.yaml' },
    },
  },
);

const FILES = {
  'openapi.json': MAIN,
  'schemas/author.yaml':
    'type: object\nproperties:\n  name: {type: string}\n  books:\n    type: array\n    items: {$ref: "book.yaml#/Book"}\n',
  'schemas/book.yaml':
    'Book:\n  type: object\n  properties:\n    author: {$ref: author.yaml, description: who, x-mint: {groups: [beta]}}\n    genre: {$ref: "#/Genre"}\nGenre:\n  type: string\n',
  'parameters.json': { Limit: { name: 'limit', in: 'query', schema: { type: 'integer' } } },
  'responses.yaml': 'NotFound:\n  description: no\n',
  'paths/authors.yaml':
    'get:\n  responses:\n    200:\n      description: ok\n      content:\n        application/json:\n          schema: {$ref: ../schemas/author.yaml}\n',
};

describe('a document of several files', () => {
  it('becomes one, with what other files hold under components', async () => {
    const folder = aFolder(FILES);
    const { document, said } = await load(folder);
    expect(said).toEqual([]);
    expect(document?.root).toEqual({
      openapi: '3.0.1',
      info: { title: 'Books', version: '1' },
      paths: {
        '/books': {
          get: {
            parameters: [{ $ref: '#/components/parameters/Limit' }],
            responses: {
              200: { description: '', content: json('#/components/schemas/Book') },
              404: { $ref: '#/components/responses/NotFound' },
            },
          },
          post: { responses: { 200: { description: '', content: json('#/components/schemas/Book') } } },
        },
        '/authors': {
          get: { responses: { 200: { description: 'ok', content: json('#/components/schemas/Author') } } },
        },
      },
      components: {
        schemas: {
          Author: {
            type: 'object',
            properties: {
              name: { type: 'string' },
              books: { type: 'array', items: { $ref: '#/components/schemas/Book' } },
            },
          },
          Book: {
            type: 'object',
            properties: {
              author: { $ref: '#/components/schemas/Author', description: 'who', 'x-mint': { groups: ['beta'] } },
              genre: { $ref: '#/components/schemas/Genre' },
            },
          },
          Genre: { type: 'string' },
        },
        parameters: { Limit: { name: 'limit', in: 'query', schema: { type: 'integer' } } },
        responses: { NotFound: { description: 'no' } },
      },
    });
  });

  it('knows in which file each thing was written', async () => {
    const folder = aFolder(FILES);
    const { document } = await load(folder);
    const place = (pointer: string) => {
      const { file = '', line } = document?.where(pointer) ?? {};
      return `${file.slice(folder.length + 1)}:${line}`;
    };
    expect(place('#/paths/~1books/get/responses')).toMatch(/^openapi\.json:/);
    expect(place('#/components/schemas/Book/properties/genre')).toBe('schemas/book.yaml:5');
    expect(place('#/components/schemas/Author/properties/name')).toBe('schemas/author.yaml:3');
    expect(place('#/components/schemas/Genre')).toBe('schemas/book.yaml:6');
    expect(document?.otherFiles?.get(join(folder, 'responses.yaml'))).toContain('NotFound');
  });

  it('reports what is wrong in any file, at its place', async () => {
    const folder = aFolder({
      'openapi.json': aSpec({ A: { $ref: 'a.yaml' }, B: { $ref: 'missing.yaml' }, C: { $ref: 'a.yaml#/nope' } }),
      'a.yaml':
        'type: object\nproperties:\n  x: {$ref: ../../outside.yaml}\n  y: {$ref: broken.json}\n  z: {$ref: "#/none"}\n',
      'broken.json': '{"a": }',
    });
    const { document, said } = await load(folder);
    expect(document).toBeUndefined();
    const places = said.map(
      ({ code, position }) => `${code} ${position?.file.slice(folder.length + 1)}:${position?.line}`,
    );
    expect(places.sort()).toEqual([
      'Input/InvalidJson broken.json:1',
      'Reference/Blocked a.yaml:3',
      'Reference/NotFound a.yaml:4',
      'Reference/NotFound a.yaml:5',
      expect.stringMatching(/^Reference\/NotFound openapi\.json:/),
      expect.stringMatching(/^Reference\/NotFound openapi\.json:/),
    ]);
  });

  it('does not follow a link out of its folder', async () => {
    const secret = aFolder({ 'secret.json': { type: 'string' } });
    const folder = aFolder({ 'openapi.json': aSpec({ A: { $ref: 'link.json' }, B: { $ref: 'folder/secret.json' } }) });
    symlinkSync(join(secret, 'secret.json'), join(folder, 'link.json'));
    symlinkSync(secret, join(folder, 'folder'));
    expect((await load(folder)).said.map(({ code }) => code)).toEqual(['Reference/Blocked', 'Reference/Blocked']);
  });

  it('may have files that refer to each other and to the first', async () => {
    const folder = aFolder({
      'openapi.json': aSpec({ A: { properties: { b: { $ref: 'b.json#/B' } } } }),
      'b.json': { B: { properties: { a: { $ref: 'openapi.json#/components/schemas/A' }, b: { $ref: '#/B' } } } },
    });
    const { document, said } = await load(folder);
    expect(said).toEqual([]);
    expect(own(document?.root['components'], 'schemas')).toEqual({
      A: { properties: { b: { $ref: '#/components/schemas/B' } } },
      B: { properties: { a: { $ref: '#/components/schemas/A' }, b: { $ref: '#/components/schemas/B' } } },
    });
  });

  it('gives two things of one name two names', async () => {
    const folder = aFolder({
      'openapi.json': aSpec({
        X: { type: 'string' },
        A: { items: { $ref: 'a.json#/X' } },
        B: { items: { $ref: 'b.json#/X' } },
      }),
      'a.json': { X: { type: 'number' } },
      'b.json': { X: { type: 'boolean' } },
    });
    const { document } = await load(folder);
    expect(own(document?.root['components'], 'schemas')).toEqual({
      X: { type: 'string' },
      A: { items: { $ref: '#/components/schemas/X_2' } },
      B: { items: { $ref: '#/components/schemas/X_3' } },
      X_2: { type: 'number' },
      X_3: { type: 'boolean' },
    });
  });

  it('may have names that swagger-parser trips over, and be OpenAPI 3.2', async () => {
    const folder = aFolder({
      'openapi.json': {
        ...aSpec({ 'a b': { $ref: 'sp ace%25#.yaml' }, P: { $ref: 'a.json#/a%25b~1c' } }),
        openapi: '3.2.0',
      },
      'a.json': { 'a%b/c': { type: 'string' } },
      'sp ace%': '',
    });
    expect((await load(folder)).document).toBeUndefined();
    const good = aFolder({
      'openapi.json': { ...aSpec({ P: { $ref: 'my%20file.json#/a%25b~1c' } }), openapi: '3.2.0' },
      'my file.json': { 'a%b/c': { type: 'string' } },
    });
    const { document, said } = await load(good);
    expect(said.map(({ message }) => message)).toEqual([expect.stringContaining('3.2.0')]);
    expect(document?.root['openapi']).toBe('3.2.0');
    expect(own(document?.root['components'], 'schemas')).toEqual({ P: { type: 'string' } });
  });

  it('keeps bad references inside examples out of the way, with a warning', async () => {
    const folder = aFolder({
      'openapi.json': aSpec({ A: { $ref: 'a.json' }, B: { example: { $ref: 'https://example.com/x' } } }),
      'a.json': { type: 'string', example: { $ref: '#/nope' } },
    });
    const { document, summary } = await load(folder);
    expect(document).toBeDefined();
    expect(summary.map((line) => line.split(' ', 2).join(' ')).sort()).toEqual([
      'warning Reference/Blocked',
      'warning Reference/NotFound',
    ]);
  });
});

describe('a document on an allowed host', () => {
  let server: Server;
  let host: string;
  const asked: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.url} ${request.headers.authorization ?? ''}`.trim());
      if (request.url === '/moved.json') response.writeHead(302, { location: '/a.json' }).end();
      else response.end(JSON.stringify({ A: { type: 'string', items: { $ref: 'b.json' } } }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    host = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });

  afterAll(() => {
    server.close();
  });

  it('is fetched when the host is allowed, and nothing is asked otherwise', async () => {
    const folder = aFolder({ 'openapi.json': aSpec({ A: { $ref: `http://${host}/a.json#/A` } }) });
    expect((await load(folder)).summary).toEqual([expect.stringContaining('error Reference/Blocked')]);
    expect(asked).toEqual([]);
    const { document, said } = await load(folder, 'openapi.json', [host]);
    expect(said).toEqual([]);
    expect(own(own(own(document?.root['components'], 'schemas'), 'A'), 'type')).toBe('string');
    expect(asked).toEqual(['/a.json', '/b.json']);
  });

  it('is not followed to another place', async () => {
    const folder = aFolder({ 'openapi.json': aSpec({ A: { $ref: `http://${host}/moved.json` } }) });
    expect((await load(folder, 'openapi.json', [host])).summary).toEqual([
      expect.stringContaining('error Reference/NotFound'),
    ]);
  });
});
