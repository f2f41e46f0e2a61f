"use client";

import { useCallback, useEffect, useRef } from "react";
import type { OpenDocument } from "#lib/collab/client/open-document.ts";
import type { RowsStore } from "#lib/collab/client/rows-store.ts";
import { decodeRows, type PackedRows } from "#lib/domain/rows/encode-rows.ts";

/** Readers have no socket: they ask this often while they look. */
const POLL_MS = 10_000;

type Following = {
  chronologyId: string;
  store: RowsStore;
  document: OpenDocument | null;
  isSynced: boolean;
  onSources: () => void;
};

/**
 * Keeps the rows of this tab following the database: by broadcast after each commit, and by asking
 * for what was missed after sleep or a lost connection.
 */
export function useLiveRows({ chronologyId, store, document, isSynced, onSources }: Following) {
  const running = useRef<Promise<void> | null>(null);
  const catchUp = useCallback((): Promise<void> => {
    running.current ??= fetchSince(chronologyId, store).finally(() => {
      running.current = null;
    });
    return running.current;
  }, [chronologyId, store]);

  useEffect(() => {
    if (!document) return;
    return document.onStateless((message) => {
      if (message.type === "rows" && !store.receive(message)) void catchUp();
      if (message.type === "sources") onSources();
    });
  }, [document, store, catchUp, onSources]);

  // Of a large chronology the page brought the first rows only. A failure is made good by whatever
  // asks next: the connection, a broadcast, or looking at the page again.
  useEffect(() => {
    if (!store.isWhole.get()) void catchUp();
  }, [store, catchUp]);

  // Every (re)connection: what was broadcast meanwhile was not heard.
  useEffect(() => {
    if (isSynced) void catchUp();
  }, [isSynced, catchUp]);

  useEffect(() => {
    const look = () => {
      if (globalThis.document.visibilityState === "visible") void catchUp();
    };
    globalThis.document.addEventListener("visibilitychange", look);
    const timer = document ? undefined : setInterval(look, POLL_MS);
    return () => {
      globalThis.document.removeEventListener("visibilitychange", look);
      clearInterval(timer);
    };
  }, [document, catchUp]);

  return catchUp;
}

type RowsAnswer = { revision: number; rows: PackedRows; isLast: boolean };

/** Answer by answer, until nothing is left. Offline is no error here: the next connection asks again. */
async function fetchSince(chronologyId: string, store: RowsStore): Promise<void> {
  try {
    for (let isLast = false; !isLast; ) {
      const since = store.revision();
      const response = await fetch(`/api/chronologies/${chronologyId}/rows?since=${since}`);
      if (!response.ok) return;
      const answer: RowsAnswer = await response.json();
      const rows = decodeRows(answer.rows);
      if (!rows) return;
      store.merge({ ...answer, rows });
      isLast = answer.isLast;
    }
  } catch {}
}
