import { describe, expect, it } from 'vitest';
import { writeInputs } from '../../support/inputs.ts';
import { runPipeline } from '../../support/run-pipeline.ts';
import { TINY_CONFIG, TINY_SPEC } from '../../support/tiny-api.ts';

/** What a run says, as `code line`, in its order; nothing may come out of it. */
async function saidOf(config: string, spec: unknown = TINY_SPEC): Promise<readonly string[]> {
  const inputs = writeInputs(spec, config);
  const ran = await runPipeline(inputs.spec, inputs.config);
  expect(ran.tree).toBeUndefined();
  return [...ran.said.matchAll(/^error (\S+) {2}\S+\/(\S+?):(\d+)/gm)].map(
    ([, code, file, line]) => `${file}:${line} ${code}`,
  );
}

function line(config: string, text: string): number {
  return config.split('\n').findIndex((each) => each.includes(text)) + 1;
}

describe('one run', () => {
  it('shows faults of the configuration and of what it asks for together, by place', async () => {
    const config = TINY_CONFIG.replace('license: Apache-2.0', 'license: [1]')
      .replace('list: get /v1/books', 'list: get /v1/boks')
      .replace('      create: post /v1/books', '      create: nonsense');
    expect(await saidOf(config)).toEqual([
      `stainless.yml:${line(config, 'license: [1]')} Config/InvalidValue`,
      `stainless.yml:${line(config, 'list: get')} Method/OperationNotFound`,
      `stainless.yml:${line(config, 'create: nonsense')} Config/InvalidEndpoint`,
    ]);
  });

  it('shows faults of both inputs together', async () => {
    const spec = structuredClone(TINY_SPEC);
    Object.assign(spec.components.schemas.Book, { 'x-mint': { groups: [] } });
    const config = TINY_CONFIG.replace('create: post /v1/books', 'create: 7');
    const said = await saidOf(config, spec);
    expect(said.map((one) => one.replace(/.* /, ''))).toEqual([
      'Flags/InvalidGroups',
      expect.stringMatching(/^Config\//),
    ]);
  });

  it('says nothing that only follows from a fault', async () => {
    const config = TINY_CONFIG.replace('type: cursor\n', 'type: sideways\n').replace(
      'list: get /v1/books',
      'list: { endpoint: get /v1/books, paginated: cursor_page }',
    );
    expect(await saidOf(config)).toEqual([`stainless.yml:${line(config, 'sideways')} Config/InvalidValue`]);
  });
});
