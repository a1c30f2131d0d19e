// `get /v1/cards/{card_id}`: the text form of an operation.

export interface Endpoint {
  readonly verb: string;
  readonly path: string;
}

/** Splits an endpoint whose form the schema has checked. The verb becomes lower case. */
export function readEndpoint(written: string): Endpoint {
  const space = written.indexOf(' ');
  return { verb: written.slice(0, space).toLowerCase(), path: written.slice(space).trim() };
}
