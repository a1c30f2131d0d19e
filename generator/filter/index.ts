// The room that takes away what an audience may not see. It never renames, reorders or adds.

export { startAudit, type Audit } from './audit/index.ts';
export { auditDocument } from './audit-document.ts';
export { chooseBuilds } from './choose-builds.ts';
export { filterApi } from './filter-api.ts';
export { filterConfig, type Seen } from './filter-config.ts';
export { filterDocument, filterWritten, type FilteredDocument } from './filter-document.ts';
export { filterSecurity } from './filter-security.ts';
export { filterVersion } from './filter-version.ts';
export { withPackageOf } from './package-of-build.ts';
export { printFiltered } from './print/index.ts';
export { sharedRest } from './shared-parts.ts';
