import { BAR_HEIGHT, DOT_RADIUS, isDot } from "../layout/extent.ts";
import type { Cluster } from "../layout/lane-layout.ts";
import type { PlacedMark } from "../layout/scene.ts";
import type { Pen } from "./pen.ts";
import type { TimelineTheme } from "./theme.ts";

/** Who is where. `active` has the keyboard's focus, `hovered` the pointer. */
export type MarkRings = {
  selectedId: string | null;
  activeId: string | null;
  hoveredId: string | null;
  hoveredCluster: Cluster | null;
  /** Chosen for a common change. */
  picked: ReadonlySet<string>;
  /** Colours of the people at work on an entry. */
  presence: ReadonlyMap<string, string[]>;
};

const MOST_PEOPLE = 3;
const RING = 3.5;

export function drawRings(
  pen: Pen,
  item: PlacedMark,
  rings: MarkRings,
  theme: TimelineTheme,
): void {
  const { id } = item.mark;
  let distance = 3;
  if (id === rings.selectedId) {
    ring(pen, item, distance, theme.accent, 2);
    distance += RING;
  } else if (id === rings.hoveredId) {
    ring(pen, item, distance, theme.faint, 1);
  }
  for (const colour of rings.presence.get(id)?.slice(0, MOST_PEOPLE) ?? []) {
    ring(pen, item, distance, colour, 2);
    distance += RING;
  }
  if (id === rings.activeId) focusFrame(pen, item, theme);
}

/** A tint under mark and label of what is chosen for a common change. */
export function drawPicked(
  pen: Pen,
  item: PlacedMark,
  { picked }: MarkRings,
  theme: TimelineTheme,
): void {
  if (!picked.has(item.mark.id)) return;
  const { left, right } = wholeOf(item);
  pen.fillStyle = theme.accentTint;
  pen.beginPath();
  pen.roundRect(left, item.y - 10, right - left, 20, 3);
  pen.fill();
  pen.lineWidth = 1;
  pen.strokeStyle = theme.accent;
  pen.stroke();
}

function ring(pen: Pen, item: PlacedMark, distance: number, colour: string, width: number) {
  const half = (isDot(item.mark, item.extent) ? DOT_RADIUS : BAR_HEIGHT / 2) + distance;
  const { left, right } = item.extent;
  pen.beginPath();
  pen.roundRect(left - distance, item.y - half, right - left + 2 * distance, 2 * half, half);
  pen.lineWidth = width;
  pen.strokeStyle = colour;
  pen.stroke();
}

/** The keyboard's place: a square frame, so that it is not taken for the round rings. */
function focusFrame(pen: Pen, item: PlacedMark, theme: TimelineTheme): void {
  const { left, right } = wholeOf(item);
  pen.beginPath();
  pen.roundRect(left, item.y - 11, right - left, 22, 3);
  pen.lineWidth = 2;
  pen.strokeStyle = theme.accent;
  pen.stroke();
}

/** A mark with its other dates and its label, and a little air. */
function wholeOf({ group, label }: PlacedMark): { left: number; right: number } {
  return {
    left: Math.min(group.left, label?.left ?? group.left) - 5,
    right: Math.max(group.right, label?.right ?? group.right) + 5,
  };
}
