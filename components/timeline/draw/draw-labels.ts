import type { PlacedMark } from "../layout/scene.ts";
import type { Frame } from "./draw.ts";
import { clearGround } from "./draw-eras.ts";
import { type Pen, writeText } from "./pen.ts";
import { LABEL_FONT, STRONG_FONT } from "./theme.ts";

const HALF_HEIGHT = 8;
const AROUND = 2;

/** Labels stand on their own ground, so that the lines of the axis do not strike them through. */
export function drawLabels(pen: Pen, frame: Frame): void {
  const labelled = frame.scene.marks.filter(({ label }) => label !== null);
  for (const item of labelled) if (!item.label!.isInside) clearUnder(pen, frame, item);
  pen.fillStyle = frame.theme.ink;
  pen.font = LABEL_FONT;
  for (const item of labelled)
    if (item.mark.id !== frame.rings.selectedId) writeLabel(pen, frame, item);
  pen.font = STRONG_FONT;
  for (const item of labelled)
    if (item.mark.id === frame.rings.selectedId) writeLabel(pen, frame, item);
}

function clearUnder(pen: Pen, frame: Frame, { label, y, mark }: PlacedMark): void {
  // What is picked has a tint of its own under it.
  if (frame.rings.picked.has(mark.id)) return;
  const { left, right } = label!;
  clearGround(pen, frame, { left: left - AROUND, right: right + AROUND, y, half: HALF_HEIGHT });
}

function writeLabel(pen: Pen, frame: Frame, { label, y, mark }: PlacedMark): void {
  const { text, left, right } = label!;
  const isStrong = mark.id === frame.rings.selectedId;
  // The bold form is wider: it is cut again to the room of the plain one.
  const shown = isStrong ? frame.measures.strong.clip(text, right - left + AROUND) : text;
  writeText(pen, frame, shown || text, { left, y: y + 0.5, width: right - left });
}
