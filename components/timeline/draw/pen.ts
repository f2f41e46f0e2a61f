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
>;

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
  { left, y, width }: { left: number; y: number; width: number },
): void {
  pen.direction = directionOf(text);
  if (!isMirrored) {
    pen.fillText(text, left, y);
    return;
  }
  pen.save();
  pen.translate(left + width, y);
  pen.scale(-1, 1);
  pen.fillText(text, 0, 0);
  pen.restore();
}

const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** By the first letter, as `dir="auto"` does; the page's own direction says nothing of a title. */
const directionOf = (text: string) => (RIGHT_TO_LEFT.test(text) ? "rtl" : "ltr");
