// The configuration of a build: its own package name, version and note in the README.

import type { Build } from '../model/build.ts';
import type { SdkConfig } from '../model/config.ts';

/**
 * The configuration with what sets the build's package apart. A build without any gives the same object. An SDK for
 * everyone is compared with one that was published, byte by byte; there badges are off unless they are asked for.
 */
export function withPackageOf(config: SdkConfig, build: Build): SdkConfig {
  const { packageName, versionSuffix, readmeNote, audience } = build;
  const badges = config.inox.badges ?? audience.groups !== undefined;
  const isPlain = packageName === undefined && versionSuffix === undefined && readmeNote === undefined;
  if (isPlain && badges === (config.inox.badges ?? false)) return config;
  return {
    ...config,
    target: packageName === undefined ? config.target : { ...config.target, packageName },
    inox: { ...config.inox, badges, sdkVersion: `${config.inox.sdkVersion}${versionSuffix ?? ''}` },
    readme: readmeNote === undefined ? config.readme : { ...config.readme, note: readmeNote },
  };
}
