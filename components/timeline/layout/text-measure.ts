export type TextMeasure = {
  /** In pixels. */
  width: (text: string) => number;
  /** The text, cut with an ellipsis where it is wider; empty where nothing fits. */
  clip: (text: string, width: number) => string;
};

/** Texts of a large chronology; each is some hundred bytes. */
const KEPT = 50_000;
/** Letters whose widths add up: Latin ones, which are not joined, and common punctuation. */
const SIMPLE = /^[\u0020-\u024f\u2010-\u2026]*$/u;

/**
 * Measures and cuts text in one font, with a context of its own. Widths of Latin letters are measured once and added up, which
 * leaves kerning out, some tenths of a pixel a word; other scripts are measured whole, and kept.
 */
export function createTextMeasure(ctx: CanvasRenderingContext2D, font: string): TextMeasure {
  // Setting a font is what takes time: the context is for this one alone.
  ctx.font = font;
  return createMeasure((text) => ctx.measureText(text).width);
}

/** As `createTextMeasure`, from any way to measure a text. */
export function createMeasure(measure: (text: string) => number): TextMeasure {
  const letters = new Map<number, number>();
  const letterWidth = (code: number): number => {
    const known = letters.get(code);
    if (known !== undefined) return known;
    const width = measure(String.fromCharCode(code));
    letters.set(code, width);
    return width;
  };
  const widths = new Map<string, number>();
  const width = (text: string): number => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    const found = SIMPLE.test(text) ? sumOf(text, letterWidth) : measure(text);
    if (widths.size > KEPT) widths.clear();
    widths.set(text, found);
    return found;
  };
  const clip = (text: string, room: number): string => {
    if (width(text) <= room) return text;
    return SIMPLE.test(text) ? cutLetters(text, room, letterWidth) : clipText(text, room, measure);
  };
  return { width, clip };
}

function sumOf(text: string, letterWidth: (code: number) => number): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += letterWidth(text.charCodeAt(at));
  return sum;
}

/** Fewer letters say nothing. */
const SHORTEST = 3;
const ELLIPSIS = 0x2026;

function cutLetters(text: string, room: number, letterWidth: (code: number) => number): string {
  let left = room - letterWidth(ELLIPSIS);
  let length = 0;
  while (length < text.length && left >= letterWidth(text.charCodeAt(length))) {
    left -= letterWidth(text.charCodeAt(length));
    length += 1;
  }
  return length < SHORTEST ? "" : `${text.slice(0, length).trimEnd()}…`;
}

/** The longest beginning of a text that fits with an ellipsis; whole letters, whatever the script. */
export function clipText(text: string, room: number, width: (text: string) => number): string {
  const whole = width(text);
  if (whole <= room) return text;
  const letters = [...text];
  // A guess from the mean width, so that a frame does not try every length.
  let length = Math.min(letters.length - 1, Math.floor((letters.length * room) / whole));
  const cut = () => `${letters.slice(0, length).join("").trimEnd()}…`;
  while (length >= SHORTEST && width(cut()) > room) length -= 1;
  return length < SHORTEST ? "" : cut();
}
