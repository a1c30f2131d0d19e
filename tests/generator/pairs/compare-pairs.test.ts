import { describe, expect, it } from 'vitest';
import { comparePairs } from '../../../generator/pairs/index.ts';
import { anObject, callDifferences, differences, ref, understand } from './comparing.ts';

const text = { type: 'string' };
const number = { type: 'number' };

describe('two schemas', () => {
  it('of one shape do not differ, whatever is said of them', () => {
    const older = anObject({ id: { ...text, description: 'The ID.' }, tags: { type: 'array', items: text } }, ['id']);
    const newer = anObject({ tags: { type: 'array', items: { ...text, example: 'x' } }, id: text }, ['id']);
    expect(differences(older, newer)).toEqual([]);
  });

  it('tell what was added and removed, with its type', () => {
    const older = anObject({ id: text, gone: { type: 'array', items: anObject({ a: text }) } });
    const newer = anObject({ id: text, come: { type: 'object', additionalProperties: number } }, ['come']);
    expect(differences(older, newer)).toEqual(['removed gone list of objects', 'added come map of numbers required']);
  });

  it('tell what became required, optional, null or something else', () => {
    const older = anObject({ a: text, b: text, c: text, d: { type: ['string', 'null'] }, e: text }, ['b']);
    const newer = anObject({ a: text, b: text, c: { type: ['string', 'null'] }, d: text, e: number }, ['a']);
    expect(differences(older, newer)).toEqual([
      'now-required a',
      'now-optional b',
      'now-nullable c',
      'no-longer-nullable d',
      'retyped e string -> number',
    ]);
  });

  it('tell which values of an enum went and came, also in lists and maps', () => {
    const kinds = (...values: string[]) => ({ type: 'string', enum: values });
    const older = anObject({ k: { type: 'array', items: kinds('a', 'b') }, m: { additionalProperties: kinds('a') } });
    const newer = anObject({ k: { type: 'array', items: kinds('b', 'c') }, m: { additionalProperties: kinds('z') } });
    expect(differences(older, newer)).toEqual([
      'values-removed k[] "a"',
      'values-added k[] "c"',
      'values-removed m.* "a"',
      'values-added m.* "z"',
    ]);
  });

  it('are compared through references and allOf', () => {
    const older = anObject({ owner: ref('Owner') });
    const newer = { allOf: [anObject({ owner: { allOf: [ref('OwnerV2')] } }), anObject({ extra: text })] };
    const others = { Owner: anObject({ name: text }), OwnerV2: anObject({ name: text, mail: text }) };
    expect(differences(older, newer, others)).toEqual(['added owner.mail string', 'added extra string']);
  });

  it('that refer to themselves come to an end', () => {
    const older = anObject({ next: ref('Plan'), a: text });
    const newer = anObject({ next: ref('PlanV2'), b: number });
    expect(differences(older, newer)).toEqual(['removed a string', 'added b number']);
  });

  it('describe the same two types once', () => {
    const older = anObject({ first: ref('Line'), second: ref('Line') });
    const newer = anObject({ first: ref('LineV2'), second: ref('LineV2') });
    const others = { Line: anObject({ id: text }), LineV2: anObject({ id: number }) };
    expect(differences(older, newer, others)).toEqual(['retyped first.id string -> number', 'as-above second first']);
  });

  it('leave out what no SDK has', () => {
    const newer = anObject({ id: text, inner: { ...text, 'x-stainless-skip': true } });
    expect(differences(anObject({ id: text }), newer)).toEqual([]);
  });

  it('with names that are no identifiers, or those of all objects', () => {
    const older = anObject({ 'a b': text, constructor: text });
    expect(differences(older, anObject({ toString: text }))).toEqual([
      'removed ["a b"] string',
      'removed constructor string',
      'added toString string',
    ]);
  });
});

describe('a renamed field', () => {
  it('is known by another spelling of its name', () => {
    const older = anObject({ customerId: text, ledger: text });
    const newer = anObject({ customer_id: text, ledgers: number }, ['customer_id']);
    expect(differences(older, newer)).toEqual([
      'renamed customerId => customer_id name',
      'now-required customerId => customer_id',
      'removed ledger string',
      'added ledgers number',
    ]);
  });

  it('is known by what it holds', () => {
    const address = { street: text, city: text, zip: text };
    const older = anObject({ address: anObject(address), kind: { enum: ['SUM', 'MAX', 'MIN'] } });
    const newer = anObject({ place: anObject({ ...address, floor: text }), way: { enum: ['SUM', 'MAX', 'MIN'] } });
    expect(differences(older, newer)).toEqual([
      'renamed address => place shape',
      'added place.floor string',
      'renamed kind => way shape',
    ]);
  });

  it('is known by its description, if the names share a word', () => {
    const described = { ...text, description: 'The day on which the first invoice is sent.' };
    expect(differences(anObject({ start_day: described }), anObject({ first_day: described }))).toEqual([
      'renamed start_day => first_day description',
    ]);
    expect(differences(anObject({ a: described }), anObject({ b: described }))).toHaveLength(2);
  });

  it('is never one of another type', () => {
    expect(differences(anObject({ fooBar: text }), anObject({ foo_bar: number }))).toHaveLength(2);
  });
});

