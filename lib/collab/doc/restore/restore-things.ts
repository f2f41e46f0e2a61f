import * as Y from "yjs";
import { differingKeys } from "#lib/domain/compare/compare-things.ts";

/**
 * Assertions or citations. A deleted key of a map can be set again with a fresh map; of one that is
 * there, only what differs is set. What cannot be read is left where it is: it says nothing.
 */
export function restoreThings<T extends { id: string }>(
  things: Y.Map<Y.Map<unknown>>,
  now: readonly T[],
  target: readonly T[],
): void {
  const wanted = new Set(target.map(({ id }) => id));
  for (const { id } of now) if (!wanted.has(id)) things.delete(id);
  const nowById = new Map(now.map((one) => [one.id, one]));
  for (const one of target) restoreThing(things, nowById.get(one.id) ?? null, one);
}

function restoreThing<T extends { id: string }>(
  things: Y.Map<Y.Map<unknown>>,
  now: T | null,
  target: T,
): void {
  const { id, ...rest } = target;
  const found = things.get(id);
  if (!now || !(found instanceof Y.Map)) {
    things.set(id, new Y.Map(Object.entries(rest)));
    return;
  }
  for (const key of differingKeys(now, target)) found.set(key, rest[key as keyof typeof rest]);
}
