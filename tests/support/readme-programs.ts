// The examples of a README as programs that a compiler can be asked about.

/** Each block of TypeScript, with the import and the client that its reader has by then. */
export function readmePrograms(readme: string, packageName: string): readonly string[] {
  const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);
  const name = blocks.flatMap((code) => defaultImport(code) ?? [])[0] ?? 'Client';
  return blocks.map((code) => {
    const imported = defaultImport(code) === name ? '' : `import ${name} from '${packageName}';\n`;
    const client = /^const client/m.test(code) ? '' : `declare const client: ${name};\n`;
    return `${imported}${client}${code}\nexport {};\n`;
  });
}

/** What the examples of every README use beside the SDK. */
export function declareOthers(packageName: string): string {
  return `
declare module 'pino' { export default function pino(): { child(options: object): Console } }
declare module 'my-fetch' { const fetch: typeof globalThis.fetch; export default fetch }
declare module 'undici' { export class ProxyAgent { constructor(url: string) } }
declare module 'npm:${packageName}' { export { default } from '${packageName}' }
declare const Deno: { createHttpClient(options: object): object };
declare const process: { env: Record<string, string | undefined> };
`;
}

function defaultImport(code: string): string | undefined {
  return /^import (\w+) from '[^']*'/m.exec(code)?.[1];
}
