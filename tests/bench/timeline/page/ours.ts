import type { Frame } from "#components/timeline/draw/draw.ts";
import { readTheme } from "#components/timeline/draw/theme.ts";
import { createModelBuilder } from "#components/timeline/model/build-model.ts";
import { createCanvasView } from "#components/timeline/view/canvas-view.ts";
import { createTextMeasures } from "#components/timeline/view/text-measures.ts";
import type { TimeWindow } from "#components/timeline/viewport.ts";
import { createWindowControl } from "#components/timeline/window/window-control.ts";
import { createStore } from "#lib/collab/client/store.ts";
import type { Era } from "#lib/domain/chronology.ts";
import { DEFAULT_PREFERENCES } from "#lib/domain/preferences.ts";
import { LANES } from "./make-rows.ts";
import { nextFrame, type Subject } from "./stage.ts";

const NO_RINGS = {
  ...{ selectedId: null, activeId: null, hoveredId: null, hoveredCluster: null },
  ...{ picked: new Set<string>(), presence: new Map<string, string[]>() },
};

/** One and the same list, as the store of the chronology gives it. */
const NO_ERAS: Era[] = [];

/** The timeline of the workspace, without the React around its canvas. */
export function createOurs(box: HTMLElement): Subject {
  const canvas = document.createElement("canvas");
  canvas.style.cssText = "display: block; width: 100%; height: 100%";
  box.append(canvas);
  const build = createModelBuilder();
  const control = createWindowControl(createStore<TimeWindow | null>(null), { start: 0, end: 1 });
  const view = createCanvasView(canvas, control);
  const modelOf = (rows: Parameters<Subject["show"]>[0]) =>
    build({ rows, lanes: LANES, eras: NO_ERAS });
  return {
    async show(rows) {
      const model = modelOf(rows);
      control.setBounds(model.bounds);
      const size = { width: box.clientWidth, height: box.clientHeight };
      const theme = readTheme(document.documentElement);
      const measures = createTextMeasures()!;
      const whole = nextWhole(view);
      const rest = { reader: DEFAULT_PREFERENCES, rings: NO_RINGS };
      view.set({ model, size, theme, measures, ...rest });
      await whole;
      await nextFrame();
    },
    range: control.range,
    setWindow: control.setWindow,
    edit: (rows) => view.set({ model: modelOf(rows) }),
    destroy() {
      view.destroy();
      canvas.remove();
    },
  };
}

function nextWhole(view: { onPaint(listener: (frame: Frame) => void): () => void }): Promise<void> {
  return new Promise((resolve) => {
    const leave = view.onPaint((frame) => {
      if (!frame.layout.isComplete) return;
      leave();
      resolve();
    });
  });
}
