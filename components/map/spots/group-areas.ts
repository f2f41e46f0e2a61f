import type { Located } from "./spot.ts";

/** Entries by the code of the area that they are drawn as. */
export type AreaEntries = ReadonlyMap<string, readonly Located[]>;

export function groupAreas(located: readonly Located[]): AreaEntries {
  const groups = new Map<string, Located[]>();
  for (const each of located) {
    if (each.spot.kind !== "area") continue;
    const group = groups.get(each.spot.code);
    if (group) group.push(each);
    else groups.set(each.spot.code, [each]);
  }
  return groups;
}

/** How strongly an area is tinted, 0.14 to 0.46: by the magnitude, so that one entry is seen too. */
export const tintOf = (count: number): number =>
  count === 0 ? 0 : Math.min(0.46, 0.14 + 0.08 * Math.log(count));
