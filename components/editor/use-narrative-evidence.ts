"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { rankSources, searchSources } from "#components/sources/search-sources.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { createStore } from "#lib/collab/client/store.ts";
import { type CarriedNumbers, listCarriedNumbers } from "#lib/domain/unsupported-numbers.ts";
import type { SuggestionList } from "./cite-suggestion.ts";
import { useEntryView } from "./entry-view-context.tsx";
import type { NarrativeEvidence } from "./narrative-extensions.ts";
import type { NoteView } from "./note-node.ts";
import type { OpenNote } from "./note-popover.tsx";

const MOST_SUGGESTED = 8;
const NONE: CarriedNumbers = { any: new Set(), other: new Set() };

/**
 * What the text editor follows from outside it: the numbers of sources, the numbers that values
 * carry, the list below an “@”. Stores, because the editor is made once and lives on.
 */
export function useNarrativeEvidence(undoManager: { stopCapturing(): void } | null) {
  const { sources } = useWorkspace();
  const [note, setNote] = useState<OpenNote | null>(null);
  const [newTitle, setNewTitle] = useState<string | null>(null);
  const [list] = useState(() => createStore<SuggestionList | null>(null));
  const view = useNoteView();
  const carried = useCarriedNumbers();
  const evidence = useMemo((): NarrativeEvidence => {
    const search = (query: string) =>
      rankSources(searchSources(sources.get(), query), query).slice(0, MOST_SUGGESTED);
    return {
      notes: { view, onOpen: (element, position) => setNote({ element, position }) },
      cite: { list, search, onNew: setNewTitle, beforeNote: () => undoManager?.stopCapturing() },
      carried,
    };
  }, [sources, view, list, carried, undoManager]);
  return { evidence, list, note, setNote, newTitle, setNewTitle };
}

function useNoteView() {
  const { numbers, sourceById } = useEntryView();
  const [view] = useState(() => createStore<NoteView>({ numbers, titleOf: () => "" }));
  useEffect(() => {
    view.set({ numbers, titleOf: (id) => sourceById.get(id)?.title ?? "not in the library" });
  }, [view, numbers, sourceById]);
  return view;
}

function useCarriedNumbers() {
  const { facts, lookup } = useEntryView();
  const { assertions, citations, decisions } = facts;
  const [carried] = useState(() => createStore<CarriedNumbers>(NONE));
  const latest = useRef(lookup);
  latest.current = lookup;
  useEffect(() => {
    const given = { assertions, citations, decisions };
    carried.set(listCarriedNumbers(given, (id) => latest.current(id)));
  }, [carried, assertions, citations, decisions]);
  return carried;
}
