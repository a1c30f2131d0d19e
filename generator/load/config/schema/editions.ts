// The editions that are known, oldest first. Without one, a configuration has the oldest. Others may well exist between
// them: their dates say where they stand.

import { z } from 'zod';
import { DAY } from './keys.ts';

/** Nothing is known of a later day. */
export const LATEST = '2026-05-06';

export const CONFIG_EDITIONS = ['2025-10-08', '2025-10-10', '2026-01-30', '2026-02-23', LATEST] as const;

/** Of the TypeScript target; the language is written before the date. */
export const TARGET_EDITIONS = ['2025-10-08', '2025-10-10'] as const;

export const configEditionSchema = z.string().regex(DAY);

/** `typescript.<day>`, or the older name of the target. */
export const TARGET_EDITION = new RegExp(`^(?:typescript|node)\\.${DAY.source.slice(1)}`);

export const targetEditionSchema = z.string().regex(TARGET_EDITION);
