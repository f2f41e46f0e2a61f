import type { ThingChange } from "../compare/change.ts";
import { isSame } from "../compare/same.ts";

/**
 * Makes changes of things in a list that may be another by now; null where a change would take back
 * what somebody else made of the same thing meanwhile.
 */
export function mergeThings<T extends { id: string }>(
  now: readonly T[],
  changes: readonly ThingChange<T>[],
): T[] | null {
  const byId = new Map(now.map((one) => [one.id, one]));
  for (const change of changes) {
    const id = change.change === "removed" ? change.before.id : change.after.id;
    const merged = mergeThing(byId.get(id) ?? null, change);
    if (merged === "stale") return null;
    if (merged) byId.set(id, merged);
    else byId.delete(id);
  }
  return [...byId.values()];
}

function mergeThing<T extends { id: string }>(
  now: T | null,
  change: ThingChange<T>,
): T | null | "stale" {
  if (change.change === "added") return !now || isSame(now, change.after) ? change.after : "stale";
  if (change.change === "removed") return !now || isSame(now, change.before) ? null : "stale";
  return now ? mergeKeys(now, change) : "stale";
}

function mergeKeys<T extends { id: string }>(
  now: T,
  { before, after, keys }: Extract<ThingChange<T>, { change: "changed" }>,
): T | "stale" {
  const of = (one: T, key: string) => (one as Record<string, unknown>)[key];
  const isFree = (key: string) =>
    isSame(of(now, key), of(before, key)) || isSame(of(now, key), of(after, key));
  if (!keys.every(isFree)) return "stale";
  return { ...now, ...Object.fromEntries(keys.map((key) => [key, of(after, key)])) };
}
