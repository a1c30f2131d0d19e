// How lists are paged: the schemes under `pagination`. Their fields are small OpenAPI schemas, so
// keys of OpenAPI that play no part here are left alone.

import { z } from 'zod';
import { anything, withoutEffect } from './keys.ts';

const PURPOSES = [
  'items',
  'has_next_page',
  'next_cursor_param',
  'previous_cursor_param',
  'next_cursor_field',
  'previous_cursor_field',
  'next_cursor_id_param',
  'previous_cursor_id_param',
  'cursor_item_id',
  'cursor_url_field',
  'page_number_param',
  'current_page_number_field',
  'total_page_count_field',
  'offset_count_param',
  'offset_count_start_field',
  'offset_total_count_field',
] as const;

const property = z.strictObject({
  purpose: z
    .enum(PURPOSES)
    .optional()
    .describe('What the field is for. May be left out where only one field can be meant.'),
  is_top_level_array: z.boolean().optional().describe('The body itself is the list.'),
  from_header: z.string().optional().describe('Response header that holds the value.'),
  required: z.boolean().optional().describe('The field is always there.'),
});

const paginationFieldSchema = z
  .looseObject({
    type: z
      .union([z.string(), z.array(z.string())])
      .optional()
      .describe('As in OpenAPI.'),
    format: z.string().optional().describe('As in OpenAPI.'),
    nullable: z.boolean().optional().describe('The value may be null.'),
    description: z.string().optional().describe('Doc comment of the field.'),
    enum: z.array(anything).optional().describe('Values it may have.'),
    'x-stainless-pagination-property': property.optional().describe('The part the field plays.'),
    get properties(): z.ZodOptional<z.ZodRecord<z.ZodString, typeof paginationFieldSchema>> {
      return z.record(z.string(), paginationFieldSchema).optional().describe('Fields of an object.');
    },
    get items(): z.ZodOptional<typeof paginationFieldSchema> {
      return paginationFieldSchema.optional().describe('Items of an array.');
    },
  })
  .meta({ id: 'PaginationField' });

const fields = z.record(z.string(), paginationFieldSchema);

const paginationSchemeSchema = z.strictObject({
  name: z.string().min(1).describe('Name of the page class: `cursor_page` becomes `CursorPage`.'),
  description: z.string().optional().describe('What the scheme is for.'),
  type: z
    .enum(['cursor', 'cursor_id', 'cursor_url', 'page_number', 'offset', 'fake_page'])
    .describe('How the next page is found.'),
  request: fields.optional().describe('Parameters of a request for a page.'),
  response: fields.optional().describe('Fields of a page.'),
  param_location: z.enum(['query', 'body']).optional().describe('Where the parameters are sent. Default: `query`.'),
  continue_on_empty_items: z.boolean().optional().describe('An empty page is not the end. Default: `false`.'),
  response_type_name: withoutEffect(z.string().optional(), 'Name of the type of a page.'),
});

export const paginationSchema = z.union([paginationSchemeSchema, z.array(paginationSchemeSchema)]);
