import { type Layout, type LayoutOptions, layoutTimeline } from "./layout.ts";
import type { TimelineModel } from "./model.ts";

/** Two steps per doubling: the layout holds still between them. */
const STEPS_PER_DOUBLING = 2;

const levelOf = (scale: number) => Math.floor(Math.log2(scale) * STEPS_PER_DOUBLING + 1e-9);
const scaleOf = (level: number) => 2 ** (level / STEPS_PER_DOUBLING);

/**
 * The layout for a scale: that of the whole chronology if it is not crowded, for then no mark ever
 * jumps while one zooms in; else that of the first closer level at which all labels find room.
 * Layouts are kept per level; call it anew when the model, the height or the font changes.
 */
export function createLayoutChooser(
  model: TimelineModel,
  fitScale: number,
  options: Omit<LayoutOptions, "pixelsPerDay">,
): (pixelsPerDay: number) => Layout {
  const layouts = new Map<number, Layout>();
  const layoutAt = (level: number): Layout => {
    const known = layouts.get(level);
    if (known) return known;
    const layout = layoutTimeline(model, { ...options, pixelsPerDay: scaleOf(level) });
    layouts.set(level, layout);
    return layout;
  };
  const widest = levelOf(fitScale);
  return (pixelsPerDay) => {
    const wanted = levelOf(pixelsPerDay);
    if (wanted < widest) return layoutAt(wanted);
    for (let level = widest; level < wanted; level += 1) {
      if (!layoutAt(level).isCrowded) return layoutAt(level);
    }
    return layoutAt(wanted);
  };
}
