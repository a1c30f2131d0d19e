// The client's own code: options, credentials, environments, resources, read in the finished file.

import { describe, expect, it } from 'vitest';
import type { SdkPlan } from '../../../../../generator/model/plan.ts';
import { aClient, aConfig, anOption, aPlan, aResource, aScheme, name } from '../../../../support/a-plan.ts';
import { emitProject } from '../../../../support/emit-project.ts';

async function clientOf(changes: Partial<SdkPlan>): Promise<string> {
  return (await emitProject(aPlan(changes))).get('src/client.ts') ?? '';
}

describe('client options', () => {
  it('document where a value comes from and keep the lines of a description', async () => {
    const options = [anOption('api_key', { description: 'The key.  \nNot */ the door.\n' })];
    expect(await clientOf({ client: aClient({ options }) })).toContain(
      `  /**
   * The key.
   * Not *\\/ the door.
   *
   * Defaults to process.env['BOOKS_API_KEY'].
   */
  apiKey?: string | undefined;
`,
    );
  });

  it('must be given unless nullable or with a default', async () => {
    const options = [
      anOption('token'),
      anOption('secret', { nullable: true }),
      anOption('region', { default: 'eu' }),
      anOption('tenant', { readEnv: undefined, default: null } as never),
    ];
    const text = await clientOf({
      client: aClient({ options, auth: { schemes: [], requirements: [], perEndpoint: false } }),
    });
    expect(text).toContain("token = readEnv('BOOKS_TOKEN'),");
    expect(text).toContain("secret = readEnv('BOOKS_SECRET') ?? null,");
    expect(text).toContain("region = readEnv('BOOKS_REGION') ?? 'eu',");
    expect(text).toContain('    tenant,\n    ...opts');
    expect(text).toContain('if (token === undefined) {');
    expect(text).toContain('if (tenant === undefined) {');
    expect(text).not.toContain('if (secret === undefined)');
    expect(text).not.toContain('if (region === undefined)');
    expect(text).toContain('secret: string | null;');
  });

  it('read numbers and booleans from the environment as such', async () => {
    const options = [
      anOption('size', { type: 'number', nullable: true }),
      anOption('on', { type: 'boolean', default: false }),
    ];
    const text = await clientOf({
      client: aClient({ options, auth: { schemes: [], requirements: [], perEndpoint: false } }),
    });
    expect(text).toContain("size = maybeCoerceFloat(readEnv('BOOKS_SIZE')) ?? null,");
    expect(text).toContain("on = maybeCoerceBoolean(readEnv('BOOKS_ON')) ?? false,");
    expect(text).toContain("import { maybeCoerceBoolean, maybeCoerceFloat } from './internal/utils/values';");
  });

  it('travel in headers and in the address', async () => {
    const options = [
      anOption('tenant', { sendInHeader: 'X-Tenant' }),
      anOption('region', { serverVariable: 'region' }),
    ];
    const config = aConfig();
    const headers = { ...config.client, defaultHeaders: [{ name: 'X-Api', value: "it's" }] };
    const text = await clientOf({
      client: aClient({ options, auth: { schemes: [], requirements: [], perEndpoint: false } }),
      config: { ...config, client: headers },
    });
    expect(text).toContain("'X-Tenant': this.tenant,\n      'X-Api': \"it's\",");
    expect(text).toContain('region: this.region,\n    };\n  }\n\n  protected override _credentials');
  });

  it('offer environments when there are several', async () => {
    const environments = [
      { name: 'production', url: 'https://api.books.example' },
      { name: 'test-lab', url: 'https://lab.books.example' },
    ];
    const text = await clientOf({ client: aClient({ environments }) });
    expect(text).toContain("  production: 'https://api.books.example',\n  'test-lab': 'https://lab.books.example',");
    expect(text).toContain('environment?: keyof typeof environments | undefined;');
    expect(await clientOf({})).not.toContain('environment?:');
  });
});

describe('credentials', () => {
  it.each([
    [{ kind: 'bearer', keyword: 'Bearer', option: name('token') }, "Auth.bearer('token', this.token)"],
    [{ kind: 'bearer', keyword: 'Token', option: name('token') }, "Auth.bearer('token', this.token, 'Token')"],
    [
      { kind: 'basic', keyword: 'Basic', base64: true, username: name('user'), password: name('pass') },
      "Auth.basic(['user', 'pass'], this.user, this.pass)",
    ],
    [
      { kind: 'basic', keyword: 'Plain', base64: false, username: name('user'), password: name('pass') },
      "{ keyword: 'Plain', base64: false }",
    ],
    [
      { kind: 'apiKey', place: 'query', parameter: 'api key', option: name('token') },
      "Auth.apiKey('query', 'api key', 'token', this.token)",
    ],
    [
      { kind: 'oauth2', tokenUrl: '/token', clientId: name('client_id'), clientSecret: name('client_secret') },
      "['clientID', 'clientSecret']",
    ],
  ] as const)('%o', async (scheme, code) => {
    const options = ['token', 'user', 'pass', 'client_id', 'client_secret'].map((key) =>
      anOption(key, { nullable: true }),
    );
    const auth = { schemes: [{ name: 'main', ...scheme }], requirements: [['main']], perEndpoint: false };
    const text = await clientOf({ client: aClient({ options, auth }) });
    expect(text.replace(/\s+/g, ' ')).toContain(code);
  });

  it('are alternatives of schemes that an option can feed', async () => {
    const auth = {
      schemes: [{ kind: 'bearer', name: 'a', keyword: 'Bearer', option: name('bearer_token') }] as const,
      requirements: [['a'], ['b'], ['a', 'b'], []],
      perEndpoint: false,
    };
    expect(await clientOf({ client: aClient({ auth }) })).toContain("return [['a'], []];");
  });
});

describe('resources', () => {
  it('are fields, statics and names of the namespace, in config order', async () => {
    const text = await clientOf({ resources: [aResource('zebras', { description: 'Striped.' }), aResource('apes')] });
    expect(text).toContain(
      '  /**\n   * Striped.\n   */\n  zebras: API.Zebras = new API.Zebras(this);\n  apes: API.Apes',
    );
    expect(text).toContain('Books.Zebras = Zebras;\nBooks.Apes = Apes;');
    expect(text).toContain('export { Zebras as Zebras };\n\n  export { Apes as Apes };');
    expect(text).toContain("import { Apes } from './resources/apes';\nimport { Zebras } from './resources/zebras';");
  });

  it('step aside when the file means something else by their name', async () => {
    const text = await clientOf({ resources: [aResource('errors'), aResource('books')] });
    expect(text).toContain("import { Errors as ErrorsAPIErrors } from './resources/errors';");
    expect(text).toContain('Books.Errors = ErrorsAPIErrors;');
    expect(text).toContain('books: API.Books = new API.Books(this);');
    expect(text).not.toContain('Books.Books =');
  });

  it('written by hand have their field, their static and their import', async () => {
    const text = await clientOf({ resources: [aResource('own', { custom: true })] });
    expect(text).toContain("import { Own } from './resources/own';");
    expect(text).toContain('own: API.Own = new API.Own(this);');
    expect(text).toContain('Books.Own = Own;');
  });

  it('bring the pages along', async () => {
    const config = aScheme('cursor_page');
    const text = await clientOf({ pages: [{ name: name('cursor_page'), config }] });
    expect(text).toContain('export import CursorPage = Pagination.CursorPage;');
    expect(text).toContain('type CursorPageParams as CursorPageParams, type CursorPageResponse as CursorPageResponse');
  });
});
