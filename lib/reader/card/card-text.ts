import { type HtmlPart, html } from "../html.ts";

/** Where a line begins, and how large it is; `isRight` in pages that are read from right to left. */
export type LineAt = { x: number; y: number; size: number; name: string; isRight: boolean };

const ARABIC = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
const LETTER = /\p{L}/u;

/** Whether a text is read from right to left, by its first letter, as `dir="auto"` has it. */
export function isFromRight(text: string): boolean {
  const first = LETTER.exec(text)?.[0];
  return first !== undefined && ARABIC.test(first);
}

/** Marks that would turn a part of the picture around: nobody sees them, and so nobody is to send them. */
const TURNING = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;

export const cleanLine = (text: string): string =>
  text.replace(TURNING, "").replace(/\s+/gu, " ").trim();

/**
 * A line of text. The renderer orders every line as if it began at the left; one that begins at the
 * right is held together by an isolate (UAX #9). `fromRight`: as the whole text that it is a line of.
 */
export function drawLine(
  text: string,
  { x, y, size, name, isRight }: LineAt,
  fromRight = isFromRight(text),
): HtmlPart {
  const shown = fromRight ? `\u2067${text}\u2069` : text;
  const anchor = isRight ? "end" : "start";
  return html`<text class="${name}" x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}">${shown}</text>`;
}

/** Widths in parts of the size, a little on the wide side; measuring would need the fonts here. */
const NARROW = /[iljtfrI.,:;'’!|()[\]\-\s\u064b-\u065f\u0670]/u;
const WIDE = /[mw—\u1100-\uffdc\u{1f000}-\u{3ffff}]/u;
const WIDEST = /[MW@%]/u;
const CAPITAL = /[\p{Lu}\p{Nd}]/u;

function widthOf(sign: string): number {
  if (ARABIC.test(sign)) return NARROW.test(sign) ? 0 : 0.56;
  if (NARROW.test(sign)) return 0.34;
  if (WIDEST.test(sign)) return 1.08;
  if (WIDE.test(sign)) return 0.95;
  return CAPITAL.test(sign) ? 0.66 : 0.54;
}

export const measure = (text: string): number =>
  [...text].reduce((sum, sign) => sum + widthOf(sign), 0);

/**
 * As few lines as hold a text within a width in sizes, of about the same length each; what does not
 * fit into the last one that there may be ends in an ellipsis.
 */
export function wrapText(text: string, width: number, most: number): string[] {
  const words = cleanLine(text).split(" ");
  const { length } = breakLines(words, width);
  const even = EVEN.map((part) => breakLines(words, width * part));
  const lines = even.find((each) => each.length === length) ?? breakLines(words, width);
  const kept = lines.slice(0, most).map((each) => cutTo(each, width));
  if (lines.length > most) kept.push(cutTo(`${kept.pop()} …`, width));
  return kept;
}

const EVEN = [0.5, 0.6, 0.7, 0.8, 0.9];

function breakLines(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function cutTo(text: string, width: number): string {
  if (measure(text) <= width) return text;
  const signs = [...text.replace(/ ?…$/u, "")];
  while (signs.length > 0 && measure(signs.join("")) > width - 1) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}
