import { COLOUR_STYLES } from "../styles/colours.ts";

/** Colours of the light page by name: the first of each is that one. */
const COLOURS = new Map<string, string>();
for (const [, name = "", value = ""] of COLOUR_STYLES.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g))
  if (!COLOURS.has(name)) COLOURS.set(name, value);

export const colour = (name: string): string => COLOURS.get(name) ?? "#000000";

const SERIF = "font-family: 'Source Serif 4'; font-weight: 600";
const SANS = "font-family: Vazirmatn; font-weight: 400";

const marksOf = (hue: number): string => {
  const own = colour(`c${hue}`);
  return `
.h${hue} .sourced { fill: ${own}; }
.h${hue} circle.open { fill: ${colour("paper")}; stroke: ${own}; stroke-width: 1.7; }
.h${hue} rect.sourced { fill-opacity: 0.5; }
.h${hue} rect.open { fill: ${own}; fill-opacity: 0.12; stroke: ${own}; stroke-width: 1.3; }
.h${hue} .other { fill: none; stroke: ${own}; stroke-width: 1.3; stroke-dasharray: 2.5 2; }
.h${hue} .join { stroke: ${own}; stroke-dasharray: 1 3; }
.h${hue} .dense { fill: ${own}; }
.s${hue} { stop-color: ${own}; }`;
};

/**
 * The shapes of the timeline as in the style sheet of pages, in a form that pictures understand:
 * without variables, and in the colours of the light page.
 */
export const CARD_STYLES = `
.title { ${SERIF}; fill: ${colour("ink")}; }
.title.right { font-family: Vazirmatn; }
.of, .edition { ${SANS}; fill: ${colour("muted")}; }
.date { font-family: Vazirmatn; font-weight: 600; fill: ${colour("accent")}; }
.warning { font-family: Vazirmatn; font-weight: 600; fill: ${colour("danger")}; }
text.year { ${SANS}; font-size: 11px; fill: ${colour("muted")}; }
.turned text.year { text-anchor: end; }
line.year, line.rule { stroke: ${colour("rule")}; }
.needle { stroke: ${colour("ink")}; stroke-width: 1.2; }
.head { fill: ${colour("ink")}; }
.behind a { opacity: 0.38; }
.behind a.own { opacity: 1; }
${[0, 1, 2, 3, 4].map(marksOf).join("")}
`;
