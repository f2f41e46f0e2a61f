import { DataSet } from "vis-data/peer";
import { Timeline } from "vis-timeline/peer";
import { firstDayNumber } from "#components/timeline/day-number.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { nextFrame, type Subject } from "./stage.ts";

const DAY = 86_400_000;

/**
 * vis-timeline with the same entries, stacked as it does by itself. Without groups, which at ten
 * thousand entries made it five times slower, and with points, which it draws sooner than boxes.
 */
export function createPeer(box: HTMLElement): Subject {
  const element = document.createElement("div");
  box.append(element);
  const items = new DataSet<ReturnType<typeof itemOf>>([]);
  let timeline: Timeline | null = null;
  const bounds = { start: 0, end: 1 };
  return {
    async show(rows) {
      items.add(rows.map(itemOf));
      bounds.start = Math.min(...rows.map((row) => dayOf(row.date?.earliest)));
      bounds.end = Math.max(...rows.map((row) => dayOf(row.date?.latest))) + 1;
      const [start, end] = [new Date(bounds.start * DAY), new Date(bounds.end * DAY)];
      const drawn = new Promise<void>((resolve) => {
        timeline = new Timeline(element, items, {
          ...{ start, end, height: box.clientHeight, showCurrentTime: false },
          onInitialDrawComplete: resolve,
        });
      });
      await drawn;
      await nextFrame();
    },
    range: () => bounds,
    setWindow({ start, end }) {
      timeline?.setWindow(new Date(start * DAY), new Date(end * DAY), { animation: false });
      // It would draw in a frame of its own, later than the one that is timed.
      timeline?.redraw();
    },
    edit(_, changed) {
      items.update(itemOf(changed));
      timeline?.redraw();
    },
    destroy() {
      timeline?.destroy();
      element.remove();
    },
  };
}

const dayOf = (iso: string | null | undefined): number => firstDayNumber(iso ?? "") ?? 0;

function itemOf({ id, title, date }: EntryRow) {
  const start = dayOf(date?.earliest);
  const end = dayOf(date?.latest) + 1;
  const isRange = end - start > 1;
  return {
    ...{ id, content: title, start: new Date(start * DAY) },
    ...(isRange ? { end: new Date(end * DAY), type: "range" } : { type: "point" }),
  };
}
