import type { Mark } from "../model/model.ts";

/** The mark has no track: it is new, or was counted in a column. */
export const NO_TRACK = -1;

export type Placed = { marks: readonly Mark[]; trackOf: Int16Array };

/**
 * The tracks that marks had before, `NO_TRACK` for new ones. Both lists are in order of time, so that
 * one walk finds all, also those that changed and stayed in their place, but for those that moved.
 */
export function findHints(before: Placed, marks: readonly Mark[]): Int16Array {
  const hints = new Int16Array(marks.length).fill(NO_TRACK);
  let moved: Map<Mark, number> | null = null;
  let old = 0;
  marks.forEach((mark, index) => {
    const isReplaced = before.marks[old]?.id === mark.id;
    if (isReplaced) hints[index] = before.trackOf[old++]!;
    else if (before.marks[old + 1] === mark) {
      hints[index] = before.trackOf[old + 1]!;
      old += 2;
    } else {
      moved ??= new Map(before.marks.map((each, at) => [each, before.trackOf[at]!]));
      hints[index] = moved.get(mark) ?? NO_TRACK;
    }
  });
  return hints;
}
