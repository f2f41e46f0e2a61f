"use client";

import { useEffect, useState } from "react";
import type { TextMeasures } from "../draw/draw.ts";
import { LABEL_FONT, SMALL_FONT, STRONG_FONT, TICK_FONT } from "../draw/theme.ts";
import { createTextMeasure, type TextMeasure } from "../layout/text-measure.ts";

const FONTS = { label: LABEL_FONT, strong: STRONG_FONT, tick: TICK_FONT, small: SMALL_FONT };

/** Measures of the strip's fonts; made anew when they have loaded, for all widths change then. */
export function useTextMeasures(): TextMeasures | null {
  const [measures, setMeasures] = useState<TextMeasures | null>(null);
  useEffect(() => {
    let isMounted = true;
    const make = () => {
      const made = createTextMeasures();
      if (made && isMounted) setMeasures(made);
    };
    make();
    // A canvas does not make the browser fetch a font, as text in the page does.
    const fonts = Object.values(FONTS);
    const isComplete = fonts.every((font) => document.fonts.check(font));
    if (!isComplete)
      Promise.all(fonts.map((font) => document.fonts.load(font))).then(make, () => undefined);
    return () => {
      isMounted = false;
    };
  }, []);
  return measures;
}

export function createTextMeasures(): TextMeasures | null {
  const [label, strong, tick, small] = Object.values(FONTS).map(measureIn);
  return label && strong && tick && small ? { label, strong, tick, small } : null;
}

function measureIn(font: string): TextMeasure | null {
  const ctx = document.createElement("canvas").getContext("2d");
  return ctx && createTextMeasure(ctx, font);
}
