// The room that takes away what an audience may not see. It never renames, reorders or adds.

export { filterApi } from './filter-api.ts';
export { filterConfig, type Seen } from './filter-config.ts';
export { filterDocument } from './filter-document.ts';
