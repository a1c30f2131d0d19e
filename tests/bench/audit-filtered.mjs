// What a filtered document still has that it should not, and what it lost that it should have.

const VERBS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];

/** Faults of a document filtered for an audience, counted. `reading` says what should be gone. */
export function audit({ full, root, text, groups, reading }) {
  const operations = operationsOf(root);
  const wanted = new Set(reading.operations);
  const names = Object.keys(root.components?.schemas ?? {});
  const fullSchemas = full.components.schemas;
  const counts = { properties: 0, lost: 0, required: 0, enumValues: 0, variants: 0 };
  compareNodes(full.paths, root.paths, { reading, counts });
  for (const name of names) compareNodes(fullSchemas[name], root.components.schemas[name], { reading, counts });
  const unused = unusedComponents(root);
  const secrets = secretsOf(full, groups);
  return {
    operations: operations.length,
    lost: reading.operations.filter((operation) => !operations.includes(operation)).length,
    'gated op.': operations.filter((operation) => !wanted.has(operation)).length,
    schemas: names.length,
    'gated schemas': names.filter((name) => reading.isGone(fullSchemas[name])).length,
    'gated prop.': counts.properties,
    'lost prop.': counts.lost,
    'gated variants': counts.variants,
    'enum values': counts.enumValues,
    'required, no prop.': counts.required,
    'groups, ids': secrets.filter((secret) => text.includes(secret)).length,
    'dangling $ref': danglingReferences(root),
    unused: unused.length,
  };
}

/** Groups and the ids in them, but for those that the document also says outside of markers. */
function secretsOf(full, groups) {
  const said = JSON.stringify(full, (key, value) => (key.startsWith('x-mint') ? undefined : value));
  const words = new Set(groups.flatMap((group) => [group, group.slice(group.indexOf(':') + 1)]));
  return [...words].filter((word) => word.length > 8 && !said.includes(word));
}

/** Walks both documents side by side. Elements of lists are matched by what they refer to, else by their place. */
function compareNodes(full, rest, sight) {
  if (!isObject(full) || !isObject(rest)) return;
  if (Array.isArray(full) && Array.isArray(rest)) return compareLists(full, rest, sight);
  const { reading, counts } = sight;
  if (isObject(full.properties) && isObject(rest.properties)) {
    counts.properties += Object.keys(rest.properties).filter((name) => reading.isGone(full.properties[name])).length;
  }
  if (isObject(full.properties)) {
    const isThere = (node, name) => isObject(node.properties?.[name]);
    const isLost = (name) => isThere(full, name) && !reading.isGone(full.properties[name]) && !isThere(rest, name);
    counts.lost += Object.keys(full.properties).filter(isLost).length;
  }
  if (Array.isArray(rest.required) && isObject(full.properties)) {
    const isLeft = (name) => isObject(full.properties[name]) && !isObject(rest.properties?.[name]);
    counts.required += rest.required.filter(isLeft).length;
  }
  if (Array.isArray(rest.enum) && Array.isArray(full.enum)) {
    const visible = reading.visibleValues(full);
    counts.enumValues += rest.enum.filter((value) => !visible.includes(value)).length;
  }
  for (const key of ['oneOf', 'anyOf']) {
    for (const variant of Array.isArray(rest[key]) ? rest[key] : []) {
      if (reading.isGone(matchOf(variant, full[key] ?? [], rest[key]))) counts.variants += 1;
    }
  }
  for (const key of Object.keys(rest)) if (!key.startsWith('example')) compareNodes(full[key], rest[key], sight);
}

function compareLists(full, rest, sight) {
  for (const element of rest) compareNodes(matchOf(element, full, rest), element, sight);
}

function matchOf(element, full, rest) {
  const reference = element?.$ref ?? element?.title ?? element?.name;
  const same = full.find((each) => reference !== undefined && (each?.$ref ?? each?.title ?? each?.name) === reference);
  return same ?? (full.length === rest.length ? full[rest.indexOf(element)] : undefined);
}

function operationsOf(root) {
  return Object.entries(root.paths ?? {}).flatMap(([path, item]) =>
    VERBS.filter((verb) => isObject(item[verb])).map((verb) => `${verb} ${path}`),
  );
}

function unusedComponents(root) {
  const used = new Set();
  const visit = (node) => {
    if (!isObject(node) || used.has(node)) return;
    used.add(node);
    Object.values(node).forEach(visit);
    if (typeof node.$ref === 'string') visit(targetOf(root, node.$ref));
  };
  visit(root.paths);
  return Object.entries(root.components ?? {}).flatMap(([section, entries]) =>
    section === 'securitySchemes' ? [] : Object.values(entries).filter((entry) => !used.has(entry)),
  );
}

function danglingReferences(root) {
  let count = 0;
  JSON.stringify(root, (key, value) => {
    if (key === '$ref' && typeof value === 'string' && targetOf(root, value) === undefined) count += 1;
    return value;
  });
  return count;
}

function targetOf(root, reference) {
  return reference
    .split('/')
    .slice(1)
    .reduce((node, key) => node?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], root);
}

function isObject(value) {
  return typeof value === 'object' && value !== null;
}
