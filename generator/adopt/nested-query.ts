// Whether users give `{ created_at: { after } }` for query parameters that the document calls `created_at.after`.

import { ts } from 'ts-morph';
import { classMethodOf, everySection, type Evidence } from './evidence.ts';
import { lookUp } from './declarations.ts';
import { operationPointer, parametersOf } from './spec-view.ts';

/** True when the params of some method have an object in place of dotted names. */
export function nestsQuery(evidence: Evidence): boolean {
  return everySection(evidence.sections).some(({ methods }) =>
    methods.some((line) => {
      const operation = line.endpoint && operationPointer(evidence.root, line.endpoint);
      const type = classMethodOf(evidence, line)?.paramsType?.getText().split(' | ')[0];
      if (operation === undefined || type === undefined) return false;
      const heads = parametersOf(evidence.root, operation).flatMap(({ name, place }) =>
        place === 'query' && /^[^.]+\.[^.]/.test(name) ? [name.split('.')[0]] : [],
      );
      const node = heads.length === 0 ? undefined : lookUp(evidence.sources, { file: line.path, name: '' }, type)?.node;
      if (node === undefined || !ts.isInterfaceDeclaration(node)) return false;
      return node.members.some((member) => heads.includes(member.name?.getText()));
    }),
  );
}
