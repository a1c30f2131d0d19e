// Seeded edits of a document and its configuration, as owners make them: one edit for one number, the same each time.

type Tree = Record<string, unknown>;

export interface Inputs {
  readonly spec: Tree;
  readonly config: Tree;
}

export interface Edited {
  readonly name: string;
  /** Where, as a person would say it. */
  readonly at: string;
}

/** Numbers that look random and are the same in every run. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
}

type Pick = (below: number) => number;

/** An edit in place. @returns where it was made, or undefined when it cannot be made at the place that was drawn */
type Apply = (place: Places, pick: Pick, inputs: Inputs) => string | undefined;

/** Makes the edit of a number: the kinds take turns, the place is drawn; `again` draws another one. */
export function editInputs(inputs: Inputs, seed: number, again = 0): Edited {
  const [name = '', apply] = EDITS[seed % EDITS.length] ?? [];
  const pick = numbers(seed * 7919 + 1 + again * 104729);
  const places = placesOf(inputs);
  for (let turn = 0; turn < 200; turn += 1) {
    const at = apply?.(places, pick, inputs);
    if (at !== undefined) return { name, at };
  }
  throw new Error(`There is nothing that the edit "${name}" could change.`);
}

interface Shape {
  readonly at: string;
  readonly schema: Tree;
}

interface Route {
  readonly verb: string;
  readonly path: string;
  readonly operation: Tree;
  /** Where the configuration has it. */
  readonly methods: Tree;
  readonly key: string;
}

interface Places {
  readonly routes: readonly Route[];
  /** Objects with properties, lists of values, unions: of requests and of answers, with what they share in both. */
  readonly objects: Readonly<Record<'request' | 'answer', readonly Shape[]>>;
  readonly enums: Readonly<Record<'request' | 'answer', readonly Shape[]>>;
  readonly unions: Readonly<Record<'request' | 'answer', readonly Shape[]>>;
}

function placesOf({ spec, config }: Inputs): Places {
  const routes = routesOf(spec, config);
  const shapes = { request: new Map<Tree, string>(), answer: new Map<Tree, string>() };
  for (const { verb, path, operation } of routes) {
    const body = treeOf(operation['requestBody']);
    const answers = Object.entries(treeOf(operation['responses'])).filter(([status]) => status.startsWith('2'));
    collect(treeOf(body['content']), `${verb} ${path} request`, { into: shapes.request, spec });
    for (const parameter of listOf(operation['parameters'])) {
      collect(treeOf(parameter), `${verb} ${path} parameter`, { into: shapes.request, spec });
    }
    for (const [status, answer] of answers)
      collect(treeOf(answer), `${verb} ${path} ${status}`, { into: shapes.answer, spec });
  }
  const only = (way: 'request' | 'answer', key: string): readonly Shape[] =>
    [...shapes[way]].filter(([schema]) => key in schema).map(([schema, at]) => ({ at, schema }));
  const both = (key: string) => ({ request: only('request', key), answer: only('answer', key) });
  return { routes, objects: both('properties'), enums: both('enum'), unions: both('oneOf') };
}

function treeOf(value: unknown): Tree {
  return typeof value === 'object' && value !== null ? (value as Tree) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The methods of the configuration whose operation the document has. */
function routesOf(spec: Tree, config: Tree): readonly Route[] {
  const paths = treeOf(spec['paths']);
  const visit = (node: Tree): readonly Route[] =>
    Object.entries(node).flatMap(([name, value]) => {
      if (name !== 'methods') return visit(treeOf(value));
      return Object.entries(treeOf(value)).flatMap(([key, method]) => {
        const endpoint = typeof method === 'string' ? method : treeOf(method)['endpoint'];
        const [verb = '', path = ''] = typeof endpoint === 'string' ? endpoint.split(' ') : [];
        const operation = treeOf(treeOf(paths[path])[verb]);
        return 'responses' in operation ? [{ verb, path, operation, methods: treeOf(value), key }] : [];
      });
    });
  return visit(treeOf(config['resources']));
}

interface Collecting {
  readonly into: Map<Tree, string>;
  readonly spec: Tree;
}

function collect(node: Tree, at: string, by: Collecting): void {
  if (by.into.has(node)) return;
  const isSchema = 'properties' in node || 'enum' in node || 'oneOf' in node;
  if (isSchema && !('example' in node && 'value' in node)) by.into.set(node, at);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'example' || key === 'examples' || key === 'x-mint') continue;
    if (key === '$ref' && typeof value === 'string') {
      const target = value
        .split('/')
        .slice(1)
        .reduce((inside, step) => treeOf(inside[step]), by.spec);
      collect(target, value.slice(value.lastIndexOf('/') + 1), by);
    } else for (const one of Array.isArray(value) ? value : [value]) collect(treeOf(one), nameBelow(at, key), by);
  }
}

function nameBelow(at: string, key: string): string {
  return ['properties', 'content', 'application/json', 'schema', 'items', 'allOf', 'oneOf', 'anyOf'].includes(key)
    ? at
    : `${at}.${key}`;
}

