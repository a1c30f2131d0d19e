// Top-level statements of a file as plain data, ready to be printed, and to be remembered by what they say.
//
// Every text in them is code already: it came from a writer, a type or a page.

export type Statement = InterfaceStatement | TypeAliasStatement | NamespaceStatement | ClassStatement;

export interface InterfaceStatement {
  readonly kind: 'interface';
  readonly name: string;
  /** Lines of the doc comment without its frame; '' for none. */
  readonly doc: string;
  readonly extends: readonly string[];
  readonly members: readonly MemberSignature[];
}

export interface MemberSignature {
  /** `name`, `'na-me'` or `[k: string]`. */
  readonly key: string;
  readonly optional: boolean;
  readonly type: string;
  readonly doc: string;
}

export interface TypeAliasStatement {
  readonly kind: 'typeAlias';
  readonly name: string;
  readonly doc: string;
  readonly type: string;
  /** In a namespace: no empty line before it. */
  readonly tight?: boolean;
}

export interface NamespaceStatement {
  readonly kind: 'namespace';
  readonly name: string;
  readonly declared: boolean;
  readonly statements: readonly Statement[];
}

export interface ClassStatement {
  readonly kind: 'class';
  readonly name: string;
  readonly doc: string;
  readonly extends?: string;
  readonly fields: readonly { readonly name: string; readonly type: string; readonly value: string }[];
  readonly methods: readonly MethodCode[];
}

export interface MethodCode {
  readonly name: string;
  readonly doc: string;
  /** Signatures before the implementation's own. */
  readonly overloads: readonly Signature[];
  readonly signature: Signature;
  readonly body: readonly string[];
}

export interface Signature {
  /** Each a whole parameter: `query: P | null | undefined = {}`. */
  readonly parameters: readonly string[];
  readonly returns: string;
}
