// Seeded edits of a configuration alone, as owners make them: one edit for one number, the same each time.

import type { Inputs } from './spec-edits.ts';

type Tree = Inputs['config'];

/** The part of a configuration below a key, made when it is not there. */
function below(tree: Tree, ...keys: readonly string[]): Tree {
  return keys.reduce((node, key) => {
    const inner = node[key];
    // A key that is no map yet becomes one.
    const next = typeof inner === 'object' && inner !== null ? (inner as Tree) : {};
    node[key] = next;
    return next;
  }, tree);
}

/** Takes one of two values in turns. */
function toggle(tree: Tree, key: string, [one, other]: readonly [unknown, unknown]): void {
  tree[key] = tree[key] === one ? other : one;
}

const EDITS: readonly ((config: Tree) => void)[] = [
  (config) => toggle(below(config, 'targets', 'typescript'), 'package_name', ['renamed-sdk', 'another-sdk']),
  (config) => toggle(below(config, 'settings'), 'license', ['MIT', 'Apache-2.0']),
  (config) => toggle(below(config, 'settings'), 'positional_params', [true, false]),
  (config) =>
    toggle(below(config, 'environments'), 'staging', ['https://staging.example.com', 'https://next.example.com']),
  (config) =>
    void (below(config, 'client_settings', 'opts')['region'] = { type: 'string', nullable: true, read_env: 'REGION' }),
  (config) => toggle(below(config, 'organization'), 'docs', ['https://docs.example.com', 'https://help.example.com']),
  (config) => toggle(below(config, 'query_settings'), 'array_format', ['comma', 'brackets']),
  (config) => {
    const resources = Object.entries(below(config, 'resources')).reverse();
    config['resources'] = Object.fromEntries(resources);
  },
];

/** Makes the edit of a number. */
export function editConfig({ config }: Inputs, seed: number): void {
  EDITS[seed % EDITS.length]?.(config);
}
