// Who may see a node: the `x-mint` markers that stand on it, read as `Visibility`.
//
// A marker that cannot be understood hides (fails closed) and is an error. Whether anything is hidden
// from anyone is decided by the room `filter`.

import { didYouMean, nearest } from '../diagnostics/nearest.ts';
import type { Report } from '../model/diagnostic.ts';
import { isJsonArray, isJsonObject, own, type Json, type JsonObject } from '../model/json.ts';
import { childPointer } from '../model/origin.ts';
import { EVERYONE, type Visibility } from '../model/visibility.ts';

/** Keys that a misspelling is compared with; other keys of the marker belong to the docs site. */
const GATING_KEYS = ['groups'] as const;
const OTHER_KEYS: ReadonlySet<string> = new Set([
  'groups',
  'metadata',
  'href',
  'content',
  'mcp',
  'title',
  'description',
]);

/**
 * Reads `x-mint.groups` of a node. Absent: everyone.
 * Anything but a list of at least one text is reported as an error and visible to nobody.
 */
export function readVisibility(node: JsonObject, pointer: string, report: Report): Visibility {
  const marker = own(node, 'x-mint');
  if (marker === undefined) return EVERYONE;
  const place = childPointer(pointer, 'x-mint');
  if (!isJsonObject(marker)) return hidden(place, `\`x-mint\` must be a map, not ${kindOf(marker)}.`, report);
  warnAboutMisspelling(marker, place, report);
  const groups = own(marker, 'groups');
  return groups === undefined ? EVERYONE : readGroups(groups, childPointer(place, 'groups'), report);
}

/**
 * Reads `x-mint-enum`: for each gated enum value, as text, who may see it. Values not listed are not in the map.
 * A key that is no value of the enum is a warning; a marker that is no map hides every value and is an error.
 */
export function readEnumVisibility(node: JsonObject, pointer: string, report: Report): Map<string, Visibility> {
  const gates = new Map<string, Visibility>();
  const marker = own(node, 'x-mint-enum');
  if (marker === undefined) return gates;
  const place = childPointer(pointer, 'x-mint-enum');
  const values = enumValues(node);
  if (!isJsonObject(marker)) {
    const nobody = hidden(place, `\`x-mint-enum\` must map values to groups; it is ${kindOf(marker)}.`, report);
    return new Map(values.map((value) => [value, nobody]));
  }
  for (const key of Object.keys(marker)) {
    const written = childPointer(place, key);
    gates.set(key, readGroups(own(marker, key) ?? null, written, report));
    if (values.includes(key)) continue;
    report({
      code: 'Flags/UnknownEnumValue',
      severity: 'warning',
      message: `\`x-mint-enum\` gates \`${key}\`, which is not a value of this enum; the entry has no effect.`,
      origin: { source: 'spec', pointer: written },
      help: didYouMean(key, values, 'Remove the entry, or add the value to `enum`.'),
    });
  }
  return gates;
}

/** `x-mint.metadata.tag`: a badge to show; it never gates. */
export function readTag(node: JsonObject): string | undefined {
  const tag = own(own(own(node, 'x-mint'), 'metadata'), 'tag');
  return typeof tag === 'string' && tag !== '' ? tag : undefined;
}

/**
 * Unites the markers of a path item and of one of its operations: either one's groups may see the operation.
 * Both being set is a warning, because they could be meant to narrow each other.
 */
export function uniteVisibility(pathItem: Visibility, operation: Visibility, report: Report): Visibility {
  if (pathItem.groups === undefined) return operation;
  if (operation.groups === undefined) return pathItem;
  const groups = [...new Set([...pathItem.groups, ...operation.groups])];
  const origin = operation.origin ?? pathItem.origin;
  report({
    code: 'Flags/TwoMarkers',
    severity: 'warning',
    message: 'Both the path item and the operation have groups; whoever holds a group of either sees the operation.',
    ...(origin === undefined ? {} : { origin }),
    help: 'Keep the groups in one of the two places.',
  });
  return { groups, ...(origin === undefined ? {} : { origin }) };
}

/** Through a `$ref` both must open: the marker beside it and that of its target. */
export function bothOf(beside: Visibility, target: Visibility): Visibility {
  if (beside.groups === undefined) return target;
  return target.groups === undefined ? beside : { ...beside, and: target };
}

function readGroups(groups: Json, place: string, report: Report): Visibility {
  if (!isJsonArray(groups)) return hidden(place, `Groups must be a list of texts, not ${kindOf(groups)}.`, report);
  const names = groups.filter((group) => typeof group === 'string' && group !== '');
  const wrong = groups.find((group) => typeof group !== 'string' || group === '');
  if (wrong !== undefined) return hidden(place, `A group must be a text, not ${kindOf(wrong)}.`, report);
  if (names.length === 0) return hidden(place, 'This list of groups is empty: nobody or everybody?', report);
  // `filter` above has left text only; the compiler does not see it through a readonly Json array.
  return { groups: [...new Set(names as string[])], origin: { source: 'spec', pointer: place } };
}

function hidden(pointer: string, message: string, report: Report): Visibility {
  report({
    code: 'Flags/InvalidGroups',
    severity: 'error',
    message,
    origin: { source: 'spec', pointer },
    help: 'Write a list such as `groups: [beta]`, or remove the marker so that everyone sees this.',
  });
  return { groups: [], origin: { source: 'spec', pointer } };
}

function warnAboutMisspelling(marker: JsonObject, place: string, report: Report): void {
  if (own(marker, 'groups') !== undefined) return;
  for (const key of Object.keys(marker)) {
    if (OTHER_KEYS.has(key) || nearest(key, GATING_KEYS) === undefined) continue;
    report({
      code: 'Flags/UnknownKey',
      severity: 'warning',
      message: `\`${key}\` is not a key of \`x-mint\` and hides nothing.`,
      origin: { source: 'spec', pointer: childPointer(place, key) },
      help: 'Did you mean `groups`?',
    });
  }
}

/** The values a gate can name, as text; a `const` is an enum of one. */
function enumValues(node: JsonObject): readonly string[] {
  const values = own(node, 'enum');
  const constant = own(node, 'const');
  return [...(isJsonArray(values) ? values : []), ...(constant === undefined ? [] : [constant])].map(String);
}

function kindOf(value: Json): string {
  if (value === null) return 'nothing';
  if (value === '') return 'empty text';
  if (isJsonArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? 'text' : `a ${typeof value}`;
}
