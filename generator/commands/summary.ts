// The last words of a run: what was written, how much there is, how long it took.

import type { Changes } from '../model/output.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { MethodPlan, ResourcePlan, SdkPlan, TypePlan } from '../model/plan.ts';
import { counted } from './terminal.ts';

export interface Summary {
  readonly files: { readonly written: number; readonly unchanged: number; readonly removed: number };
  readonly operations: number;
  readonly types: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** What a build offers, in figures. */
export function countPlan(plan: SdkPlan): Pick<Summary, 'operations' | 'types'> {
  return {
    operations: plan.endpoints,
    types: plan.resources.reduce((sum, resource) => sum + countResourceTypes(resource), 0),
  };
}

/** Counts what a run made. */
export function summarize(
  counts: Pick<Summary, 'operations' | 'types'>,
  changes: Changes,
  diagnostics: readonly Diagnostic[],
): Summary {
  return {
    files: {
      written: changes.added.length + changes.changed.length,
      unchanged: changes.same.length,
      removed: changes.removed.length,
    },
    ...counts,
    ...countSeverities(diagnostics),
  };
}

/** How many findings there are of each severity. */
export function countSeverities(diagnostics: readonly Diagnostic[]): Pick<Summary, 'errors' | 'warnings' | 'notes'> {
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}

/** The summary as two lines. */
export function printSummary(summary: Summary, output: string, seconds: number): string {
  const { files } = summary;
  const total = files.written + files.unchanged;
  return (
    `${output}: ${counted(files.written, 'file')} written, ${files.unchanged} unchanged, ${
      files.removed
    } removed (${total} in all)\n` +
    `${counted(summary.operations, 'operation')}, ${counted(summary.types, 'type')}, ${sayFindings(
      summary,
    )}, ${seconds.toFixed(2)} s\n`
  );
}

/** `2 errors, 1 warning`, or that there was nothing to say. */
export function sayFindings({ errors, warnings, notes }: Pick<Summary, 'errors' | 'warnings' | 'notes'>): string {
  const said = [
    errors > 0 ? counted(errors, 'error') : '',
    warnings > 0 ? counted(warnings, 'warning') : '',
    notes > 0 ? counted(notes, 'note') : '',
  ].filter((part) => part !== '');
  return said.length === 0 ? 'no diagnostics' : said.join(', ');
}

function countResourceTypes(resource: ResourcePlan): number {
  const own = [...resource.models, ...resource.methods.flatMap(typesOfMethod)];
  return (
    own.reduce((sum, type) => sum + countType(type), 0) +
    resource.pageAliases.length +
    resource.subresources.reduce((sum, inner) => sum + countResourceTypes(inner), 0)
  );
}

/** The declarations that exist for a method alone: its params, its response, its events. */
export function typesOfMethod(method: MethodPlan): readonly TypePlan[] {
  if (method.kind === 'alias') return [];
  if (method.kind === 'webhook') {
    return [...method.events.flatMap(({ declared }) => (declared === undefined ? [] : [declared])), method.union];
  }
  const { params, response } = method;
  const declared = response.kind === 'json' || response.kind === 'page' ? response.declared : undefined;
  return [...(declared === undefined ? [] : [declared]), ...(params === undefined ? [] : [params.type])];
}

function countType(type: TypePlan): number {
  return 1 + type.nested.reduce((sum, inner) => sum + countType(inner), 0);
}
