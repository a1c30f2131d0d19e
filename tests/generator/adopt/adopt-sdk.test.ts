// A small SDK in a folder of its own, adopted: what the configuration says then.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { keyOfName } from '../../../generator/adopt/evidence.ts';
import { adoptSdk } from '../../../generator/adopt/index.ts';
import type { JsonObject } from '../../../generator/model/json.ts';

const MARK = '// File generated from our OpenAPI spec by Stainless.\n\n';

const API_MD = `# Shared

Types:

- <code><a href="./src/resources/shared.ts">Money</a></code>

# Cards

Types:

- <code><a href="./src/resources/cards/cards.ts">Card</a></code>
- <code><a href="./src/resources/cards/cards.ts">CardFreezeResponse</a></code>

Methods:

- <code title="get /cards/{card_id}">client.cards.<a href="./src/resources/cards/cards.ts">retrieve</a>(cardID) -> Card</code>
- <code title="get /cards">client.cards.<a href="./src/resources/cards/cards.ts">list</a>({ ...params }) -> CardsCursorPage</code>
- <code title="post /cards/{card_id}/freeze">client.cards.<a href="./src/resources/cards/cards.ts">freeze</a>(cardID, { ...params }) -> CardFreezeResponse</code>

## OldLimits

Methods:

- <code title="get /gone">client.cards.oldLimits.<a href="./src/resources/cards/old-limits.ts">list</a>() -> void</code>
`;

const CARDS = `${MARK}import * as Shared from '../shared';

export class Cards extends APIResource {
  retrieve(cardID: string, options?: RequestOptions): APIPromise<Card> {
    return this._client.get(path\`/cards/\${cardID}\`, options);
  }
  list(query: CardListParams | null | undefined = {}, options?: RequestOptions): PagePromise<CardsCursorPage, Card> {
    return this._client.getAPIList('/cards', CursorPage<Card>, { query, ...options });
  }
  freeze(cardID: string, params: CardFreezeParams, options?: RequestOptions): APIPromise<CardFreezeResponse> {
    const { Freeze } = params;
    return this._client.post(path\`/cards/\${cardID}/freeze\`, { body: Freeze, ...options });
  }
}
export interface Card { id: string; limit: Shared.Money }
export interface CardFreezeResponse { ok: boolean }
export interface CardFreezeParams { Freeze: unknown }
export interface CardListParams extends CursorPageParams {}
`;

const PAGES = `${MARK}export interface CursorPageResponse<Item> { data: Array<Item>; next: string }
export interface CursorPageParams { cursor?: string }
export class CursorPage<Item> extends AbstractPage<Item> implements CursorPageResponse<Item> {
  getPaginatedItems(): Item[] {
    return this.data ?? [];
  }
  nextPageRequestOptions(): PageRequestOptions | null {
    const cursor = this.next;
    if (!cursor) {
      return null;
    }
    return { ...this.options, query: { ...maybeObj(this.options.query),
        cursor,
      } };
  }
}
`;

const CLIENT = `${MARK}export interface ClientOptions {
  /** The key. */
  apiKey?: string | undefined;
  webhookKey?: string | null | undefined;
  baseURL?: string | null | undefined;
}
export class Acme {
  constructor({ baseURL = readEnv('ACME_BASE_URL'), apiKey = readEnv('ACME_KEY'), webhookKey = readEnv('HOOK') ?? null, ...opts }: ClientOptions = {}) {
    const options = { apiKey, ...opts, baseURL: baseURL || \`https://acme.test\` };
    this.maxRetries = options.maxRetries ?? 5;
  }
  protected async authHeaders(opts: FinalRequestOptions) {
    return buildHeaders([{ 'X-Key': this.apiKey }]);
  }
}
`;

const json = (schema: JsonObject): JsonObject => ({ content: { 'application/json': { schema } } });
const card = { $ref: '#/components/schemas/card' };
const spec: JsonObject = {
  openapi: '3.1.0',
  paths: {
    '/cards': {
      get: {
        parameters: [{ name: 'cursor', in: 'query', schema: { type: 'string' } }],
        responses: { 200: json({ properties: { data: { type: 'array', items: card }, next: { type: 'string' } } }) },
      },
    },
    '/cards/{card_id}': { get: { responses: { 200: json(card) } } },
    '/cards/{card_id}/freeze': {
      post: { requestBody: json({ type: 'object' }), responses: { 200: json({ type: 'object' }) } },
    },
  },
  components: {
    schemas: {
      card: { properties: { id: { type: 'string' }, limit: { $ref: '#/components/schemas/Amount' } } },
      Amount: { properties: { value: { type: 'string' } } },
    },
    securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
  },
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function adopt(more: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'adopt-'));
  folders.push(folder);
  const files = {
    'api.md': API_MD,
    'package.json':
      '{ "name": "@acme/sdk", "version": "2.1.0", "license": "MIT", "repository": "github:acme/sdk", "packageManager": "pnpm@10" }',
    'src/client.ts': CLIENT,
    'src/core/pagination.ts': PAGES,
    'src/resources/cards/cards.ts': CARDS,
    'src/resources/cards/old-limits.ts': `${MARK}export class OldLimits extends APIResource {}\n`,
    'src/resources/shared.ts': `${MARK}export interface Money { value: string }\n`,
    'src/lib/mine.ts': 'export const mine = 1;\n',
    ...more,
  };
  for (const [path, text] of Object.entries(files)) {
    if (text === '') continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const adoption = adoptSdk(folder, spec);
  if (adoption === undefined) throw new Error('not an SDK');
  return { ...adoption, written: parse(adoption.text) };
}

