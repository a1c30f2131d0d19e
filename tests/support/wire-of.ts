// Two documents in, what inox says of the wire out, a line each.

import { compareWire, sayFinding } from '../../generator/diff/index.ts';
import { apiOf } from './api-of.ts';

/** `risky wire/limit-set `post /v1/books body.title` limit set: …`, in the order they are told. */
export async function sayWire(before: object, after: object): Promise<readonly string[]> {
  const found = compareWire(await apiOf(before), await apiOf(after));
  return found.map((finding) => `${finding.severity} ${finding.code} ${sayFinding(finding)}`);
}

/** A document with one operation, whose body and answer are schemas. */
export function withSchemas(body: object, answer: object = {}, components: object = {}): object {
  return withOperation(
    {
      requestBody: { content: { 'application/json': { schema: body } } },
      responses: { '200': { description: 'Done', content: { 'application/json': { schema: answer } } } },
    },
    { components: { schemas: components } },
  );
}

/** A document with one operation. */
export function withOperation(operation: object, around: object = {}): object {
  return {
    openapi: '3.1.0',
    info: { title: 'Books', version: '1' },
    paths: { '/books': { post: { responses: {}, ...operation } } },
    ...around,
  };
}

/** The findings about a property of a request and about the same of an answer. */
export async function sayBothWays(before: object, after: object): Promise<readonly string[]> {
  const object = (schema: object) => ({ type: 'object', properties: { value: schema } });
  const lines = await sayWire(withSchemas(object(before), object(before)), withSchemas(object(after), object(after)));
  return lines.map((line) => line.replace('post /books body.value', 'sent').replace('post /books 200.value', 'read'));
}
