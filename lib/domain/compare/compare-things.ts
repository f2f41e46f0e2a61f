import type { ThingChange } from "./change.ts";
import { isSame } from "./same.ts";

/** Things that came, went or changed, told apart by their ids; in the order of both lists. */
export function compareThings<T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
): ThingChange<T>[] {
  const freshById = new Map(after.map((one) => [one.id, one]));
  const oldIds = new Set(before.map(({ id }) => id));
  const stayed = before.flatMap((one): ThingChange<T>[] => {
    const fresh = freshById.get(one.id);
    if (!fresh) return [{ change: "removed", before: one }];
    const keys = differingKeys(one, fresh);
    return keys.length === 0 ? [] : [{ change: "changed", before: one, after: fresh, keys }];
  });
  const added = after
    .filter(({ id }) => !oldIds.has(id))
    .map((one): ThingChange<T> => ({ change: "added", after: one }));
  return [...stayed, ...added];
}

export function differingKeys<T extends object>(before: T, after: T): string[] {
  const [old, fresh] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const keys = new Set([...Object.keys(old), ...Object.keys(fresh)]);
  return [...keys].filter((key) => !isSame(old[key], fresh[key])).sort();
}

/** The thing as it is later, or was at last. */
export const thingOf = <T>(change: ThingChange<T>): T =>
  change.change === "removed" ? change.before : change.after;
