// The room that talks to people about their inputs: codes, places, the line itself, help.
// Stages only make diagnostics; which exit code follows is decided by the commands.

export { codes } from './codes.ts';
export { collector, sortDiagnostics } from './collector.ts';
export { excerptAt } from './excerpt.ts';
export { formatDiagnostic } from './format.ts';
export { locate, type KnownDocuments } from './locate.ts';
export { didYouMean, nearest } from './nearest.ts';
export { diagnosticsReference } from './reference.ts';
export { toJson, type DiagnosticJson } from './to-json.ts';
