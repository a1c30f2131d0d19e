import { expect, test } from 'vitest';
import type { HttpMethodPlan, MethodPlan, PagePlan, TypeExpression } from '../../../../../generator/model/plan.ts';
import { aField, aMethod, anInterface, aParams, aPositional, STRING } from '../../../../support/a-method.ts';
import { aResource, aScheme, name } from '../../../../support/a-plan.ts';
import { emitResource } from '../../../../support/emit-sources.ts';

const local = (text: string): TypeExpression => ({ kind: 'local', name: name(text) });
const json = (type: TypeExpression, more = {}) => ({ kind: 'json', type, nullable: false, ...more }) as const;

/** The class of a resource `books` with these methods. */
async function classOf(...methods: MethodPlan[]): Promise<string> {
  const text = await emitResource(aResource('books', { methods }));
  const start = text.indexOf('export class');
  return text.slice(start, text.indexOf('\n}\n', start) + 2);
}

async function bodyOf(method: HttpMethodPlan): Promise<string> {
  const lines = (await classOf(method)).split('\n').slice(1, -1);
  return lines.map((line) => line.trim()).join(' ');
}

test('a call without anything to add passes the options on', async () => {
  expect(await bodyOf(aMethod('list', 'get /books', { response: json({ kind: 'unknown' }) }))).toBe(
    "list(options?: RequestOptions): APIPromise<unknown> { return this._client.get('/books', options); }",
  );
});

test('a nullable answer says so', async () => {
  expect(await bodyOf(aMethod('get', 'get /b', { response: json(STRING, { nullable: true }) }))).toContain(
    'APIPromise<string | null>',
  );
});

test('bytes are asked for by their type', async () => {
  const text = await bodyOf(
    aMethod('read', 'get /b', { response: { kind: 'binary', contentType: 'application/pdf' } }),
  );
  expect(text).toContain("{ Accept: 'application/pdf' }");
  expect(text).toContain('__binaryResponse: true');
});

test('an envelope is taken off', async () => {
  const text = await bodyOf(aMethod('get', 'get /b', { response: json(STRING, { envelope: 'data' }) }));
  expect(text).toContain(
    "(this._client.get('/b', options) as APIPromise<{ data: string }>)._thenUnwrap((obj) => obj.data);",
  );
});

test('a page of a body-paginated list says its verb', async () => {
  const page: PagePlan = { name: name('cursor_page'), config: aScheme('cursor_page') };
  const item = local('book_list_response');
  const alias = { itemName: name('book_list_response'), page: page.name, item, resource: 'books' };
  const declared = anInterface('book_list_response', []);
  const method = aMethod('list', 'post /b', { response: { kind: 'page', page, alias, item, declared } });
  expect(await bodyOf(method)).toBe(
    'list(options?: RequestOptions): PagePromise<BookListResponsesCursorPage, BookListResponse> { ' +
      "return this._client.getAPIList('/b', CursorPage<BookListResponse>, { method: 'post', ...options }); }",
  );
});

test.each([
  ['multipart', 'multipartFormRequestOptions({ body, ...options }, this._client)'],
  ['maybe-multipart', 'maybeMultipartFormRequestOptions({ body, ...options }, this._client)'],
  ['json', '{ body, ...options }'],
] as const)('a %s body is encoded', async (encoding, expected) => {
  const params = aParams('p', 'body', [aField('a', STRING, { place: 'body' })]);
  const method = aMethod('add', 'post /b', { params, request: { encoding }, response: json(STRING) });
  expect(await bodyOf(method)).toContain(`this._client.post('/b', ${expected})`);
});

test('a raw body is one field, sent as what it is', async () => {
  const plain = aParams('p', 'params', [aField('body', { kind: 'file' }, { place: 'body' })]);
  const params = { ...plain, fields: plain.fields.map((field) => ({ ...field, wholeBody: true })) };
  const request = { encoding: 'raw', contentType: 'image/png' } as const;
  const text = await bodyOf(aMethod('add', 'post /b', { params, request, response: json(STRING) }));
  expect(text).toContain('const { body } = params;');
  expect(text).toContain('body: body, ...options,');
  expect(text).toContain("{ 'Content-Type': 'image/png' }");
});

test('what the config sets for a method can be overridden by the caller', async () => {
  const method = aMethod('get', 'get /b', {
    server: 'https://other.example',
    defaultTimeoutMs: 1000,
    defaultMaxRetries: 0,
    security: ['token'],
    response: json(STRING),
  });
  expect(await bodyOf(method)).toContain(
    "{ defaultBaseURL: 'https://other.example', timeout: 1000, maxRetries: 0, ...options, __security: { token: true }, }",
  );
});

test('a header that is no text is turned into one', async () => {
  const params = aParams('p', 'params', [
    aField('X-Count', { kind: 'number' }, { place: 'header' }),
    aField('X-Flag?', { kind: 'boolean' }, { place: 'header' }),
  ]);
  const text = await bodyOf(aMethod('get', 'get /b', { params, response: json(STRING) }));
  expect(text).toContain("'X-Count': xCount?.toString(),");
  expect(text).toContain("...(xFlag?.toString() != null ? { 'X-Flag': xFlag?.toString() } : undefined)");
});

