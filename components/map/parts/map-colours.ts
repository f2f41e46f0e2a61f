"use client";

import { useMemo } from "react";
import { useTheme } from "#components/timeline/view/use-theme.ts";

/** Colours of the style sheet that are in force, as the map needs them. */
export type MapColours = {
  water: string;
  land: string;
  border: string;
  ink: string;
  muted: string;
  raised: string;
  accent: string;
  lanes: string[];
};

/** The colours in force; others when the system or the page changes them. Null before the first draw. */
export function useMapColours(): MapColours | null {
  const theme = useTheme();
  return useMemo(() => theme && readColours(document.documentElement), [theme]);
}

function readColours(element: Element): MapColours {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ...{ water: read("bg"), land: read("panel"), border: read("rule-strong") },
    ...{ ink: read("ink"), muted: read("muted"), raised: read("raised"), accent: read("accent") },
    lanes: [0, 1, 2, 3, 4].map((hue) => read(`lane-${hue}`)),
  };
}
