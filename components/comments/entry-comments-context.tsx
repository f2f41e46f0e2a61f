"use client";

import { createContext, useContext } from "react";
import type { Store } from "#lib/collab/client/store.ts";
import type { Placed } from "#lib/collab/client/watch-words.ts";
import type { PartTarget, WordsTarget } from "#lib/domain/comments/target.ts";
import type { CommentPerson, CommentThread } from "#lib/domain/comments/thread.ts";

/** What stands open beside the thing it is about. */
export type OpenComments =
  | { show: "thread"; threadId: string }
  | { show: "part"; target: PartTarget; label: string }
  | { show: "new"; target: WordsTarget };

/** In the window, in pixels. */
export type At = { left: number; top: number; bottom: number };

/** What the parts of one open entry share of its comments. */
export type EntryComments = {
  entryId: string;
  /** Null until they are here. */
  threads: readonly CommentThread[] | null;
  hasFailed: boolean;
  people: ReadonlyMap<string, CommentPerson>;
  /** Where threads on words stand now; null while the narrative is not here. */
  placed: Store<Placed | null>;
  mayComment: boolean;
  /** The one place in the narrative where a text stands, as a target. */
  anchorQuote: (quote: string) => WordsTarget | "none" | "several";
  reload: () => Promise<void>;
  /** Opens comments beside a place in the window; null closes them. */
  open: (opened: OpenComments | null, at?: At) => void;
  /** Brings a thread's words into sight. */
  showWords: (threadId: string) => void;
  /** The thread whose words are to be brought into sight, once they are drawn. */
  wished: Store<string | null>;
  /** The thread that stands open, so that its words are seen. */
  openId: Store<string | null>;
  showVersion: (number: number) => void;
};

const Context = createContext<EntryComments | null>(null);

export const EntryCommentsProvider = Context.Provider;

/** Null where there are none to be seen: an old version, or a person who may not read them. */
export const useEntryComments = (): EntryComments | null => useContext(Context);

export function useComments(): EntryComments {
  const value = useContext(Context);
  if (!value) throw new Error("useComments needs an EntryCommentsProvider above it");
  return value;
}
