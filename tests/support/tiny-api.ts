// A small OpenAPI document and its configuration: two resources, a page, an enum, a shared model.

export const TINY_SPEC = {
  openapi: '3.0.3',
  info: { title: 'Books', version: '1.0.0' },
  servers: [{ url: 'https://api.books.example' }],
  security: [{ bearer: [] }],
  paths: {
    '/v1/books': {
      get: {
        operationId: 'list-books',
        description: 'Lists books, *newest* first.',
        parameters: [
          { name: 'cursor', in: 'query', schema: { type: 'string' } },
          { name: 'limit', in: 'query', schema: { type: 'integer' } },
        ],
        responses: {
          '200': {
            description: 'A page of books',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['data'],
                  properties: {
                    data: { type: 'array', items: { $ref: '#/components/schemas/Book' } },
                    next_cursor: { type: 'string', nullable: true },
                  },
                },
              },
            },
          },
        },
      },
      post: {
        operationId: 'create-book',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['title'],
                properties: { title: { type: 'string' }, kind: { type: 'string', enum: ['paper', 'audio'] } },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The book',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Book' } } },
          },
        },
      },
    },
    '/v1/books/{book_id}': {
      get: {
        operationId: 'get-book',
        parameters: [{ name: 'book_id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {
          '200': {
            description: 'The book',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Book' } } },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    schemas: {
      Book: {
        type: 'object',
        required: ['id', 'title'],
        properties: {
          id: { type: 'string', description: 'ID of the book.' },
          title: { type: 'string' },
          kind: { type: 'string', enum: ['paper', 'audio'] },
        },
      },
    },
  },
};

export const TINY_CONFIG = `edition: 2025-10-10
organization:
  name: books
  docs: https://docs.books.example
  contact: help@books.example
targets:
  typescript:
    package_name: books-sdk
    production_repo: books/books-node
    publish:
      npm: true
settings:
  license: Apache-2.0
client_settings:
  opts:
    bearer_token:
      type: string
      nullable: false
      auth: { security_scheme: bearer }
      read_env: BOOKS_BEARER_TOKEN
environments:
  production: https://api.books.example
pagination:
  - name: cursor_page
    type: cursor
    request:
      cursor: { type: string, x-stainless-pagination-property: { purpose: next_cursor_param } }
      limit: { type: integer }
    response:
      data: { type: array, items: {} }
      next_cursor: { type: string, nullable: true, x-stainless-pagination-property: { purpose: next_cursor_field } }
resources:
  books:
    models:
      book: Book
    methods:
      list: get /v1/books
      create: post /v1/books
      retrieve: get /v1/books/{book_id}
`;
