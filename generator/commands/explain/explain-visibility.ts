// Why an audience sees a thing or not: the markers on the way to it, with their places.

import { operationKey, type Api } from '../../model/api.ts';
import { childPointer, pointerKeys } from '../../model/origin.ts';
import { isVisibleTo, type Audience, type Visibility } from '../../model/visibility.ts';
import { placeOf, type Fact } from './describe.ts';
import type { Named } from './find-named.ts';
import type { Documents } from '../run.ts';

export interface Sight {
  readonly api: Api;
  readonly visible: Api;
  readonly audience: Audience;
  readonly documents: Documents;
}

/** Visible or hidden, and the chain of markers from the operation or component down to the thing. */
export function explainVisibility(named: Named, { api, visible, audience, documents }: Sight): readonly Fact[] {
  const chain = named.kind === 'resource' ? [] : [...operationMarkers(named), ...schemaMarkers(named, api)];
  const facts = chain.map((visibility) => {
    const place = visibility.origin === undefined ? '' : `, ${placeOf(visibility.origin, documents)}`;
    const effect = isVisibleTo(visibility, audience) ? 'lets it see' : 'hides it';
    return { label: 'marker', text: `${effect}: only for ${(visibility.groups ?? []).join(', ')}${place}` };
  });
  const answer = isSeen(named, visible) ? 'visible' : 'hidden';
  return [{ label: `for ${audience.name}`, text: answer }, ...facts];
}

function isSeen(named: Named, visible: Api): boolean {
  const isOperationSeen = (method: Named & { kind: 'method' | 'type' }) => {
    if (method.method?.kind !== 'http') return true;
    const { verb, path } = method.method.operation;
    return visible.operations.has(operationKey(verb, path));
  };
  switch (named.kind) {
    case 'resource':
      return named.resource.methods.every(
        (method) => method.kind !== 'http' || visible.operations.has(operationKey(method.verb, method.operation.path)),
      );
    case 'method':
      return isOperationSeen(named);
    case 'type': {
      const { pointer } = named.type.origin;
      return isOperationSeen(named) && (!pointer.startsWith('#/components/schemas/') || visible.schemas.has(pointer));
    }
  }
}

function operationMarkers(named: Named & { kind: 'method' | 'type' }): readonly Visibility[] {
  return named.method?.kind === 'http' ? marked(named.method.operation.visibility) : [];
}

/** Every schema around the thing, outermost first. */
function schemaMarkers(named: Named & { kind: 'method' | 'type' }, api: Api): readonly Visibility[] {
  if (named.kind !== 'type') return [];
  let pointer = '#';
  return pointerKeys(named.type.origin.pointer).flatMap((key) => {
    pointer = childPointer(pointer, key);
    return marked(api.schemas.get(pointer)?.visibility ?? {});
  });
}

function marked(visibility: Visibility): readonly Visibility[] {
  return visibility.groups === undefined ? [] : [visibility];
}
