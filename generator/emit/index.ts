// The registry of languages: a new one is a folder beside this file and a line in the map.

import type { Emitter } from './emitter.ts';
import { typescript } from './typescript/index.ts';

/** Every language inox can write, by name. */
export const emitters: ReadonlyMap<string, Emitter> = new Map([[typescript.name, typescript]]);
