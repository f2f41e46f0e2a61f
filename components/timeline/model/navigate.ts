import { formatFor } from "#lib/domain/date/date-style.ts";
import type { Preferences } from "#lib/domain/preferences.ts";
import type { Mark, TimelineModel } from "./model.ts";

export type NavigationKey = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Home" | "End";

const KEYS: readonly string[] = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];

export const isNavigationKey = (key: string): key is NavigationKey => KEYS.includes(key);

/**
 * Where a key leads: left and right along a lane, up and down to the nearest in time of the next
 * lane that has marks, Home and End to the ends of the lane. Null where there is nothing at all.
 */
export function moveFocus(
  model: TimelineModel,
  activeId: string | null,
  key: NavigationKey,
): Mark | null {
  const active = activeId === null ? undefined : model.markById.get(activeId);
  if (!active) return enter(model, key);
  const lane = model.lanes[active.laneIndex]!.marks;
  const at = lane.indexOf(active);
  if (key === "Home") return lane[0]!;
  if (key === "End") return lane[lane.length - 1]!;
  if (key === "ArrowLeft") return lane[at - 1] ?? active;
  if (key === "ArrowRight") return lane[at + 1] ?? active;
  return nearestInLane(model, active, key === "ArrowUp" ? -1 : 1) ?? active;
}

/** Where nothing is active yet: the first lane that has marks, from its end with `End`. */
function enter(model: TimelineModel, key: NavigationKey): Mark | null {
  const marks = model.lanes.find((lane) => lane.marks.length > 0)?.marks;
  return (key === "End" ? marks?.at(-1) : marks?.[0]) ?? null;
}

function nearestInLane(model: TimelineModel, active: Mark, direction: 1 | -1): Mark | null {
  let index = active.laneIndex + direction;
  while (model.lanes[index]?.marks.length === 0) index += direction;
  const marks = model.lanes[index]?.marks;
  if (!marks) return null;
  const distance = (mark: Mark) => Math.abs(mark.start - active.start);
  return marks.reduce((best, mark) => (distance(mark) < distance(best) ? mark : best));
}

/** What a screen reader hears of a mark. */
export function describeMark(model: TimelineModel, mark: Mark, reader: Preferences): string {
  const lane = model.lanes[mark.laneIndex]!;
  const place = `${lane.marks.indexOf(mark) + 1} of ${lane.marks.length} in ${lane.title}`;
  const notes = [mark.sourced ? "" : "date without source", mark.differs ? "sources differ" : ""];
  return [mark.title, formatFor(reader, mark.edtf), ...notes.filter(Boolean), place].join(", ");
}