test('names that are taken in a method get another spelling', async () => {
  const params = aParams('p', 'params', [
    aField('path', STRING, { place: 'path' }),
    aField('class', STRING, { place: 'path' }),
    aField('options', STRING, { place: 'query' }),
    aField('title', STRING, { place: 'body' }),
  ]);
  const method = aMethod('then', 'post /b/{path}/{class}/{params}', { params, positional: [aPositional('params')] });
  const text = await bodyOf(method);
  expect(text).toContain('then_(params_: string, params: P,');
  expect(text).toContain('const { path: path_, class: _class, options: options_, ...body } = params;');
  expect(text).toContain('path`/b/${path_}/${_class}/${params_}`');
  expect(text).toContain('query: { options: options_ }');
});

test('a stream is asked for by a param: one overload for each answer', async () => {
  const params = aParams('book_ask_params', 'body', [
    aField('prompt', STRING, { place: 'body' }),
    aField('stream?', { kind: 'boolean' }, { place: 'body' }),
  ]);
  const streaming = { discriminator: 'stream', event: STRING };
  const text = await emitResource(
    aResource('books', { methods: [aMethod('ask', 'post /b', { params, streaming, response: json(STRING) })] }),
  );
  expect(text).toMatchInlineSnapshot(`
    "import { APIResource } from '../core/resource';
    import * as BooksAPI from './books';
    import { APIPromise } from '../core/api-promise';
    import { Stream } from '../core/streaming';
    import { RequestOptions } from '../internal/request-options';

    export class Books extends APIResource {
      ask(body: BookAskParamsNonStreaming, options?: RequestOptions): APIPromise<string>;
      ask(body: BookAskParamsStreaming, options?: RequestOptions): APIPromise<Stream<string>>;
      ask(body: BookAskParamsBase, options?: RequestOptions): APIPromise<Stream<string> | string>;
      ask(body: BookAskParams, options?: RequestOptions): APIPromise<string> | APIPromise<Stream<string>> {
        return this._client.post('/b', { body, ...options, stream: body.stream ?? false }) as
          | APIPromise<string>
          | APIPromise<Stream<string>>;
      }
    }

    export type BookAskParams = BookAskParamsNonStreaming | BookAskParamsStreaming;

    export interface BookAskParamsBase {
      prompt: string;

      stream?: boolean;
    }

    export namespace BookAskParams {
      export type BookAskParamsNonStreaming = BooksAPI.BookAskParamsNonStreaming;
      export type BookAskParamsStreaming = BooksAPI.BookAskParamsStreaming;
    }

    export interface BookAskParamsNonStreaming extends BookAskParamsBase {
      stream?: false;
    }

    export interface BookAskParamsStreaming extends BookAskParamsBase {
      stream: true;
    }

    export declare namespace Books {
      export {
        type BookAskParams as BookAskParams,
        type BookAskParamsNonStreaming as BookAskParamsNonStreaming,
        type BookAskParamsStreaming as BookAskParamsStreaming,
      };
    }
    "
  `);
});

test('a webhook is parsed, and verified when there is a key', async () => {
  const union = anInterface('unwrap_webhook_event', []);
  const webhook = { kind: 'webhook', key: 'unwrap', origin: union.origin, docs: {}, events: [], union } as const;
  const plain: MethodPlan = { ...webhook, name: name('unwrap'), keyEncoding: 'base64' };
  const keyed: MethodPlan = { ...plain, name: name('verify'), keyOption: name('webhook_secret') };
  expect(await classOf(plain, keyed)).toMatchInlineSnapshot(`
    "export class Books extends APIResource {
      unwrap(body: string): UnwrapWebhookEvent {
        return JSON.parse(body) as UnwrapWebhookEvent;
      }

      verify(
        body: string,
        { headers, key }: { headers: Record<string, string>; key?: string },
      ): UnwrapWebhookEvent {
        if (headers !== undefined) {
          const keyStr: string | null = key === undefined ? this._client.webhookSecret : key;
          if (keyStr === null) throw new Error('Webhook key must not be null in order to unwrap');
          const wh = new Webhook(keyStr);
          wh.verify(body, headers);
        }
        return JSON.parse(body) as UnwrapWebhookEvent;
      }
    }"
  `);
});

test('an alias hands on what its target takes', async () => {
  const target = aMethod('get', 'get /b/{id}', { positional: [aPositional('id')], response: json(STRING) });
  const alias: MethodPlan = {
    kind: 'alias',
    name: name('fetch'),
    key: 'fetch',
    origin: target.origin,
    docs: {},
    target: target.name,
  };
  expect(await classOf(target, alias)).toContain('return this.get(id, options);');
});

test('an example names its result after what comes back', async () => {
  const sample = { positional: [{ kind: 'value', value: 'b1' }] } as const;
  const samples = { required: sample, all: sample, example: sample };
  const get = aMethod('retrieve', 'get /b/{id}', { samples, showExample: true, response: json(STRING) });
  const drop = aMethod('delete', 'delete /b/{id}', { samples, showExample: true });
  const text = await classOf(get, drop);
  expect(text).toContain("const book = await client.books.retrieve('b1');");
  expect(text).toContain(" * await client.books.delete('b1');");
});
