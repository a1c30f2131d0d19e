import { AcmeError } from '../core/error';
import { getHeader, type HeadersLike } from './headers';
import { fromBase64, toBase64 } from './utils/base64';
import { encodeUTF8 } from './utils/bytes';
import { hmacSHA256 } from './utils/sha256';

/** A webhook that was not sent by whom it says, or not now. */
export class WebhookVerificationError extends AcmeError {}

/** How far a message's clock may be from ours, in seconds. */
const TOLERANCE = 5 * 60;

const PREFIX = 'whsec_';

/**
 * Verifies messages signed as the Standard Webhooks specification says. A message that was recorded and is
 * sent again within five minutes is still a valid one: whoever must act once keeps the ids.
 */
export class Webhook {
  #key: Uint8Array;

  /**
   * @param secret the signing key: bytes, or base64 with or without `whsec_` in front
   * @param options `format: 'raw'` for a key that is not base64
   * @throws AcmeError if the key is empty or cannot be decoded
   */
  constructor(secret: string | Uint8Array, { format = 'base64' }: { format?: 'base64' | 'raw' } = {}) {
    this.#key = decodeKey(secret, format);
    if (this.#key.length === 0) throw new AcmeError("The webhook key can't be empty");
  }

  /**
   * Check a message and parse it.
   *
   * @param payload the body as it arrived; parsed and written again it would have another signature
   * @throws WebhookVerificationError if it cannot be trusted
   */
  verify(payload: string | Uint8Array, headers: HeadersLike): unknown {
    if (typeof payload !== 'string' && !ArrayBuffer.isView(payload)) {
      throw new WebhookVerificationError('The payload must be the body as it arrived, as text or bytes');
    }
    const text = typeof payload === 'string' ? payload : new TextDecoder().decode(payload);
    const id = getHeader(headers, 'webhook-id');
    const timestamp = getHeader(headers, 'webhook-timestamp');
    const signatures = getHeader(headers, 'webhook-signature');
    if (!id || !timestamp || !signatures) throw new WebhookVerificationError('Missing required headers');
    checkTimestamp(timestamp);
    const expected = encodeUTF8(this.#signatureOf(id, timestamp, text));
    const isSigned = signatures
      .split(' ')
      .filter((signature) => signature.startsWith('v1,'))
      .map((signature) => isSame(encodeUTF8(signature.slice(3)), expected))
      .includes(true);
    if (!isSigned) throw new WebhookVerificationError('No matching signature found');
    return JSON.parse(text);
  }

  /** The signature header's value for a message, for tests of whoever receives it. */
  sign(id: string, timestamp: Date, payload: string): string {
    return `v1,${this.#signatureOf(id, String(Math.floor(timestamp.getTime() / 1000)), payload)}`;
  }

  #signatureOf(id: string, timestamp: string, payload: string): string {
    return toBase64(hmacSHA256(this.#key, encodeUTF8(`${id}.${timestamp}.${payload}`)));
  }
}

function decodeKey(secret: string | Uint8Array, format: 'base64' | 'raw'): Uint8Array {
  if (typeof secret !== 'string') return secret;
  if (format === 'raw') return encodeUTF8(secret);
  const text = secret.trim();
  const encoded = text.startsWith(PREFIX) ? text.slice(PREFIX.length) : text;
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(encoded)) throw new AcmeError('The webhook key is not valid base64');
  return fromBase64(encoded.replace(/-/g, '+').replace(/_/g, '/'));
}

function checkTimestamp(timestamp: string): void {
  if (!/^\d+$/.test(timestamp)) throw new WebhookVerificationError('Invalid signature headers');
  const age = Date.now() / 1000 - Number(timestamp);
  if (age > TOLERANCE) throw new WebhookVerificationError('Message timestamp too old');
  if (age < -TOLERANCE) throw new WebhookVerificationError('Message timestamp too new');
}

/** Compares all of both, so that the time it takes tells nothing of where they differ. */
function isSame(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < b.length; index++) difference |= (a[index] ?? 0) ^ b[index]!;
  return difference === 0;
}
