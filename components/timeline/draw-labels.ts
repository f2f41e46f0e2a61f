import { BAR_HEIGHT, DOT_RADIUS } from "./extent.ts";
import type { PlacedMark } from "./scene.ts";
import { LABEL_FONT, STRONG_FONT, type TimelineTheme } from "./theme.ts";

type Context = CanvasRenderingContext2D;

/** Who is where. `active` has the keyboard's focus, `hovered` the pointer. */
export type MarkRings = {
  selectedId: string | null;
  activeId: string | null;
  hoveredId: string | null;
  /** Colours of the people at work on an entry. */
  presence: Map<string, string[]>;
};

/** A label has a halo of paper, so that grid lines do not strike it through. */
export function drawLabel(
  ctx: Context,
  item: PlacedMark,
  rings: MarkRings,
  theme: TimelineTheme,
): void {
  if (!item.label) return;
  const isStrong = item.mark.id === rings.selectedId;
  ctx.font = isStrong ? STRONG_FONT : LABEL_FONT;
  ctx.textAlign = "left";
  ctx.direction = directionOf(item.label.text);
  ctx.textBaseline = "middle";
  if (!item.label.isInside) {
    ctx.lineJoin = "round";
    ctx.lineWidth = 4;
    ctx.strokeStyle = theme.panel;
    ctx.strokeText(item.label.text, item.label.left, item.y + 0.5, labelWidth(item));
  }
  ctx.fillStyle = theme.ink;
  ctx.fillText(item.label.text, item.label.left, item.y + 0.5, labelWidth(item));
}

const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** By the first letter, as `dir="auto"` does; the page's own direction says nothing of a title. */
const directionOf = (text: string) => (RIGHT_TO_LEFT.test(text) ? "rtl" : "ltr");

/** The bold form of a label is squeezed into the room of the plain one. */
const labelWidth = ({ label }: PlacedMark) => (label ? label.right - label.left + 1 : 0);

export function drawRings(
  ctx: Context,
  item: PlacedMark,
  rings: MarkRings,
  theme: TimelineTheme,
): void {
  const { id } = item.mark;
  let distance = 3;
  if (id === rings.selectedId) {
    ring(ctx, item, distance, theme.accent, 2);
    distance += 3.5;
  } else if (id === rings.hoveredId) {
    ring(ctx, item, distance, theme.faint, 1);
  }
  for (const colour of rings.presence.get(id)?.slice(0, 3) ?? []) {
    ring(ctx, item, distance, colour, 2);
    distance += 3.5;
  }
  if (id === rings.activeId) focusFrame(ctx, item, theme);
}

function ring(ctx: Context, item: PlacedMark, distance: number, colour: string, width: number) {
  const half = (item.mark.shape === "dot" ? DOT_RADIUS : BAR_HEIGHT / 2) + distance;
  const { left, right } = item.extent;
  ctx.beginPath();
  ctx.roundRect(left - distance, item.y - half, right - left + 2 * distance, 2 * half, half);
  ctx.lineWidth = width;
  ctx.strokeStyle = colour;
  ctx.stroke();
}

/** The keyboard's place: a square frame, so that it is not taken for the round rings. */
function focusFrame(ctx: Context, item: PlacedMark, theme: TimelineTheme): void {
  const left = Math.min(item.group.left, item.label?.left ?? item.group.left) - 5;
  const right = Math.max(item.group.right, item.label?.right ?? item.group.right) + 5;
  ctx.beginPath();
  ctx.roundRect(left, item.y - 11, right - left, 22, 3);
  ctx.lineWidth = 2;
  ctx.strokeStyle = theme.accent;
  ctx.stroke();
}
