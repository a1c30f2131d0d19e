// `api.md` of a published SDK -> the tree of resources with their types and methods, in the order written.

export interface Section {
  readonly heading: string;
  readonly depth: number;
  /** snake_case key of the resource; `$shared` and `$client` for the two special ones. */
  readonly key: string;
  /** Path of the file the types live in: `src/resources/v1/plans.ts`. */
  readonly types: readonly { readonly name: string; readonly path: string }[];
  readonly methods: readonly MethodLine[];
  readonly children: readonly Section[];
}

export interface MethodLine {
  readonly name: string;
  /** Absent for methods that send nothing, such as reading a webhook. */
  readonly endpoint?: { readonly verb: string; readonly path: string };
  readonly arguments: string;
  readonly result: string;
  readonly path: string;
}

interface Draft {
  readonly heading: string;
  readonly depth: number;
  readonly types: { name: string; path: string }[];
  readonly methods: MethodLine[];
  readonly children: Draft[];
}

const HEADING = /^(#{1,6}) (.+)$/;
const TYPE = /^- <code><a href="\.\/([^"]+)">([^<]+)<\/a><\/code>$/;
const METHOD =
  /^- <code(?: title="([a-z]+) ([^"]*)")?>[^<]*<a href="\.\/([^"]+)">([^<]+)<\/a>\((.*)\) -> (.+)<\/code>$/;

/** The tree of resources; lines that are none of headings, types and methods are passed over. */
export function readApiMd(text: string): readonly Section[] {
  const roots: Draft[] = [];
  const open: Draft[] = [];
  for (const line of text.split('\n')) {
    const heading = HEADING.exec(line);
    if (heading !== null) {
      const [, marks = '', title = ''] = heading;
      const draft = { heading: title.trim(), depth: marks.length, types: [], methods: [], children: [] };
      while ((open.at(-1)?.depth ?? 0) >= draft.depth) open.pop();
      (open.at(-1)?.children ?? roots).push(draft);
      open.push(draft);
    } else readEntry(line, open.at(-1));
  }
  return roots.map((draft) => finish(draft));
}

function readEntry(line: string, draft: Draft | undefined): void {
  if (draft === undefined) return;
  const type = TYPE.exec(line);
  if (type !== null) draft.types.push({ path: type[1] ?? '', name: type[2] ?? '' });
  const method = METHOD.exec(line);
  if (method === null) return;
  const [, verb, route, path = '', name = '', written = '', result = ''] = method;
  const endpoint = verb === undefined || route === undefined ? undefined : { verb, path: unescapeHtml(route) };
  draft.methods.push({ name, path, arguments: written, result, ...(endpoint === undefined ? {} : { endpoint }) });
}

function unescapeHtml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function finish(draft: Draft): Section {
  return { ...draft, key: keyOf(draft), children: draft.children.map((child) => finish(child)) };
}

/** File and folder names are the key with dashes, so they give it back exactly; a heading only nearly does. */
function keyOf(draft: Draft): string {
  const path = firstPath(draft);
  if ([...draft.methods, ...draft.types].some((one) => /^src\/(client|index)\.ts$/.test(one.path))) return '$client';
  if (draft.depth === 1 && path !== undefined && /^src\/resources\/shared(\/shared)?\.ts$/.test(path)) return '$shared';
  const step = path
    ?.replace(/^src\/resources\//, '')
    .replace(/\.ts$/, '')
    .split('/')[draft.depth - 1];
  return (step ?? kebab(draft.heading)).replaceAll('-', '_');
}

function firstPath(draft: Draft): string | undefined {
  const own = draft.types[0]?.path ?? draft.methods[0]?.path;
  return own ?? draft.children.map((child) => firstPath(child)).find((path) => path !== undefined);
}

function kebab(heading: string): string {
  return heading
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();
}
