"use client";

import { useEffect, useState } from "react";
import type { TextMeasures } from "../draw/draw.ts";
import { createTextMeasures, FONTS } from "./text-measures.ts";

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
