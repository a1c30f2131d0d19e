// Methods with their shorthand written out: `get /v1/x` alone is an HTTP method.

import type { MethodConfig } from '../../../model/config.ts';
import { childPointer } from '../../../model/origin.ts';
import { present } from '../present.ts';
import type { WrittenConfig } from '../schema/root.ts';
import { readDuration } from './duration.ts';
import { readEndpoint } from './endpoint.ts';
import { isSkipped, ourText } from './language.ts';
import type { Reading } from './language.ts';

type WrittenMethod = NonNullable<WrittenConfig['resources'][string]['methods']>[string];
type WrittenHttpMethod = Extract<WrittenMethod, { endpoint: string }>;
type WrittenWebhookMethod = Extract<WrittenMethod, { type: 'webhook_unwrap' }>;

interface Place {
  /** Pointer of the parent. */
  readonly pointer: string;
  readonly reading: Reading;
}

/** One method of any kind. */
export function readMethod(key: string, written: WrittenMethod, { pointer: parent, reading }: Place): MethodConfig {
  const pointer = childPointer(parent, key);
  if (typeof written === 'string') {
    return { key, pointer, type: 'http', endpoint: readEndpoint(written), skipped: false };
  }
  const common = present({
    key,
    pointer,
    deprecated: ourText(written.deprecated, reading.ours),
    skipped: isSkipped(written, pointer, reading),
  });
  if ('endpoint' in written) return { ...common, type: 'http', ...readHttp(written, { pointer, reading }) };
  if (written.type === 'alias') return { ...common, type: 'alias', aliasTo: written.to };
  return { ...common, type: 'webhook_unwrap', webhook: readWebhook(written) };
}

function readHttp(written: WrittenHttpMethod, { pointer, reading }: Place) {
  const { streaming } = written;
  return present({
    endpoint: readEndpoint(written.endpoint),
    paginated: written.paginated,
    unwrapResponse: written.unwrap_response,
    bodyParamName: written.body_param_name,
    positionalParams: written.positional_params,
    defaultRequestOptions: readRequestOptions(written, { pointer, reading }),
    skipTestReason: ourText(written.skip_test_reason, reading.ours),
    streaming:
      streaming &&
      present({
        paramDiscriminator: streaming.param_discriminator,
        eventModel: streaming.stream_event_model,
        paramsTypeName: streaming.params_type_name,
      }),
  });
}

function readRequestOptions({ default_request_options: written }: WrittenHttpMethod, { pointer, reading }: Place) {
  if (written === undefined) return undefined;
  const timeout = written.timeout;
  const place = `${pointer}/default_request_options/timeout`;
  return present({
    timeoutMs: timeout === undefined || timeout === null ? timeout : readDuration(timeout, place, reading.findings),
    maxRetries: written.max_retries,
  });
}

function readWebhook(written: WrittenWebhookMethod): NonNullable<MethodConfig['webhook']> {
  const key = written.webhook_key_opt;
  const isObject = typeof key === 'object' && key !== null;
  return present({
    discriminator: written.discriminator,
    keyOption: isObject ? key.name : key,
    keyEncoding: isObject ? key.encoding ?? 'base64' : ('base64' as const),
    eventTypes: written.event_types,
  });
}
