// Templates of prose and project files only place text: whatever comes from a specification or a configuration
// has been through a writer before.

import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../generator/emit/typescript/render/render-template.ts';
import { listTemplates, readTemplate } from '../../generator/load/templates.ts';
import { aClient, aConfig, anOption, aPlan } from '../support/a-plan.ts';
import { emitProject } from '../support/emit-project.ts';

const templates = listTemplates('typescript/text');

describe('every text template', () => {
  it.each(templates.filter((path) => path.endsWith('.hbs')))('%s holds fields, each and if', (path) => {
    const text = readTemplate(path);
    expect(() => fieldsOf(text)).not.toThrow();
    expect(text).not.toContain('{{{');
  });

  it.each(templates.filter((path) => !path.endsWith('.hbs')))('%s is copied and so holds no field', (path) => {
    expect(readTemplate(path)).not.toContain('{{');
  });

  it.each(templates)('%s ends in one newline and has no other kind', (path) => {
    expect(readTemplate(path)).toMatch(/[^\n]\n$/);
    expect(readTemplate(path)).not.toContain('\r');
  });
});

/** Breaks out of comments, quotes, template literals, tags, fences, links and lines. */
const HOSTILE = '*/ \' " ` ${evil} </script> ``` \n\n# x [a](javascript:b) \u2028 {{evil}} \\ "); evil(); //';

describe('hostile text', () => {
  it('stays text in every project file', async () => {
    const config = aConfig();
    const files = await emitProject(
      aPlan({
        config: {
          ...config,
          organization: {
            name: HOSTILE,
            docs: HOSTILE,
            contact: HOSTILE,
            securityContact: HOSTILE,
            securityPolicyUrl: HOSTILE,
          },
          target: {
            ...config.target,
            packageName: HOSTILE,
            readmeTitle: HOSTILE,
            productionRepo: HOSTILE,
            browser: { state: 'disallow', message: HOSTILE },
          },
          settings: { ...config.settings, fileHeader: HOSTILE },
          client: { ...config.client, idempotencyHeader: HOSTILE, defaultHeaders: [{ name: HOSTILE, value: HOSTILE }] },
        },
        client: aClient({
          options: [
            anOption('token', {
              description: HOSTILE,
              readEnv: HOSTILE,
              default: HOSTILE,
              sendInHeader: HOSTILE,
              serverVariable: HOSTILE,
            }),
          ],
          environments: [
            { name: HOSTILE, url: HOSTILE },
            { name: '__proto__', url: HOSTILE },
          ],
          auth: {
            schemes: [
              { kind: 'apiKey', name: HOSTILE, place: 'header', parameter: HOSTILE, option: { words: ['token'] } },
            ],
            requirements: [[HOSTILE]],
            perEndpoint: false,
          },
        }),
      }),
    );
    expect(JSON.parse(files.get('package.json') ?? '')).toMatchObject({ name: HOSTILE });
    expect(files.get('src/client.ts')).not.toMatch(/^\s*evil\(/m);
    const prose = (files.get('README.md') ?? '').replace(/^(`{3,})[\s\S]*?^\1$/gm, '');
    expect(prose).not.toMatch(/[^\\]\]\(javascript:/);
    expect(prose).not.toMatch(/^# x/m);
    expect(files.get('vitest.config.mts')).toContain('find: ');
  });
});
