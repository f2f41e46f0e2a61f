import { type Frame, widthOf } from "./draw.ts";
import { crisp } from "./draw-axis.ts";
import { type Pen, writeText } from "./pen.ts";
import { STRONG_FONT } from "./theme.ts";

const LINE_HEIGHT = 15;
const MOST_LINES = 3;

export function drawLaneRules(pen: Pen, frame: Frame): void {
  const { theme, layout } = frame;
  pen.strokeStyle = theme.rule;
  pen.lineWidth = 1;
  pen.beginPath();
  for (const y of [...layout.lanes.map(({ top }) => top), layout.bottom]) {
    pen.moveTo(0, crisp(y));
    pen.lineTo(widthOf(frame), crisp(y));
  }
  pen.stroke();
}

export function drawLaneTitles(pen: Pen, frame: Frame): void {
  const { theme, layout, viewport, metrics, measures } = frame;
  pen.font = STRONG_FONT;
  const room = (metrics.titlesAbove ? viewport.width : viewport.left) - 20;
  for (const { lane, top, height } of layout.lanes) {
    pen.fillStyle = theme.laneInks[lane.hue] ?? theme.muted;
    const first = top + (metrics.titlesAbove ? 14 : 17);
    const fitting = metrics.titlesAbove ? 1 : Math.max(1, Math.floor((height - 8) / LINE_HEIGHT));
    const lines = wrapText(lane.title, room, Math.min(MOST_LINES, fitting), measures.strong);
    lines.forEach((text, index) => {
      const y = first + index * LINE_HEIGHT;
      writeText(pen, frame, text, { left: 14, y, width: measures.strong.width(text) });
    });
  }
}

/** Breaks a title at its spaces into at most `maxLines` lines; the last one is cut if need be. */
export function wrapText(
  text: string,
  room: number,
  maxLines: number,
  measure: Frame["measures"]["strong"],
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    const mustJoin =
      last !== undefined && (measure.width(joined) <= room || lines.length === maxLines);
    if (mustJoin) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.map((line) => measure.clip(line, room));
}
