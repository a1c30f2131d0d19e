// Door of the samples room: made-up arguments for tests, `@example`s and the README, and payloads for
// webhook tests. Knows schemas and plans; how a literal is spelled is an emitter's business.

import type { Api, Operation } from '../../model/api.ts';
import type { SdkConfig } from '../../model/config.ts';
import { hasHabit } from '../../model/habits.ts';
import type { MethodSamples, ParamsPlan, Sample } from '../../model/plan.ts';
import type { Schema } from '../../model/schema.ts';
import { sampleCall, type Call } from './call-sample.ts';
import { sampleSchema } from './schema-sample.ts';
import type { SampleContext } from './shape.ts';

export { showsExamples } from './gate.ts';

/** Values in one call; the largest published sample has some hundreds. */
const LARGEST = 5000;

interface SampleInput {
  readonly api: Api;
  readonly config: SdkConfig;
  /** True if a schema pointer is a configured model. */
  readonly isModel: (pointer: string) => boolean;
}

export interface MethodSampleInput extends SampleInput {
  readonly operation: Operation;
  readonly positional: readonly { readonly parameter: string }[];
  readonly params?: ParamsPlan | undefined;
  /** The schema of the media type that was chosen for the body. */
  readonly bodySchema?: Schema | undefined;
  /** The field that asks for a stream; samples do not ask. */
  readonly streamField?: string | undefined;
}

/** The three sample calls of a method: required params, every param, and its `@example`. */
export function methodSamples(input: MethodSampleInput): MethodSamples {
  const call: Call = input;
  return {
    required: sampleCall(contextOf(input, true), call, 'required'),
    all: sampleCall(contextOf(input, true), call, 'all'),
    example: sampleCall(contextOf(input, true), call, 'example'),
  };
}

/** A full payload of a webhook event, for the test that signs it. */
export function webhookSample(input: SampleInput & { readonly schema: Schema }): Sample {
  return sampleSchema(contextOf(input, false), input.schema, { kind: 'all', name: 'payload' });
}

function contextOf({ api, config, isModel }: SampleInput, sent: boolean): SampleContext {
  const prunedExamples = hasHabit(config, 'prunedExamples');
  const exampledVariants = hasHabit(config, 'exampledVariants');
  return {
    api,
    sorted: config.settings.sortSchemaProperties,
    isModel,
    exampledVariants,
    prunedExamples,
    sent,
    budget: { left: LARGEST },
  };
}
