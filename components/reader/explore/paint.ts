import type { MarkRings } from "#components/timeline/draw/draw-rings.ts";
import type { TimelineTheme } from "#components/timeline/draw/theme.ts";

export const NO_RINGS: MarkRings = {
  ...{ selectedId: null, activeId: null, hoveredId: null, hoveredCluster: null },
  ...{ picked: new Set<string>(), presence: new Map<string, string[]>() },
};

const HUES = [0, 1, 2, 3, 4];

/** The colours of the page's style sheet (`COLOUR_STYLES`), as the canvas needs them. */
export function readReaderTheme(): TimelineTheme {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ...{ background: read("paper"), panel: read("paper"), band: read("tint") },
    ...{ ink: read("ink"), muted: read("muted"), faint: read("edge") },
    ...{ rule: read("rule"), softRule: read("rule-soft") },
    ...{ accent: read("accent"), accentTint: read("accent-tint") },
    lanes: HUES.map((hue) => read(`c${hue}`)),
    laneInks: HUES.map((hue) => read(`i${hue}`)),
  };
}

export function whenThemeChanges(then: () => void): void {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", then);
}
