import type { EraBand } from "../model/model.ts";
import { xOf } from "../viewport.ts";
import type { Frame } from "./draw.ts";
import { type Pen, writeText } from "./pen.ts";
import { SMALL_FONT } from "./theme.ts";

const FROM_EDGE = 8;

type Stretch = { left: number; right: number };

/** Every other era is tinted, so that neighbours are told apart without a colour of their own. */
export function drawEras(pen: Pen, frame: Frame): void {
  const top = frame.metrics.axis;
  const bottom = Math.min(frame.height, frame.layout.bottom - frame.scrollTop);
  frame.model.eras.forEach((era, index) => {
    const { left, right } = eraPixels(era, frame);
    if (right <= left || index % 2 !== 0) return;
    pen.fillStyle = frame.theme.band;
    pen.fillRect(left, top, right - left, bottom - top);
  });
}

/** On their own ground, so that the lines of the axis do not strike the words through. */
export function drawEraCaptions(pen: Pen, frame: Frame): void {
  const { theme, metrics, measures } = frame;
  pen.font = SMALL_FONT;
  frame.model.eras.forEach((era, index) => {
    const { left, right } = eraPixels(era, frame);
    const caption = measures.small.clip(era.title, right - left - 2 * FROM_EDGE);
    if (caption === "" || right <= left) return;
    const width = measures.small.width(caption);
    const box = { left: left + FROM_EDGE, y: metrics.axis + metrics.eras / 2, width };
    pen.fillStyle = index % 2 === 0 ? theme.band : theme.panel;
    pen.fillRect(box.left - 3, box.y - 8, width + 6, 16);
    pen.fillStyle = theme.muted;
    writeText(pen, frame, caption, box);
  });
}

function eraPixels(era: EraBand, { viewport }: Frame): Stretch {
  const edge = viewport.left + viewport.width;
  const left = era.start === null ? viewport.left : xOf(viewport, era.start);
  const right = era.end === null ? edge : xOf(viewport, era.end);
  return { left: Math.max(left, viewport.left), right: Math.min(right, edge) };
}

/** Covers what lies under a box with the colours of the ground, so that words on it are clear. */
export function clearGround(
  pen: Pen,
  frame: Frame,
  box: Stretch & { y: number; half: number },
): void {
  const { theme } = frame;
  const fill = (left: number, right: number, colour: string) => {
    pen.fillStyle = colour;
    pen.fillRect(left, box.y - box.half, right - left, 2 * box.half);
  };
  fill(box.left, box.right, theme.panel);
  frame.model.eras.forEach((era, index) => {
    if (index % 2 !== 0) return;
    const { left, right } = eraPixels(era, frame);
    const [from, to] = [Math.max(left, box.left), Math.min(right, box.right)];
    if (to > from) fill(from, to, theme.band);
  });
}
