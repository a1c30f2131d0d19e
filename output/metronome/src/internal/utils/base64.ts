// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { MetronomeError } from '../../core/error';
import { encodeUTF8 } from './bytes';

/** The parts of Node's `Buffer` used here; it is the faster way where it exists. */
interface BufferLike {
  from(data: Uint8Array): { toString(encoding: 'base64'): string };
  from(text: string, encoding: 'base64'): Uint8Array;
}

const nodeBuffer = (): BufferLike | undefined => (globalThis as { Buffer?: BufferLike }).Buffer;

/** Base64 of bytes, or of text as UTF-8. */
export const toBase64 = (data: string | Uint8Array | null | undefined): string => {
  if (!data) return '';
  const bytes = typeof data === 'string' ? encodeUTF8(data) : data;
  const buffer = nodeBuffer();
  if (buffer) return buffer.from(bytes).toString('base64');
  if (typeof btoa === 'undefined') {
    throw new MetronomeError('Cannot generate base64 string; Expected `Buffer` or `btoa` to be defined');
  }
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
};

/** The bytes that base64 text stands for. */
export const fromBase64 = (text: string): Uint8Array => {
  const buffer = nodeBuffer();
  if (buffer) return new Uint8Array(buffer.from(text, 'base64'));
  if (typeof atob === 'undefined') {
    throw new MetronomeError('Cannot decode base64 string; Expected `Buffer` or `atob` to be defined');
  }
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
};
