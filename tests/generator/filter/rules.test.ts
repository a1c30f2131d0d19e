import { describe, expect, it } from 'vitest';
import { own, type Json } from '../../../generator/model/json.ts';
import type { Schema } from '../../../generator/model/schema.ts';
import { aDocument, filtering, filteringSchemas, GATED } from './filtering.ts';

function ref(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

function namesOf(schema: Schema | undefined): readonly string[] {
  return schema?.kind === 'object' ? schema.properties.map(({ name }) => name) : [];
}

describe('a property', () => {
  const Root = {
    type: 'object',
    required: ['id', 'secret', 'absent'],
    properties: { id: { type: 'string' }, secret: { type: 'string', ...GATED } },
    example: { id: '1', secret: 's', unknown: 2 },
    default: { secret: 's' },
  };

  it('leaves properties, required, example and default together', () => {
    const { schema, raw } = filteringSchemas({ Root });
    expect(schema('Root')).toMatchObject({ required: ['id', 'absent'], example: { id: '1', unknown: 2 }, default: {} });
    expect(namesOf(schema('Root'))).toEqual(['id']);
    expect(raw('Root')).toEqual({
      type: 'object',
      required: ['id', 'absent'],
      properties: { id: { type: 'string' } },
      example: { id: '1', unknown: 2 },
      default: {},
    });
  });

  it('stays for a holder of its group, without a word of the gate', () => {
    const { schema, raw } = filteringSchemas({ Root }, 'beta');
    expect(namesOf(schema('Root'))).toEqual(['id', 'secret']);
    expect(JSON.stringify([raw('Root'), schema('Root')])).not.toMatch(/x-mint|beta/);
  });

  it('leaves when its schema, or the items it lists, are hidden', () => {
    const { schema, raw, components } = filteringSchemas({
      Root: {
        type: 'object',
        properties: {
          a: ref('Hidden'),
          b: { type: 'array', items: ref('Hidden') },
          c: { additionalProperties: ref('Hidden') },
          d: ref('Alias'),
        },
      },
      Hidden: { type: 'string', ...GATED },
      Alias: ref('Hidden'),
    });
    expect(namesOf(schema('Root'))).toEqual([]);
    expect(raw('Root')).toEqual({ type: 'object', properties: {} });
    expect(components).toEqual(['Root']);
  });

  it('is hidden by the marker beside its reference as well as by its target', () => {
    const schemas = {
      Root: { type: 'object', properties: { a: { ...ref('A'), ...GATED }, b: ref('A') } },
      A: { type: 'string' },
    };
    expect(namesOf(filteringSchemas(schemas).schema('Root'))).toEqual(['b']);
    expect(filteringSchemas(schemas).raw('Root')).toEqual({ type: 'object', properties: { b: ref('A') } });
  });

  it('whose schema is overridden stays behind its own marker and that of the replacement', () => {
    const replacement = { 'x-stainless-override-schema': { type: 'string', 'x-mint': { groups: ['gamma'] } } };
    const properties = { a: { type: 'object', ...replacement, ...GATED }, b: { type: 'object', ...replacement } };
    const Root = { type: 'object', properties };
    const seenBy = (...groups: string[]) => namesOf(filteringSchemas({ Root }, ...groups).schema('Root'));
    expect([seenBy(), seenBy('beta'), seenBy('gamma'), seenBy('beta', 'gamma')]).toEqual([[], [], ['b'], ['a', 'b']]);
  });

  it('called like a keyword is a property like any other', () => {
    const names = [
      'items',
      'enum',
      'oneOf',
      'required',
      'properties',
      'example',
      'default',
      'x-mint',
      '__proto__',
      'schema',
    ];
    const properties = JSON.parse(
      `{${names.map((name) => `"${name}":{"type":"string","x-mint":{"groups":["beta"]}}`).join()},"id":{}}`,
    );
    const { schema, raw } = filteringSchemas({ Root: { type: 'object', properties } });
    expect(namesOf(schema('Root'))).toEqual(['id']);
    expect(raw('Root')).toEqual({ type: 'object', properties: { id: {} } });
  });

  it('hidden in one part of allOf leaves required in another', () => {
    const { schema, raw } = filteringSchemas({
      Root: {
        allOf: [ref('Base'), { type: 'object', required: ['secret', 'id'], properties: { more: { type: 'string' } } }],
      },
      Base: { type: 'object', properties: { id: { type: 'string' }, secret: { type: 'string', ...GATED } } },
    });
    const root = schema('Root');
    expect(root?.kind === 'intersection' && root.parts[1]).toMatchObject({ required: ['id'] });
    expect(own(raw('Root'), 'allOf')).toMatchObject([ref('Base'), { required: ['id'] }]);
  });
});

describe('an enum value', () => {
  const mode = { type: 'string', enum: ['A', 'B', 'C'], 'x-mint-enum': { B: ['beta'], C: ['gamma'] } };

  it('leaves the enum, examples and defaults', () => {
    const { schema, raw } = filteringSchemas({
      Root: {
        type: 'object',
        properties: { mode: { ...mode, example: 'B', default: 'A' } },
        example: { mode: 'C', modes: 1 },
      },
    });
    const root = schema('Root');
    const property = root?.kind === 'object' ? root.properties[0]?.schema : undefined;
    expect(property?.kind === 'enum' && property.values.map(({ value }) => value)).toEqual(['A']);
    expect(property).not.toHaveProperty('example');
    expect(property).toHaveProperty('default', 'A');
    expect(root?.example).toEqual({ modes: 1 });
    expect(raw('Root')).toEqual({
      type: 'object',
      properties: { mode: { type: 'string', enum: ['A'], default: 'A' } },
      example: { modes: 1 },
    });
  });

  it('being the last takes the property along, with an error where it was required', () => {
    const onlyB = { type: 'string', enum: ['B'], 'x-mint-enum': { B: ['beta'] } };
    const properties = { id: { type: 'string' }, mode: onlyB };
    expect(filteringSchemas({ Root: { type: 'object', properties } }).said).toEqual([]);
    const { schema, said } = filteringSchemas({ Root: { type: 'object', required: ['mode'], properties } });
    expect(namesOf(schema('Root'))).toEqual(['id']);
    expect(said).toEqual(['error Filter/EmptyRequired']);
  });
});

describe('a union', () => {
  const schemas = (variants: readonly Json[]) => ({
    Root: {
      oneOf: variants,
      discriminator: {
        propertyName: 'kind',
        mapping: { a: '#/components/schemas/A', b: 'B', h: '#/components/schemas/H' },
      },
    },
    A: { type: 'object', properties: { a: { type: 'string' } } },
    B: { type: 'object', properties: { b: { type: 'string' } } },
    H: { type: 'object', properties: { h: { type: 'string' } }, ...GATED },
  });

  it('loses hidden variants and what maps to them', () => {
    const { schema, raw, components } = filteringSchemas(schemas([ref('A'), ref('H'), { ...ref('B'), ...GATED }]));
    const root = schema('Root');
    expect(root?.kind === 'union' && root.variants).toHaveLength(1);
    expect(root?.kind === 'union' && root.discriminator?.mapping).toEqual([
      { value: 'a', target: '#/components/schemas/A' },
    ]);
    expect(raw('Root')).toEqual(ref('A'));
    expect(components).toEqual(['Root', 'A']);
  });

  it('that had one variant all along keeps its form', () => {
    expect(filteringSchemas({ Root: { oneOf: [ref('A')] }, A: {} }).raw('Root')).toEqual({ oneOf: [ref('A')] });
  });

  it('of which one is left keeps what stands beside it', () => {
    const { raw } = filteringSchemas({ Root: { description: 'd', anyOf: [ref('A'), ref('H')] }, A: {}, H: GATED });
    expect(raw('Root')).toEqual({ description: 'd', allOf: [ref('A')] });
  });

  it('shows examples of visible variants only', () => {
    const { schema } = filteringSchemas({
      Root: { type: 'object', properties: { u: { ...ref('U') } }, example: { u: { h: 1, a: 2, other: 3 } } },
      U: { oneOf: [ref('A'), ref('H')] },
      A: { type: 'object', properties: { a: {} } },
      H: { type: 'object', properties: { h: {} }, ...GATED },
    });
    expect(schema('Root')?.example).toEqual({ u: { a: 2, other: 3 } });
  });
});

describe('circles', () => {
  it('are kept as they are', () => {
    const { schema, raw } = filteringSchemas({
      Root: {
        type: 'object',
        properties: { child: ref('Root'), list: ref('Loop'), secret: GATED },
        example: { child: { child: { secret: 1 } } },
      },
      Loop: { oneOf: [ref('Other'), { type: 'string' }] },
      Other: { oneOf: [ref('Loop')] },
    });
    expect(namesOf(schema('Root'))).toEqual(['child', 'list']);
    expect(schema('Root')?.example).toEqual({ child: { child: {} } });
    expect(own(raw('Root'), 'example')).toEqual({ child: { child: {} } });
  });
});

describe('an operation', () => {
  const answer = { responses: { 200: { description: 'ok' } } };

  it('is hidden by its marker, and then its path, its tag and what only it uses', () => {
    const root = aDocument(
      { Root: {}, Only: { type: 'string' }, Never: { type: 'string' } },
      {
        tags: [{ name: 'open' }, { name: 'closed' }, { name: 'unused' }],
        paths: {
          '/open': { get: { tags: ['open'], ...answer } },
          '/closed': {
            get: {
              tags: ['closed'],
              ...GATED,
              responses: { 200: { description: '', content: { 'a/b': { schema: ref('Only') } } } },
            },
          },
        },
      },
    );
    const { api, root: rest } = filtering(root);
    expect([...api.operations.keys()]).toEqual(['get /open']);
    expect(api.tags.map(({ name }) => name)).toEqual(['open', 'unused']);
    expect(api.components).toEqual(['#/components/schemas/Root', '#/components/schemas/Never']);
    expect(rest).toEqual({
      openapi: '3.0.1',
      paths: { '/open': { get: { tags: ['open'], ...answer } } },
      components: {},
      tags: [{ name: 'open' }, { name: 'unused' }],
    });
  });

  it('is seen by holders of a group of its own or of its path item', () => {
    const item = (groups: readonly string[], operation: readonly string[] | undefined) => ({
      'x-mint': { groups },
      get: { ...answer, ...(operation === undefined ? {} : { 'x-mint': { groups: operation } }) },
    });
    const root = aDocument({}, { paths: { '/both': item(['a'], ['b']), '/item': item(['a'], undefined) } });
    const seenBy = (...groups: string[]) => {
      const { api, root: rest } = filtering(root, ...groups);
      const inDocument = Object.keys(own(rest, 'paths') ?? {}).map((path) => `get ${path}`);
      expect([...api.operations.keys()]).toEqual(inDocument);
      return inDocument;
    };
    expect(seenBy('a')).toEqual(['get /both', 'get /item']);
    expect(seenBy('b')).toEqual(['get /both']);
    expect(seenBy('c')).toEqual([]);
  });

  it('behind a reference to its path item is hidden by the marker beside that as well', () => {
    const pathItems = { Item: { get: { responses: {} }, post: { ...GATED, responses: {} } } };
    const paths = {
      '/open': { get: { responses: {} } },
      '/a': { $ref: '#/components/pathItems/Item', 'x-mint': { groups: ['gamma'] } },
    };
    const root = { openapi: '3.1.0', paths, components: { pathItems } };
    const seenBy = (...groups: string[]) => {
      const { api, root: rest } = filtering(root, ...groups);
      expect(own(own(rest, 'paths'), '/a') !== undefined).toBe(api.operations.has('get /a'));
      return [...api.operations.keys()];
    };
    expect(seenBy('beta')).toEqual(['get /open']);
    expect(seenBy('gamma')).toEqual(['get /open', 'get /a']);
    expect(seenBy('beta', 'gamma')).toEqual(['get /open', 'get /a', 'post /a']);
  });

  it('loses hidden parameters and content; a part it cannot do without is an error', () => {
    const operation = {
      parameters: [
        { name: 'open', in: 'query', schema: { type: 'string' } },
        { name: 'closed', in: 'query', schema: { type: 'string' }, ...GATED },
        { name: 'id', in: 'path', required: true, schema: { type: 'string', ...GATED } },
      ],
      requestBody: { required: true, content: { 'application/json': { schema: ref('Hidden') } } },
      ...answer,
    };
    const { api, root, said } = filtering(aDocument({ Hidden: GATED }, { paths: { '/{id}': { post: operation } } }));
    expect(api.operations.get('post /{id}')?.parameters.map(({ name }) => name)).toEqual(['open']);
    expect(api.operations.get('post /{id}')).not.toHaveProperty('body');
    expect(said.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'error Filter/HiddenPart',
      'error Filter/HiddenPart',
    ]);
    expect(own(own(root, 'paths'), '/{id}')).toEqual({ post: { parameters: [operation.parameters[0]], ...answer } });
  });

  it('that nobody of an audience sees leaves nothing, which is an error', () => {
    const root = aDocument({ Root: {} }, { paths: { '/a': { get: { ...answer, ...GATED } } } });
    expect(filtering(root).said.map(({ code }) => code)).toEqual(['Filter/NothingVisible']);
  });

  it('shows examples without what is hidden', () => {
    const schema = { type: 'object', properties: { id: {}, secret: GATED } };
    const content = { 'a/b': { schema, example: { secret: 1, id: 2 }, examples: { one: { value: { secret: 1 } } } } };
    const operation = { responses: { 200: { description: '', content } } };
    const { api, root } = filtering(aDocument({}, { paths: { '/a': { get: operation } } }));
    expect(api.operations.get('get /a')?.responses[0]?.content[0]?.example).toEqual({ id: 2 });
    expect(JSON.stringify(root)).not.toContain('secret');
  });
});

describe('markers', () => {
  it('that cannot be read hide from everyone', () => {
    for (const groups of [[], 'beta', ['beta', 1], null]) {
      const { schema, raw } = filteringSchemas(
        { Root: { type: 'object', properties: { id: {}, secret: { type: 'string', 'x-mint': { groups } } } } },
        'beta',
      );
      expect(namesOf(schema('Root'))).toEqual(['id']);
      expect(raw('Root')).toEqual({ type: 'object', properties: { id: {} } });
    }
  });

  it('with metadata only hide nothing and leave the document', () => {
    const { raw } = filteringSchemas({ Root: { type: 'object', 'x-mint': { metadata: { tag: 'Beta' } } } });
    expect(raw('Root')).toEqual({ type: 'object' });
  });
});

describe('pairs', () => {
  it('are told only to who sees both sides', () => {
    const root = aDocument({ Root: { properties: { a: ref('Plan'), b: ref('PlanV2') } }, Plan: {}, PlanV2: GATED });
    expect(filtering(root, 'beta').api.versionPairs).toHaveLength(1);
    expect(filtering(root).api.versionPairs).toHaveLength(0);
  });
});
