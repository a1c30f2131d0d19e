// The text of a small program: its imports are gathered while its types are spelled.

import type { Type } from 'ts-morph';
import { ts } from 'ts-morph';
import { importPathOf, type Workbench } from './workbench.ts';

/** A program being written. Mentioning a type of the SDK imports it. */
export interface Draft {
  readonly bench: Workbench;
  /** Local name to where it comes from. */
  readonly imports: Map<string, { readonly path: string; readonly name: string }>;
}

export function startDraft(bench: Workbench): Draft {
  return { bench, imports: new Map() };
}

/** Imports a name of a file of the SDK. @returns the name it has in the program */
export function mention({ bench, imports }: Draft, file: string, name: string): string {
  const path = importPathOf(bench, file);
  for (let turn = 1; ; turn += 1) {
    const local = turn === 1 ? name : `${name}${turn}`;
    const taken = imports.get(local);
    if (taken !== undefined && (taken.path !== path || taken.name !== name)) continue;
    imports.set(local, { path, name });
    return local;
  }
}

/** The client's class under a name that says what it is. */
export function mentionClient(draft: Draft): string {
  draft.imports.set('Client', { path: draft.bench.packageName, name: 'default' });
  return 'Client';
}

const FLAGS =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.UseFullyQualifiedType |
  ts.TypeFormatFlags.WriteTypeArgumentsOfSignature |
  ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;

/** The type as it is now. `expand`: what an alias stands for instead of its name. */
export function spellType(draft: Draft, type: Type, expand = false): string {
  const written = type.getText(undefined, expand ? FLAGS | ts.TypeFormatFlags.InTypeAlias : FLAGS);
  return written.replaceAll(/import\(["']([^"']+)["']\)\.([A-Za-z_$][\w$]*)/g, (_, path: string, name: string) =>
    mention(draft, `${path}.ts`, name),
  );
}

/** The whole program. */
export function finishProgram({ imports }: Draft, body: string): string {
  const byPath = new Map<string, string[]>();
  for (const [local, { path, name }] of imports) {
    const spelled = name === local ? name : `${name} as ${local}`;
    byPath.set(path, [...(byPath.get(path) ?? []), spelled]);
  }
  const lines = [...byPath].map(([path, names]) => {
    const isClient = names.length === 1 && names[0] === 'default as Client';
    return `import type ${isClient ? 'Client' : `{ ${names.join(', ')} }`} from '${path}';\n`;
  });
  return `${lines.join('')}\n${body}\n`;
}
