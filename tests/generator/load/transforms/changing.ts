// Applies transforms to a document given as text, and collects what is said about them.

import { applyTransforms } from '../../../../generator/load/transforms/apply.ts';
import { readYaml } from '../../../../generator/load/yaml.ts';
import type { Diagnostic } from '../../../../generator/model/diagnostic.ts';
import type { SpecDocument } from '../../../../generator/model/document.ts';
import { isJsonObject } from '../../../../generator/model/json.ts';
import type { Json, JsonObject } from '../../../../generator/model/json.ts';

/** A document read from YAML text. */
export function document(text: string): SpecDocument {
  const yaml = readYaml(text, 'spec.yml', (problem) => {
    throw new Error(problem.message);
  });
  if (yaml === undefined || !isJsonObject(yaml.root)) throw new Error('not a map');
  return { file: 'spec.yml', text, root: yaml.root, where: yaml.where };
}

/** What the transforms make of a document, and what they said. */
export function run(
  spec: SpecDocument | string,
  ...transforms: { command: string; args: JsonObject | readonly Json[] }[]
) {
  const found: Diagnostic[] = [];
  const changed = applyTransforms(
    typeof spec === 'string' ? document(spec) : spec,
    transforms.map((transform, index) => ({ ...transform, pointer: `#/openapi/transforms/${index}` })),
    (diagnostic) => found.push(diagnostic),
  );
  return { document: changed, root: changed.root, found, messages: found.map((each) => each.message) };
}
