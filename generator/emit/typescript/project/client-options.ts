// The API's own client options: their members, constructor defaults, checks and copies.
//
// What every client has (`baseURL`, `timeout`, …) stands in the runtime template; credentials are `client-auth.ts`.

import type { Json } from '../../../model/json.ts';
import type { ClientOptionPlan, SdkPlan } from '../../../model/plan.ts';
import type { Casing } from '../names/casing.ts';
import { variableName } from '../names/reserved.ts';
import { propertyKey, stringLiteral } from '../page/writers.ts';
import { docComment } from './doc-comment.ts';
import { anExample } from './option-examples.ts';

/** The region fillers that options make, by region. */
export interface OptionFillers {
  readonly options: string;
  readonly 'option-fields': string;
  readonly 'option-parameters': string;
  readonly 'option-checks': string;
  readonly 'option-values': string;
  readonly 'option-assignments': string;
  readonly 'option-copies': string;
  readonly 'server-variables': string;
  readonly 'client-headers': string;
}

/** The text of every region that follows from the client options of a plan. */
export function optionFillers(plan: SdkPlan, casing: Casing): OptionFillers {
  const options = plan.client.options.map((option) => namedOption(option, casing));
  const client = casing.pascal(plan.client.name);
  const each = (print: (option: NamedOption) => string) => options.map(print).join('\n');
  return {
    options: [...options.map(member), ...sharedMembers(plan)].join('\n\n'),
    'option-fields': each((option) => `${option.field}: ${fieldType(option)};`),
    'option-parameters': each(parameter),
    'option-checks': options
      .filter(isRequired)
      .map((option) => check(option, client, casing))
      .join('\n'),
    'option-values': each(({ field, local }) => `${bound(field, local)},`),
    'option-assignments': each((option) => `this.${option.field} = ${option.local};`),
    'option-copies': each((option) => `${option.field}: this.${option.field},`),
    'server-variables': options.flatMap(serverVariable).join('\n'),
    'client-headers': [...options.flatMap(sentHeader), ...constantHeaders(plan)].join('\n'),
  };
}

/** True for an option that the caller or the environment must give. */
export function isRequired(option: ClientOptionPlan): boolean {
  return !option.nullable && (option.default === undefined || option.default === null);
}

/** True when some option's environment variable is read as a number. */
export function readsNumbers(plan: SdkPlan): boolean {
  return plan.client.options.some((option) => option.type === 'number' && option.readEnv !== undefined);
}

/** True when some option's environment variable is read as a boolean. */
export function readsBooleans(plan: SdkPlan): boolean {
  return plan.client.options.some((option) => option.type === 'boolean' && option.readEnv !== undefined);
}

interface NamedOption extends ClientOptionPlan {
  readonly field: string;
  /** The variable of the constructor, where a reserved word or a name of its own cannot stand. */
  readonly local: string;
}

/** What the constructor of every client calls its own. */
const CONSTRUCTOR_NAMES: ReadonlySet<string> = new Set([
  'baseURL',
  'browserPolicy',
  'defaults',
  'environments',
  'guardBrowser',
  'maybeCoerceBoolean',
  'maybeCoerceFloat',
  'options',
  'opts',
  'readEnv',
]);

function namedOption(option: ClientOptionPlan, casing: Casing): NamedOption {
  const field = casing.camel(option.name);
  return { ...option, field, local: variableName(field, CONSTRUCTOR_NAMES) };
}

/** A property and its variable: one word where both are called alike. */
function bound(field: string, local: string): string {
  return field === local ? field : `${field}: ${local}`;
}

function member(option: NamedOption): string {
  const type = option.nullable ? `${option.type} | null` : option.type;
  const source =
    option.readEnv === undefined ? undefined : `Defaults to process.env[${stringLiteral(option.readEnv)}].`;
  const words = option.description?.replace(/[^\S\n]+$/gm, '').trim();
  const doc = [words, source].filter((part) => part !== undefined && part !== '').join('\n\n');
  return `${docComment(doc)}${option.field}?: ${type} | undefined;`;
}

function sharedMembers(plan: SdkPlan): string[] {
  const members: string[] = [];
  const { environments } = plan.client;
  if (environments.length > 1) {
    const list = environments.map(({ name, url }) => `- \`${name}\`: \`${url}\``).join('\n');
    const doc = `Which of the service's environments to talk to:\n${list}`;
    members.push(`${docComment(doc)}environment?: keyof typeof environments | undefined;`);
  }
  if (plan.config.target.browser.state === 'dangerous_allow') {
    const doc = 'Allow the client in a browser, where every visitor can read its credentials.';
    members.push(`${docComment(doc)}dangerouslyAllowBrowser?: boolean | undefined;`);
  }
  return members;
}

function fieldType(option: NamedOption): string {
  return option.nullable ? `${option.type} | null` : option.type;
}

function parameter(option: NamedOption): string {
  const name = bound(option.field, option.local);
  const fallback = fallbackOf(option);
  if (option.readEnv === undefined)
    return fallback === undefined ? `${name},` : `${name} = ${fallback},`;
  const read = `readEnv(${stringLiteral(option.readEnv)})`;
  const coerced = coerce(option.type, read);
  return `${name} = ${coerced}${fallback === undefined ? '' : ` ?? ${fallback}`},`;
}

function coerce(type: ClientOptionPlan['type'], read: string): string {
  switch (type) {
    case 'string':
      return read;
    case 'number':
      return `maybeCoerceFloat(${read})`;
    case 'boolean':
      return `maybeCoerceBoolean(${read})`;
  }
}

function fallbackOf(option: NamedOption): string | undefined {
  if (option.default !== undefined && option.default !== null) return literal(option.default, option.type);
  return option.nullable ? 'null' : undefined;
}

/** A default in the option's own type; a config may write the number `1` where a string is meant. */
function literal(value: Json, type: ClientOptionPlan['type']): string | undefined {
  if (type === 'string') return stringLiteral(typeof value === 'string' ? value : JSON.stringify(value));
  if (type === 'number') return Number.isFinite(Number(value)) ? String(Number(value)) : undefined;
  return value === true || value === 'true' ? 'true' : 'false';
}

function check(option: NamedOption, client: string, casing: Casing): string {
  const { field, local, readEnv } = option;
  const use = `new ${client}({ ${field}: ${anExample(option, casing)} })`;
  const message =
    readEnv === undefined
      ? `The client option ${field} is missing; pass it like ${use}.`
      : `The ${readEnv} environment variable is missing or empty; set it, or pass the client option ${field} like ${use}.`;
  return `if (${local} === undefined) {\n  throw new Errors.${client}Error(${stringLiteral(message)});\n}`;
}

function serverVariable(option: NamedOption): string[] {
  return option.serverVariable === undefined ? [] : [`${propertyKey(option.serverVariable)}: this.${option.field},`];
}

function sentHeader(option: NamedOption): string[] {
  return option.sendInHeader === undefined ? [] : [`${propertyKey(option.sendInHeader)}: this.${option.field},`];
}

function constantHeaders(plan: SdkPlan): string[] {
  return plan.config.client.defaultHeaders.map(({ name, value }) => `${propertyKey(name)}: ${stringLiteral(value)},`);
}