function draw<Thing>(list: readonly Thing[], pick: Pick): Thing | undefined {
  return list.length === 0 ? undefined : list[pick(list.length)];
}

function drawShape(shapes: Places['objects'], pick: Pick): Shape | undefined {
  return draw(shapes[pick(2) === 0 ? 'request' : 'answer'], pick);
}

type OnProperty = (object: {
  schema: Tree;
  properties: Tree;
  name: string;
  property: Tree;
  required: string[];
}) => boolean | void;

/** An edit of one property of a drawn object. */
function onProperty(change: OnProperty): Apply {
  return ({ objects }, pick) => {
    const shape = drawShape(objects, pick);
    if (shape === undefined) return undefined;
    const { schema } = shape;
    const properties = treeOf(schema['properties']);
    const name = draw(Object.keys(properties), pick);
    if (name === undefined) return undefined;
    const required = listOf(schema['required']).filter((one) => typeof one === 'string');
    const done = change({ schema, properties, name, property: treeOf(properties[name]), required });
    return done === false ? undefined : `${shape.at} ${name}`;
  };
}

type OnValues = (values: unknown[], schema: Tree, pick: Pick) => boolean | void;

/** An edit of a drawn list of values. */
function onEnum(change: OnValues): Apply {
  return ({ enums }, pick) => {
    const shape = drawShape(enums, pick);
    const values = shape?.schema['enum'];
    if (shape === undefined || !Array.isArray(values) || !values.every((value) => typeof value === 'string'))
      return undefined;
    return change(values, shape.schema, pick) === false ? undefined : shape.at;
  };
}

function setRequired(schema: Tree, names: readonly string[]): void {
  if (names.length === 0) delete schema['required'];
  else schema['required'] = names;
}

/** Puts an entry where another stood, or drops it: the order of the others stays. */
function replaceKey(tree: Tree, key: string, by: string | undefined): void {
  const entries = Object.entries(tree);
  for (const [name] of entries) delete tree[name];
  for (const [name, value] of entries) {
    const other = name === key ? by : name;
    if (other !== undefined) tree[other] = value;
  }
}

function reverse(tree: Tree): boolean {
  const entries = Object.entries(tree).reverse();
  for (const [name] of entries) delete tree[name];
  for (const [name, value] of entries) tree[name] = value;
  return entries.length > 1;
}

function clone(value: unknown): Tree {
  return treeOf(JSON.parse(JSON.stringify(value)));
}

/** Every group that a document names, but the one that the edits hide from everybody. */
export function groupsOf(spec: Tree): readonly string[] {
  const found = new Set<string>();
  const visit = (node: Tree): void => {
    for (const [key, value] of Object.entries(node)) {
      const lists =
        key === 'x-mint' ? [treeOf(value)['groups']] : key === 'x-mint-enum' ? Object.values(treeOf(value)) : [];
      for (const group of lists.flatMap(listOf)) if (typeof group === 'string') found.add(group);
      visit(treeOf(value));
    }
  };
  visit(spec);
  found.delete(HIDDEN);
  return [...found];
}

/** A group that no build of the tests belongs to. */
const HIDDEN = 'seeded:nobody';

