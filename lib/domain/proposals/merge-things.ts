import type { ThingChange } from "../compare/change.ts";
import { isSame } from "../compare/same.ts";

/**
 * Makes changes of things in a list that may be another by now; null where a change would take back
 * what somebody else made of the same thing meanwhile. Forced, it takes it back.
 */
export function mergeThings<T extends { id: string }>(
  now: readonly T[],
  changes: readonly ThingChange<T>[],
  isForced = false,
): T[] | null {
  const byId = new Map(now.map((one) => [one.id, one]));
  for (const change of changes) {
    const id = change.change === "removed" ? change.before.id : change.after.id;
    const found = mergeThing(byId.get(id) ?? null, change);
    if (found === "stale" && !isForced) return null;
    const merged = found === "stale" ? wanted(byId.get(id) ?? null, change) : found;
    if (merged) byId.set(id, merged);
    else byId.delete(id);
  }
  return [...byId.values()];
}

/** As it is proposed, with what others made of the rest of it. */
function wanted<T extends { id: string }>(now: T | null, change: ThingChange<T>): T | null {
  if (change.change === "removed") return null;
  if (change.change === "added" || !now) return change.after;
  const after = change.after as Record<string, unknown>;
  return { ...now, ...Object.fromEntries(change.keys.map((key) => [key, after[key]])) };
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
