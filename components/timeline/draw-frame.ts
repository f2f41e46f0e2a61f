import type { Frame } from "./draw.ts";
import type { EraBand } from "./model.ts";
import { clipText } from "./text-measure.ts";
import { SMALL_FONT, STRONG_FONT, TICK_FONT } from "./theme.ts";
import { xOf } from "./viewport.ts";

type Context = CanvasRenderingContext2D;

/** Lines on half pixels are one device pixel wide. */
const crisp = (value: number) => Math.round(value) + 0.5;

function line(ctx: Context, x0: number, y0: number, x1: number, y1: number): void {
  ctx.beginPath();
  ctx.moveTo(x0, y0);
  ctx.lineTo(x1, y1);
  ctx.stroke();
}

/** Every other era is tinted, so that neighbours are told apart without a colour of their own. */
export function drawEras(ctx: Context, frame: Frame): void {
  frame.model.eras.forEach((era, index) => {
    const { left, right } = eraPixels(era, frame);
    if (right <= left) return;
    if (index % 2 === 0) {
      ctx.fillStyle = frame.theme.band;
      ctx.fillRect(
        left,
        frame.metrics.axis,
        right - left,
        frame.layout.bottom - frame.metrics.axis,
      );
    }
  });
}

/** Over the lines of the axis, with a halo, so that they do not strike the words through. */
export function drawEraCaptions(ctx: Context, frame: Frame): void {
  frame.model.eras.forEach((era, index) => {
    const { left, right } = eraPixels(era, frame);
    const ground = index % 2 === 0 ? frame.theme.band : frame.theme.panel;
    if (right > left) drawEraCaption(ctx, frame, era.title, { left, right, ground });
  });
}

function eraPixels(era: EraBand, { viewport }: Frame): { left: number; right: number } {
  const edge = viewport.left + viewport.width;
  const left = era.start === null ? viewport.left : xOf(viewport, era.start);
  const right = era.end === null ? edge : xOf(viewport, era.end);
  return { left: Math.max(left, viewport.left), right: Math.min(right, edge) };
}

function drawEraCaption(
  ctx: Context,
  { theme, metrics }: Frame,
  title: string,
  { left, right, ground }: { left: number; right: number; ground: string },
): void {
  ctx.font = SMALL_FONT;
  ctx.fillStyle = theme.muted;
  ctx.textBaseline = "middle";
  ctx.textAlign = "left";
  const caption = clipText(title, right - left - 16, (text) => ctx.measureText(text).width);
  ctx.lineJoin = "round";
  ctx.lineWidth = 4;
  ctx.strokeStyle = ground;
  ctx.strokeText(caption, left + 8, metrics.axis + metrics.eras / 2);
  ctx.fillText(caption, left + 8, metrics.axis + metrics.eras / 2);
}

export function drawAxis(ctx: Context, frame: Frame): void {
  const { theme, viewport, metrics, layout } = frame;
  ctx.font = TICK_FONT;
  ctx.textBaseline = "middle";
  ctx.textAlign = "left";
  ctx.lineWidth = 1;
  const edge = viewport.left + viewport.width;
  for (const tick of frame.ticks) {
    if (tick.x < viewport.left || tick.x > edge) continue;
    const top = tick.isMajor ? 12 : metrics.axis;
    ctx.strokeStyle = tick.isMajor ? theme.rule : theme.softRule;
    line(ctx, crisp(tick.x), top, crisp(tick.x), layout.bottom);
    const isWhole = tick.x + ctx.measureText(tick.label).width + 10 < edge;
    ctx.fillStyle = theme.ink;
    if (tick.label && isWhole)
      ctx.fillText(tick.label, Math.round(tick.x) + 6, metrics.axis / 2 + 2);
  }
  drawContext(ctx, frame);
}

/** In the gutter, where it never meets a tick; without a gutter the labels have to do. */
function drawContext(ctx: Context, { context, theme, metrics, viewport }: Frame): void {
  if (context === "" || viewport.left === 0) return;
  ctx.fillStyle = theme.muted;
  ctx.fillText(context, 14, metrics.axis / 2 + 2);
}

export function drawLaneRules(ctx: Context, { theme, layout, viewport }: Frame): void {
  ctx.strokeStyle = theme.rule;
  ctx.lineWidth = 1;
  const edge = viewport.left + viewport.width;
  for (const row of layout.lanes) line(ctx, 0, crisp(row.top), edge, crisp(row.top));
  line(ctx, 0, crisp(layout.bottom), edge, crisp(layout.bottom));
}

export function drawLaneTitles(ctx: Context, frame: Frame): void {
  const { theme, layout, viewport, metrics } = frame;
  ctx.font = STRONG_FONT;
  ctx.textAlign = "left";
  ctx.textBaseline = "middle";
  const measure = (text: string) => ctx.measureText(text).width;
  for (const row of layout.lanes) {
    ctx.fillStyle = theme.laneInks[row.lane.hue] ?? theme.muted;
    const room = (metrics.titlesAbove ? viewport.width : viewport.left) - 20;
    const first = row.top + (metrics.titlesAbove ? 14 : 17);
    const maxLines = metrics.titlesAbove ? 1 : Math.max(1, Math.floor((row.height - 8) / 15));
    wrapText(row.lane.title, room, Math.min(3, maxLines), measure).forEach((text, index) => {
      ctx.fillText(text, 14, first + index * 15);
    });
  }
}

/** Breaks a title at its spaces into at most `maxLines` lines; the last one is cut if need be. */
export function wrapText(
  text: string,
  room: number,
  maxLines: number,
  measure: (text: string) => number,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    const mustJoin = last !== undefined && (measure(joined) <= room || lines.length === maxLines);
    if (mustJoin) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.map((lineText) => clipText(lineText, room, measure));
}
