// Fields that one side of a pair has got since the last generation, from one run of the command line to the next.

import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../../generator/commands/command-line.ts';
import { processTerminal } from '../../../../generator/commands/terminal.ts';
import { TINY_CONFIG, TINY_SPEC } from '../../../support/tiny-api.ts';
import { writeInputs } from '../../../support/inputs.ts';

const HIDDEN = { 'x-mint': { groups: ['beta'] } };

function specWith(older: object, newer: object): typeof TINY_SPEC {
  const spec = structuredClone(TINY_SPEC);
  const { Book } = spec.components.schemas;
  Object.assign(spec.components.schemas, {
    Shelf: { ...Book, properties: { ...Book.properties, ...older } },
    ShelfV2: { ...Book, properties: { ...Book.properties, ...newer } },
  });
  return spec;
}

let said = '';

beforeEach(() => {
  said = '';
});

function inox(...args: readonly string[]) {
  const say = (text: string) => void (said += text);
  return runCommandLine([...args], { ...processTerminal(), out: say, err: say });
}

/** Generates from one document, then again, or checks, after it has become another. */
async function runs(before: object, after: object, ...commands: readonly (readonly string[])[]) {
  const inputs = writeInputs(before, TINY_CONFIG);
  const places = ['--spec', inputs.spec, '--config', inputs.config, '--output', join(inputs.folder, 'sdk')];
  expect(await inox('generate', ...places, '--no-cache')).toBe(0);
  writeFileSync(inputs.spec, JSON.stringify(after, null, 2));
  const outcomes: { readonly code: number; readonly said: string }[] = [];
  for (const command of commands) {
    said = '';
    const [name = '', ...rest] = command;
    outcomes.push({ code: await inox(name, ...places, '--no-cache', ...rest), said });
  }
  return { outcomes, sdk: join(inputs.folder, 'sdk') };
}

const text = { type: 'string' };

describe('a field that one side has got', () => {
  it('is told by check, again by generate, and then no more', async () => {
    const { outcomes } = await runs(
      specWith({}, {}),
      specWith({}, { floor: text }),
      ['check'],
      ['generate'],
      ['check'],
    );
    expect(outcomes.map((each) => each.said.includes('`floor` was added to ShelfV2'))).toEqual([true, true, false]);
    expect(outcomes[0]?.said).toMatch(/note Pairs\/OneSided {2}\S+openapi\.json:\d+:\d+/);
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0]);
  });

  it('is a warning on the older side', async () => {
    const { outcomes } = await runs(specWith({}, {}), specWith({ floor: text }, {}), ['check', '--json']);
    expect(JSON.parse(outcomes[0]?.said ?? '').diagnostics).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'Pairs/OneSided', severity: 'warning' })]),
    );
  });
});

describe('the record of fields', () => {
  it('is small, and the same after the same run', async () => {
    const spec = specWith({}, {});
    const { sdk } = await runs(spec, spec);
    expect(readFileSync(join(sdk, '.inox/pairs.json'), 'utf8')).toBe(
      `{
  "version": 1,
  "fields": {
    "#/components/schemas/Shelf": ["id","kind","title"],
    "#/components/schemas/ShelfV2": ["id","kind","title"]
  }
}
`,
    );
  });

  it('of a build says nothing of what its audience may not see', async () => {
    const spec = specWith({}, { secret: { ...text, ...HIDDEN } });
    const { sdk } = await runs(spec, spec, ['generate', '--audience', 'public', '--force']);
    expect(readFileSync(join(sdk, '.inox/pairs.json'), 'utf8')).not.toContain('secret');
  });

  it('is not made where there are no pairs, and a broken one is as good as none', async () => {
    const { sdk } = await runs(TINY_SPEC, TINY_SPEC);
    expect(existsSync(join(sdk, '.inox/pairs.json'))).toBe(false);
    writeFileSync(join(sdk, '.inox/pairs.json'), '{"fields": [');
    const inputs = writeInputs(specWith({}, { floor: text }), TINY_CONFIG);
    expect(await inox('check', '--spec', inputs.spec, '--config', inputs.config, '--output', sdk)).toBe(0);
    expect(said).not.toContain('Pairs/');
  });

  it('is never written through a link', async () => {
    const inputs = writeInputs(specWith({}, {}), TINY_CONFIG);
    const sdk = join(inputs.folder, 'sdk');
    mkdirSync(join(sdk, '.inox'), { recursive: true });
    writeFileSync(join(inputs.folder, 'mine'), 'mine');
    symlinkSync(join(inputs.folder, 'mine'), join(sdk, '.inox/pairs.json'));
    await inox('generate', '--spec', inputs.spec, '--config', inputs.config, '--output', sdk, '--no-cache');
    expect(readFileSync(join(inputs.folder, 'mine'), 'utf8')).toBe('mine');
  });
});
