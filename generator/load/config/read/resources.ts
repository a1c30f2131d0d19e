// The resource tree with shorthands written out and `skip`/`only` decided.

import type { ModelConfig, ResourceConfig } from '../../../model/config.ts';
import { childPointer } from '../../../model/origin.ts';
import { present } from '../present.ts';
import type { WrittenConfig } from '../schema/root.ts';
import { isSkipped, ourText } from './language.ts';
import type { Reading } from './language.ts';
import { readMethod } from './methods.ts';

type WrittenResources = WrittenConfig['resources'];
type WrittenResource = WrittenResources[string];
type WrittenModel = NonNullable<WrittenResource['models']>[string];

/** Every resource in the order of the configuration. */
export function readResources(written: WrittenResources, pointer: string, reading: Reading): readonly ResourceConfig[] {
  return Object.entries(written).map(([key, resource]) => readResource(key, resource, { pointer, reading }));
}

interface Place {
  /** Pointer of the parent. */
  readonly pointer: string;
  readonly reading: Reading;
}

function readResource(key: string, written: WrittenResource, { pointer: parent, reading }: Place): ResourceConfig {
  const pointer = childPointer(parent, key);
  if (key === '$shared') sayMethodsOfShared(written, pointer, reading);
  const models = Object.entries(written.models ?? {});
  const methods = Object.entries(written.methods ?? {});
  const modelsPointer = childPointer(pointer, 'models');
  const methodsPointer = childPointer(pointer, 'methods');
  return present({
    key,
    pointer,
    models: models.map(([name, model]) => readModel(name, model, { pointer: modelsPointer, reading })),
    methods: methods.map(([name, method]) => readMethod(name, method, { pointer: methodsPointer, reading })),
    subresources: readResources(written.subresources ?? {}, childPointer(pointer, 'subresources'), reading),
    description: written.description,
    deprecated: ourText(written.deprecated, reading.ours),
    skipped: isSkipped(written, pointer, reading),
    custom: written.custom ?? false,
  });
}

function readModel(key: string, written: WrittenModel, { pointer: parent, reading }: Place): ModelConfig {
  const pointer = childPointer(parent, key);
  if (typeof written === 'string') return { key, pointer, schema: written, skipped: false };
  return present({
    key,
    pointer,
    schema: 'openapi_uri' in written ? written.openapi_uri : undefined,
    aliasTo: 'to' in written ? written.to : undefined,
    deprecated: ourText(written.deprecated, reading.ours),
    skipped: isSkipped(written, pointer, reading),
  });
}

function sayMethodsOfShared(written: WrittenResource, pointer: string, { findings }: Reading): void {
  for (const key of ['methods', 'subresources'] as const) {
    if (Object.keys(written[key] ?? {}).length === 0) continue;
    findings.say({
      severity: 'error',
      code: 'Config/SharedHasMethods',
      pointer: childPointer(pointer, key),
      message: `\`$shared\` holds models only; it cannot have ${key}.`,
      help: 'Move them to a resource, or to `$client`.',
    });
  }
}
