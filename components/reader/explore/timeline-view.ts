import { createModelBuilder } from "#components/timeline/model/build-model.ts";
import type { TimelineModel } from "#components/timeline/model/model.ts";
import { createCanvasView } from "#components/timeline/view/canvas-view.ts";
import { attachPanZoom } from "#components/timeline/view/pan-zoom.ts";
import { shapeOf } from "#components/timeline/view/strip-shape.ts";
import { createTextMeasures } from "#components/timeline/view/text-measures.ts";
import type { TimeWindow } from "#components/timeline/viewport.ts";
import { createWindowControl } from "#components/timeline/window/window-control.ts";
import { createStore } from "#lib/collab/client/store.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { createCard } from "./card.ts";
import { make } from "./make.ts";
import { NO_RINGS, readReaderTheme, whenThemeChanges } from "./paint.ts";
import type { Setting } from "./setting.ts";
import { followKeys } from "./timeline-keys.ts";
import { followPointer } from "./timeline-pointer.ts";
import { followTools, takesGesture } from "./tools.ts";

/** Pixels in which the titles of a lane have room beside its marks, and of the axis with its eras. */
const LANE = 90;
const AXIS = 60;
const HIGHEST = 520;

/** The timeline of the page, moving: the workspace's own engine, in the place of the still picture. */
export function createTimelineView(section: HTMLElement | null, setting: Setting) {
  const measures = createTextMeasures();
  if (!section || !measures) return null;
  const { box, canvas, height } = putInPlace(section, setting);
  const build = createBuilder(setting);
  let model = build(setting.rows);
  const control = createWindowControl(createStore<TimeWindow | null>(null), model.bounds);
  const view = createCanvasView(canvas, control);
  const card = createCard(box, setting);
  let rings = NO_RINGS;
  const ring = (change: Partial<typeof rings>) => {
    rings = { ...rings, ...change };
    view.set({ rings });
  };
  const resize = () => {
    const width = box.clientWidth;
    const roomy = Math.min(model.lanes.length * LANE + AXIS, HIGHEST);
    const needed = shapeOf(model, { width, height: Math.max(height, roomy) }).height;
    box.style.height = `${needed}px`;
    view.set({ size: { width, height: needed } });
  };
  const isMirrored = document.documentElement.dir === "rtl";
  view.set({ model, measures, rings, isMirrored, reader: setting.dates, theme: readReaderTheme() });
  resize();
  new ResizeObserver(resize).observe(box);
  whenThemeChanges(() => view.set({ theme: readReaderTheme() }));
  attachPanZoom(canvas, view, control, takesGesture);
  const parts = { box, canvas, view, control, card, ring, setting, isMirrored, model: () => model };
  followPointer(parts);
  followKeys(parts);
  followTools(section, { zoomBy: control.zoomBy, fit: control.fit });
  control.subscribe(card.close);
  return {
    show(rows: EntryRow[]): void {
      model = build(rows);
      card.close();
      view.set({ model });
    },
  };
}

/** As high as the picture that it replaces, so that nothing below it moves. */
function putInPlace(section: HTMLElement, setting: Setting) {
  const pictures = [...section.querySelectorAll<SVGElement>(":scope > svg")];
  const height = Math.max(...pictures.map((each) => each.getBoundingClientRect().height), 200);
  const canvas = make("canvas", {});
  const box = make("div", { className: "axis", tabIndex: 0, role: "application" });
  box.ariaLabel = document.getElementById("timeline")?.textContent ?? "";
  box.setAttribute("aria-describedby", "timelineHelp");
  // What lies in it is placed from the left, whichever way the page runs.
  const sheet = make("div", { dir: "ltr", className: "sheet" });
  sheet.append(canvas);
  box.append(sheet);
  pictures[0]?.before(box);
  section.classList.add("moving");
  box.dataset.entries = String(setting.rows.length);
  return { box, canvas, height };
}

/** Lanes that have nothing in them are left out; what has no lane is named as the page names it. */
function createBuilder({ rows, lanes, eras, timeZone, say }: Setting) {
  const build = createModelBuilder();
  const used = new Set(rows.map(({ laneId }) => laneId));
  const shown = lanes.filter(({ id }) => used.has(id));
  return (some: EntryRow[]): TimelineModel => {
    const model = build({ rows: some, lanes: shown, eras, timeZone });
    const named = model.lanes.map((lane) =>
      lane.id === null ? { ...lane, title: say.noLane } : lane,
    );
    return { ...model, lanes: named };
  };
}
