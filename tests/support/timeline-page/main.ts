import { readTheme } from "#components/timeline/draw/theme.ts";
import { createModelBuilder } from "#components/timeline/model/build-model.ts";
import { createCanvasView } from "#components/timeline/view/canvas-view.ts";
import { createTextMeasures } from "#components/timeline/view/text-measures.ts";
import type { TimeWindow } from "#components/timeline/viewport.ts";
import { createWindowControl } from "#components/timeline/window/window-control.ts";
import { createStore } from "#lib/collab/client/store.ts";
import type { Preferences } from "#lib/domain/preferences.ts";
import { ERAS, LANES, ROWS } from "./rows.ts";

export type Look = { theme: "light" | "dark"; isMirrored: boolean; reader: Preferences };

/** Paints the fixed entries once, as somebody with such settings sees them. */
async function show({ theme, isMirrored, reader }: Look): Promise<void> {
  document.documentElement.dataset.theme = theme;
  const canvas = document.querySelector("canvas")!;
  const fonts = ["450 12px 'Inter Variable'", "600 12px 'Inter Variable'"];
  await Promise.all(fonts.map((font) => document.fonts.load(font)));
  await document.fonts.load("450 12px 'Vazirmatn Variable'", "کابل");
  const model = createModelBuilder()({ rows: ROWS, lanes: LANES, eras: ERAS });
  const control = createWindowControl(createStore<TimeWindow | null>(null), model.bounds);
  const view = createCanvasView(canvas, control);
  const painted = new Promise<void>((resolve) => view.onPaint(() => resolve()));
  view.set({
    ...{ model, isMirrored, reader, measures: createTextMeasures()! },
    size: { width: canvas.clientWidth, height: canvas.clientHeight },
    theme: readTheme(document.documentElement),
    rings: {
      ...{ selectedId: "exact", activeId: "about", hoveredId: null, hoveredCluster: null },
      ...{ picked: new Set(["month"]), presence: new Map([["fa", ["#2f6f87"]]]) },
    },
  });
  await painted;
  view.destroy();
}

Object.assign(window, { show });
