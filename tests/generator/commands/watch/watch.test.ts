// `inox watch` without a clock: changes and pauses come when the test says so.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { watchFiles, isOutOfSight, watchedPaths } from '../../../../generator/commands/watch/watch-files.ts';
import { startRounds } from '../../../../generator/commands/watch/watch-rounds.ts';
import { watchCommand } from '../../../../generator/commands/watch/watch.ts';
import { aFolder, aTerminal } from '../../../support/temporary.ts';
import { TINY_CONFIG, TINY_SPEC } from '../../../support/tiny-api.ts';

/** A promise and what fulfils it. */
function aSignal(): { readonly given: Promise<void>; give(): void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give: () => give() };
}

/** A pause that is over when the test says so. */
function aPause() {
  let waiting: (() => void) | undefined;
  return {
    pause: (callback: () => void) => {
      waiting = callback;
      return () => void (waiting = undefined);
    },
    isOn: () => waiting !== undefined,
    over: () => {
      const callback = waiting;
      waiting = undefined;
      callback?.();
    },
  };
}

describe('rounds', () => {
  /** A run that ends when the test says so. */
  function aRun() {
    const ends: (() => void)[] = [];
    return { run: () => new Promise<void>((resolve) => void ends.push(resolve)), ends };
  }
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  it('run once for many changes, when it is quiet', () => {
    const { run, ends } = aRun();
    const quiet = aPause();
    const rounds = startRounds(run, quiet.pause);
    for (let count = 0; count < 5; count += 1) rounds.changed();
    expect(ends).toHaveLength(0);
    quiet.over();
    quiet.over();
    expect(ends).toHaveLength(1);
  });

  it('run one at a time, and once more for all that came meanwhile', async () => {
    const { run, ends } = aRun();
    const quiet = aPause();
    const rounds = startRounds(run, quiet.pause);
    rounds.now();
    for (let count = 0; count < 3; count += 1) {
      rounds.changed();
      quiet.over();
    }
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await settled();
    expect(ends).toHaveLength(2);
    ends[1]?.();
    await settled();
    expect(ends).toHaveLength(2);
  });

  it('end with the run that is on its way', async () => {
    const { run, ends } = aRun();
    const quiet = aPause();
    const rounds = startRounds(run, quiet.pause);
    rounds.now();
    rounds.changed();
    const closed = rounds.close();
    expect(quiet.isOn()).toBe(false);
    rounds.changed();
    rounds.now();
    ends[0]?.();
    await closed;
    expect(ends).toHaveLength(1);
  });
});

describe('watch', () => {
  const SPEC = JSON.stringify(TINY_SPEC, null, 1);

  /** `watch` under way; each `round` is a change of the inputs and all that comes of it. */
  async function aWatch() {
    const folder = aFolder();
    const options = {
      spec: join(folder, 'a.json'),
      config: join(folder, 'b.yml'),
      output: join(folder, 'sdk'),
      cache: false,
      today: '2026-01-02',
    };
    writeFileSync(options.spec, SPEC);
    writeFileSync(options.config, TINY_CONFIG);
    const heard = aTerminal();
    let said = aSignal();
    const terminal = {
      ...heard,
      err: (text: string) => {
        heard.err(text);
        if (text.endsWith('Watching …\n')) said.give();
      },
    };
    const [stop, quiet] = [aSignal(), aPause()];
    let changed = (): void => undefined;
    const ended = watchCommand(options, terminal, {
      stop: stop.given,
      pause: quiet.pause,
      watch: async (_places, watched) => {
        changed = watched.changed;
        return { close: async () => undefined };
      },
    });
    await said.given;
    const round = async (change: () => void): Promise<{ readonly out: string; readonly err: string }> => {
      heard.answers.length = 0;
      heard.asides.length = 0;
      said = aSignal();
      change();
      changed();
      quiet.over();
      await said.given;
      return { out: heard.answers.join(''), err: heard.asides.join('') };
    };
    return {
      options,
      round,
      end: () => (stop.give(), ended),
      books: () => readFileSync(join(options.output, 'src/resources/books.ts'), 'utf8'),
    };
  }

  it(
    'says what each run changed, and why; keeps the last good output over errors; goes on',
    { timeout: 60_000 },
    async () => {
      const { options, round, end, books } = await aWatch();
      const film = await round(() => writeFileSync(options.spec, SPEC.replace('"audio"', '"film"')));
      expect(film.out).toContain('`BookCreateParams.kind` retyped');
      expect(film.out).toMatch(/because of operation post \/v1\/books/);
      const good = books();
      const broken = await round(() => writeFileSync(options.spec, '{ "openapi": '));
      expect(broken.err).toMatch(/a\.json:1:\d+/);
      expect(broken.err).toContain('The last good output is kept.');
      expect(books()).toBe(good);
      // The change is told against the last good output, not against nothing.
      const mended = await round(() => writeFileSync(options.spec, SPEC.replace('"audio"', '"tape"')));
      expect(mended.out).toMatch(/`'paper' \| 'film'` → `'paper' \| 'tape'`/);
      const same = await round(() => undefined);
      expect(same.out).not.toContain('retyped');
      const key = await round(() => writeFileSync(options.config, TINY_CONFIG.replace('create: post', 'make: post')));
      expect(key.out).toMatch(/because of configuration key resources\.books\.methods\.\w+/);
      expect(await end()).toBe(0);
    },
  );

  it('knows a model of another name by its schema, and judges by the policy', { timeout: 60_000 }, async () => {
    const { options, round, end } = await aWatch();
    const model = TINY_CONFIG.replace('book: Book', 'volume: Book');
    expect(model).not.toBe(TINY_CONFIG);
    const found = await round(() => writeFileSync(options.config, model));
    expect(found.out).toMatch(/^breaking +surface\/type-renamed +`Book` type renamed: `Volume`/m);
    expect(found.out).not.toContain('type-removed');
    const policy = 'inox:\n  policy:\n    severities: { surface/type-renamed: additive }\n';
    const judged = await round(() => writeFileSync(options.config, `${TINY_CONFIG}${policy}`));
    expect(judged.out).toMatch(/^additive +surface\/type-renamed +`Volume` type renamed: `Book`/m);
    expect(await end()).toBe(0);
  });

  it('is wrong input without inputs', async () => {
    const terminal = aTerminal();
    expect(
      await watchCommand({ config: 'a.yml', spec: '', today: '2026-01-02' }, terminal, {
        watch: () => Promise.reject(new Error('no')),
      }).catch(() => 2),
    ).toBe(2);
  });
});

