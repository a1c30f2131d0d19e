import { createHash, createHmac, randomBytes } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { AcmeError } from '../../../../templates/typescript/runtime/src/index.ts';
import { hmacSHA256, sha256 } from '../../../../templates/typescript/runtime/src/internal/utils/sha256.ts';
import { Webhook, WebhookVerificationError } from '../../../../templates/typescript/runtime/src/internal/webhooks.ts';

const KEY = randomBytes(24);
const SECRET = `whsec_${KEY.toString('base64')}`;
const PAYLOAD = '{"type":"widget.created","name":"é☺"}';
const now = () => Math.floor(Date.now() / 1000);

function signed(payload = PAYLOAD, timestamp = now(), key: Buffer = KEY): Record<string, string> {
  const signature = createHmac('sha256', key).update(`msg_1.${timestamp}.${payload}`).digest('base64');
  return { 'webhook-id': 'msg_1', 'webhook-timestamp': String(timestamp), 'webhook-signature': `v1,${signature}` };
}

const verify = (headers: any, payload: any = PAYLOAD, secret: string | Uint8Array = SECRET) =>
  new Webhook(secret).verify(payload, headers);

describe('a message is taken', () => {
  test('if it is signed with the key, and is parsed', () => {
    expect(verify(signed())).toEqual({ type: 'widget.created', name: 'é☺' });
  });

  test.each([
    ['with its prefix', SECRET],
    ['without it', SECRET.slice(6)],
    ['with space around', ` ${SECRET}\n`],
    ['in the alphabet of URLs', SECRET.slice(6).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '')],
    ['as bytes', new Uint8Array(KEY)],
  ])('with a key %s', (_name, secret) => {
    expect(verify(signed(), PAYLOAD, secret)).toBeDefined();
  });

  test('with a key that is no base64', () => {
    const webhook = new Webhook('my secret!', { format: 'raw' });
    expect(webhook.verify(PAYLOAD, signed(PAYLOAD, now(), Buffer.from('my secret!')))).toBeDefined();
  });

  test('as bytes too', () => {
    expect(verify(signed(), new TextEncoder().encode(PAYLOAD))).toBeDefined();
  });

  test.each([
    [
      'in another case',
      (headers: any) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value])),
    ],
    ['as Headers', (headers: any) => new Headers(headers)],
    ['as rows', (headers: any) => Object.entries(headers)],
    ['as lists', (headers: any) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))],
  ])('with headers %s', (_name, change) => {
    expect(verify(change(signed()))).toBeDefined();
  });

  test('if any of several signatures is right', () => {
    const headers = signed();
    const others = `v1a,abc v1,${'A'.repeat(43)}= v1, nonsense`;
    expect(verify({ ...headers, 'webhook-signature': `${others} ${headers['webhook-signature']}` })).toBeDefined();
  });

  test.each([-299, 0, 299])('if it is %i seconds off', (offset) => {
    expect(verify(signed(PAYLOAD, now() + offset))).toBeDefined();
  });
});

describe('a message is refused', () => {
  test('if a single bit of its signature is another', () => {
    const headers = signed();
    const signature = Buffer.from(headers['webhook-signature']!.slice(3), 'base64');
    for (let bit = 0; bit < signature.length * 8; bit++) {
      const flipped = Buffer.from(signature);
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      const wrong = { ...headers, 'webhook-signature': `v1,${flipped.toString('base64')}` };
      expect(() => verify(wrong)).toThrow('No matching signature found');
    }
  });

  test.each(['', 'v1,', 'v2,abc', 'v1', 'nonsense', 'v1,=', `v1,${'A'.repeat(5000)}`])(
    'if its signature is %j',
    (signature) => {
      expect(() => verify({ ...signed(), 'webhook-signature': signature })).toThrow(WebhookVerificationError);
    },
  );

  test('if its signature is only the start of the right one, or more than it', () => {
    const headers = signed();
    for (const signature of [headers['webhook-signature']!.slice(0, -1), `${headers['webhook-signature']}A`]) {
      expect(() => verify({ ...headers, 'webhook-signature': signature })).toThrow('No matching signature');
    }
  });

  test('if it was signed with another key, for another message, or with another id', () => {
    expect(() => verify(signed(PAYLOAD, now(), randomBytes(24)))).toThrow('No matching signature');
    expect(() => verify(signed('{}'))).toThrow('No matching signature');
    expect(() => verify({ ...signed(), 'webhook-id': 'msg_2' })).toThrow('No matching signature');
  });

  test.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('without %s', (name) => {
    const { [name]: _, ...headers } = signed();
    expect(() => verify(headers)).toThrow('Missing required headers');
  });

  test.each([
    [-301, 'too old'],
    [302, 'too new'],
  ])('if it is %i seconds off', (offset, reason) => {
    expect(() => verify(signed(PAYLOAD, now() + offset))).toThrow(reason);
  });

  test.each(['soon', '1e9', '-5', '0x10', ' '])('if its time is %j', (timestamp) => {
    expect(() => verify({ ...signed(), 'webhook-timestamp': timestamp })).toThrow(WebhookVerificationError);
  });

  test.each([[{ type: 'widget' }], [null], [undefined], [7]])('if it is no text: %j', (payload) => {
    expect(() => new Webhook(SECRET).verify(payload as never, signed())).toThrow('the body as it arrived');
  });

  test('before it is parsed', () => {
    const parse = vi.spyOn(JSON, 'parse');
    expect(() => verify({ ...signed(), 'webhook-signature': 'v1,x' })).toThrow();
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
  });
});

describe('a key is refused', () => {
  test.each([
    ['', "can't be empty"],
    ['whsec_', "can't be empty"],
    [new Uint8Array(), "can't be empty"],
    ['whsec_$$$', 'not valid base64'],
  ])('%j', (secret, reason) => {
    expect(() => new Webhook(secret)).toThrow(AcmeError);
    expect(() => new Webhook(secret)).toThrow(reason);
  });
});

test('a message can be signed for tests', () => {
  const webhook = new Webhook(SECRET);
  const signature = webhook.sign('msg_1', new Date(), PAYLOAD);
  expect(webhook.verify(PAYLOAD, { ...signed(), 'webhook-signature': signature })).toBeDefined();
});

test('the hashes are those of the platform', () => {
  for (let length = 0; length < 200; length++) {
    const data = randomBytes(length);
    expect(Buffer.from(sha256(data)).equals(createHash('sha256').update(data).digest())).toBe(true);
    const key = randomBytes(length);
    expect(Buffer.from(hmacSHA256(key, data)).equals(createHmac('sha256', key).update(data).digest())).toBe(true);
  }
});
