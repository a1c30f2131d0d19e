import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filterWritten, printFiltered } from '../../../../generator/filter/index.ts';
import { parseText } from '../../../../generator/load/spec/parse-text.ts';

/** The text of a document as the public may read it. */
function publicly(text: string, syntax: 'json' | 'yaml', file = `a.${syntax}`): string {
  const document = parseText(text, file, ({ message }) => expect.fail(message)) ?? expect.fail('it does not parse');
  return printFiltered(
    filterWritten(document, { name: 'public', groups: new Set() }, () => undefined),
    document,
    syntax,
  );
}

/** The lines that are in one text and not in the other. */
function linesOnlyIn(text: string, other: string): readonly string[] {
  const known = new Set(other.split('\n').map((line) => line.replace(/,$/, '')));
  return text.split('\n').filter((line) => !known.has(line.replace(/,$/, '')));
}

const JSON_TEXT = `{
    "openapi": "3.1.0",
    "info": { "title": "caf\\u00e9 \\/ bar", "version": "1" },
    "paths": {
        "/a": {
            "get": {
                "tags": ["one", "two"],
                "responses": {
                    "default": { "description": "d" },
                    "404": { "description": "n" },
                    "200": {
                        "description": "ok",
                        "content": {"a/b": {"schema": {"$ref": "#/components/schemas/S"}}}
                    }
                }
            }
        }
    },
    "components": {
        "schemas": {
            "S": {
                "type": "object",
                "required": ["id", "secret"],
                "properties": {
                    "secret": { "x-mint": { "groups": ["beta"] } },
                    "id": {
                        "type": "number",
                        "maximum": 9223372036854775807,
                        "minimum": -1.0,
                        "multipleOf": 1e5,
                        "enum": [3.0, 2.00, 1.0],
                        "x-mint-enum": { "3": ["beta"] }
                    }
                },
                "example": { "secret": 5, "id": 1.0, "big": 12345678901234567890 }
            }
        }
    }
}
`;

const YAML_TEXT = `# Written by the secret team
openapi: 3.1.0
info:
  title: 'quoted' # the secret title
  version: "1.0"
  description: |
    Long
    text
paths:
  /a:
    get:
      tags: [one, two]
      responses:
        default: {description: d}
        '404':
          description: n
        200:
          description: ok
          content:
            a/b:
              schema: {$ref: '#/components/schemas/S'}
components:
  schemas:
    S:
      type: object
      required: [secret, id]
      properties:
        id: &id
          type: integer
          maximum: 9223372036854775807
          minimum: -1.0
          multipleOf: 1e5
          enum:
          - 0x10
          - 2.0
        same: *id
        merged:
          <<: *id
          description: m
        secret: {x-mint: {groups: [beta]}}
      example: {id: 1.0, secret: 5}
`;

describe('a filtered JSON document', () => {
  it('differs from the whole one by what was cut away', () => {
    const text = publicly(JSON_TEXT, 'json');
    expect(linesOnlyIn(text, JSON_TEXT)).toEqual([
      '                "required": ["id"],',
      '                        "enum": [2.00, 1.0]',
      '                "example": { "id": 1.0, "big": 12345678901234567890 }',
    ]);
    expect(linesOnlyIn(JSON_TEXT, text)).toHaveLength(5);
  });

  it('keeps tabs, line ends and a document on one line', () => {
    const tabs = JSON_TEXT.replaceAll('    ', '\t').replaceAll('\n', '\r\n');
    expect(publicly(tabs, 'json')).toBe(publicly(JSON_TEXT, 'json').replaceAll('    ', '\t').replaceAll('\n', '\r\n'));
    const line = '{"openapi":"3.0.0","paths":{"/b":{"get":{"x":1.0,"responses":{"404":{},"200":{}}}}}}';
    expect(publicly(line, 'json')).toBe(`${line}\n`);
  });

  it('is the same text where there is nothing to cut', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(1, 2, 4), (extension, indent) => {
        const root = {
          openapi: '3.1.0',
          paths: { '/a': { get: { responses: {} } } },
          'x-free': { default: extension },
        };
        const text = `${JSON.stringify(root, null, indent)}\n`;
        expect(publicly(text, 'json')).toBe(text);
        const spelled = text.replace('"openapi":', '"openapi" :');
        expect(publicly(spelled, 'json')).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it('of a YAML document holds no number that JSON does not know', () => {
    const text = publicly(YAML_TEXT, 'json', 'a.yml');
    expect(text).toContain('"maximum": 9223372036854775807');
    expect(text).toMatch(/"enum": \[\s+16,\s+2\.0\s+\]/);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(parse(publicly(YAML_TEXT, 'yaml', 'a.yml')))));
  });
});

describe('a filtered YAML document', () => {
  it('says nothing in comments', () => {
    expect(YAML_TEXT).toMatch(/secret team/);
    expect(publicly(YAML_TEXT, 'yaml')).not.toMatch(/#[^/]|secret|beta/);
  });

  it('keeps quotes, block texts, lists on one line and numbers, and writes aliases and merges out', () => {
    expect(linesOnlyIn(publicly(YAML_TEXT, 'yaml'), YAML_TEXT)).toEqual([
      "  title: 'quoted'",
      '      required: [id]',
      '        id:',
      '        same:',
      '      example: {id: 1.0}',
    ]);
    expect(publicly(YAML_TEXT, 'yaml').match(/maximum: 9223372036854775807/g)).toHaveLength(3);
  });

  it('is the same document when it is read again', () => {
    const text = publicly(YAML_TEXT, 'yaml');
    expect(publicly(text, 'yaml')).toBe(text);
  });

  it('is made from JSON too, with its numbers and the order of its keys', () => {
    const text = publicly(JSON_TEXT, 'yaml', 'a.json');
    expect(text).toMatch(/default:[^]*"404":[^]*"200":/);
    expect(text).toMatch(/maximum: 9223372036854775807\n\s+minimum: -1\.0\n\s+multipleOf: 1e5/);
    expect(parse(text)).toEqual(JSON.parse(publicly(JSON_TEXT, 'json')));
  });
});
