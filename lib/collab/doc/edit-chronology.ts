import * as Y from "yjs";
import type { Era, Lane } from "#lib/domain/chronology.ts";
import { openChronology } from "./roots.ts";

export type ChronologyField = "title" | "summary" | "timeZone";

export function setChronologyField(doc: Y.Doc, field: ChronologyField, value: string): void {
  const { fields } = openChronology(doc);
  if (fields.get(field) !== value) fields.set(field, value);
}

export function addLane(doc: Y.Doc, { id, ...lane }: Lane): void {
  openChronology(doc).lanes.set(id, new Y.Map(Object.entries(lane)));
}

export function editLane(doc: Y.Doc, id: string, changes: Partial<Omit<Lane, "id">>): void {
  editEach(doc, openChronology(doc).lanes.get(id), changes);
}

/** Entries of a removed lane keep its id and show as without a lane: undo brings both back. */
export function removeLane(doc: Y.Doc, id: string): void {
  openChronology(doc).lanes.delete(id);
}

export function addEra(doc: Y.Doc, { id, ...era }: Era): void {
  openChronology(doc).eras.set(id, new Y.Map(Object.entries(era)));
}

export function editEra(doc: Y.Doc, id: string, changes: Partial<Omit<Era, "id">>): void {
  editEach(doc, openChronology(doc).eras.get(id), changes);
}

export function removeEra(doc: Y.Doc, id: string): void {
  openChronology(doc).eras.delete(id);
}

function editEach(doc: Y.Doc, map: Y.Map<unknown> | undefined, changes: object): void {
  if (!map) return;
  doc.transact(() => {
    for (const [key, value] of Object.entries(changes)) map.set(key, value);
  });
}
