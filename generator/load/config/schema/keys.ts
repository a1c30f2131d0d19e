// Building blocks of the configuration's schema: values that many keys share, and the mark for keys
// that are accepted without effect. What the values mean is decided in `../read`.

import { z } from 'zod';
import type { Json } from '../../../model/json.ts';

/** Languages of other generators, whose blocks are accepted as they are. */
export const OTHER_LANGUAGES = [
  'python',
  'go',
  'java',
  'kotlin',
  'ruby',
  'terraform',
  'cli',
  'php',
  'csharp',
  'sql',
  'openapi',
  'http',
] as const;

/** Ids of every language a configuration may speak of. inox is `typescript`; `node` is its older name. */
export const LANGUAGES = ['typescript', 'node', ...OTHER_LANGUAGES] as const;

export const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace'] as const;

/** `get /v1/x`: a verb, a space, a path. */
export const ENDPOINT = new RegExp(`^(?:${VERBS.join('|')}) +/\\S*$`, 'i');

/** A month and a day that a calendar may have: `2026-12-31`. */
export const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Marks a key that is accepted and does nothing yet; whoever uses it gets a note. */
export function withoutEffect<T extends z.ZodType>(schema: T, text: string): T {
  return schema.meta({ description: text, effect: 'none' });
}

/** Marks a key that is meant for another generator; accepted in silence. */
export function forOthers<T extends z.ZodType>(schema: T, text: string): T {
  return schema.meta({ description: text, effect: 'elsewhere' });
}

/** `none` and `elsewhere` as set above; undefined for a key that takes effect. */
export function effectOf(schema: z.core.$ZodType): 'none' | 'elsewhere' | undefined {
  const effect = z.globalRegistry.get(schema)?.['effect'];
  return effect === 'none' || effect === 'elsewhere' ? effect : undefined;
}

export const anything = z.custom<Json>();
export const anyObject = z.record(z.string(), z.custom<Json>());

export const endpoint = z.string().regex(ENDPOINT, {
  error: 'An endpoint is a verb, a space and a path, such as `get /v1/cards/{card_id}`',
});

/** Milliseconds, or an ISO-8601 duration. */
export const duration = z.union([z.number().nonnegative(), z.string()]);

/** One text, or a text for each language with `default` for the rest. */
export const textPerLanguage = z.union([z.string(), z.record(z.string(), z.string())]);

export const skip = z
  .union([z.boolean(), z.array(z.string())])
  .optional()
  .describe('`true`, or the languages that leave this out. Wins over `only`.');

export const only = z.array(z.string()).optional().describe('The languages that have this; all others leave it out.');

export const deprecated = textPerLanguage
  .optional()
  .describe(
    'Marks it deprecated with this message; a map gives one message for each language, with `default` for the rest.',
  );
