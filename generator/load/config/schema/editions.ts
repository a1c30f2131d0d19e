// The editions that are known, oldest first. Without one, a configuration has the oldest.

import { z } from 'zod';

export const CONFIG_EDITIONS = ['2025-10-08', '2025-10-10', '2026-01-30', '2026-05-06'] as const;

/** Of the TypeScript target; the language is written before the date. */
export const TARGET_EDITIONS = ['2025-10-08', '2025-10-10'] as const;

export const configEditionSchema = z.enum(CONFIG_EDITIONS);

export const targetEditionSchema = z.enum([
  ...TARGET_EDITIONS.map((date) => `typescript.${date}` as const),
  ...TARGET_EDITIONS.map((date) => `node.${date}` as const),
]);
