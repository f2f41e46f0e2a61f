import type { TextMeasure } from "./scene.ts";

const KEPT = 5000;

/** Measures and cuts text in one font; widths are kept, since measuring costs more than drawing. */
export function createTextMeasure(ctx: CanvasRenderingContext2D, font: string): TextMeasure {
  const widths = new Map<string, number>();
  const width = (text: string): number => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    ctx.save();
    ctx.font = font;
    const measured = ctx.measureText(text).width;
    ctx.restore();
    if (widths.size > KEPT) widths.clear();
    widths.set(text, measured);
    return measured;
  };
  return { width, clip: (text, room) => clipText(text, room, width) };
}

/** The longest beginning of a text that fits with an ellipsis; whole letters, whatever the script. */
export function clipText(text: string, room: number, width: (text: string) => number): string {
  if (width(text) <= room) return text;
  const letters = [...text];
  // A guess from the mean width, so that a frame does not try every length.
  let length = Math.min(letters.length - 1, Math.floor((letters.length * room) / width(text)));
  const cut = () => `${letters.slice(0, length).join("").trimEnd()}…`;
  while (length > 0 && width(cut()) > room) length -= 1;
  return length < 3 ? "" : cut();
}
