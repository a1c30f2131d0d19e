// The files of an SDK that are neither code of the API nor runtime: manifests, settings, licence, scripts, prose.
//
// A `.hbs` template is filled with values that writers made; every other template is copied as it stands.

import type { OutputFile } from '../../../model/output.ts';
import type { SdkPlan } from '../../../model/plan.ts';
import type { EmitTools } from '../../emitter.ts';
import { renderRemembered, type TemplateValues } from '../render/render-template.ts';
import {
  contributingValues,
  licenseValues,
  packageValues,
  releaseValues,
  securityValues,
  settingsValues,
} from './project-values.ts';
import { readmeValues } from './readme-values.ts';

interface ProjectFile {
  readonly path: string;
  /** Below `templates/typescript/text/`. */
  readonly template: string;
  readonly syntax: OutputFile['syntax'];
  /** Absent: the template is final. */
  readonly values?: TemplateValues;
}

const FOLDER = 'typescript/text';

/** Every project file of an SDK. */
export function projectFiles(plan: SdkPlan, tools: EmitTools): readonly OutputFile[] {
  return filesOf(plan, tools).map(({ path, template, syntax, values }) => {
    const original = tools.template(`${FOLDER}/${template}`);
    const text = values === undefined ? original : renderRemembered(original, values, tools.memo);
    return { path, text, syntax, original };
  });
}

function filesOf(plan: SdkPlan, tools: EmitTools): readonly ProjectFile[] {
  const settings = settingsValues(plan);
  const { license } = plan.config.settings;
  const licenses: readonly ProjectFile[] =
    license === 'Apache-2.0' || license === 'MIT'
      ? [{ path: 'LICENSE', template: `licenses/${license}.hbs`, syntax: 'none', values: licenseValues(plan) }]
      : [];
  return [
    { path: '.gitignore', template: 'gitignore', syntax: 'none' },
    { path: '.prettierignore', template: 'prettierignore', syntax: 'none' },
    { path: '.prettierrc.json', template: 'prettierrc.json', syntax: 'json' },
    { path: '.stats.yml', template: 'stats.yml.hbs', syntax: 'none', values: settings },
    { path: 'CONTRIBUTING.md', template: 'CONTRIBUTING.md.hbs', syntax: 'markdown', values: contributingValues() },
    ...licenses,
    ...releaseFiles(plan),
    { path: 'README.md', template: 'README.md.hbs', syntax: 'markdown', values: readmeValues(plan, tools.prose) },
    { path: 'SECURITY.md', template: 'SECURITY.md.hbs', syntax: 'markdown', values: securityValues(plan) },
    { path: 'examples/.keep', template: 'keep', syntax: 'none' },
    { path: 'package.json', template: 'package.json.hbs', syntax: 'json', values: packageValues(plan) },
    { path: 'scripts/build.mjs', template: 'scripts/build.mjs', syntax: 'none' },
    { path: 'scripts/refuse-publish.mjs', template: 'scripts/refuse-publish.mjs', syntax: 'none' },
    { path: 'src/lib/.keep', template: 'keep', syntax: 'none' },
    { path: 'tsconfig.dist-src.json', template: 'tsconfig.dist-src.json', syntax: 'json' },
    { path: 'tsconfig.json', template: 'tsconfig.json.hbs', syntax: 'json', values: settings },
    { path: 'vitest.config.mts', template: 'vitest.config.mts.hbs', syntax: 'typescript', values: settings },
  ];
}

/** What release-please reads, for an owner whose releases it makes. */
function releaseFiles(plan: SdkPlan): readonly ProjectFile[] {
  const { release } = plan.config.target;
  if (release === undefined) return [];
  const values = releaseValues(plan, release);
  return [
    {
      path: '.github/workflows/release-please.yml',
      template: 'release/release-please.yml.hbs',
      syntax: 'none',
      values,
    },
    {
      path: '.release-please-manifest.json',
      template: 'release/release-please-manifest.json.hbs',
      syntax: 'json',
      values,
    },
    { path: 'release-please-config.json', template: 'release/release-please-config.json.hbs', syntax: 'json', values },
  ];
}
