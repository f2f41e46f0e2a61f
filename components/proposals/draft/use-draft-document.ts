"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { useEntryFacts } from "#components/editor/use-entry-facts.ts";
import { useEntryUndo } from "#components/editor/use-entry-undo.ts";
import { useNarrativeNotes } from "#components/editor/use-narrative-notes.ts";
import { createEntryEdits } from "#lib/collab/client/entry-edits.ts";
import type { EditedDocument } from "#lib/collab/client/open-document.ts";
import { makeEntry } from "#lib/collab/doc/normalize-entry.ts";
import { readEntry } from "#lib/collab/doc/read-entry.ts";
import type { PartChange } from "#lib/domain/compare/change.ts";
import { compareEntries } from "#lib/domain/compare/compare-entries.ts";
import { keepDraft, type ProposalDraft } from "./kept-draft.ts";

/** After the last key, before the draft is kept and compared. */
const PAUSE_MS = 300;

/**
 * A draft of an entry in a document of its own, which nobody else has: all editors of the entry work
 * in it as they do in the entry. What is changed is kept with the tab.
 */
export function useDraftDocument(draft: ProposalDraft) {
  const [edited] = useState<EditedDocument>(() => ({
    ...{ doc: makeEntry(draft.content), provider: null },
  }));
  const latest = useRef(draft);
  /** Sent or discarded: nothing of it is kept any more. */
  const isOver = useRef(false);
  const read = () => ({ ...latest.current, content: readEntry(edited.doc).snapshot });
  const [changes, setChanges] = useState<PartChange[]>(() => compareTo(draft));
  const [note, setNote] = useState(draft.note);
  const facts = useEntryFacts(edited, true);
  const notes = useNarrativeNotes(edited);
  const undo = useEntryUndo(edited, true);
  const edits = useMemo(() => createEntryEdits(edited.doc), [edited]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      timer = undefined;
      latest.current = { ...latest.current, content: readEntry(edited.doc).snapshot };
      if (!isOver.current) keepDraft(latest.current);
      setChanges(compareTo(latest.current));
    };
    const settleNow = () => {
      clearTimeout(timer);
      if (timer) settle();
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(settle, PAUSE_MS);
    };
    edited.doc.on("update", later);
    window.addEventListener("pagehide", settleNow);
    return () => {
      edited.doc.off("update", later);
      window.removeEventListener("pagehide", settleNow);
      settleNow();
    };
  }, [edited]);
  return {
    ...{ edited, facts, notes: notes ?? [], undo, edits, changes, note },
    /** The draft with all that was typed up to now. */
    read,
    end() {
      isOver.current = true;
    },
    writeNote(text: string) {
      setNote(text);
      latest.current = { ...latest.current, note: text };
      keepDraft(latest.current);
    },
  };
}

const compareTo = ({ base, content }: ProposalDraft): PartChange[] => compareEntries(base, content);
