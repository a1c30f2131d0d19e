// The records of a client build tell nothing of what is hidden from it: not by name, and not by a hash to try guesses on.

import { beforeAll, describe, expect, it } from 'vitest';
import { recordsOf } from '../../../../generator/commands/records/build-records.ts';
import { parseOrigins, type Origins } from '../../../../generator/commands/records/origins.ts';
import type { Diagnostic } from '../../../../generator/model/diagnostic.ts';
import { memoryMemo } from '../../../../generator/model/memo.ts';
import { generateBuild, startBuilds, type Generated } from '../../../../generator/pipeline.ts';
import { writeInputs } from '../../../support/inputs.ts';
import { TINY_CONFIG, TINY_SPEC } from '../../../support/tiny-api.ts';

const BUILDS = 'builds:\n  open: { groups: [], output: a }\n  beta: { groups: [beta], output: b }\n';

/** A book with a property, and a kind of book, that only `beta` sees. */
function aSpec(secret: string, kind: string) {
  const spec = structuredClone(TINY_SPEC);
  const gates = { 'x-mint-enum': { [kind]: ['beta'] } };
  Object.assign(spec.components.schemas.Book.properties, {
    [secret]: { type: 'string', 'x-mint': { groups: ['beta'] } },
    kind: { type: 'string', enum: ['paper', 'audio', kind], ...gates },
  });
  return spec;
}

async function generated(name: string, spec: object): Promise<Generated> {
  const said: Diagnostic[] = [];
  const inputs = writeInputs(spec, TINY_CONFIG + BUILDS);
  const report = (found: Diagnostic): void => void said.push(found);
  const wish = name === 'everyone' ? {} : { build: name };
  const request = {
    ...inputs,
    allowedHosts: [],
    language: 'typescript',
    wish,
    memo: memoryMemo(),
    report,
    watch: () => undefined,
  };
  const started = await startBuilds(request);
  const [build] = started?.builds ?? [];
  const made = started && build && (await generateBuild(started.plan(build), request));
  return made ?? expect.fail(JSON.stringify(said));
}

function originsOf(made: Generated): Origins {
  const said: Diagnostic[] = [];
  const records = recordsOf(made, (found) => void said.push(found));
  return parseOrigins(records?.origins) ?? expect.fail(JSON.stringify(said));
}

describe('the record of origins', () => {
  let one: Generated;
  let other: Generated;
  beforeAll(async () => {
    one = await generated('open', aSpec('shelf_mark', 'PARCHMENT'));
    other = await generated('open', aSpec('loan_period', 'PAPYRUS'));
  }, 60_000);

  it('of a client build is the same whatever is hidden from it', () => {
    const hashes = originsOf(one);
    expect(hashes.spec.size).toBeGreaterThan(3);
    expect(originsOf(other)).toEqual(hashes);
  });

  it('lies beside files that are the same whatever is hidden', () => {
    const texts = ({ tree }: Generated) => tree.files.map(({ path, text }) => [path, text]);
    expect(texts(other)).toEqual(texts(one));
  });

  it('of a client build changes with what its audience sees', async () => {
    const spec = aSpec('shelf_mark', 'PARCHMENT');
    Object.assign(spec.components.schemas.Book.properties.title, { description: 'On the cover.' });
    const changed = originsOf(await generated('open', spec));
    expect(changed.spec.get('#/components/schemas/Book')).not.toBe(
      originsOf(one).spec.get('#/components/schemas/Book'),
    );
  });

  it('of the SDK for everyone is over all of the document', async () => {
    const [all, others] = [
      originsOf(await generated('everyone', aSpec('shelf_mark', 'PARCHMENT'))),
      originsOf(await generated('everyone', aSpec('loan_period', 'PAPYRUS'))),
    ];
    expect(all.spec.get('#/components/schemas/Book')).not.toBe(others.spec.get('#/components/schemas/Book'));
  });

  it('of a build that is named after its group does not say the name', async () => {
    expect(originsOf(await generated('beta', aSpec('shelf_mark', 'PARCHMENT'))).build).toBe('filtered');
    expect(originsOf(one).build).toBe('open');
  });
});

describe('the records of a client build', () => {
  let made: Generated;
  beforeAll(async () => {
    made = await generated('open', aSpec('shelf_mark', 'PARCHMENT'));
  }, 60_000);

  /** What is said of a build into which something hidden was smuggled; the records are then not kept. */
  function saidOf(smuggled: Partial<Generated>): readonly string[] {
    const said: Diagnostic[] = [];
    expect(recordsOf({ ...made, ...smuggled }, (found) => void said.push(found))).toBeUndefined();
    return said.map(({ message }) => message.split(' says ')[0]?.replace(/:\d+$/, '') ?? '');
  }

  it('are refused when the lists of names and origins tell of a hidden type', () => {
    const { plan } = made;
    const origin = { source: 'spec', pointer: '#/components/schemas/Book/properties/shelf_mark' } as const;
    const resources = plan.resources.map((resource) => ({
      ...resource,
      models: resource.models.map((model) => ({ ...model, name: { words: ['shelf', 'mark'] }, origin })),
    }));
    const said = saidOf({ plan: { ...plan, resources } });
    expect(said).toContain('.inox/inox.lock');
  });

  it('are refused when the list of files names a hidden thing', () => {
    const files = [...made.tree.files, { path: 'docs/shelf-mark.md', text: '', syntax: 'none' as const }];
    expect(saidOf({ plan: { ...made.plan }, tree: { files } })).toContain('.inox/manifest.json');
  });
});
