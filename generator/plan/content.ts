// Which of several media types a method speaks.

import type { Body, MediaType, Operation } from '../model/api.ts';
import type { RequestPlan } from '../model/plan.ts';

const isJson = (media: MediaType): boolean => /json/i.test(media.type);
const isEvents = (media: MediaType): boolean => /^text\/event-stream\b/i.test(media.type);
const isMultipart = (media: MediaType): boolean => /^multipart\//i.test(media.type);

/** The media type of a request body: JSON first, then multipart, then whatever is written first. */
export function bodyMedia(body: Body | undefined): MediaType | undefined {
  if (body === undefined) return undefined;
  return body.content.find(isJson) ?? body.content.find(isMultipart) ?? body.content[0];
}

/** How a body of that media type is put on the wire. */
export function requestPlan(body: Body | undefined): RequestPlan {
  const media = bodyMedia(body);
  if (body === undefined || media === undefined) return { encoding: 'none' };
  const contentType = media.type;
  if (body.content.some(isMultipart)) {
    return { contentType, encoding: body.content.every(isMultipart) ? 'multipart' : 'maybe-multipart' };
  }
  if (isJson(media)) return { contentType, encoding: 'json' };
  return { contentType, encoding: /x-www-form-urlencoded/i.test(media.type) ? 'form' : 'raw' };
}

export type Answer =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly media: MediaType }
  /** Server-sent events, each of which is what the schema says. */
  | { readonly kind: 'events'; readonly media: MediaType }
  | { readonly kind: 'binary'; readonly media: MediaType };

/** The lowest 2xx answer that has content; JSON wins over events, and these over others. Source: conventions, "Response selection". */
export function successAnswer(operation: Operation): Answer {
  const successes = operation.responses.filter((response) => response.status.startsWith('2'));
  successes.sort((a, b) => (a.status < b.status ? -1 : 1));
  const response = successes.find((candidate) => candidate.content.length > 0);
  const [first] = response?.content ?? [];
  if (response === undefined || first === undefined) return { kind: 'none' };
  const json = response.content.find(isJson);
  const events = response.content.find(isEvents);
  if (json !== undefined) return { kind: 'json', media: json };
  return events === undefined ? { kind: 'binary', media: first } : { kind: 'events', media: events };
}
