// A document of about so many bytes with a configuration to match, made from the shipped ones: its methods one after
// the other, then once more under other names, until the document is large enough. The same each time.

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const SHIPPED = new URL('../../spec/metronome/', import.meta.url);
const SCHEMAS = '#/components/schemas/';

/**
 * @param {number} bytes of the document
 * @returns {{ spec: string, config: string, operations: number }} both as text
 */
export function scaledInputs(bytes) {
  const seed = JSON.parse(readFileSync(new URL('openapi.json', SHIPPED), 'utf8'));
  const config = parse(readFileSync(new URL('stainless.yml', SHIPPED), 'utf8'));
  const { readme: _readme, unspecified_endpoints: _unspecified, ...others } = config;
  const made = {
    spec: { ...seed, paths: {}, components: { ...seed.components, schemas: {} } },
    config: { ...others, inox: { ...config.inox, version_pairs: { pages: true } }, resources: {} },
    left: bytes,
    operations: 0,
  };
  const once = { seed, made, rename: (text) => text };
  take(referencesIn({ ...seed.components, schemas: {} }), once);
  for (let copy = 1; made.left > 0; copy += 1) addCopy({ seed, resources: config.resources, made, copy });
  return {
    spec: JSON.stringify(made.spec, null, 2),
    config: JSON.stringify(made.config, null, 1),
    operations: made.operations,
  };
}

/** One more time all resources, as far as there is room. */
function addCopy({ seed, resources, made, copy }) {
  const source = { seed, made, rename: (text) => renamed(text, copy) };
  const { $shared: shared, ...own } = resources;
  for (const [name, resource] of Object.entries(own)) {
    made.config.resources[named(name, copy)] = addResource(resource, source);
  }
  const models = Object.entries(addResource(shared, source).models).map(([name, at]) => [named(name, copy), at]);
  const before = made.config.resources.$shared?.models;
  made.config.resources.$shared = { models: { ...before, ...Object.fromEntries(models) } };
}

function addResource({ methods = {}, models = {}, subresources = {}, ...others }, source) {
  const { rename } = source;
  const kept = Object.entries(methods).filter(([, method]) => addMethod(method, source));
  const isThere = ([, at]) => source.made.spec.components.schemas[rename(at).slice(SCHEMAS.length)] !== undefined;
  const inner = Object.entries(subresources).map(([name, resource]) => [name, addResource(resource, source)]);
  return {
    ...others,
    methods: JSON.parse(rename(JSON.stringify(Object.fromEntries(kept)))),
    models: JSON.parse(rename(JSON.stringify(Object.fromEntries(Object.entries(models).filter(isThere))))),
    subresources: Object.fromEntries(inner),
  };
}

/** Puts the operation of a method into the document, with all that it leads to. */
function addMethod(method, source) {
  const { seed, made, rename } = source;
  const [verb, path] = (typeof method === 'string' ? method : method.endpoint ?? '').split(' ');
  const operation = seed.paths[path]?.[verb];
  if (operation === undefined) return true;
  if (made.left <= 0) return false;
  const target = JSON.parse(rename(JSON.stringify(path)));
  const { [verb]: _, ...beside } = seed.paths[path];
  const common = beside.parameters === undefined ? {} : { parameters: beside.parameters };
  const written = JSON.stringify({ ...common, [verb]: operation });
  made.spec.paths[target] = { ...made.spec.paths[target], ...JSON.parse(rename(written)) };
  made.left -= sizeOf(operation);
  made.operations += 1;
  take(referencesIn(operation), source);
  return true;
}

function take(references, source) {
  const { seed, made, rename } = source;
  const { schemas } = made.spec.components;
  for (const reference of references) {
    const name = reference.slice(SCHEMAS.length);
    const target = rename(reference).slice(SCHEMAS.length);
    const schema = seed.components.schemas[name];
    if (schema === undefined || schemas[target] !== undefined) continue;
    schemas[target] = JSON.parse(rename(JSON.stringify(schema)));
    made.left -= sizeOf(schema);
    take(referencesIn(schema), source);
  }
}

/** As the document is written: with the spaces that lines begin with. */
function sizeOf(node) {
  return JSON.stringify(node, null, 2).length * 1.15;
}

function referencesIn(node) {
  return [...new Set(JSON.stringify(node).match(/#\/components\/schemas\/[^"]+/g) ?? [])];
}

function named(name, copy) {
  return copy === 1 ? name : `${name}_copy${copy}`;
}

/** Paths and schemas of the first copy are called what they are called; others say so, in each description too. */
function renamed(json, copy) {
  if (copy === 1) return json;
  return json
    .replace(/#\/components\/schemas\/([^"]+)/g, `$&Copy${copy}`)
    .replace(/"((?:get|put|post|patch|delete) )?\/(?=v\d+\/)/g, `"$1/copy${copy}/`)
    .replace(/("operationId":"[^"]+)"/g, `$1-copy${copy}"`)
    .replace(/("description":"(?:[^"\\]|\\.)+)"/g, `$1 This is copy ${copy}."`);
}
