/** Colours of the style sheet, as the canvas needs them. */
export type TimelineTheme = {
  background: string;
  panel: string;
  band: string;
  ink: string;
  muted: string;
  faint: string;
  rule: string;
  softRule: string;
  accent: string;
  accentTint: string;
  lanes: string[];
  laneInks: string[];
};

export const FONT = '"Inter Variable", "Vazirmatn Variable", system-ui, sans-serif';
export const LABEL_FONT = `450 11.5px ${FONT}`;
export const STRONG_FONT = `600 11.5px ${FONT}`;
export const TICK_FONT = `600 12px ${FONT}`;
export const SMALL_FONT = `450 11px ${FONT}`;

/** Reads the custom properties that are in force on an element. */
export function readTheme(element: Element): TimelineTheme {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const hues = [0, 1, 2, 3, 4];
  return {
    background: read("bg"),
    panel: read("panel"),
    band: read("bg"),
    ink: read("ink"),
    muted: read("muted"),
    faint: read("faint"),
    rule: read("rule"),
    softRule: read("rule-soft"),
    accent: read("accent"),
    accentTint: read("accent-tint"),
    lanes: hues.map((hue) => read(`lane-${hue}`)),
    laneInks: hues.map((hue) => read(`lane-ink-${hue}`)),
  };
}
