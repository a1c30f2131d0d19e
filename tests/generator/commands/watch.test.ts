import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pico from 'picocolors';
import { expect, it, vi } from 'vitest';
import { watchCommand } from '../../../generator/commands/watch.ts';
import { TINY_CONFIG, TINY_SPEC } from '../../support/tiny-api.ts';

it('generates again on a change, says what changed, and keeps the last good output over an error', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'inox-watch-'));
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  const options = { spec: join(folder, 'a.json'), config: join(folder, 'b.yml'), output: join(folder, 'sdk'), cache: false };
  const spec = JSON.stringify(TINY_SPEC, null, 1);
  writeFileSync(options.spec, spec);
  writeFileSync(options.config, TINY_CONFIG);
  let stop: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const terminal = { out: say, err: say, isWatched: false, colors: pico.createColors(false) };
  const ended = watchCommand(options, terminal, stopped);
  const wait = (text: string) => vi.waitFor(() => expect(said.join('')).toContain(text), { timeout: 20_000, interval: 50 });
  const books = () => readFileSync(join(options.output, 'src/resources/books.ts'), 'utf8');

  await wait('Watching …');
  writeFileSync(options.spec, spec.replace('"audio"', '"film"'));
  await wait('`BookCreateParams.kind` retyped');
  const good = books();
  expect(good).toContain('film');
  writeFileSync(options.spec, '{ "openapi": ');
  await wait('The last good output is kept');
  expect(books()).toBe(good);
  stop();
  expect(await ended).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});
