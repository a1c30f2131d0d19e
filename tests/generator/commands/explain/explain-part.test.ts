import { beforeEach, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../../generator/commands/command-line.ts';
import { processTerminal } from '../../../../generator/commands/terminal.ts';
import { writeInputs } from '../../../support/inputs.ts';
import { TINY_CONFIG, TINY_SPEC } from '../../../support/tiny-api.ts';

let out = '';
let err = '';

beforeEach(() => {
  out = '';
  err = '';
});

function inputs() {
  const spec = structuredClone(TINY_SPEC);
  Object.assign(spec.components.schemas, {
    Mark: { type: 'object', properties: { ink: { type: 'string' } }, 'x-mint': { groups: ['scribes'] } },
  });
  Object.assign(spec.components.schemas.Book.properties, {
    mark: { $ref: '#/components/schemas/Mark', 'x-mint': { groups: ['readers'] } },
    kind: { type: 'string', enum: ['paper', 'audio'], 'x-mint-enum': { audio: ['readers'] } },
  });
  return writeInputs(spec, `${TINY_CONFIG}builds:\n  club: { groups: [readers] }\n`);
}

function explain(name: string, ...args: readonly string[]) {
  const { spec, config } = inputs();
  const terminal = {
    ...processTerminal(),
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
  };
  return runCommandLine(['explain', name, '--spec', spec, '--config', config, '--no-cache', ...args], terminal);
}

describe('inox explain', () => {
  it('says of a property who sees it, through its reference, and what uses it', async () => {
    expect(await explain('Book.mark', '--audience', 'club')).toBe(0);
    expect(out).toMatch(/^Book\.mark \(property\)\n +for club +hidden\n/);
    expect(out).toMatch(/lets it see: only for readers, \S+openapi\.json:\d+:\d+ #\/components\S+mark\/x-mint\/groups/);
    expect(out).toMatch(/hides it: only for scribes, \S+openapi\.json:\d+:\d+ #\/components\/schemas\/Mark\/x-mint/);
    expect(out).toMatch(/used by +3 operations/);
    expect(out).toContain('GET /v1/books (client.books.list): GET /v1/books 200.data[] -> Book.mark');
  });

  it('follows names deeper, and says that every way to a thing is shut', async () => {
    expect(await explain('Book.mark.ink', '--groups', 'readers')).toBe(0);
    expect(out).toContain('Mark.ink (property)');
    expect(out).toContain('hidden: every way to it is');
  });

  it('knows enum values, with a point or an equals sign', async () => {
    for (const name of ['Book.kind.audio', 'Book.kind=audio']) {
      out = '';
      expect(await explain(name, '--audience', 'public')).toBe(0);
      expect(out).toMatch(/^Book\.kind = "audio" \(enum value\)\n +for public +hidden\n.*x-mint-enum\/audio/);
    }
    out = '';
    expect(await explain('Book.kind=audio', '--build', 'club')).toBe(0);
    expect(out).toMatch(/for club +visible/);
  });

  it('knows parameters and fields of a method, operations and pointers', async () => {
    for (const name of ['client.books.list.cursor', 'BookCreateParams.title', 'list-books', 'post /v1/books']) {
      out = '';
      expect(await explain(name, '--audience', 'public'), name).toBe(0);
      expect(out, name).toMatch(/for public +visible/);
    }
    expect(await explain('#/components/schemas/Book/properties/id')).toBe(0);
  });

  it('says without an audience for whom a thing is', async () => {
    expect(await explain('Book.mark')).toBe(0);
    expect(out).toMatch(/marker +only for readers, /);
    expect(out).not.toContain('hidden');
  });

  it('adds to a type of the SDK what uses it', async () => {
    expect(await explain('Book', '--audience', 'public')).toBe(0);
    expect(out.match(/for public/g)).toHaveLength(1);
    expect(out).toMatch(/used by +3 operations/);
  });

  it.each([
    ['Book.titel', 'Book.title'],
    ['Book.kind.adio', 'Book.kind.audio'],
    ['client.books.list.curser', 'client.books.list.cursor'],
    ['lst-books', 'list-books'],
  ])('names the nearest of %s', async (wrong, right) => {
    expect(await explain(wrong)).toBe(2);
    expect(err).toContain(`Did you mean \`${right}\`?`);
  });

  it.each([
    [['--build', 'clb'], 'Did you mean `club`?'],
    [['--groups', 'readrs'], 'Did you mean `readers`?'],
    [['--audience', 'publc'], 'Did you mean `public`?'],
  ])('names the nearest of %s', async (args, help) => {
    expect(await explain('Book', ...args)).toBe(2);
    expect(err).toContain(help);
  });
});
