// A V1 thing and its V2 twin: found by name, by operationId or by path.

export interface VersionPair {
  readonly kind: 'schema' | 'operation';
  /** Pointer (schema) or operation key (operation) of the older twin. */
  readonly older: string;
  readonly newer: string;
  readonly foundBy: 'name' | 'operationId' | 'path' | 'config';
}
