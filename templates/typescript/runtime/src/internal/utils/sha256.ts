// SHA-256 and HMAC in plain JavaScript: the platforms' own are asynchronous or missing on some of them, and
// verifying a webhook is one short, synchronous call.

import { concatBytes } from './bytes';

const BLOCK = 64;

/** The round constants: the fractional parts of the cube roots of the first 64 primes. */
const K = /* @__PURE__ */ Uint32Array.from(
  /* @__PURE__ */ firstPrimes(64).map((prime) => fractionBits(Math.cbrt(prime))),
);

/** The starting state: the fractional parts of the square roots of the first 8 primes. */
const START = /* @__PURE__ */ Uint32Array.from(
  /* @__PURE__ */ firstPrimes(8).map((prime) => fractionBits(Math.sqrt(prime))),
);

/** The SHA-256 digest of bytes. */
export function sha256(message: Uint8Array): Uint8Array {
  const state = START.slice();
  const padded = pad(message);
  for (let offset = 0; offset < padded.length; offset += BLOCK) {
    compress(state, new DataView(padded.buffer, offset, BLOCK));
  }
  const digest = new Uint8Array(32);
  const view = new DataView(digest.buffer);
  state.forEach((word, index) => view.setUint32(index * 4, word));
  return digest;
}

/** The HMAC-SHA-256 of a message. */
export function hmacSHA256(key: Uint8Array, message: Uint8Array): Uint8Array {
  const block = new Uint8Array(BLOCK);
  block.set(key.length > BLOCK ? sha256(key) : key);
  const inner = sha256(concatBytes([block.map((byte) => byte ^ 0x36), message]));
  return sha256(concatBytes([block.map((byte) => byte ^ 0x5c), inner]));
}

/** The message, a one bit, zeros, and the length in bits, in whole blocks. */
function pad(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / BLOCK) * BLOCK);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(message.length / 0x20000000));
  view.setUint32(padded.length - 4, message.length << 3);
  return padded;
}

function compress(state: Uint32Array, block: DataView): void {
  const words = schedule(block);
  const v = Array.from(state);
  for (let round = 0; round < 64; round++) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = v;
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const t1 = (h + sum1 + choice + K[round]! + words[round]!) | 0;
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    v.pop();
    v.unshift((t1 + sum0 + majority) | 0);
    v[4] = (d + t1) | 0;
  }
  v.forEach((word, index) => (state[index]! += word));
}

function schedule(block: DataView): Int32Array {
  const words = new Int32Array(64);
  for (let t = 0; t < 16; t++) words[t] = block.getInt32(t * 4);
  for (let t = 16; t < 64; t++) {
    const w15 = words[t - 15]!;
    const w2 = words[t - 2]!;
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    words[t] = words[t - 16]! + s0 + words[t - 7]! + s1;
  }
  return words;
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  }
  return primes;
}

function fractionBits(value: number): number {
  return Math.floor((value - Math.floor(value)) * 2 ** 32);
}
