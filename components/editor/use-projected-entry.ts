"use client";

import { useEffect, useState } from "react";
import type { EntryRow, EntrySnapshot } from "#lib/domain/entry.ts";

/** The content as last projected, over HTTP; asked again when the row changes, while `isWanted`. */
export function useProjectedEntry(row: EntryRow, isWanted: boolean): EntrySnapshot | null {
  const [found, setFound] = useState<{ id: string; content: EntrySnapshot } | null>(null);
  const { id, revision } = row;
  useEffect(() => {
    if (!isWanted) return;
    const request = new AbortController();
    fetch(`/api/entries/${id}?revision=${revision}`, { signal: request.signal })
      .then((response) => (response.ok ? response.json() : null))
      .then((answer: { content: EntrySnapshot } | null) => {
        if (answer) setFound({ id, content: answer.content });
      })
      // Without a connection the socket's reconnection brings the document.
      .catch(() => {});
    return () => request.abort();
  }, [id, revision, isWanted]);
  return found?.id === id ? found.content : null;
}
