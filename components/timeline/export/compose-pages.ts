import type { Preferences } from "#lib/domain/preferences.ts";
import { buildTicks, contextLabel } from "../axis/axis.ts";
import { namePeriod } from "../axis/axis-labels.ts";
import { drawTimeline, type Frame, type TextMeasures } from "../draw/draw.ts";
import type { TimelineTheme } from "../draw/theme.ts";
import { createLayouter } from "../layout/layout.ts";
import { composeScene } from "../layout/scene.ts";
import type { TimelineModel } from "../model/model.ts";
import { shapeOf } from "../view/strip-shape.ts";
import { fitWindow, pixelsPerDay, type TimeWindow, type Viewport } from "../viewport.ts";
import { createSvgPen, escapeXml } from "./svg-pen.ts";

export type PageInput = {
  model: TimelineModel;
  title: string;
  theme: TimelineTheme;
  measures: TextMeasures;
  reader: Preferences;
  isMirrored: boolean;
};

/** A4 across at 96 px to the inch, within its margins. */
const PAGE = { width: 1047, height: 718 };
const HEAD = 34;
const FOOT = 22;
/** Pages overlap by the room of a title, as maps do: what begins at an edge is read whole once. */
const OVERLAP = 240;
const LEGEND =
  "● exact, sourced   ○ no source   soft bar: a month or a year   fading: before, after, about, between   " +
  "dashed: another source says   joined outlines: one of these";
const MOST_PAGES = 48;
/** On paper nothing opens at a touch: titles are whole, but for the longest. */
const WIDEST_LABEL = 440;

/**
 * The whole chronology as drawings of one page each, in order of time and at one scale: as few as
 * give every title its room, at most 48; what is crowded even then is counted in columns.
 */
export function composePages(input: PageInput): string[] {
  const windows = splitWindow(fitWindow(input.model.bounds), countPages(input), plotWidth(input));
  return windows.map((window, index) => drawPage(input, window, { index, of: windows.length }));
}

/** The whole chronology as one drawing, as wide as its pages side by side. */
export function composeStrip(input: PageInput): string {
  const pages = countPages(input);
  const whole = fitWindow(input.model.bounds);
  const width = plotWidth(input);
  return drawPage(input, whole, { index: 0, of: 1 }, lengthOf(pages, width) - width);
}

function countPages(input: PageInput): number {
  const whole = fitWindow(input.model.bounds);
  const layouter = prepare(input, whole);
  for (let pages = 1; pages < MOST_PAGES; pages += pages < 8 ? 1 : 4) {
    const scale = lengthOf(pages, plotWidth(input)) / (whole.end - whole.start);
    if (layouter.layoutWhole(scale).lanes.every(({ layout }) => layout.isLabelled)) return pages;
  }
  return MOST_PAGES;
}

const sizeOf = (extra = 0) => ({ width: PAGE.width + extra, height: PAGE.height - HEAD - FOOT });
const plotWidth = ({ model }: PageInput) => PAGE.width - shapeOf(model, sizeOf()).gutter;

function prepare({ model, measures }: PageInput, whole: TimeWindow) {
  const { metrics, gutter, height } = shapeOf(model, sizeOf());
  const layouter = createLayouter();
  layouter.prepare(model, {
    fitScale: (PAGE.width - gutter) / (whole.end - whole.start),
    ...{ top: metrics.axis + metrics.eras, bottom: height - 1, titleHeight: 0 },
    measure: measures.label.width,
    labelReserve: WIDEST_LABEL,
  });
  return layouter;
}

/** Pixels of the axis on so many pages. */
const lengthOf = (pages: number, width: number): number => pages * (width - OVERLAP) + OVERLAP;

function splitWindow({ start, end }: TimeWindow, pages: number, width: number): TimeWindow[] {
  const daysPerPixel = (end - start) / lengthOf(pages, width);
  return Array.from({ length: pages }, (_, index) => {
    const from = start + index * (width - OVERLAP) * daysPerPixel;
    return { start: from, end: from + width * daysPerPixel };
  });
}

type PageNumber = { index: number; of: number };

function drawPage(input: PageInput, window: TimeWindow, number: PageNumber, extra = 0): string {
  const frame = composeFrame(input, window, extra);
  const pen = createSvgPen(`p${number.index}`);
  pen.save();
  pen.translate(0, HEAD);
  drawTimeline(pen, frame);
  pen.restore();
  const [width, height] = [PAGE.width + extra, frame.height + HEAD + FOOT];
  const words = `<text x="0" y="16" font-size="15" font-weight="600" font-family="'Source Serif 4 Variable', serif" fill="${input.theme.ink}">${escapeXml(input.title)}</text><text x="${width}" y="16" text-anchor="end" font-size="11" font-family="'Inter Variable', sans-serif" fill="${input.theme.muted}">${escapeXml(nameStretch(input, window, number))}</text><text x="0" y="${height - 5}" font-size="10.5" font-family="'Inter Variable', sans-serif" xml:space="preserve" fill="${input.theme.muted}">${escapeXml(LEGEND)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${words}${pen.finish()}</svg>`;
}

function nameStretch({ reader }: PageInput, window: TimeWindow, { index, of }: PageNumber): string {
  const [from, to] = [window.start, window.end - 1].map((day) => namePeriod(reader, day, "month"));
  return of > 1 ? `${from} – ${to} · ${index + 1} / ${of}` : `${from} – ${to}`;
}

const NO_RINGS: Frame["rings"] = {
  ...{ selectedId: null, activeId: null, hoveredId: null, hoveredCluster: null },
  ...{ picked: new Set(), presence: new Map() },
};

function composeFrame(input: PageInput, window: TimeWindow, extra: number): Frame {
  const { model, theme, measures, reader, isMirrored } = input;
  const { metrics, gutter, height } = shapeOf(model, sizeOf());
  const layouter = prepare(input, fitWindow(model.bounds));
  const width = PAGE.width - gutter + extra;
  const viewport: Viewport = { ...window, left: gutter, width };
  const layout = layouter.layoutWhole(pixelsPerDay(viewport));
  return {
    ...{ model, layout, viewport, theme, metrics, measures, isMirrored, height },
    scene: composeScene(layout, viewport, measures.label, undefined, WIDEST_LABEL),
    ticks: buildTicks(viewport, reader, measures.tick.width),
    context: contextLabel(viewport, reader),
    ...{ rings: NO_RINGS, ghost: null, scrollTop: 0, language: reader.language },
  };
}
