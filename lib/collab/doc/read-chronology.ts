import * as Y from "yjs";
import type { ChronologySnapshot, Era, Lane } from "#lib/domain/chronology.ts";
import { readTimeZone } from "#lib/domain/date/time-zone.ts";
import { cleanText } from "#lib/domain/storable-text.ts";
import { readText } from "./read-entry.ts";
import { readRichText } from "./rich-text.ts";
import { openChronology } from "./roots.ts";

/** The content of a chronology's own document; what does not fit is replaced by something plain. */
export function readChronology(doc: Y.Doc): ChronologySnapshot {
  const roots = openChronology(doc);
  return {
    title: readText(roots.fields.get("title"), 300),
    summary: readText(roots.fields.get("summary"), 4000),
    introduction: readRichText(roots.introduction),
    lanes: readParts(roots.lanes, readLane).sort(byPosition),
    eras: readParts(roots.eras, readEra).sort(byStart),
    timeZone: readTimeZone(roots.fields.get("timeZone")),
  };
}

/** What is no map was put there by something that is not ours: it is left out. */
function readParts<T>(
  parts: Y.Map<Y.Map<unknown>>,
  read: (id: string, part: Y.Map<unknown>) => T,
): T[] {
  return [...parts].flatMap(([id, part]) =>
    part instanceof Y.Map ? [read(cleanText(id), part)] : [],
  );
}

function readLane(id: string, lane: Y.Map<unknown>): Lane {
  const [hue, position] = [readNumber(lane.get("hue")), readNumber(lane.get("position"))];
  return {
    id,
    title: readText(lane.get("title"), 200),
    hue: Number.isInteger(hue) && hue >= 0 && hue <= 4 ? hue : 4,
    position: Number.isFinite(position) ? position : 0,
  };
}

function readEra(id: string, era: Y.Map<unknown>): Era {
  return {
    id,
    title: readText(era.get("title"), 200),
    start: readText(era.get("start"), 40),
    end: readText(era.get("end"), 40),
  };
}

function readNumber(value: unknown): number {
  return typeof value === "number" ? value : Number.NaN;
}

function byPosition(a: Lane, b: Lane): number {
  return a.position - b.position || (a.id < b.id ? -1 : 1);
}

function byStart(a: Era, b: Era): number {
  return a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1;
}
