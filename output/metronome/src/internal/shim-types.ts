// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

// Types of things that may be missing from the libraries a caller compiles with.

type StreamConstructor = typeof globalThis extends { ReadableStream: infer C } ? C : never;

/** The global `ReadableStream`, or `any` where the caller's libraries do not declare one. */
export type ReadableStream<R = any> =
  [StreamConstructor] extends [never] ? any
  : StreamConstructor extends { new (): infer Stream } ? WithChunks<Stream, R>
  : any;

type WithChunks<Stream, R> = Stream extends { getReader: unknown } ? Stream & AsyncIterable<R> : any;
