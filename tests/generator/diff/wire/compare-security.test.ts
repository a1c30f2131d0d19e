import { expect, it } from 'vitest';
import { sayWire, withOperation } from '../../../support/wire-of.ts';

const SCHEMES = {
  bearer: { type: 'http', scheme: 'bearer' },
  token: { type: 'http', scheme: 'bearer' },
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  oauth: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: '/token', scopes: { read: '', write: '' } } } },
};

function lettingIn(security: readonly object[], own?: readonly object[]): object {
  const operation = own === undefined ? {} : { security: own };
  return withOperation(operation, { security, components: { securitySchemes: SCHEMES } });
}

it('goes by what is sent, not by the name of a scheme', async () => {
  expect(await sayWire(lettingIn([{ bearer: [] }]), lettingIn([{ token: [] }]))).toEqual([]);
});

it('breaks whoever is let in no more', async () => {
  expect(await sayWire(lettingIn([{ bearer: [] }]), lettingIn([{ bearer: [], key: [] }]))).toEqual([
    'breaking wire/security-tightened `security` security tightened: `bearer token` → `bearer token and key in header X-Key`',
  ]);
  expect(await sayWire(lettingIn([{ oauth: ['read'] }]), lettingIn([{ oauth: ['read', 'write'] }]))).toHaveLength(1);
  expect(await sayWire(lettingIn([]), lettingIn([{ bearer: [] }]))).toEqual([
    'breaking wire/security-tightened `security` security tightened: `nothing` → `bearer token`',
  ]);
});

it('adds a way that needs less or something else', async () => {
  expect(await sayWire(lettingIn([{ bearer: [], key: [] }]), lettingIn([{ key: [] }]))).toEqual([
    'additive wire/security-loosened `security` security loosened: `bearer token and key in header X-Key` → `key in header X-Key`',
  ]);
  expect((await sayWire(lettingIn([{ key: [] }]), lettingIn([{ key: [] }, { bearer: [] }])))[0]).toContain('additive');
});

it('says of an operation only what is its own', async () => {
  const [before, after] = [lettingIn([{ bearer: [] }], [{ key: [] }]), lettingIn([{ token: [] }], [{ bearer: [] }])];
  expect((await sayWire(before, after)).map((line) => line.split(' ')[2])).toEqual(['`post']);
});

it('tells servers that come and go', async () => {
  const at = (url: string) => withOperation({}, { servers: [{ url }] });
  expect(await sayWire(at('https://a.example'), at('https://a.example/'))).toEqual([]);
  expect(await sayWire(at('https://a.example'), at('https://b.example'))).toEqual([
    'risky wire/server-removed `servers` server removed: `https://a.example`',
    'additive wire/server-added `servers` server added: `https://b.example`',
  ]);
});
