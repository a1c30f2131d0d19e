// The template room: what a template may say, and that nothing goes missing in silence.

import { describe, expect, it } from 'vitest';
import { memoryMemo } from '../../../../../generator/model/memo.ts';
import {
  fieldsOf,
  renderRemembered,
  renderTemplate,
} from '../../../../../generator/emit/typescript/render/render-template.ts';
import { jsonText, ownText } from '../../../../../generator/emit/typescript/render/text-writers.ts';

describe('renderTemplate', () => {
  it('puts rendered text in as it is', () => {
    expect(renderTemplate('{ "name": {{name}} }', { name: jsonText('a "quoted" <name>') })).toBe(
      '{ "name": "a \\"quoted\\" <name>" }',
    );
  });

  it('repeats lists and follows conditions', () => {
    const template = '{{#each rows}}\n- {{text}}{{#if last}}.{{else}},{{/if}}\n{{/each}}\n';
    const rows = [
      { text: ownText('one'), last: false },
      { text: ownText('two'), last: true },
    ];
    expect(renderTemplate(template, { rows })).toBe('- one,\n- two.\n');
  });

  it('throws when a field is missing, also inside a list or a condition not taken', () => {
    expect(() => renderTemplate('{{name}}', {})).toThrow('The template asks for name, which nobody gave.');
    expect(() => renderTemplate('{{#if on}}{{name}}{{/if}}', { on: false })).toThrow('asks for name');
    expect(() => renderTemplate('{{#each rows}}{{text}}{{/each}}', { rows: [{}] })).toThrow('asks for rows[0].text');
  });

  it('does not see what an object inherits', () => {
    expect(() => renderTemplate('{{constructor}}', {})).toThrow('asks for constructor');
  });

  it('throws when a value is of another kind than its use', () => {
    expect(() => renderTemplate('{{#if name}}x{{/if}}', { name: ownText('') })).toThrow(
      'The template uses name as a condition, but it is a text.',
    );
  });
});

describe('fieldsOf', () => {
  it('names the fields of every level', () => {
    const fields = fieldsOf('{{a}}{{#if b}}{{c}}{{/if}}{{#each d}}{{e}}{{/each}}');
    expect([...fields.texts]).toEqual(['a', 'c']);
    expect([...fields.conditions]).toEqual(['b']);
    expect([...(fields.lists.get('d')?.texts ?? [])]).toEqual(['e']);
  });

  it.each([
    ['a triple-stash', '{{{a}}}'],
    ['an unescaped mustache', '{{&a}}'],
    ['a helper with a parameter', '{{upper a}}'],
    ['a helper with a hash', '{{a b=1}}'],
    ['a partial', '{{> header}}'],
    ['another block', '{{#unless a}}x{{/unless}}'],
    ['an inverse block', '{{^a}}x{{/a}}'],
    ['a parent path', '{{#each a}}{{../b}}{{/each}}'],
    ['a data variable', '{{#each a}}{{@index}}{{/each}}'],
    ['a dotted path', '{{a.b}}'],
    ['a nested helper', '{{#if (not a)}}x{{/if}}'],
    ['a literal', '{{"a"}}'],
  ])('refuses %s', (_, template) => {
    expect(() => fieldsOf(template)).toThrow();
  });
});

describe('renderRemembered', () => {
  it('fills a template once for the same values', () => {
    const memo = memoryMemo();
    const fill = (name: string): string => renderRemembered('{{name}}!', { name: ownText(name) }, memo);
    expect([fill('a'), fill('b'), fill('a')]).toEqual(['a!', 'b!', 'a!']);
    const known = { ...memo, get: () => 'remembered' };
    expect(renderRemembered('{{name}}!', { name: ownText('a') }, known)).toBe('remembered');
  });
});
