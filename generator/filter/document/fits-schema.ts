// Does a value follow a schema? As far as gates can change the answer: types, `required`, values, parts and variants.
// Formats, patterns and bounds are not looked at.

import { entriesOf, isJsonArray, isJsonObject, own, type Json, type JsonObject } from '../../model/json.ts';
import { enumValues, listAt, targetOf } from './raw-node.ts';

/** What there is of the document: all of it, or what an audience sees. */
export interface View {
  readonly root: JsonObject;
  readonly isGone: (node: Json | undefined) => boolean;
  readonly lostNamesOf: (schema: Json) => ReadonlySet<string> | undefined;
  readonly valuesOf: (schema: JsonObject) => readonly Json[];
  /** Of a part of the document: all of it. */
  readonly whole?: View;
}

/** The whole document, with nothing hidden. */
export function wholeView(root: JsonObject): View {
  const valuesOf = (schema: JsonObject): readonly Json[] => enumValues(schema) ?? [];
  return { root, isGone: () => false, lostNamesOf: () => undefined, valuesOf };
}

/** True if the value may stand for the schema. A schema that is gone takes none. */
export function fitsSchema(value: Json, schema: Json | undefined, view: View): boolean {
  return fits(value, schema, { view, asked: new Set() });
}

interface Asking {
  readonly view: View;
  /** Schemas that were asked about this very value: a circle of references says nothing more. */
  readonly asked: ReadonlySet<Json>;
}

function fits(value: Json, schema: Json | undefined, { view, asked }: Asking): boolean {
  if (schema === undefined || asked.has(schema)) return true;
  if (!isJsonObject(schema)) return schema !== false;
  if (view.isGone(schema)) return false;
  if (value === null && own(schema, 'nullable') === true) return true;
  const asking = { view, asked: new Set([...asked, schema]) };
  const isWhole = (part: Json | undefined): boolean => view.isGone(part) || fits(value, part, asking);
  const isOneOf = (parts: readonly Json[]): boolean =>
    parts.length === 0 || parts.some((part) => fits(value, part, asking));
  return (
    isWhole(targetOf(view.root, own(schema, '$ref'))) &&
    listAt(schema, 'allOf').every(isWhole) &&
    isOneOf(listAt(schema, 'oneOf')) &&
    isOneOf(listAt(schema, 'anyOf')) &&
    isUnambiguous(value, listAt(schema, 'oneOf'), asking) &&
    isOfType(value, own(schema, 'type')) &&
    isAllowed(value, schema, view) &&
    partsFit(value, schema, view)
  );
}

/** Where a gate took what told two variants apart, a value of both is an example of neither. */
function isUnambiguous(value: Json, variants: readonly Json[], { view, asked }: Asking): boolean {
  const isSeveral = (other: View): boolean =>
    variants.filter((variant) => fits(value, variant, { view: other, asked })).length > 1;
  return view.whole === undefined || !isSeveral(view) || isSeveral(view.whole);
}

function isOfType(value: Json, type: Json | undefined): boolean {
  const types = isJsonArray(type) ? type : type === undefined ? [] : [type];
  const isType = (one: Json): boolean =>
    one === typeOf(value) || (one === null && value === null) || (one === 'integer' && Number.isInteger(value));
  return types.length === 0 || types.some(isType);
}

function typeOf(value: Json): string {
  if (value === null) return 'null';
  return isJsonArray(value) ? 'array' : typeof value;
}

function isAllowed(value: Json, schema: JsonObject, view: View): boolean {
  if (enumValues(schema) === undefined) return true;
  const text = JSON.stringify(value);
  return view.valuesOf(schema).some((one) => one === value || JSON.stringify(one) === text);
}

function partsFit(value: Json, schema: JsonObject, view: View): boolean {
  const isFit = (part: Json, inner: Json | undefined): boolean => fitsSchema(part, inner, view);
  if (isJsonArray(value)) {
    const items = own(schema, 'items');
    return items === undefined || value.every((element) => isFit(element, items));
  }
  if (!isJsonObject(value)) return true;
  const lost = view.lostNamesOf(schema);
  const isThere = (name: Json): boolean => typeof name !== 'string' || Object.hasOwn(value, name);
  const required = listAt(schema, 'required').filter((name) => typeof name !== 'string' || lost?.has(name) !== true);
  const properties = own(schema, 'properties');
  const additional = own(schema, 'additionalProperties');
  return (
    required.every(isThere) &&
    entriesOf(value).every(([name, part]) => {
      const property = own(properties, name);
      if (property !== undefined) return isFit(part, property);
      return additional === undefined || own(schema, 'patternProperties') !== undefined || isFit(part, additional);
    })
  );
}
