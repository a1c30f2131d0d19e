// Is this an OpenAPI document that can be read at all? Version and the presence of operations.

import type { Diagnostic, Report } from '../../model/diagnostic.ts';
import { isJsonObject, own, type Json, type JsonObject } from '../../model/json.ts';
import type { Origin } from '../../model/origin.ts';

/** Reports everything that is wrong with the head of a document. */
export function checkHeader(root: JsonObject, report: Report): void {
  const say = (pointer: string, found: Omit<Diagnostic, 'origin'>): void =>
    report({ ...found, origin: { source: 'spec', pointer } satisfies Origin });
  if (own(root, 'swagger') !== undefined) {
    return say('#/swagger', {
      code: 'Spec/Swagger2',
      severity: 'error',
      message: `This document is Swagger ${textOf(own(root, 'swagger'))}, the format before OpenAPI.`,
      help: 'Convert it to OpenAPI 3, for instance with the `swagger2openapi` package, and use the result.',
    });
  }
  const version = own(root, 'openapi');
  if (version === undefined) {
    return say('#', {
      code: 'Spec/NotOpenApi',
      severity: 'error',
      message: 'This is not an OpenAPI document: it has no `openapi` key.',
      help: 'An OpenAPI document begins with `openapi: 3.…`.',
    });
  }
  checkVersion(version, (found) => say('#/openapi', found));
  const apiVersion = own(own(root, 'info'), 'version');
  if (typeof apiVersion === 'number') say('#/info/version', versionIsNumber('info.version', apiVersion));
  if (isJsonObject(own(root, 'paths')) || isJsonObject(own(root, 'webhooks'))) return;
  say(own(root, 'paths') === undefined ? '#' : '#/paths', {
    code: 'Spec/NoPaths',
    severity: 'error',
    message: 'The document has no `paths` (and no `webhooks`), so there is no operation to make a method of.',
    help: 'Check that this is the whole document and not one of its parts.',
  });
}

/** The document with the versions that YAML took for numbers made text again. */
export function withTextVersions(root: JsonObject): JsonObject {
  const info = own(root, 'info');
  const version = own(info, 'version');
  if (!isJsonObject(info) || typeof version !== 'number') return root;
  return { ...root, info: { ...info, version: String(version) } };
}

function checkVersion(version: Json, say: (found: Omit<Diagnostic, 'origin'>) => void): void {
  if (typeof version === 'number') say(versionIsNumber('openapi', version));
  const minor = /^3(?:\.(\d+))?(?:\.\d+)?(?:-[\w.]+)?$/.exec(textOf(version));
  if (minor === null) {
    return say({
      code: 'Spec/UnsupportedVersion',
      severity: 'error',
      message: `OpenAPI version \`${textOf(version)}\` cannot be read.`,
      help: 'Supported are OpenAPI 3.0 and 3.1.',
    });
  }
  if (Number(minor[1] ?? 0) < 2) return;
  say({
    code: 'Spec/UntestedVersion',
    severity: 'warning',
    message: `OpenAPI ${textOf(version)} is read as 3.1; what is new in it is ignored.`,
    help: 'Nothing needs to be done if the document is also valid as OpenAPI 3.1.',
  });
}

function versionIsNumber(key: string, version: number): Omit<Diagnostic, 'origin'> {
  return {
    code: 'Spec/VersionNotText',
    severity: 'warning',
    message: `\`${key}\` is the number ${version}; versions are text.`,
    help: `Put it in quotes; as a number, 1.10 becomes 1.1.`,
  };
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value ?? null);
}
