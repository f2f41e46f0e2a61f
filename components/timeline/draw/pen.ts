/** What drawing uses of a canvas; a drawing for print implements the same. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | "save"
  | "restore"
  | "translate"
  | "scale"
  | "beginPath"
  | "moveTo"
  | "lineTo"
  | "arc"
  | "rect"
  | "roundRect"
  | "clip"
  | "fill"
  | "stroke"
  | "fillRect"
  | "fillText"
  | "setLineDash"
  | "createLinearGradient"
  | "fillStyle"
  | "strokeStyle"
  | "globalAlpha"
  | "lineWidth"
  | "font"
  | "direction"
  | "textAlign"
  | "textBaseline"
> & {
  /** Whoever shows the drawing may have other letters: texts are held to the width they had here. */
  keepsWidth?: boolean;
};

/** Whether the sheet is seen in a mirror, so that time runs from right to left. */
export type Sheet = { isMirrored: boolean };

/**
 * Writes a text into the box that begins at `left` and is `width` px wide. On a mirrored sheet the
 * box is turned back, so that its letters stand as they should.
 */
export function writeText(
  pen: Pen,
  { isMirrored }: Sheet,
  text: string,
  { left, y, width }: Box,
): void {
  pen.direction = directionOf(text);
  if (!isMirrored) {
    fill(pen, text, { left, y, width });
    return;
  }
  pen.save();
  pen.translate(left + width, y);
  pen.scale(-1, 1);
  fill(pen, text, { left: 0, y: 0, width });
  pen.restore();
}

type Box = { left: number; y: number; width: number };

function fill(pen: Pen, text: string, { left, y, width }: Box): void {
  if (pen.keepsWidth) pen.fillText(text, left, y, width);
  else pen.fillText(text, left, y);
}

const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** By the first letter, as `dir="auto"` does; the page's own direction says nothing of a title. */
const directionOf = (text: string) => (RIGHT_TO_LEFT.test(text) ? "rtl" : "ltr");
