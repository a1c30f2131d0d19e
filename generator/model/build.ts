// One SDK of several that the same inputs can give: for whom it is, and what sets its package apart.

import { EVERYONE_AUDIENCE, type Audience } from './visibility.ts';

export interface Build {
  readonly name: string;
  readonly audience: Audience;
  /** `v2`: operations of other versions are left out. */
  readonly apiVersion?: string;
  /** Folder of the build, relative to the config file. */
  readonly output?: string;
  readonly packageName?: string;
  /** Appended to the version of the package. */
  readonly versionSuffix?: string;
  /** A paragraph above the installation in the README. */
  readonly readmeNote?: string;
}

/** What a caller asked for, before anyone knows whether there is such a thing. */
export interface BuildWish {
  /** `everyone`, `public`, or the name of a configured build. */
  readonly audience?: string;
  readonly groups?: readonly string[];
  readonly build?: string;
  readonly allBuilds?: boolean;
  readonly apiVersion?: string;
}

/** The build of the whole API. */
export const EVERYONE_BUILD: Build = { name: 'everyone', audience: EVERYONE_AUDIENCE };