describe('fields that moved together', () => {
  const three = { a: text, b: text, c: number };

  it('out of an object are told in one line, with what changed on the way', () => {
    const older = anObject({ id: text, inner: anObject({ ...three, d: text }, ['a']) });
    const newer = anObject({ id: text, ...three });
    expect(differences(older, newer)).toEqual([
      'moved inner =>  a,b,c',
      'now-optional inner.a => a',
      'removed inner.d string',
    ]);
  });

  it('out of two objects of one type are compared once', () => {
    const older = anObject({ initial: ref('Terms'), current: ref('Terms') });
    expect(differences(older, anObject({ ...three, b: number }), { Terms: anObject(three) })).toEqual([
      'moved initial =>  a,b,c',
      'retyped initial.b => b string -> number',
      'moved current =>  a,b,c',
    ]);
  });

  it('into an object, or into a list of them, are told as well', () => {
    const segments = { type: 'array', items: anObject({ ...three, d: text }) };
    expect(differences(anObject(three), anObject({ segments }))).toEqual([
      'moved  => segments[] a,b,c',
      'added segments[].d string',
    ]);
  });

  it('are not guessed from two names, or out of a list that went', () => {
    expect(
      differences(anObject({ inner: anObject({ a: text, b: text }) }), anObject({ a: text, b: text })),
    ).toHaveLength(3);
    expect(differences(anObject({ all: { type: 'array', items: anObject(three) } }), anObject(three))).toHaveLength(4);
  });
});

describe('a thing that became several', () => {
  it('is retyped, and each is compared with the one', () => {
    const older = anObject({ filter: anObject({ key: text, old: text }) });
    const newer = anObject({ filter: { type: 'array', items: anObject({ key: number }) } });
    expect(differences(older, newer)).toEqual([
      'retyped filter object -> list of objects',
      'retyped filter.key => filter[].key string -> number',
      'removed filter.old string',
    ]);
  });
});

describe('variants', () => {
  const shape = (kind: string, properties: Record<string, object> = {}) =>
    anObject({ kind: { enum: [kind] }, size: number, ...properties } as never, ['kind']); // plain JSON

  it('are matched by what they are, not by their place', () => {
    const older = anObject({ it: { oneOf: [shape('circle'), shape('square', { side: text })] } });
    const newer = anObject({ it: { oneOf: [shape('line'), shape('square', { side: number }), shape('circle')] } });
    expect(differences(older, newer)).toEqual(['variants-added it line', 'retyped it(square).side string -> number']);
  });

  it('are told by title, component or type when no value tells them', () => {
    const older = { oneOf: [ref('Card'), text, { title: 'Cash', ...anObject({ amount: number }) }] };
    const newer = { oneOf: [ref('Card'), { type: 'array', items: text }] };
    expect(differences(anObject({ pay: older }), anObject({ pay: newer }), { Card: anObject({ no: text }) })).toEqual([
      'variants-removed pay string,Cash',
      'variants-added pay list of strings',
    ]);
  });

  it('come where there was one thing before', () => {
    const older = anObject({ it: shape('circle') });
    expect(differences(older, anObject({ it: { oneOf: [shape('circle'), shape('square')] } }))).toEqual([
      'variants-added it square',
    ]);
  });

  it('that have nothing in common make another type', () => {
    expect(differences(anObject({ it: text }), anObject({ it: { oneOf: [number, { type: 'boolean' }] } }))).toEqual([
      'retyped it string -> number or boolean',
    ]);
  });
});

describe('two operations', () => {
  const json = (schema: object) => ({ content: { 'application/json': { schema } } });

  it('tell arguments and answers apart, wherever an argument goes', () => {
    const older = {
      parameters: [{ name: 'limit', in: 'query', schema: number }],
      requestBody: json(anObject({ id: text })),
      responses: { 200: json(anObject({ data: ref('X') })) },
    };
    const newer = {
      requestBody: json(anObject({ id: text, limit: number, as_of: text }, ['id'])),
      responses: { 201: json(anObject({ data: text })) },
    };
    expect(callDifferences(older as never, newer as never)).toEqual([
      'request moved limit query -> body',
      'request now-required id',
      'request added as_of string',
      'response retyped data anything -> string',
    ]);
  });

  it('with a body that is no object compare it as a whole', () => {
    const body = (items: object) => ({
      requestBody: { required: true, ...json({ type: 'array', items }) },
      responses: {},
    });
    expect(callDifferences(body(text) as never, body(number) as never)).toEqual([
      'request retyped body[] string -> number',
    ]);
  });

  it('tell an answer that is there on one side only', () => {
    const answers = { responses: { 200: json(text) } };
    expect(callDifferences({ responses: { 204: {} } }, answers as never)).toEqual([
      'response added  an answer with content',
    ]);
  });

  it('are left out when one side cannot be seen', () => {
    const api = understand({}, { '/v1/a': { get: {} }, '/v2/a': { get: {} } });
    expect(comparePairs({ ...api, operations: new Map() })).toEqual([]);
  });
});
