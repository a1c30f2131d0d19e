import { expect, it } from 'vitest';
import { sayWire, withOperation } from '../../../support/wire-of.ts';

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const list = { type: 'array', items: { type: 'string' } };

it('tells a parameter of another name as renamed', async () => {
  const asking = (name: string) => withOperation({ parameters: [{ name, in: 'query', schema: list }] });
  expect(await sayWire(asking('tag'), asking('tags'))).toEqual([
    'breaking wire/parameter-renamed `post /books query tag` parameter renamed: `tag` → `tags`',
  ]);
});

it('minds how a list is written, and not how one value is', async () => {
  const asking = (schema: object, way: object) =>
    withOperation({ parameters: [{ name: 'tags', in: 'query', schema, ...way }] });
  expect(await sayWire(asking(list, {}), asking(list, { style: 'form', explode: true }))).toEqual([]);
  expect(await sayWire(asking(list, {}), asking(list, { explode: false }))).toEqual([
    'breaking wire/parameter-style-changed `post /books query tags` parameter style changed: `form, exploded` → `form`',
  ]);
  const text = { type: 'string' };
  expect(await sayWire(asking(text, {}), asking(text, { explode: false }))).toEqual([]);
});

it('does not mind the case of a header', async () => {
  const asking = (name: string) => withOperation({ parameters: [{ name, in: 'header', schema: list }] });
  expect(await sayWire(asking('X-Tags'), asking('x-tags'))).toEqual([]);
});

it('takes statuses that refuse for words, and what they say for risky', async () => {
  const refusing = (status: string, schema: object) =>
    withOperation({ responses: { '204': { description: '' }, [status]: { description: '', ...json(schema) } } });
  const error = { type: 'object', properties: { code: { type: 'string' } } };
  expect(await sayWire(refusing('404', error), refusing('409', error))).toEqual([
    'docs wire/response-removed `post /books 404` response removed',
    'docs wire/response-added `post /books 409` response added',
  ]);
  expect(await sayWire(refusing('404', error), refusing('404', { type: 'object' }))).toEqual([
    'risky wire/property-removed `post /books 404.code` property removed: `code`',
  ]);
});

it('takes `default` for the success of an operation that names no other', async () => {
  const answering = (responses: object) => withOperation({ responses });
  const [line] = await sayWire(answering({ default: { description: '' } }), answering({}));
  expect(line).toBe('breaking wire/response-removed `post /books default` response removed');
});

it('compares the headers of an answer', async () => {
  const answering = (headers: object) => withOperation({ responses: { '200': { description: '', headers } } });
  const number = { schema: { type: 'integer' } };
  expect(await sayWire(answering({ 'X-Left': number }), answering({ 'x-left': number }))).toEqual([]);
  expect(await sayWire(answering({ 'X-Left': number }), answering({ 'X-Right': number }))).toEqual([
    'risky wire/header-removed `post /books 200 header X-Left` header removed: `X-Left`',
    'additive wire/header-added `post /books 200 header X-Right` header added: `X-Right`',
  ]);
});

it('tells media types that come and go', async () => {
  const taking = (...types: readonly string[]) =>
    withOperation({ requestBody: { content: Object.fromEntries(types.map((type) => [type, { schema: list }])) } });
  expect(await sayWire(taking('application/json'), taking('text/csv'))).toEqual([
    'breaking wire/media-type-removed `post /books body` media type removed: `application/json`',
    'additive wire/media-type-added `post /books body` media type added: `text/csv`',
  ]);
});
