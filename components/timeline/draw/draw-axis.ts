import { type Frame, widthOf } from "./draw.ts";
import { type Pen, writeText } from "./pen.ts";
import { SMALL_FONT, TICK_FONT } from "./theme.ts";

const FROM_LINE = 6;
const EDGE = 4;

/** Lines on half pixels are one device pixel wide. */
export const crisp = (value: number) => Math.round(value) + 0.5;

/** The lines of the axis, down to the last lane. */
export function drawAxis(pen: Pen, frame: Frame): void {
  const { theme, metrics } = frame;
  const bottom = Math.min(frame.height, frame.layout.bottom - frame.scrollTop);
  pen.lineWidth = 1;
  for (const isMajor of [false, true]) {
    pen.strokeStyle = isMajor ? theme.rule : theme.softRule;
    pen.beginPath();
    for (const tick of frame.ticks) {
      if (tick.isMajor !== isMajor || !isInPlot(tick.x, frame)) continue;
      pen.moveTo(crisp(tick.x), isMajor ? 12 : metrics.axis);
      pen.lineTo(crisp(tick.x), bottom);
    }
    pen.stroke();
  }
}

const isInPlot = (x: number, { viewport }: Frame) =>
  x >= viewport.left && x <= viewport.left + viewport.width;

/** What the ticks are called, and in the gutter what they leave out. */
export function drawAxisLabels(pen: Pen, frame: Frame): void {
  const { theme, viewport, metrics, measures } = frame;
  const y = metrics.axis / 2 + 2;
  pen.font = TICK_FONT;
  pen.fillStyle = theme.ink;
  for (const tick of frame.ticks) {
    if (!tick.label || !isInPlot(tick.x, frame)) continue;
    const width = measures.tick.width(tick.label);
    const left = Math.round(tick.x) + FROM_LINE;
    if (left + width + EDGE < widthOf(frame)) writeText(pen, frame, tick.label, { left, y, width });
  }
  if (frame.context === "" || viewport.left === 0) return;
  const context = measures.small.clip(frame.context, viewport.left - 20);
  pen.font = SMALL_FONT;
  pen.fillStyle = theme.muted;
  writeText(pen, frame, context, { left: 14, y, width: measures.small.width(context) });
}
