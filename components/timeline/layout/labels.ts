import type { Viewport } from "../viewport.ts";
import type { Extent } from "./pack.ts";
import type { PlacedMark } from "./scene.ts";
import type { TextMeasure } from "./text-measure.ts";

/** A label in pixels; `isInside`: it stands on its own bar. */
export type PlacedLabel = { text: string; left: number; right: number; isInside: boolean };

const WIDEST = 280;
const NARROWEST = 48;
const FROM_MARK = 11;
const FROM_OTHERS = 12;
const EDGE = 12;

/**
 * Gives the marks of one track, sorted by their left edge, the labels that fit: on the bar, at the
 * right, at the left, or cut at the roomier side. Labels never touch another label or mark.
 */
export function placeLabels(
  placed: PlacedMark[],
  viewport: Viewport,
  text: TextMeasure,
  widest = WIDEST,
): void {
  const plot = { left: viewport.left + EDGE, right: viewport.left + viewport.width - EDGE };
  const words = { ...text, widest };
  let takenUntil = plot.left - FROM_OTHERS;
  placed.forEach((item, index) => {
    const nextLeft = placed[index + 1]?.group.left ?? Number.POSITIVE_INFINITY;
    const free = {
      left: Math.max(plot.left, takenUntil + FROM_OTHERS),
      right: Math.min(plot.right, nextLeft - FROM_OTHERS),
    };
    item.label = isInSight(item, plot) ? labelOf(item, free, plot, words) : null;
    takenUntil = Math.max(takenUntil, item.group.right, item.label?.right ?? 0);
  });
}

function isInSight(item: PlacedMark, plot: Extent): boolean {
  return item.extent.right > plot.left && item.extent.left < plot.right;
}

/** With the most that a label may take, in pixels. */
type LabelText = TextMeasure & { widest: number };

function labelOf(
  item: PlacedMark,
  free: Extent,
  plot: Extent,
  text: LabelText,
): PlacedLabel | null {
  const width = Math.min(text.width(item.mark.title), text.widest);
  const inside = insideOf(item, plot);
  if (inside.right - inside.left >= width) return fill(item, inside, "start", true, text);
  const right = { left: item.group.right + FROM_MARK, right: free.right };
  const left = { left: free.left, right: item.group.left - FROM_MARK };
  const roomRight = right.right - right.left;
  const roomLeft = left.right - left.left;
  if (roomRight >= width || (roomRight >= roomLeft && roomRight >= NARROWEST)) {
    return fill(item, right, "start", false, text);
  }
  if (roomLeft >= NARROWEST) return fill(item, left, "end", false, text);
  const after = gapAfter(item, plot);
  if (after.right - after.left >= NARROWEST) return fill(item, after, "start", false, text);
  const before = gapBefore(item, plot);
  return before.right - before.left >= NARROWEST ? fill(item, before, "end", false, text) : null;
}

/** The room between a mark and the next of its other dates, where only dots join them. */
function gapAfter({ extent, others }: PlacedMark, plot: Extent): Extent {
  const later = others.map((other) => other.extent).filter((other) => other.right > extent.right);
  const next = Math.min(...later.map((other) => other.left));
  const isGap = later.length > 0 && next > extent.right;
  if (!isGap) return { left: 0, right: 0 };
  return { left: extent.right + FROM_OTHERS, right: Math.min(plot.right, next - FROM_OTHERS) };
}

function gapBefore({ extent, others }: PlacedMark, plot: Extent): Extent {
  const earlier = others.map((other) => other.extent).filter((other) => other.left < extent.left);
  const last = Math.max(...earlier.map((other) => other.right));
  const isGap = earlier.length > 0 && last < extent.left;
  if (!isGap) return { left: 0, right: 0 };
  return { left: Math.max(plot.left, last + FROM_OTHERS), right: extent.left - FROM_OTHERS };
}

/** The visible part of a bar; nothing of a dot. A label on it stays in sight while one pans. */
function insideOf(item: PlacedMark, plot: Extent): Extent {
  if (item.mark.shape === "dot" || item.mark.fadeStart || item.mark.fadeEnd) {
    return { left: 0, right: 0 };
  }
  const { left, right } = item.extent;
  return { left: Math.max(left, plot.left) + EDGE, right: Math.min(right, plot.right) - EDGE };
}

function fill(
  item: PlacedMark,
  room: Extent,
  align: "start" | "end",
  isInside: boolean,
  text: LabelText,
): PlacedLabel | null {
  const shown = text.clip(item.mark.title, Math.min(text.widest, room.right - room.left));
  if (shown === "") return null;
  const width = text.width(shown);
  const left = align === "start" ? room.left : room.right - width;
  return { text: shown, left, right: left + width, isInside };
}
