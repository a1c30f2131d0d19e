// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { VERSION } from '../version';

/** The parts of other platforms' globals that are looked at. */
interface PlatformGlobals {
  Deno?: { build?: { os: string; arch: string }; version?: string | { deno?: string } };
  EdgeRuntime?: unknown;
  process?: { platform?: string; arch?: string; version?: string };
  window?: { document?: unknown };
  navigator?: { userAgent?: string };
}

interface Platform {
  os: string;
  arch: string;
  runtime: string;
  version: string;
}

const globals = globalThis as PlatformGlobals;

const NODE_OR_DENO_OS: Readonly<Record<string, string>> = {
  android: 'Android',
  darwin: 'MacOS',
  freebsd: 'FreeBSD',
  ios: 'iOS',
  linux: 'Linux',
  openbsd: 'OpenBSD',
  win32: 'Windows',
  windows: 'Windows',
};

const ARCHITECTURES: Readonly<Record<string, string>> = {
  aarch64: 'arm64',
  arm: 'arm',
  arm64: 'arm64',
  x32: 'x32',
  x64: 'x64',
  x86_64: 'x64',
};

/** In this order: each browser's user agent also names those that came before it. */
const BROWSERS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['edge', /Edge?\W+(\d+)\.(\d+)(?:\.(\d+))?/],
  ['ie', /MSIE\W+(\d+)\.(\d+)(?:\.(\d+))?/],
  ['ie', /Trident\/.*?rv:(\d+)\.(\d+)(?:\.(\d+))?/],
  ['chrome', /Chrome\W+(\d+)\.(\d+)(?:\.(\d+))?/],
  ['firefox', /Firefox\W+(\d+)\.(\d+)(?:\.(\d+))?/],
  ['safari', /Version\W+(\d+)\.(\d+)(?:\.(\d+))?.*?Safari/],
];

/** Whether this is a page in a browser. */
export const isRunningInBrowser = (): boolean =>
  globals.window !== undefined && globals.window.document !== undefined && globals.navigator !== undefined;

let platformHeaders: Record<string, string> | undefined;

/** Headers that tell the API which library, platform and runtime it is talking to. */
export const getPlatformHeaders = (): Record<string, string> => {
  if (platformHeaders) return platformHeaders;
  const { os, arch, runtime, version } = detectPlatform();
  platformHeaders = {
    'X-Stainless-Lang': 'js',
    'X-Stainless-Package-Version': VERSION,
    'X-Stainless-OS': os,
    'X-Stainless-Arch': arch,
    'X-Stainless-Runtime': runtime,
    'X-Stainless-Runtime-Version': version,
  };
  return platformHeaders;
};

function detectPlatform(): Platform {
  const { Deno, EdgeRuntime, process } = globals;
  if (Deno?.build) {
    const version = typeof Deno.version === 'string' ? Deno.version : Deno.version?.deno;
    return { ...hostOf(Deno.build.os, Deno.build.arch), runtime: 'deno', version: version ?? 'unknown' };
  }
  if (EdgeRuntime !== undefined) {
    return {
      os: 'Unknown',
      arch: `other:${EdgeRuntime}`,
      runtime: 'edge',
      version: process?.version ?? 'unknown',
    };
  }
  if (Object.prototype.toString.call(process) === '[object process]') {
    return {
      ...hostOf(process?.platform, process?.arch),
      runtime: 'node',
      version: process?.version ?? 'unknown',
    };
  }
  const unknown = { os: 'Unknown', arch: 'unknown' };
  const browser = detectBrowser(globals.navigator?.userAgent ?? '');
  if (browser) return { ...unknown, runtime: `browser:${browser.name}`, version: browser.version };
  return { ...unknown, runtime: 'unknown', version: 'unknown' };
}

function hostOf(platform = 'unknown', architecture = 'unknown'): { os: string; arch: string } {
  const os = platform.toLowerCase();
  return {
    os: lookUp(NODE_OR_DENO_OS, os) ?? `Other:${os}`,
    arch: lookUp(ARCHITECTURES, architecture) ?? `other:${architecture}`,
  };
}

function lookUp(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
}

function detectBrowser(userAgent: string): { name: string; version: string } | undefined {
  for (const [name, pattern] of BROWSERS) {
    const match = pattern.exec(userAgent);
    if (match) return { name, version: `${match[1] ?? 0}.${match[2] ?? 0}.${match[3] ?? 0}` };
  }
  return undefined;
}
