import type { Frame } from "#components/timeline/draw/draw.ts";
import type { PlacedCluster } from "#components/timeline/layout/scene.ts";
import {
  dayAtPoint,
  pointOf,
  screenOf,
  type Target,
  targetAt,
} from "#components/timeline/view/sheet-point.ts";
import { windowAroundSpan, zoomWindow } from "#components/timeline/viewport.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { rowsOf, type TimelineParts } from "./timeline-parts.ts";

type At = { clientX: number; clientY: number };

/** A hover names what is there, a click shows it or looks closer, a double click beside it zooms. */
export function followPointer(parts: TimelineParts): void {
  const { canvas, card, control, ring, view } = parts;
  const find = (event: At) => {
    const frame = view.frame();
    if (!frame) return null;
    const point = pointOf(frame, canvas, event);
    return { frame, point, target: targetAt(frame, point) };
  };
  canvas.addEventListener("pointermove", (event) => {
    const found = event.buttons === 0 && event.pointerType === "mouse" ? find(event) : null;
    hover(found?.target ?? null, found?.frame ?? null, parts);
  });
  canvas.addEventListener("pointerleave", () => {
    card.unhint();
    ring({ hoveredId: null, hoveredCluster: null });
  });
  canvas.addEventListener("click", (event) => {
    const found = find(event);
    if (!found?.target) card.close();
    else if (found.target.kind === "mark") openEntry(found.target.item.mark.id, parts);
    else openCluster(found.target.column, found.frame, parts);
  });
  canvas.addEventListener("dblclick", (event) => {
    const found = find(event);
    if (found && !found.target)
      control.moveTo(zoomWindow(control.get(), 2, dayAtPoint(found.frame, found.point)));
  });
}

function hover(target: Target | null, frame: Frame | null, parts: TimelineParts): void {
  const { canvas, card, ring, setting } = parts;
  canvas.style.cursor = target ? "pointer" : "";
  ring({
    hoveredId: target?.kind === "mark" ? target.item.mark.id : null,
    hoveredCluster: target?.kind === "cluster" ? target.column.cluster : null,
  });
  if (!target || !frame) card.unhint();
  else if (target.kind === "mark") {
    const { mark, extent, y } = target.item;
    card.hint(screenOf(frame, extent.left, y), rowsOf(setting, new Set([mark.id])));
  } else {
    const { cluster, extent, top } = target.column;
    const words = setting.say.together.replace("{n}", setting.number(cluster.count));
    card.hint(screenOf(frame, extent.left, top), [], words);
  }
}

/** Pins the card of an entry beside its mark. */
export function openEntry(id: string, { view, card, setting, box, ring }: TimelineParts): void {
  const frame = view.frame();
  const placed = frame?.scene.marks.find(({ mark }) => mark.id === id);
  if (!frame) return;
  const at = placed ? screenOf(frame, placed.extent.left, placed.y) : { x: 16, y: 16 };
  ring({ selectedId: id });
  card.pin(at, rowsOf(setting, new Set([id])), { from: box });
}

/** Days of a column that a closer look would not tell apart. */
const NARROWEST = 1;
const CLOSER = 6;

function openCluster(column: PlacedCluster, frame: Frame, parts: TimelineParts): void {
  const { cluster, lane, extent, top } = column;
  const { card, control, setting, box } = parts;
  const marks = lane.layout.marks.filter(({ start, end }) => {
    const middle = (start + end) / 2;
    return middle >= cluster.start && middle < cluster.end;
  });
  const first = Math.min(...marks.map(({ start }) => start));
  const last = Math.max(...marks.map(({ end }) => end));
  if (last - first > NARROWEST) {
    const { start, end } = windowAroundSpan(cluster);
    const air = (end - start) * CLOSER;
    control.moveTo({ start: start - air / 2, end: end + air / 2 });
    return;
  }
  const rows: EntryRow[] = rowsOf(setting, new Set(marks.map(({ id }) => id)));
  card.pin(screenOf(frame, extent.left, top), rows, { from: box });
}
