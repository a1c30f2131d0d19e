import { describe, expect, test } from 'vitest';
import { layOut } from '../../../../../generator/emit/typescript/names/layout.ts';
import { resourceTests } from '../../../../../generator/emit/typescript/resource-tests/index.ts';
import { formatFiles } from '../../../../../generator/format/index.ts';
import { memoryMemo } from '../../../../../generator/model/memo.ts';
import type { CallSample, MethodPlan, ResourcePlan, Sample, SdkPlan } from '../../../../../generator/model/plan.ts';

const name = (...words: string[]) => ({ words });
const text = (value: string): Sample => ({ kind: 'value', value });
const params = (entries: Record<string, Sample>): Sample => ({
  kind: 'object',
  entries: Object.entries(entries).map(([key, value]) => ({ key, value })),
});

interface MethodSketch {
  readonly required?: CallSample;
  readonly all?: CallSample;
  readonly needsArgument?: boolean;
  readonly binary?: boolean;
  readonly skip?: string;
}

const NO_ARGUMENTS: CallSample = { positional: [] };

function method(key: string, sketch: MethodSketch = {}): MethodPlan {
  const all = sketch.all ?? sketch.required ?? NO_ARGUMENTS;
  const plan = {
    kind: 'http',
    name: name(...key.split('_')),
    params:
      all.params === undefined
        ? undefined
        : { type: { name: name('params') }, required: sketch.needsArgument ?? false },
    response: { kind: sketch.binary === true ? 'binary' : 'json' },
    samples: { required: sketch.required ?? NO_ARGUMENTS, all, example: all },
    ...(sketch.skip === undefined ? {} : { skipTestReason: sketch.skip }),
  };
  return plan as unknown as MethodPlan; // a test file is made of these fields alone
}

function resource(key: string, methods: readonly MethodPlan[], more: Partial<ResourcePlan> = {}): ResourcePlan {
  const sketch = {
    kind: 'resource',
    name: name(key),
    path: [name(key)],
    methods,
    models: [],
    pageAliases: [],
    subresources: [],
    custom: false,
    ...more,
  };
  return sketch as unknown as ResourcePlan; // likewise
}

interface PlanSketch {
  readonly settings?: Partial<SdkPlan['config']['settings']>;
  readonly layout?: 'current' | 'legacy';
}

function plan(resources: readonly ResourcePlan[], { settings = {}, layout = 'current' }: PlanSketch = {}): SdkPlan {
  const option = (words: string[], nullable: boolean) => ({
    name: name(...words),
    key: words.join('_'),
    type: 'string',
    nullable,
    requiredInTests: false,
  });
  const sketch = {
    config: { customCasings: new Map(), target: { layout, packageName: 'acme-api' }, settings, inox: {} },
    client: {
      name: name('acme'),
      options: [option(['api', 'key'], false), option(['user'], true), option(['secret'], true)],
      auth: {
        schemes: [{ kind: 'basic', name: 'login', username: name('user'), password: name('user') }],
        requirements: [['login']],
      },
    },
    resources,
  };
  return sketch as unknown as SdkPlan; // likewise
}

async function filesOf(made: SdkPlan): Promise<ReadonlyMap<string, string>> {
  const files = await formatFiles(resourceTests(layOut(made)), memoryMemo());
  return new Map(files.map((file) => [file.path, file.text]));
}

async function textOf(methods: readonly MethodPlan[], sketch: PlanSketch = {}): Promise<string> {
  const files = await filesOf(plan([resource('cards', methods)], sketch));
  return files.get('tests/api-resources/cards.test.ts') ?? '';
}

