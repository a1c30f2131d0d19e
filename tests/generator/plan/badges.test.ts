import { beforeAll, describe, expect, it } from 'vitest';
import type { BuildWish } from '../../../generator/model/build.ts';
import { memoryMemo } from '../../../generator/model/memo.ts';
import { writeInputs } from '../../support/inputs.ts';
import { runPipeline } from '../../support/run-pipeline.ts';
import { TINY_CONFIG, TINY_SPEC } from '../../support/tiny-api.ts';

const memo = memoryMemo();
const metadata = { 'x-mint': { metadata: { tag: 'Early *access*' }, groups: ['readers'] } };

async function files(wish: BuildWish, config = TINY_CONFIG) {
  const spec = structuredClone(TINY_SPEC);
  Object.assign(spec.paths['/v1/books'].post, metadata);
  Object.assign(spec.components.schemas.Book.properties.title, metadata);
  const inputs = writeInputs(spec, config);
  const ran = await runPipeline(inputs.spec, inputs.config, { wish, memo });
  const read = (path: string): string => ran.files.get(path) ?? expect.fail(`${path} is missing: ${ran.said}`);
  return { source: read('src/resources/books.ts'), api: read('api.md'), readme: read('README.md'), all: ran.files };
}

describe('badges', () => {
  let club: Awaited<ReturnType<typeof files>>;

  beforeAll(async () => {
    club = await files({ groups: ['readers'] });
  });

  it('stand in doc comments, api.md and the README of a client build', () => {
    expect(club.source.match(/\* \*\*Early \*access\*\*\*|\* \*\*Early/g)?.length).toBeGreaterThanOrEqual(2);
    expect(club.api).toContain('Book</code> **Early \\*access\\***\n');
    expect(club.readme).toContain('### Badges');
    expect(club.readme).toMatch(/- \*\*Early \\\*access\\\*\*\*: `client\.books\.create`/);
  });

  it('say nothing of the gate beside them', () => {
    for (const text of club.all.values()) expect(text).not.toContain('readers');
  });

  it('are left out for everyone, whose SDK is compared with a published one, unless asked for', async () => {
    const plain = await files({});
    for (const text of [plain.source, plain.api, plain.readme]) expect(text).not.toContain('Early');
    const asked = await files({}, `${TINY_CONFIG}inox: { badges: true }\n`);
    for (const text of [asked.source, asked.api, asked.readme]) expect(text).toContain('Early');
  });

  it('are left out of a client build that does not want them', async () => {
    const silent = await files({ groups: ['readers'] }, `${TINY_CONFIG}inox: { badges: false }\n`);
    for (const text of [silent.source, silent.api, silent.readme]) expect(text).not.toContain('Early');
  });
});