const EDITS: readonly (readonly [name: string, apply: Apply])[] = [
  ['adds an optional property', onProperty(({ properties }) => void (properties['brand_new'] = { type: 'string' }))],
  [
    'adds a required property',
    onProperty(({ schema, properties, required }) => {
      properties['brand_new'] = { type: 'string' };
      setRequired(schema, [...required, 'brand_new']);
    }),
  ],
  [
    'removes a property',
    onProperty(({ schema, properties, name, required }) => {
      if (Object.keys(properties).length < 2) return false;
      replaceKey(properties, name, undefined);
      setRequired(
        schema,
        required.filter((one) => one !== name),
      );
      return true;
    }),
  ],
  [
    'renames a property',
    onProperty(({ schema, properties, name, required }) => {
      replaceKey(properties, name, 'brand_new');
      setRequired(
        schema,
        required.map((one) => (one === name ? 'brand_new' : one)),
      );
    }),
  ],
  [
    'makes a property required',
    onProperty(({ schema, name, required }) => {
      if (required.includes(name)) return false;
      setRequired(schema, [...required, name]);
      return true;
    }),
  ],
  [
    'makes a property optional',
    onProperty(({ schema, name, required }) => {
      if (!required.includes(name)) return false;
      setRequired(
        schema,
        required.filter((one) => one !== name),
      );
      return true;
    }),
  ],
  [
    'changes the type of a property',
    onProperty(({ properties, name, property }) => {
      properties[name] = property['type'] === 'string' ? { type: 'number' } : { type: 'string' };
    }),
  ],
  [
    'makes a list of a property',
    onProperty(({ properties, name, property }) => void (properties[name] = { type: 'array', items: property })),
  ],
  [
    'lets a property be null, or no longer',
    onProperty(({ property }) => {
      if ('$ref' in property) return false;
      property['nullable'] = property['nullable'] !== true;
      return true;
    }),
  ],
  [
    'describes a property',
    onProperty(({ property }) => ('$ref' in property ? false : void (property['description'] = 'Something else.'))),
  ],
  ['reorders properties', onProperty(({ properties }) => reverse(properties))],
  ['adds a value', onEnum((values) => void values.push('brand_new'))],
  [
    'removes a value',
    onEnum((values, _, pick) => values.length > 1 && values.splice(pick(values.length), 1).length > 0),
  ],
  ['renames a value', onEnum((values, _, pick) => void (values[pick(values.length)] = 'brand_new'))],
  ['reorders values', onEnum((values) => values.length > 1 && values.reverse().length > 0)],
  ['opens an enum', onEnum((_, schema) => delete schema['enum'])],
  [
    'hides a value',
    onEnum((values, schema, pick) => {
      if (values.length < 2 || 'x-mint-enum' in schema) return false;
      schema['x-mint-enum'] = { [String(draw(values, pick))]: [HIDDEN] };
      return true;
    }),
  ],
  [
    'hides a property',
    onProperty(({ properties, property }) => {
      if (Object.keys(properties).length < 2 || '$ref' in property || 'x-mint' in property) return false;
      property['x-mint'] = { groups: [HIDDEN] };
      return true;
    }),
  ],
  [
    'hides an operation',
    ({ routes }, pick) => {
      const route = draw(routes, pick);
      if (route === undefined || 'x-mint' in route.operation) return undefined;
      route.operation['x-mint'] = { groups: [HIDDEN] };
      return `${route.verb} ${route.path}`;
    },
  ],
  [
    'adds an operation',
    ({ routes }, pick, { spec }) => {
      const route = draw(routes, pick);
      if (route === undefined || route.path.includes('{')) return undefined;
      const operation = clone(route.operation);
      operation['operationId'] = 'brandNew-v1';
      treeOf(spec['paths'])[`${route.path}/brandNew`] = { [route.verb]: operation };
      route.methods['brand_new'] = `${route.verb} ${route.path}/brandNew`;
      return `${route.verb} ${route.path}/brandNew`;
    },
  ],
  [
    'removes an operation',
    ({ routes }, pick, { spec, config }) => {
      const route = draw(routes, pick);
      if (route === undefined || JSON.stringify(config['readme']).includes(route.path)) return undefined;
      replaceKey(treeOf(treeOf(spec['paths'])[route.path]), route.verb, undefined);
      replaceKey(route.methods, route.key, undefined);
      return `${route.verb} ${route.path}`;
    },
  ],
  [
    'renames a method',
    ({ routes }, pick) => {
      const route = draw(routes, pick);
      if (route === undefined) return undefined;
      replaceKey(route.methods, route.key, 'brand_new');
      return `${route.verb} ${route.path}`;
    },
  ],
  [
    'adds a parameter',
    ({ routes }, pick) => {
      const route = draw(routes, pick);
      if (route === undefined) return undefined;
      const parameter = { name: 'brand_new', in: 'query', required: pick(2) === 0, schema: { type: 'string' } };
      route.operation['parameters'] = [...listOf(route.operation['parameters']), parameter];
      return `${route.verb} ${route.path}${parameter.required ? ', required' : ''}`;
    },
  ],
  [
    'renames a schema',
    ({ routes }, pick, { spec, config }) => {
      const schemas = treeOf(treeOf(spec['components'])['schemas']);
      const name = draw(Object.keys(schemas), pick);
      if (name === undefined || routes.length === 0) return undefined;
      const [from, to] = [`#/components/schemas/${name}`, `#/components/schemas/BrandNew`];
      replaceKey(schemas, name, 'BrandNew');
      replaceText(spec, from, to);
      replaceText(config, from, to);
      return name;
    },
  ],
  [
    'renames a model',
    (_, pick, { config }) => {
      const groups = modelsOf(treeOf(config['resources']));
      const models = draw(groups, pick);
      const name = draw(Object.keys(models ?? {}), pick);
      if (models === undefined || name === undefined) return undefined;
      replaceKey(models, name, 'brand_new');
      return name;
    },
  ],
  [
    'adds a variant',
    ({ unions }, pick) => {
      const shape = drawShape(unions, pick);
      const variants = shape?.schema['oneOf'];
      if (shape === undefined || !Array.isArray(variants) || 'discriminator' in shape.schema) return undefined;
      variants.push({ type: 'object', required: ['brand_new'], properties: { brand_new: { type: 'string' } } });
      return shape.at;
    },
  ],
];

function replaceText(node: Tree, from: string, to: string): void {
  for (const [key, value] of Object.entries(node)) {
    if (value === from) node[key] = to;
    else replaceText(treeOf(value), from, to);
  }
}

function modelsOf(resources: Tree): readonly Tree[] {
  return Object.values(resources).flatMap((resource) => {
    const { models, subresources } = treeOf(resource);
    return [...(models === undefined ? [] : [treeOf(models)]), ...modelsOf(treeOf(subresources))];
  });
}