describe('what is watched', () => {
  const places = { spec: 'api/openapi.yml', config: 'stainless.yml', output: 'api/sdk' };

  it('is never what a run writes', () => {
    for (const path of ['api/sdk', 'api/sdk/src/a.ts', 'api/.inox/cache', 'api/node_modules/x', 'api/.git/index'])
      expect(isOutOfSight(path, places), path).toBe(true);
    for (const path of ['api', 'api/openapi.yml', 'api/parts/book.yml', 'stainless.yml', 'api/sdk2.yml'])
      expect(isOutOfSight(path, places), path).toBe(false);
  });

  it('is the folder of a spec in several files', () => {
    const folder = aFolder();
    const spec = join(folder, 'openapi.yml');
    writeFileSync(spec, 'components: { schemas: { A: { $ref: "#/components/schemas/B" } } }\n');
    expect(watchedPaths({ ...places, spec })[0]).toBe(spec);
    writeFileSync(spec, 'components: { schemas: { A: { $ref: "./a.yml" } } }\n');
    expect(watchedPaths({ ...places, spec })[0]).toBe(folder);
    writeFileSync(spec, 'components: { schemas: { A: { $ref: "../parts/a.yml#/A" }, B: { $ref: "./b/c.yml" } } }\n');
    expect(watchedPaths({ ...places, spec }).slice(0, 2)).toEqual([folder, join(folder, '../parts')]);
    writeFileSync(spec, '{ "A": { "$ref": "https://parts.example/a.yml" } }\n');
    expect(watchedPaths({ ...places, spec })[0]).toBe(folder);
    expect(watchedPaths({ ...places, spec: join(folder, 'none.yml') })[0]).toBe(join(folder, 'none.yml'));
  });

  it('is seen to change, also when an editor puts another file in its place', async () => {
    const folder = aFolder();
    mkdirSync(join(folder, 'sdk'));
    const inputs = { spec: join(folder, 'a.json'), config: join(folder, 'b.yml'), output: join(folder, 'sdk') };
    writeFileSync(inputs.spec, '{}');
    writeFileSync(inputs.config, '');
    const seen = aSignal();
    const watcher = await watchFiles(inputs, { changed: seen.give, failed: () => undefined });
    writeFileSync(inputs.spec, '{ "a": 1 }');
    await seen.given;
    await watcher.close();
  });

  it('grows when the spec begins to refer to other files', async () => {
    const folder = aFolder();
    mkdirSync(join(folder, 'api'));
    mkdirSync(join(folder, 'parts'));
    const inputs = { spec: join(folder, 'api/a.json'), config: join(folder, 'b.yml'), output: join(folder, 'sdk') };
    writeFileSync(inputs.spec, '{}');
    writeFileSync(inputs.config, '');
    let [changes, told] = [0, aSignal()];
    const changed = (): void => {
      changes += 1;
      told.give();
    };
    const watcher = await watchFiles(inputs, { changed, failed: () => undefined });
    writeFileSync(inputs.spec, '{ "A": { "$ref": "../parts/a.json" } }');
    await told.given;
    const before = changes;
    told = aSignal();
    // The folder is looked at from some moment on that nobody tells.
    const writing = setInterval(() => writeFileSync(join(folder, 'parts/a.json'), `{ "a": ${Math.random()} }`), 50);
    await told.given;
    clearInterval(writing);
    expect(changes).toBeGreaterThan(before);
    await watcher.close();
  });
});