describe('adopting an SDK', () => {
  it('finds resources and methods, and says more than the endpoint only where it must', () => {
    expect(adopt().written.resources.cards.methods).toEqual({
      retrieve: 'get /cards/{card_id}',
      list: 'get /cards',
      freeze: { endpoint: 'post /cards/{card_id}/freeze', body_param_name: 'Freeze' },
    });
  });

  it('finds models by name, and by where the SDK uses them when the name is another', () => {
    const { resources } = adopt().written;
    expect(resources.cards.models).toEqual({ card: '#/components/schemas/card' });
    expect(resources.$shared.models).toEqual({ money: '#/components/schemas/Amount' });
  });

  it('says in a comment what was found by use', () => {
    expect(adopt().text).toMatch(/# found by where the published SDK uses it\n\s+money:/);
  });

  it('keeps a resource whose operations are gone as one written by hand', () => {
    expect(adopt().written.resources.cards.subresources).toEqual({ old_limits: { custom: true } });
  });

  it('knows that all path parameters are arguments in the older layout', () => {
    const cards = CARDS.replaceAll('path\\`', '\\`').replaceAll('path`', '`');
    const older = { 'src/client.ts': '', 'src/index.ts': CLIENT, 'src/resources/cards/cards.ts': cards };
    const { resources, inox } = adopt(older).written;
    expect(inox.layout).toBe('legacy');
    expect(resources.cards.methods.retrieve).toBe('get /cards/{card_id}');
  });

  it('reads names back into words, plurals of initialisms too', () => {
    expect(['LiveURLs', 'getKYCLink', 'HTTPServer', 'OAuthTokens'].map(keyOfName)).toEqual([
      'live_urls',
      'get_kyc_link',
      'http_server',
      'oauth_tokens',
    ]);
  });

  it('finds path params that the client has a default of', () => {
    const cards = CARDS.replace('const { Freeze }', 'const { shopId = this._client.apiKey, Freeze }');
    const { client_settings: client } = adopt({ 'src/resources/cards/cards.ts': cards }).written;
    expect(client.opts.api_key.send_as_path_param).toBe('shopId');
  });

  it('reads headers that every request carries', () => {
    const client = CLIENT.replace(
      /\}\n$/,
      "  private async buildHeaders() {\n    return [{\n      Accept: 'application/json',\n      'X-Version': 'v1',\n    }];\n  }\n}\n",
    );
    expect(adopt({ 'src/client.ts': client }).written.client_settings.default_headers).toEqual({ 'X-Version': 'v1' });
  });

  it('reads the value that tests give an option', () => {
    const test = "const client = new Acme({\n  apiKey: 'my-key',\n});\n";
    const { client_settings: client } = adopt({ 'tests/api-resources/cards.test.ts': test }).written;
    expect(client.opts.api_key.example).toBe('my-key');
  });

  it('reads the page classes', () => {
    const [page] = adopt().written.pagination;
    expect(page).toMatchObject({ name: 'cursor_page', type: 'cursor' });
    expect(page.request.cursor['x-stainless-pagination-property']).toEqual({ purpose: 'next_cursor_param' });
    expect(page.response.next['x-stainless-pagination-property']).toEqual({ purpose: 'next_cursor_field' });
  });

  it('reads options, credentials, address and retries of the client', () => {
    const { client_settings: client, environments, security } = adopt().written;
    expect(client.opts.api_key).toEqual({
      type: 'string',
      read_env: 'ACME_KEY',
      description: 'The key.',
      auth: { security_scheme: 'key' },
    });
    expect(client.opts.webhook_key).toEqual({ type: 'string', nullable: true, read_env: 'HOOK' });
    expect(client.default_retries).toEqual({ max_retries: 5 });
    expect(environments).toEqual({ production: 'https://acme.test' });
    expect(security).toEqual([{ key: [] }]);
  });

  it('reads package.json', () => {
    const { targets, settings, inox } = adopt().written;
    expect(targets.typescript).toMatchObject({
      package_name: '@acme/sdk',
      production_repo: 'acme/sdk',
      options: { package_manager: 'pnpm' },
    });
    expect(settings.license).toBe('MIT');
    expect(inox.sdk_version).toBe('2.1.0');
  });

  it('lists what was written by hand', () => {
    expect(adopt().published.handWritten).toEqual(['src/lib/mine.ts']);
  });

  it('writes the same bytes twice', () => {
    expect(adopt().text).toBe(adopt().text);
  });
});
