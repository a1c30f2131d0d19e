import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runCommandLine } from '../../../generator/commands/command-line.ts';
import { aFolder, aTerminal } from '../../support/temporary.ts';

const SPEC = `openapi: 3.1.0
info: { title: Cards, version: '1.0' }
paths:
  /cards:
    get: { responses: { '200': { description: ok } } }
    post: { x-mint: { groups: [beta] }, responses: { '200': { description: ok } } }
  /limits: { $ref: parts.yml#/limits }
`;

/** Reached through references from the document. */
const PARTS = `limits:
  get:
    responses:
      '200':
        description: ok
        content:
          application/json:
            schema: { $ref: '#/limit' }
limit:
  type: object
  required: [amount, secret]
  properties:
    amount: { type: integer, maximum: 10.0 }
    secret: { type: string, x-mint: { groups: [beta] } }
`;

let folder: string;

beforeEach(() => {
  folder = aFolder();
  writeFileSync(join(folder, 'openapi.yml'), SPEC);
  writeFileSync(join(folder, 'parts.yml'), PARTS);
});

async function filter(...args: readonly string[]) {
  const terminal = aTerminal();
  const code = await runCommandLine(['filter', '--spec', join(folder, 'openapi.yml'), ...args], terminal);
  return { code, out: terminal.answers.join(''), err: terminal.asides.join('') };
}

describe('inox filter', () => {
  it('writes the document in the syntax of its name, into folders that are not there yet', async () => {
    const output = join(folder, 'new/folder/public.json');
    const { code, err } = await filter('--audience', 'public', '--output', output);
    expect(code).toBe(0);
    expect(err).toContain('for public: 2 of 3 operations');
    expect(Object.keys(JSON.parse(readFileSync(output, 'utf8')).paths)).toEqual(['/cards', '/limits']);
    expect(existsSync(`${output}.new`)).toBe(false);
  });

  it('writes to standard output without a file and with `-`', async () => {
    const { code, out } = await filter('--audience', 'public');
    expect([code, parse(out).info.title]).toEqual([0, 'Cards']);
    expect((await filter('--audience', 'public', '-o', '-')).out).toBe(out);
  });

  it('makes one document of several files, without what each of them hides', async () => {
    const { out } = await filter('--audience', 'public');
    expect(out).not.toMatch(/beta|secret|x-mint|parts\.yml/);
    expect(parse(out).components.schemas).toEqual({
      limit: { type: 'object', required: ['amount'], properties: { amount: { type: 'integer', maximum: 10 } } },
    });
    expect(out).toContain('maximum: 10.0');
    expect((await filter('--groups', 'beta')).out).toMatch(/secret/);
  });

  it('takes its own output again', async () => {
    const output = join(folder, 'public.yml');
    await filter('--audience', 'public', '-o', output);
    const text = readFileSync(output, 'utf8');
    expect((await filter('--audience', 'public', '-o', output)).code).toBe(0);
    expect(readFileSync(output, 'utf8')).toBe(text);
  });

  it.each([
    ['an input', 'openapi.yml', 'is an input of this run'],
    ['a folder', 'folder.json', 'is a folder'],
    ['a file of no known syntax', 'out.txt', 'is called neither .json nor .yml nor .yaml'],
    ['a file that is something else', 'package.json', 'is there already and is no OpenAPI document'],
  ])('refuses %s as its output', async (_what, name, said) => {
    mkdirSync(join(folder, 'folder.json'));
    writeFileSync(join(folder, 'package.json'), '{"name":"cards"}');
    const { code, err } = await filter('--audience', 'public', '-o', join(folder, name));
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
    expect(readFileSync(join(folder, 'package.json'), 'utf8')).toBe('{"name":"cards"}');
  });

  it.each([
    [['--audience', 'pubic'], 'Did you mean `public`?'],
    [['--groups', 'betta'], 'Did you mean `beta`?'],
    [['--groups', ''], '--groups names no group'],
    [['--groups', 'beta', '--audience', 'public'], 'Keep one of them'],
  ])('says what is wrong with %s', async (args, said) => {
    const { code, out, err } = await filter(...args);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(said)]);
  });

  it('writes no document in which an operation lacks what it needs', async () => {
    const item =
      '{ get: { parameters: [{ name: id, in: path, required: true, schema: { type: string, x-mint: { groups: [beta] } } }], responses: {} } }';
    writeFileSync(join(folder, 'openapi.yml'), `${SPEC}  '/cards/{id}': ${item}\n`);
    const { code, out, err } = await filter('--audience', 'public');
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('Filter/HiddenPart')]);
  });
});
