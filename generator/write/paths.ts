// Which paths may be written or deleted: judged as text, before the disk is asked anything.
//
// Output paths come from an emitter and from a manifest that anyone may have edited; both pass here.

/** Where inox keeps its own files inside an output folder. No emitter writes there. */
export const OWN_FOLDER = '.inox';

const MAX_COMPONENT_BYTES = 120;
const DEVICE_NAME = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** A sentence saying why a relative path must not be touched, or undefined when it may be. */
export function whyUnsafe(path: string): string | undefined {
  if (path === '' || path.startsWith('/')) return 'it is not a relative path';
  const components = path.split('/');
  if (components[0]?.toLowerCase() === OWN_FOLDER) return `${OWN_FOLDER}/ belongs to inox itself`;
  for (const component of components) {
    const reason = whyUnsafeComponent(component);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function whyUnsafeComponent(component: string): string | undefined {
  if (component === '' || component === '.' || component === '..') return 'it has an empty, `.` or `..` part';
  if (!/^[A-Za-z0-9._-]+$/.test(component)) return 'it holds a character other than letters, digits, `.`, `_` and `-`';
  if (component.endsWith('.')) return 'a part of it ends in a dot, which Windows drops';
  if (component.length > MAX_COMPONENT_BYTES) return `a part of it is longer than ${MAX_COMPONENT_BYTES} bytes`;
  if (component.toLowerCase() === '.git') return 'it reaches into a git directory';
  if (DEVICE_NAME.test(component)) return 'a part of it names a Windows device';
  return undefined;
}

/** The first path that another one equals on a disk which ignores case, with that other one. */
export function findCaseClash(paths: readonly string[]): readonly [string, string] | undefined {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const folded = path.toLowerCase();
    const other = seen.get(folded);
    if (other !== undefined) return [other, path];
    seen.set(folded, path);
  }
  return undefined;
}
