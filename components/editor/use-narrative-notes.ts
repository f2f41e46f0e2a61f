"use client";

import { useEffect, useState } from "react";
import type { EditedDocument } from "#lib/collab/client/open-document.ts";
import { readNotes } from "#lib/collab/doc/read-notes.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import type { NarrativeCitation } from "#lib/domain/narrative-citations.ts";

/** The notes of an open narrative; a new list only when one came, went, moved or changed. */
export function useNarrativeNotes(opened: EditedDocument | null): NarrativeCitation[] | null {
  const [notes, setNotes] = useState<NarrativeCitation[] | null>(null);
  useEffect(() => {
    if (!opened) return;
    const { narrative } = openEntry(opened.doc);
    let known = "";
    const read = () => {
      const found = readNotes(narrative);
      const text = JSON.stringify(found);
      if (text !== known) setNotes(found);
      known = text;
    };
    read();
    narrative.observeDeep(read);
    return () => {
      narrative.unobserveDeep(read);
      setNotes(null);
    };
  }, [opened]);
  return notes;
}
