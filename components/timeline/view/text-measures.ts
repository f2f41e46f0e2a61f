import type { TextMeasures } from "../draw/draw.ts";
import { LABEL_FONT, SMALL_FONT, STRONG_FONT, TICK_FONT } from "../draw/theme.ts";
import { createTextMeasure, type TextMeasure } from "../layout/text-measure.ts";

/** The strip's fonts, each for its use. */
export const FONTS = { label: LABEL_FONT, strong: STRONG_FONT, tick: TICK_FONT, small: SMALL_FONT };

/** Null where there is no canvas to measure with. */
export function createTextMeasures(): TextMeasures | null {
  const [label, strong, tick, small] = Object.values(FONTS).map(measureIn);
  return label && strong && tick && small ? { label, strong, tick, small } : null;
}

function measureIn(font: string): TextMeasure | null {
  const ctx = document.createElement("canvas").getContext("2d");
  return ctx && createTextMeasure(ctx, font);
}
