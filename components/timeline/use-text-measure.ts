"use client";

import { useEffect, useState } from "react";
import type { TextMeasure } from "./scene.ts";
import { createTextMeasure } from "./text-measure.ts";
import { LABEL_FONT, STRONG_FONT, TICK_FONT } from "./theme.ts";

export type TextMeasures = { label: TextMeasure; tick: TextMeasure };

/** Measures of the strip's fonts; made anew when they have loaded, for all widths change then. */
export function useTextMeasures(): TextMeasures | null {
  const [measures, setMeasures] = useState<TextMeasures | null>(null);
  useEffect(() => {
    let isMounted = true;
    const make = () => {
      const ctx = document.createElement("canvas").getContext("2d");
      if (!ctx || !isMounted) return;
      setMeasures({
        label: createTextMeasure(ctx, LABEL_FONT),
        tick: createTextMeasure(ctx, TICK_FONT),
      });
    };
    make();
    // A canvas does not make the browser fetch a font, as text in the page does.
    const fonts = [LABEL_FONT, STRONG_FONT, TICK_FONT].map((font) => document.fonts.load(font));
    Promise.all(fonts).then(make, () => undefined);
    return () => {
      isMounted = false;
    };
  }, []);
  return measures;
}
