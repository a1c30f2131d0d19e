// Type expressions as text: cut at their unions and brought into one spelling. No type checker is asked.

import type { TypeText } from './surface.ts';

const COMMENT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
const TOKEN = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*/g;

/** A name of the runtime that SDKs of the newer layout declare among their pages. */
const PAGE_PROMISE = 'core/pagination:PagePromise';
/** How SDKs of the older layout say that a name is of the runtime: `Core.APIPromise`. */
const RUNTIME = /^Core\.(?=\w+$)/;

/** The type in one spelling. `resolve` gives the key of a mentioned name, or undefined for one from elsewhere. */
export function typeTextOf(written: string, resolve: (name: string) => string | undefined): TypeText {
  const mentions = new Set<string>();
  const plain = written.replaceAll(COMMENT, '').replaceAll(TOKEN, (token) => {
    const resolved = /^['"`]/.test(token) ? undefined : resolve(token);
    const key = resolved === PAGE_PROMISE ? undefined : resolved;
    if (key === undefined) return token.replace(RUNTIME, '');
    mentions.add(key);
    return `‹${key}›`;
  });
  const variants = splitUnion(plain.replace(/\s+/g, ' ').trim());
  return { variants: [...new Set(variants)], mentions: [...mentions] };
}

const OPENING = '([{<';
const CLOSING = ')]}>';

/** The variants of the outermost union. */
export function splitUnion(text: string): readonly string[] {
  return splitAt(text, '|');
}

/** `Array` and what it is given, `[key]` and what a dictionary holds; undefined for what holds nothing of its own. */
export function genericOf(text: string): { readonly name: string; readonly given: readonly string[] } | undefined {
  const held = /^\{ \[\w+: string\]: (.*?);? \}$/.exec(text)?.[1];
  if (held !== undefined && !held.includes(';')) return { name: '[key]', given: [held] };
  const [, name, inside] = /^([\w.]+)<(.*)>$/.exec(text) ?? [];
  return name === undefined || inside === undefined ? undefined : { name, given: splitAt(inside, ',') };
}

/** The variants of what an array holds; undefined for what is none. */
export function itemsOf(variant: string): readonly string[] | undefined {
  const generic = genericOf(variant);
  return generic?.name === 'Array' ? splitUnion(generic.given[0] ?? '') : undefined;
}

function splitAt(text: string, separator: string): readonly string[] {
  const variants: string[] = [];
  let depth = 0;
  let start = 0;
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quote !== '') {
      if (sign === '\\') at += 1;
      else if (sign === quote) quote = '';
    } else if (`'"\``.includes(sign)) quote = sign;
    else if (OPENING.includes(sign)) depth += 1;
    else if (CLOSING.includes(sign) && text.charAt(at - 1) !== '=') depth -= 1;
    else if (depth === 0 && text.startsWith('=>', at)) return [text];
    else if (sign === separator && depth === 0) {
      variants.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  variants.push(text.slice(start).trim());
  return variants.filter((variant) => variant !== '');
}
