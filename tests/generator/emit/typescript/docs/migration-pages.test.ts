import { describe, expect, it } from 'vitest';
import { runPipeline } from '../../../../support/run-pipeline.ts';
import { writeInputs } from '../../../../support/inputs.ts';

interface Twins {
  readonly older?: object;
  readonly newer?: object;
  readonly inox?: string;
  readonly resources?: string;
}

const CONFIG = `organization: { name: acme }
targets: { typescript: { package_name: acme } }
environments: { production: https://api.acme.example }
`;
const RESOURCES = 'resources: { plans: { methods: { retrieve: post /v1/plans, retrieve_v2: post /v2/plans } } }';

const sending = (properties: object, required: readonly string[] = []) => ({
  requestBody: { content: { 'application/json': { schema: { type: 'object', required, properties } } } },
  responses: { 204: { description: 'OK' } },
});

const answering = (schema: object) => ({
  responses: { 200: { description: 'OK', content: { 'application/json': { schema } } } },
});

/** The files of an SDK with both operations. */
async function sdkOf({
  older = {},
  newer = {},
  inox = 'version_pairs: { pages: true }',
  resources = RESOURCES,
}: Twins) {
  const spec = {
    openapi: '3.1.0',
    info: { title: 'Acme', version: '1' },
    paths: { '/v1/plans': { post: { ...sending({}), ...older } }, '/v2/plans': { post: { ...sending({}), ...newer } } },
  };
  const inputs = writeInputs(spec, `${CONFIG}inox: { ${inox} }\n${resources}\n`);
  return (await runPipeline(inputs.spec, inputs.config)).files;
}

async function pageOf(twins: Twins): Promise<string> {
  return (await sdkOf(twins)).get('docs/migrations/plans-retrieve.md') ?? expect.fail('no page');
}

const text = { type: 'string' };

describe('a migration page', () => {
  it('tells what must be sent from what may be', async () => {
    const page = await pageOf({
      older: sending({ id: text, gone: text }),
      newer: sending(
        { id: text, must: text, may: { ...text, description: 'See [the docs](https://x.example). And `id`.' } },
        ['id', 'must'],
      ),
    });
    expect(page).toContain('In short: 3 things to change in what you send, nothing to change in what you get.');
    expect(page).toContain('- `id`: must be given now.\n');
    expect(page).toContain('- `gone`: gone (string).\n');
    expect(page).toContain('- `must`: new, and must be given (string).\n');
    expect(page).toMatch(/stays as it is:\n\n- `may`: new \(string\)\. See the docs\. And `id`\.\n/);
    expect(page).toContain('The answer is the same in shape.');
  });

  it('warns of what may be missing, and of values that were not there before', async () => {
    const kind = (...values: string[]) => ({
      type: 'object',
      required: ['id'],
      properties: { id: text, kind: { enum: values } },
    });
    const newer = { ...kind('b', 'c'), required: [] };
    const page = await pageOf({ older: answering(kind('a', 'b')), newer: answering(newer) });
    expect(page).toContain('- `id`: may be missing now: check before you use it.\n');
    expect(page).toContain('- `kind`: no longer `"a"`; may be `"c"` as well.\n');
  });

  it('shows both calls with the same values, and says that the older one is deprecated', async () => {
    const page = await pageOf({
      older: { ...sending({ id: { ...text, example: 'one' } }, ['id']), deprecated: true },
      newer: sending({ id: { ...text, example: 'two' } }, ['id']),
    });
    expect(page).toContain("await client.plans.retrieve({ id: 'one' });");
    expect(page).toContain("await client.plans.retrieveV2({ id: 'one' });");
    expect(page).toContain('The older method is deprecated.');
    expect(page).toContain('The arguments are the same.');
  });

  it('lets no text of the document be more than text', async () => {
    const evil = '</script><img src=x onerror=y> ``` \n# no [x](javascript:y) | `';
    const older = sending({ [evil]: text, kind: { enum: [evil, 'b', 'c'] } });
    const newer = sending({ [`${evil}2`]: { ...text, description: evil }, kind: { enum: ['b', 'c'] } });
    const page = await pageOf({ older, newer });
    const prose = page.replaceAll(/(?<![`\\])(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '');
    expect(prose).not.toMatch(/(?<!\\)<(?:img|\/script)|\]\((?!\.\/)|\n# no/);
  });
});

describe('migration pages', () => {
  it('come with a line in the README, and leave every source as it is', async () => {
    const [without, withPages] = [await sdkOf({ inox: 'version_pair_links: false' }), await sdkOf({})];
    const added = [...withPages.keys()].filter((path) => !without.has(path));
    expect(added).toEqual(['docs/migrations/README.md', 'docs/migrations/plans-retrieve.md']);
    const changed = [...without].filter(([path, before]) => withPages.get(path) !== before).map(([path]) => path);
    expect(changed).toEqual(['README.md']);
    expect(withPages.get('README.md')).toContain('(docs/migrations/README.md)');
  });

  it('are not there unless they are asked for', async () => {
    const files = await sdkOf({ inox: 'sort_methods: true' });
    expect([...files.keys()].filter((path) => path.startsWith('docs/'))).toEqual([]);
    expect([...files.values()].some((file) => file.includes('@see'))).toBe(false);
  });

  it('have a name each, also where two are much alike', async () => {
    const resources = `resources:
  a_b: { methods: { c: post /v1/plans } }
  a: { subresources: { b: { methods: { c: post /v1/plans, c_v2: post /v2/plans } } } }`;
    const files = await sdkOf({ resources });
    expect([...files.keys()].filter((path) => path.startsWith('docs/migrations/a'))).toEqual([
      'docs/migrations/a-b-c-2.md',
      'docs/migrations/a-b-c.md',
    ]);
  });
});
