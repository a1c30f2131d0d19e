// Every region of the runtime template has a filler, whatever an API can do, and no filler is for nothing.

import { describe, expect, it } from 'vitest';
import { NO_METHODS, regionFillers } from '../../../../../generator/emit/typescript/project/region-fillers.ts';
import { regionsOf } from '../../../../../generator/emit/typescript/runtime/assemble-runtime.ts';
import { listTemplates, readTemplate } from '../../../../../generator/load/templates.ts';
import { aConfig, aPlan } from '../../../../support/a-plan.ts';
import { emitProject } from '../../../../support/emit-project.ts';

const tools = { template: readTemplate, templates: listTemplates };

function everything(value: boolean) {
  const { capabilities } = aPlan();
  return { ...capabilities, ...Object.fromEntries(Object.keys(capabilities).map((name) => [name, value])) };
}

describe('region fillers', () => {
  it('are as many as there are regions when an API needs the whole runtime', () => {
    const plan = aPlan({ capabilities: everything(true) });
    const fillers = [...regionFillers(plan, (text) => text, NO_METHODS).keys()].sort();
    expect(fillers).toEqual(regionsOf(plan.capabilities, tools));
  });

  it('cover the regions of an API that needs the least', () => {
    const plan = aPlan({ capabilities: everything(false) });
    const fillers = regionFillers(plan, (text) => text, NO_METHODS);
    for (const region of regionsOf(plan.capabilities, tools)) expect(fillers.has(region), region).toBe(true);
  });

  it('read events as the owner says', async () => {
    const streamEvents = [
      { eventType: 'ping', handle: 'continue' },
      { eventType: ['a', "b's"], handle: 'yield' },
      { eventType: null, dataStartsWith: '[DONE]', handle: 'done' },
      { kind: 'error', handle: 'error' },
      { kind: 'fallthrough', handle: 'yield', errorProperty: 'error' },
    ] as const;
    const capabilities = { ...aPlan().capabilities, streaming: true };
    const files = await emitProject(aPlan({ capabilities, config: aConfig({ streamEvents }) }));
    expect(files.get('src/internal/decode-stream.ts')).toContain(`
  { eventType: 'ping', handle: 'continue' },
  { eventType: ['a', "b's"], handle: 'yield' },
  { eventType: null, dataStartsWith: '[DONE]', handle: 'done' },
  { handle: 'yield', errorProperty: 'error' },
];`);
  });

  it('leave nothing of the template behind: no region marker and no name of its company', async () => {
    for (const value of [true, false]) {
      for (const [path, text] of await emitProject(aPlan({ capabilities: everything(value) }))) {
        expect(text, path).not.toMatch(/#region|#endregion/);
        expect(text, path).not.toMatch(/acme/i);
      }
    }
  });
});
