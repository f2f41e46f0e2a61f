"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { createStore, type Store } from "#lib/collab/client/store.ts";
import type { TimelineModel } from "../model/model.ts";
import { changesDate, changesLane, type Draft } from "./draft.ts";
import type { TimelineEdits } from "./timeline-edits.ts";

export type DraftControl = {
  store: Store<Draft | null>;
  set: (draft: Draft) => void;
  cancel: () => void;
  /** Stores what the draft changes; it stays in sight until the entry itself is there. */
  commit: () => void;
};

/** How long a stored draft is shown at most while its entry has not come back. */
const LONGEST_WAIT_MS = 2000;

/** What is being dragged, or moved by keys, and is not stored yet. */
export function useDraft(model: TimelineModel, edits: TimelineEdits | null): DraftControl {
  const [store] = useState(() => createStore<Draft | null>(null));
  const latest = useRef({ model, edits });
  latest.current = { model, edits };
  useEffect(() => {
    const draft = store.get();
    if (draft?.isSaving && model.markById.get(draft.mark.id) !== draft.mark) store.set(null);
  }, [model, store]);
  return useMemo(
    () => ({
      store,
      set: (draft) => store.set(draft),
      cancel: () => {
        if (!store.get()?.isSaving) store.set(null);
      },
      commit: () => {
        const draft = store.get();
        if (!draft || draft.isSaving) return;
        const { edits: current, model: shown } = latest.current;
        if (!current || !(changesDate(draft) || changesLane(draft))) {
          store.set(null);
          return;
        }
        const saving = { ...draft, isSaving: true };
        store.set(saving);
        const clear = () => {
          if (store.get() === saving) store.set(null);
        };
        void save(saving, shown, current).then(() => setTimeout(clear, LONGEST_WAIT_MS), clear);
      },
    }),
    [store],
  );
}

async function save(draft: Draft, model: TimelineModel, edits: TimelineEdits): Promise<void> {
  const { mark, date, laneIndex } = draft;
  if (changesDate(draft)) await edits.moveDate(mark.id, date);
  if (!changesLane(draft)) return;
  const picked = edits.picked.get();
  const ids = picked.has(mark.id) ? [...picked] : [mark.id];
  await edits.moveToLane(ids, model.lanes[laneIndex]?.id ?? null);
}
