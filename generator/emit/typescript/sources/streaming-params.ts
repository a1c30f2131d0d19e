// The params of a method that streams when one of them says so: a union of two interfaces over one base.

import type { FieldPlan, TypePlan } from '../../../model/plan.ts';
import { streamingParamNames } from '../names/layout.ts';
import { docText } from '../page/doc-comment.ts';
import type { InterfaceStatement, NamespaceStatement, Statement } from '../page/statements.ts';
import { propertyKey } from '../page/writers.ts';
import { declareParams, membersOf, namespaceOf } from './declarations.ts';
import { mentionFile, type FileContext } from './file-context.ts';
import { typeText } from './type-text.ts';

/**
 * `P = PNonStreaming | PStreaming` and the interfaces it is made of.
 * @param discriminator wire name of the field that turns streaming on
 */
export function streamingParams(type: TypePlan, discriminator: string, file: FileContext): readonly Statement[] {
  const { shape } = type;
  if (shape.kind === 'alias') return declareParams(type, file);
  const scope = { file, nested: false };
  const whole = file.sdk.casing.pascal(type.name);
  const { base, plain, streaming } = streamingParamNames(whole);
  const field = shape.fields.find(({ name }) => name === discriminator);
  const variant = (name: string, value: boolean): InterfaceStatement => ({
    kind: 'interface',
    name,
    doc: '',
    extends: [base],
    members: [
      ...(field === undefined ? [] : [discriminatorMember(field, value, file)]),
      ...membersOf({ ...shape, fields: [] }, scope),
    ],
  });
  return [
    { kind: 'typeAlias', name: whole, doc: docText({ docs: type.docs }, file.word), type: `${plain} | ${streaming}` },
    {
      kind: 'interface',
      name: base,
      doc: '',
      extends: shape.extends.map((parent) => typeText(parent, scope)),
      members: membersOf(shape, scope),
    },
    paramsNamespace(type, [plain, streaming], file),
    variant(plain, false),
    variant(streaming, true),
  ];
}

function discriminatorMember(
  field: FieldPlan,
  value: boolean,
  file: FileContext,
): InterfaceStatement['members'][number] {
  return {
    key: propertyKey(field.name),
    optional: !value,
    type: !value && field.type.kind === 'nullable' ? 'false | null' : String(value),
    doc: docText({ docs: field.docs }, file.word),
  };
}

/** The inline types, and the two variants under their names once more. */
function paramsNamespace(type: TypePlan, variants: readonly string[], file: FileContext): NamespaceStatement {
  const self = mentionFile(file, file.home);
  const [own] = namespaceOf(type, file, false);
  const again = variants.map(
    (name, index): Statement => ({ kind: 'typeAlias', name, doc: '', type: `${self}.${name}`, tight: index > 0 }),
  );
  return {
    kind: 'namespace',
    name: file.sdk.casing.pascal(type.name),
    declared: false,
    statements: [...(own?.statements ?? []), ...again],
  };
}
