// Methods of the client itself (`$client`): written like a resource's, for a file that another room writes.

import type { Memo } from '../../../model/memo.ts';
import type { Prose } from '../../../model/prose.ts';
import type { SdkLayout } from '../names/layout.ts';
import { spellingOf } from '../page/layout-spelling.ts';
import { printStatements } from '../page/print-statements.ts';
import { openFileOutside } from './file-context.ts';
import { methodCode } from './method-code.ts';

export interface ClientMethods {
  /** Members of a class; '' for none. */
  readonly code: string;
  /** Import statements they need. */
  readonly imports: string;
}

/** The methods as members of the client's class, whose file is that of the client. */
export function clientMethods(sdk: SdkLayout, tools: { readonly prose: Prose; readonly memo: Memo }): ClientMethods {
  const home = sdk.roots.find(({ resource }) => resource.kind === 'client');
  if (home === undefined || home.resource.methods.length === 0) return { code: '', imports: '' };
  const file = openFileOutside(spellingOf(sdk.plan.config).clientPath, home, {
    sdk,
    word: (text) => tools.prose.of(text),
  });
  const methods = home.resource.methods.flatMap((method) => methodCode(method, file, 'this'));
  const [printed = ''] = printStatements([{ kind: 'class', name: 'Client', doc: '', fields: [], methods }], tools.memo);
  return { code: printed.split('\n').slice(1, -1).join('\n'), imports: file.page.imports() };
}