const titles = (file: string): readonly string[] =>
  [...file.matchAll(/^ {2}(test(?:\.skip)?\('[^']*')/gm)].map((match) => match[1] ?? '');

describe('files', () => {
  test('lie beside their resource, a folder deeper when it has children', async () => {
    const child = resource('rates', [method('list')], { path: [name('cards'), name('rates')] });
    const files = await filesOf(plan([resource('cards', [method('list')], { subresources: [child] })]));
    expect([...files.keys()]).toEqual([
      'tests/api-resources/cards/cards.test.ts',
      'tests/api-resources/cards/rates.test.ts',
    ]);
    expect(files.get('tests/api-resources/cards/rates.test.ts')).toContain('client.cards.rates.list()');
  });

  test('exist for no hand-written resource and none without methods', async () => {
    const files = await filesOf(
      plan([resource('cards', []), resource('webhooks', [method('list')], { custom: true })]),
    );
    expect(files.size).toBe(0);
  });

  test("of the client's own methods are called top-level", async () => {
    const files = await filesOf(plan([resource('$client', [method('ping')], { kind: 'client', path: [] })]));
    expect(files.get('tests/api-resources/top-level.test.ts')).toMatch(
      /describe\('top level methods'[^]*client\.ping\(\)/,
    );
  });

  test('format to the same bytes whole as in pieces', async () => {
    const made = plan([
      resource('cards', [
        method('list', { all: { positional: [], params: params({ limit: { kind: 'value', value: 1 } }) } }),
      ]),
    ]);
    const whole = [...resourceTests(layOut(made))].map(({ path, text: whole, syntax }) => ({
      path,
      text: whole,
      syntax,
    }));
    const [formatted] = await formatFiles(whole, memoryMemo());
    expect(formatted?.text).toBe((await filesOf(made)).get('tests/api-resources/cards.test.ts'));
  });
});

describe('the client', () => {
  test('gets every option it needs and the credentials of its first way in', async () => {
    const file = await textOf([method('list')]);
    expect(file).toContain("apiKey: 'My API Key',");
    expect(file).toContain("user: 'My User',");
    expect(file).not.toContain('secret');
    expect(file).toContain("baseURL: process.env['TEST_API_BASE_URL'] ?? 'http://127.0.0.1:4010',");
  });
});

describe('tests of a method', () => {
  const needed = { positional: [text('id')], params: params({ a: text('a') }) };

  test('with required params: with these only, then with all', async () => {
    const file = await textOf([method('create', { required: needed })]);
    expect(titles(file)).toEqual([
      "test('create: only required params'",
      "test('create: required and optional params'",
    ]);
    expect(file).toContain("client.cards.create('id', { a: 'a' })");
  });

  test('with optional params: without any, then with all of them and request options', async () => {
    const file = await textOf([method('list', { all: { positional: [], params: params({ a: text('a') }) } })]);
    expect(titles(file)).toEqual(["test('list'", "test('list: request options and params are passed correctly'"]);
    expect(file).toContain("client.cards.list({ a: 'a' }, { path: '/_stainless_unknown_path' })");
    expect(file).toMatch(/rejects\.toThrow\(\s*Acme\.NotFoundError/);
  });

  test('with a required argument that may be empty', async () => {
    const empty = { positional: [], params: params({}) };
    const file = await textOf([method('update', { required: empty, all: empty, needsArgument: true })]);
    expect(titles(file)).toEqual(["test('update'"]);
    expect(file).toContain('client.cards.update({})');
  });

  test('that answers with bytes is awaited and no more', async () => {
    const file = await textOf([method('get_pdf', { required: needed, binary: true })]);
    expect(titles(file)).toEqual(["test('getPdf: required and optional params'"]);
    expect(file).not.toContain('asResponse');
  });

  test('of the legacy layout also take request options in place of params', async () => {
    const file = await textOf([method('list')], { layout: 'legacy' });
    expect(titles(file)).toEqual([
      "test('list'",
      "test('list: request options instead of params are passed correctly'",
    ]);
    expect(file).toContain("import { Response } from 'node-fetch';");
  });

  test('are skipped with the reason the config gives', async () => {
    const file = await textOf([method('list', { skip: 'no mock\n*/ alert(1)' })]);
    expect(file).toMatch(/\/\/ no mock\n {2}\/\/ [^\n]*alert\(1\)\n {2}test\.skip\('list'/);
  });

  test('are skipped when mock tests are disabled', async () => {
    const file = await textOf([method('list')], { settings: { disableMockTests: true } });
    expect(file).toContain("  // Mock server tests are disabled\n  test.skip('list'");
  });

  test('import the file maker only where a file is sent', async () => {
    const upload = { positional: [], params: params({ file: { kind: 'file' } }) };
    expect(await textOf([method('upload', { required: upload })])).toContain(
      "import Acme, { toFile } from 'acme-api';",
    );
    expect(await textOf([method('list')])).toContain("import Acme from 'acme-api';");
  });
});

describe('the test of a webhook', () => {
  const webhook = (more: object): MethodPlan =>
    ({
      kind: 'webhook',
      name: name('unwrap'),
      events: [],
      union: { name: name('event') },
      ...more,
    }) as unknown as MethodPlan; // likewise

  test('signs a payload and tampers with it', async () => {
    const file = await textOf([
      webhook({ keyOption: name('webhook', 'secret'), samplePayload: params({ id: text("it's") }) }),
    ]);
    expect(file).toContain("import { Webhook } from 'standardwebhooks';");
    expect(file).toContain(`const payload = '{"id":"it\\'s"}';`);
    expect(file).toContain('client.withOptions({ webhookSecret: key }).cards.unwrap(payload, { headers });');
  });

  test('is not made where nothing is verified', async () => {
    expect(await textOf([webhook({ samplePayload: params({}) })])).toBe('');
  });
});
