"use client";

import { createContext, useContext } from "react";
import type { EntryEdits } from "#lib/collab/client/entry-edits.ts";
import type { EntryFacts } from "#lib/domain/entry.ts";
import type { SourceLookup } from "#lib/domain/evidence.ts";
import type { NarrativeCitation } from "#lib/domain/narrative-citations.ts";
import type { Source } from "#lib/domain/source.ts";

/** What the parts of one shown entry share. */
export type EntryView = {
  /** Null: an old version, in which nobody is at work. */
  entryId: string | null;
  facts: EntryFacts;
  /** The notes of the narrative, in the order of the text. */
  notes: readonly NarrativeCitation[];
  /** Null: read only. */
  edits: EntryEdits | null;
  /** Number of each cited source, by its id. */
  numbers: ReadonlyMap<string, number>;
  sourceById: ReadonlyMap<string, Source>;
  lookup: SourceLookup;
  /** Opens the tab with the entry's sources. */
  showSources: () => void;
  /** Opens the tab with what is said and proposed; left out where there is none. */
  showComments?: () => void;
};

const Context = createContext<EntryView | null>(null);

export const EntryViewProvider = Context.Provider;

export function useEntryView(): EntryView {
  const value = useContext(Context);
  if (!value) throw new Error("useEntryView needs an EntryViewProvider above it");
  return value;
}
