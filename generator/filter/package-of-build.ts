// The configuration of a build: its own package name, version and note in the README.

import type { Build } from '../model/build.ts';
import type { SdkConfig } from '../model/config.ts';

/** The configuration with what sets the build's package apart. A build without any gives the same object. */
export function withPackageOf(config: SdkConfig, build: Build): SdkConfig {
  const { packageName, versionSuffix, readmeNote } = build;
  if (packageName === undefined && versionSuffix === undefined && readmeNote === undefined) return config;
  return {
    ...config,
    target: packageName === undefined ? config.target : { ...config.target, packageName },
    inox: { ...config.inox, sdkVersion: `${config.inox.sdkVersion}${versionSuffix ?? ''}` },
    readme: readmeNote === undefined ? config.readme : { ...config.readme, note: readmeNote },
  };
}
