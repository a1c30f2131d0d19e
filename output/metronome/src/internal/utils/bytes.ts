// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

export function concatBytes(buffers: Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(buffers.reduce((length, buffer) => length + buffer.length, 0));
  let offset = 0;
  for (const buffer of buffers) {
    joined.set(buffer, offset);
    offset += buffer.length;
  }
  return joined;
}

export function encodeUTF8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function decodeUTF8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
