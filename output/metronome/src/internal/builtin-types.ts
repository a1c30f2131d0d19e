// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

// Builtin types under names that an API's own types cannot hide: a schema may be called `Response`
// or `Record`, and its file then imports the builtin from here.

export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

type BuiltinRequestInit = RequestInit;
type BuiltinResponse = Response;
type BuiltinRequestInfo = Request | URL | string;
type BuiltinHeadersInit = RequestInit['headers'];
type BuiltinBodyInit = RequestInit['body'];
type BuiltinArray<T> = Array<T>;
type BuiltinRecord<K extends keyof any, T> = Record<K, T>;

export type {
  BuiltinArray as Array,
  BuiltinBodyInit as BodyInit,
  BuiltinHeadersInit as HeadersInit,
  BuiltinRecord as Record,
  BuiltinRequestInfo as RequestInfo,
  BuiltinRequestInit as RequestInit,
  BuiltinResponse as Response,
};

/** The options of `new Blob()`, spelled out because not every platform's types declare them. */
export interface BlobPropertyBag {
  endings?: 'native' | 'transparent';
  type?: string;
}

/** The options of `new File()`. */
export interface FilePropertyBag extends BlobPropertyBag {
  lastModified?: number;
}
