// The examples of the README: the keys under `readme`.

import { z } from 'zod';
import { anyObject, anything, endpoint, forOthers, OTHER_LANGUAGES, withoutEffect } from './keys.ts';

const forOtherLanguages = Object.fromEntries(
  OTHER_LANGUAGES.map((language) => [language, forOthers(anything.optional(), 'For other languages.')]),
);

const request = z.strictObject({
  type: z.literal('request').optional().describe('The default kind.'),
  endpoint: endpoint.describe('The operation that is called.'),
  params: anyObject.optional().describe('Arguments by name; required ones that are missing are made up.'),
  response_property: z.string().optional().describe('Property of the response that is printed.'),
  assign_to: z.string().optional().describe('Name of the variable that holds the response.'),
  example_properties: withoutEffect(anyObject.optional(), 'Properties of the error shown in `errors`.'),
  file_param: withoutEffect(z.string().optional(), 'Parameter that holds the file shown in `file_uploads`.'),
  file_path: withoutEffect(z.string().optional(), 'Path of that file.'),
});

const snippet = z.strictObject({
  type: z.literal('snippet').optional().describe('May be left out.'),
  snippet: withoutEffect(z.string(), 'Name of a custom snippet.'),
});

const perLanguage = z.strictObject({
  default: z.union([request, snippet]).optional().describe('For every language without its own.'),
  typescript: z.union([request, snippet]).optional().describe('For TypeScript.'),
  node: z.union([request, snippet]).optional().describe('For TypeScript, in its older spelling.'),
  ...forOtherLanguages,
});

const section = z
  .union([
    request.describe('A request'),
    snippet.describe('A custom snippet'),
    perLanguage.describe('One of them for each language'),
  ])
  .meta({ id: 'ReadmeSection' });

export const SECTIONS = [
  'default',
  'headline',
  'pagination',
  'streaming',
  'errors',
  'retries',
  'timeouts',
  'nested_params',
  'raw_response',
  'http_agent',
  'default_headers',
  'file_uploads',
] as const;

const sections = {
  default: section.optional().describe('The request shown wherever a section has none of its own.'),
  headline: section.optional().describe('Usage, the first example.'),
  pagination: section.optional().describe('Iterating over a list.'),
  streaming: withoutEffect(section.optional(), 'Reading a stream.'),
  errors: section.optional().describe('Catching an error.'),
  retries: section.optional().describe('Setting retries.'),
  timeouts: section.optional().describe('Setting a timeout.'),
  nested_params: withoutEffect(section.optional(), 'Passing an object.'),
  raw_response: section.optional().describe('Reading the response itself.'),
  http_agent: withoutEffect(section.optional(), 'Choosing an HTTP agent.'),
  default_headers: withoutEffect(section.optional(), 'Sending other headers.'),
  file_uploads: withoutEffect(section.optional(), 'Sending a file.'),
};

const ours = z.strictObject(sections).meta({ id: 'ReadmeSections' });

export const readmeSchema = z.strictObject({
  example_requests: z
    .strictObject({
      ...sections,
      typescript: ours.optional().describe('Sections for TypeScript.'),
      node: ours.optional().describe('Sections for TypeScript, in its older spelling.'),
      ...forOtherLanguages,
    })
    .optional()
    .describe('Which request each section of the README shows. A language may have its own.'),
  example_types: withoutEffect(anyObject.optional(), 'Which model shows each kind of type.'),
  custom_snippets: withoutEffect(anyObject.optional(), 'Snippets written by hand.'),
  include_stainless_attribution: z
    .boolean()
    .optional()
    .describe('Whether the README says who generated it. Default: `true`.'),
});
