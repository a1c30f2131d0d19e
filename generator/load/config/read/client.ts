// The client's constructor: `client_settings` with every default filled in.

import type { ClientConfig, ClientOptionConfig } from '../../../model/config.ts';
import { childPointer } from '../../../model/origin.ts';
import type { Findings } from '../findings.ts';
import { present } from '../present.ts';
import type { WrittenConfig } from '../schema/root.ts';
import { readDuration } from './duration.ts';

type WrittenClient = NonNullable<WrittenConfig['client_settings']>;
type WrittenOption = NonNullable<WrittenClient['opts']>[string];

const MINUTE_MS = 60_000;

/** Settings of the client; options keep the order of the configuration. */
export function readClient(written: WrittenClient = {}, findings: Findings): ClientConfig {
  const timeout = written.default_timeout ?? MINUTE_MS;
  const retries = written.default_retries;
  return present({
    options: Object.entries(written.opts ?? {}).map(([key, option]) => readOption(key, option)),
    defaultHeaders: Object.entries(written.default_headers ?? {}).map(([name, value]) => ({
      name,
      value: String(typeof value === 'object' ? value.value : value),
    })),
    defaultTimeoutMs: readDuration(timeout, '#/client_settings/default_timeout', findings) ?? MINUTE_MS,
    maxRetries: retries?.max_retries ?? 2,
    initialDelaySeconds: retries?.initial_delay_seconds ?? 0.5,
    maxDelaySeconds: retries?.max_delay_seconds ?? 8,
    idempotencyHeader: written.idempotency?.header,
    clientName: written.default_client_name,
    exampleName: written.default_client_example_name ?? 'client',
    envPrefix: written.default_env_prefix,
  });
}

function readOption(key: string, written: WrittenOption): ClientOptionConfig {
  return present({
    key,
    pointer: childPointer('#/client_settings/opts', key),
    type: written.type ?? ('string' as const),
    nullable: written.nullable ?? false,
    readEnv: written.read_env,
    default: written.default,
    example: written.example,
    description: written.description,
    auth: written.auth && { scheme: written.auth.security_scheme, role: written.auth.role ?? ('value' as const) },
    sendInHeader: written.send_in_header,
    sendAsQueryParam: written.send_as_query_param,
    sendAsBodyParam: written.send_as_body_param,
    sendAsPathParam: written.send_as_path_param,
    serverVariable: written.server_variable,
    requiredInTests: written.required_in_tests ?? false,
  });
}
