// The types of the generated SDK: its sources under the strictest settings of two compilers, its declarations
// under an old one.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSdk, buildSdk, isGenerated, PACKAGE, run, tool } from '../support/built-sdk.ts';
import { declareOthers, readmePrograms } from '../support/readme-programs.ts';

const CONSUMER = `
import Client, { APIError, toFile, type ClientOptions, type Uploadable } from '${PACKAGE}';
import { Metronome, APIPromise, PagePromise, NotFoundError } from '${PACKAGE}';
import { BodyCursorPage } from '${PACKAGE}/core/pagination';
import { RateLimitError } from '${PACKAGE}/error';
import type { ContractCreateParams } from '${PACKAGE}/resources/v1/contracts';
import { Commits } from '${PACKAGE}/resources/v1/customers/commits';

const options: ClientOptions = { bearerToken: 'x', maxRetries: 1, webhookSecret: null };
const client: Metronome = new Client(options);
const params: Client.V1.ContractCreateParams = { customer_id: 'a', starting_at: 'b' };
const same: ContractCreateParams = params;

export async function use(): Promise<void> {
  const contract: Client.V1.ContractCreateResponse = await client.v1.contracts.create(same, { timeout: 1000 });
  const promise: APIPromise<Client.V1.ContractCreateResponse> = client.v1.contracts.create(params);
  const { data, response } = await promise.withResponse();
  const status: number = response.status;
  for await (const commit of client.v1.customers.commits.list({ customer_id: 'a' })) {
    const one: Client.Commit = commit;
    const id: string = one.id;
    void id;
  }
  const list: PagePromise<any, Client.Commit> = client.v1.customers.commits.list({ customer_id: 'a' });
  const page = await list;
  const next: Client.Commit[] = page.getPaginatedItems();
  const file: Uploadable = await toFile(new Uint8Array([1]), 'name');
  // @ts-expect-error a number is no id
  await client.v1.contracts.create({ customer_id: 1, starting_at: 'b' });
  // @ts-expect-error there is no such method
  client.v1.contracts.destroy();
  try {
    await client.get<{ ok: boolean }>('/path', { query: { a: 1 } });
  } catch (error) {
    if (error instanceof NotFoundError || error instanceof RateLimitError) console.log(error.status, error.headers);
    if (error instanceof Client.APIError || error instanceof APIError) console.log(error.message);
  }
  void [contract, data, status, next, file, BodyCursorPage, Commits];
}
`;

const COMPILER = {
  lib: ['ES2020', 'DOM', 'DOM.Iterable'],
  noEmit: true,
  skipLibCheck: false,
  strict: true,
  target: 'ES2020',
  types: [],
};

describe.runIf(isGenerated)('the types of the SDK', { timeout: 180_000 }, () => {
  let sdk: BuiltSdk;

  beforeAll(() => {
    sdk = buildSdk('types');
  }, 180_000);

  afterAll(() => sdk?.remove());

  function check(compiler: string, options: object, file = 'consumer.ts'): void {
    const name = `${compiler}-${Object.values(options).join('-')}-${file}`.replace(/[^\w.-]/g, '');
    const folder = join(sdk.consumer, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, file), CONSUMER);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { ...COMPILER, ...options }, files: [file] }),
    );
    expect(run(process.execPath, [tool(`${compiler}/bin/tsc`), '-p', folder], sdk.consumer)).toBe('');
  }

  it.each(['typescript', 'typescript7'])('hold in its sources under %s', (compiler) => {
    expect(run(process.execPath, [tool(`${compiler}/bin/tsc`), '-p', '.'], sdk.folder)).toBe('');
  });

  it.each([
    [{ module: 'CommonJS', moduleResolution: 'node', esModuleInterop: true }, 'consumer.ts'],
    [{ module: 'Node16', moduleResolution: 'Node16', esModuleInterop: true }, 'consumer.cts'],
    [{ module: 'Node16', moduleResolution: 'Node16' }, 'consumer.mts'],
  ])('hold for a user of TypeScript 4.9, %o in %s', (options, file) => {
    check('typescript49', options, file);
  });

  it('hold in every example of the README', () => {
    const folder = join(sdk.consumer, 'readme');
    mkdirSync(folder, { recursive: true });
    const programs = readmePrograms(readFileSync(join(sdk.folder, 'README.md'), 'utf8'), PACKAGE);
    expect(programs.length).toBeGreaterThan(10);
    const files = programs.map((program, index) => {
      const file = `example-${index}.ts`;
      writeFileSync(join(folder, file), program);
      return file;
    });
    writeFileSync(join(folder, 'others.d.ts'), declareOthers(PACKAGE));
    const options = { ...COMPILER, target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler' };
    const config = { compilerOptions: options, files: [...files, 'others.d.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    expect(run(process.execPath, [tool('typescript/bin/tsc'), '-p', folder], sdk.consumer)).toBe('');
  });

  it.each(['typescript', 'typescript7'])('hold for a user of %s with the strictest settings', (compiler) => {
    const strictest = { exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
    check(compiler, { module: 'ESNext', moduleResolution: 'Bundler', ...strictest });
    check(compiler, { module: 'NodeNext', moduleResolution: 'NodeNext', ...strictest }, 'consumer.mts');
    check(compiler, { module: 'NodeNext', moduleResolution: 'NodeNext', ...strictest }, 'consumer.cts');
  });
});
