import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleClass } from '../../../generator/format/class-code.ts';
import { formatText } from '../../../generator/format/prettier.ts';

async function prettier(text: string): Promise<string> {
  return (await formatText(text, 'typescript', 'a.ts')).trimEnd();
}

async function formatMember(member: string): Promise<string> {
  return (await prettier(`class N {\n${member}\n}`)).split('\n').slice(1, -1).join('\n');
}

const type = fc.oneof(
  fc.stringMatching(/^[A-Z][A-Za-z]{0,40}$/),
  fc.constantFrom('string', 'APIPromise<X>', "'a' | 'b'", 'Page<A.B, C>', '{ a: string }', '(string)', 'X | null'),
);
const parameter = fc
  .tuple(fc.stringMatching(/^[a-z]{1,12}$/), fc.boolean(), type, fc.constantFrom('', '', ' = {}'))
  .map(([name, optional, of, fallback]) => `${name}${optional ? '?' : ''}: ${of}${fallback}`);
const line = fc.oneof(
  fc.stringMatching(/^[a-z/-]{1,60}$/).map((path) => `return this._client.post('${path}', { body, ...options });`),
  fc.stringMatching(/^[a-z/-]{1,60}$/).map((path) => `return this._client.get(path\`/${path}/\${id}\`, options);`),
  fc.constantFrom(
    'const { id, ...body } = params;',
    'const {id} = params;',
    'const { id } = params ?? {};',
    "return this._client.get('/a', { query, ...options, headers: buildHeaders([{ Accept: '*/*' }, options?.headers]) });",
    'return this._client.getAPIList("/a", Page<X>, options)',
    '// why',
    '',
  ),
);
const doc = fc.constantFrom('', '', '/**\n * Text.\n */', '/**\n * One\n *\n *   two\n */', '/** short */', '// line');
const head = fc
  .tuple(fc.stringMatching(/^[a-z]{1,20}$/), fc.array(parameter, { maxLength: 3 }), type)
  .map(([name, parameters, result]) => `${name}(${parameters.join(', ')}): ${result}`);
const method = fc
  .tuple(head, fc.boolean(), fc.array(line, { minLength: 1, maxLength: 2 }))
  .map(([start, overloaded, body]) => [
    ...(overloaded ? [`${start};`] : []),
    `${start} {`,
    ...body.map((one) => (one === '' ? '' : `  ${one}`)),
    '}',
  ]);
const field = fc
  .stringMatching(/^[A-Z][a-zA-Z]{0,40}$/)
  .map((name) => [`${name.toLowerCase()}: ${name}API.${name} = new ${name}API.${name}(this._client);`]);
const member = fc
  .tuple(doc, fc.oneof({ weight: 4, arbitrary: method }, field))
  .map(([said, lines]) => [...(said === '' ? [] : said.split('\n')), ...lines]);
const piece = fc
  .tuple(
    fc.constantFrom('', '/**\n * A class.\n */\n'),
    fc.constantFrom('', ' extends APIResource', ' extends Page<X>'),
    fc.array(fc.tuple(member, fc.constantFrom(0, 1, 1, 2)), { maxLength: 4 }),
  )
  .map(([said, base, members]) => {
    const lines = members.flatMap(([own, blanks]) => [...own, ...Array.from({ length: blanks }, () => '')]);
    return `${said}export class Things${base} {\n${lines.map((one) => (one === '' ? '' : `  ${one}`)).join('\n')}\n}`;
  });

describe('a settled class', () => {
  it('is exactly what Prettier writes', async () => {
    let settled = 0;
    await fc.assert(
      fc.asyncProperty(piece, async (written) => {
        const text = await settleClass(written, formatMember).catch(() => undefined);
        if (text === undefined) return;
        settled += 1;
        expect(text).toBe(await prettier(written));
      }),
      { numRuns: 1500, seed: 11 },
    );
    expect(settled).toBeGreaterThan(250);
  }, 120_000);

  it('asks for no member that can only be printed one way', async () => {
    const written = [
      'export class Things extends APIResource {',
      '  parts: PartsAPI.Parts = new PartsAPI.Parts(this._client);',
      '',
      '  /**',
      '   * Makes one.',
      '   */',
      '  create(id: string, params: ThingCreateParams, options?: RequestOptions): APIPromise<Thing> {',
      '    const { kind, ...body } = params;',
      '    return this._client.post(path`/things/${id}`, { body, ...options });',
      '  }',
      '}',
    ].join('\n');
    const refuse = () => Promise.reject(new Error('not asked for'));
    expect(await settleClass(written, refuse)).toBe(written);
  });
});
