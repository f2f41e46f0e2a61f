const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

function firstLetter(word: string): string {
  return segmenter.segment(word)[Symbol.iterator]().next().value?.segment ?? "";
}

/** First letters of the first and last word of a name, in any script; `?` for an empty one. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const first = words[0];
  if (first === undefined) return "?";
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  return (firstLetter(first) + (last ? firstLetter(last) : "")).toUpperCase();
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/**
 * The text colour that reads better on a `#rrggbb` background, by WCAG relative luminance.
 * Anything else than `#rrggbb` counts as dark.
 */
export function inkOn(background: string): "#ffffff" | "#15171a" {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(background);
  if (!match) return "#ffffff";
  const [red, green, blue] = match.slice(1).map((hex) => linear(Number.parseInt(hex, 16)));
  const luminance = 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
  return luminance > 0.22 ? "#15171a" : "#ffffff";
}
