// Files in, the same files as Prettier writes them out. What they say is the emitter's; where they go is `write`'s.

export { formatFiles } from './format-files.ts';
