"use client";

import { useEffect, useState } from "react";
import type { EditedDocument } from "#lib/collab/client/open-document.ts";
import { readEntryFacts } from "#lib/collab/doc/read-entry.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import type { EntryFacts } from "#lib/domain/entry.ts";

/** The facts of an open entry, read again when one of them changes; not at each key of the narrative. */
export function useEntryFacts(opened: EditedDocument | null, isSynced: boolean): EntryFacts | null {
  const [facts, setFacts] = useState<EntryFacts | null>(null);
  useEffect(() => {
    if (!opened || !isSynced) return;
    const { fields, tags, assertions, citations, decisions } = openEntry(opened.doc);
    const roots = [fields, tags, assertions, citations, decisions];
    const read = () => setFacts(readEntryFacts(opened.doc).facts);
    read();
    for (const root of roots) root.observeDeep(read);
    return () => {
      for (const root of roots) root.unobserveDeep(read);
      setFacts(null);
    };
  }, [opened, isSynced]);
  return facts;
}
