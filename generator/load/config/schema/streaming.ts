// How events of a stream are read: the keys under `streaming`.

import { z } from 'zod';

const handler = z.strictObject({
  event_type: z
    .union([z.string(), z.array(z.string())])
    .nullable()
    .optional()
    .describe('Name or names of the event; `null`: an event without a name.'),
  data_starts_with: z.string().optional().describe('How the text of the event begins.'),
  kind: z.string().optional().describe('`fallthrough`: every event that nothing before has matched.'),
  handle: z.enum(['yield', 'done', 'break', 'continue', 'error']).describe('What happens with a matching event.'),
  error_property: z.string().optional().describe('Property whose presence means an error.'),
});

export const streamingSchema = z.strictObject({
  on_event: z.array(handler).optional().describe('Handlers in order; the first that matches is used.'),
});
