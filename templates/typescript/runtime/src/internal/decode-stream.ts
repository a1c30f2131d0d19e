import type { APIResponseProps } from './parse';

/** This API streams nothing. */
export function decodeStream(_props: APIResponseProps): undefined {
  return undefined;
}
