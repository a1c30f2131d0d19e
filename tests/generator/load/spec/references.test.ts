import { describe, expect, it } from 'vitest';
import { aSpec, loadText } from './reading.ts';

function loadSchemas(schemas: Readonly<Record<string, unknown>>) {
  return loadText(JSON.stringify(aSpec(schemas), null, 1));
}

function list(name: string) {
  return { type: 'array', items: ref(name) };
}

function ref(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

async function codesOf(schemas: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  return (await loadSchemas(schemas)).said.map(({ severity, code }) => `${severity} ${code}`);
}

describe('a reference', () => {
  it('may lead anywhere in the document, also deep, escaped and encoded', async () => {
    const schemas = {
      'a/b~c%d e': { type: 'object', properties: { x: { type: 'string' } } },
      Deep: { $ref: '#/components/schemas/a~1b~0c%25d%20e/properties/x' },
      Recursive: { type: 'object', properties: { child: ref('Recursive') } },
      Listed: { allOf: [{ type: 'string' }, { $ref: '#/components/schemas/Listed/allOf/0' }] },
      constructor: { type: 'string' },
      Inherited: ref('constructor'),
    };
    expect(await codesOf(schemas)).toEqual([]);
  });

  it('to nothing is an error that names what is near', async () => {
    const { said, document } = await loadSchemas({ Contract: {}, A: { items: ref('Contarct') }, B: ref('toString') });
    expect(document).toBeUndefined();
    expect(said.map(({ code, help }) => `${code} ${help}`)).toEqual([
      'Reference/NotFound Did you mean `Contract`?',
      'Reference/NotFound Correct the reference, or add what it names.',
    ]);
  });

  it('to nothing is an error at its own place', async () => {
    expect((await loadText('{\n "openapi": "3.0.1",\n "paths": {\n  "/a": {"$ref": "#/x"}}}')).summary).toEqual([
      'error Reference/NotFound 4:10',
    ]);
  });

  it('to nothing inside an example or an extension is a warning', async () => {
    const schemas = {
      A: { example: { deep: ref('Nope') }, examples: [ref('Nope')], 'x-more': ref('Nope') },
    };
    expect(await codesOf(schemas)).toEqual(Array.from({ length: 3 }, () => 'warning Reference/NotFound'));
  });

  it('is not what a default or an enum holds, nor a property of that name', async () => {
    const schemas = {
      A: {
        default: ref('Nope'),
        enum: [ref('Nope')],
        properties: { $ref: { type: 'string' }, example: { type: 'string' } },
      },
    };
    expect(await codesOf(schemas)).toEqual([]);
  });

  it('to the type of one property leaves that property unknown, with a warning', async () => {
    expect(await codesOf({ A: { properties: { a: ref('Nope') } } })).toEqual(['warning Reference/NotFound']);
  });

  it('is real in a property called example, examples or default', async () => {
    const schemas = {
      A: { properties: { example: list('Nope'), examples: list('Nope'), default: list('Nope'), properties: list('Nope') } },
    };
    expect(await codesOf(schemas)).toEqual(Array.from({ length: 4 }, () => 'error Reference/NotFound'));
  });

  it('to parameters, bodies, responses and path items is checked too', async () => {
    const operation = {
      parameters: [{ $ref: '#/components/parameters/P' }],
      requestBody: { $ref: '#/components/requestBodies/B' },
      responses: { 200: { $ref: '#/components/responses/R' } },
    };
    const text = JSON.stringify(
      aSpec({}, { paths: { '/a': { get: operation }, '/b': { $ref: '#/components/pathItems/I' } } }),
    );
    expect((await loadText(text)).said.map(({ message }) => message)).toHaveLength(4);
  });

  it('that is not text is an error', async () => {
    expect(await codesOf({ A: { $ref: 5 }, B: { items: { $ref: null } } })).toEqual([
      'error Reference/NotText',
      'error Reference/NotText',
    ]);
  });

  it('that never ends is an error, once for each circle', async () => {
    expect(await codesOf({ A: ref('A') })).toEqual(['error Reference/Endless']);
    expect(await codesOf({ A: ref('B'), B: ref('C'), C: ref('A'), D: ref('A'), E: { items: ref('D') } })).toEqual([
      'error Reference/Endless',
    ]);
    expect(await codesOf({ A: ref('B'), B: ref('A'), C: ref('D'), D: ref('C') })).toHaveLength(2);
  });

  it('may lead through some others, not through ten thousand', async () => {
    const chain = (length: number) =>
      Object.fromEntries([
        ...Array.from({ length }, (_, index) => [`S${index}`, ref(`S${index + 1}`)]),
        [`S${length}`, { type: 'string' }],
      ]);
    expect(await codesOf(chain(50))).toEqual([]);
    expect(await codesOf(chain(10_000))).toEqual(['error Reference/ChainTooLong']);
  });

  it('problems of a document are reported all at once', async () => {
    const text = JSON.stringify({ openapi: '5', components: { schemas: { A: ref('B'), C: { $ref: 1 } } } });
    expect((await loadText(text)).said.map(({ code }) => code)).toEqual([
      'Spec/UnsupportedVersion',
      'Spec/NoPaths',
      'Reference/NotFound',
      'Reference/NotText',
    ]);
  });
});
