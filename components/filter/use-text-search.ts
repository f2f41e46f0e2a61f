"use client";

import { useEffect, useState } from "react";
import type { RowsStore } from "#lib/collab/client/rows-store.ts";
import { readTerms } from "#lib/domain/filter/fold-text.ts";
import type { SearchAnswer } from "#lib/domain/filter/saved-filter.ts";

/** Milliseconds after the last key, and after a change of the entries by anybody. */
const AFTER_KEY = 150;
const AFTER_CHANGE = 2000;

/** One letter begins nearly every text. */
const SHORTEST = 2;

export type TextSearch = {
  /** Ids of the entries in whose texts the words are; null: not known, or nothing is asked. */
  hits: ReadonlySet<string> | null;
  state: "idle" | "asking" | "failed";
  /** False where there are more hits than are told. */
  isWhole: boolean;
  askAgain: () => void;
};

type Answer = { key: string; hits: ReadonlySet<string>; isWhole: boolean };

/**
 * What the server finds in the texts that the browser does not have, for what is typed now; asked
 * anew when entries change.
 */
export function useTextSearch(chronologyId: string, text: string, store: RowsStore): TextSearch {
  const key = readTerms(text).join("\n");
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const isAsked = key.length >= SHORTEST;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same anew.
  useEffect(() => {
    if (!isAsked) return;
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      timer = undefined;
      const found = await fetchHits(chronologyId, text, controller.signal);
      if (controller.signal.aborted) return;
      if (found) setAnswer({ key, ...found });
      setFailed(found ? null : key);
    };
    timer = setTimeout(ask, AFTER_KEY);
    const stop = store.rows.subscribe(() => {
      timer ??= setTimeout(ask, AFTER_CHANGE);
    });
    return () => {
      stop();
      clearTimeout(timer);
      controller.abort();
    };
    // By the words: a space more or less asks nothing new.
  }, [chronologyId, key, isAsked, store, attempt]);

  const isAnswered = answer?.key === key;
  const state = !isAsked ? "idle" : failed === key ? "failed" : isAnswered ? "idle" : "asking";
  return {
    hits: isAsked && isAnswered ? answer.hits : null,
    isWhole: !isAnswered || answer.isWhole,
    state,
    askAgain: () => {
      setFailed(null);
      setAttempt((count) => count + 1);
    },
  };
}

/** Null where no answer came. */
async function fetchHits(chronologyId: string, text: string, signal: AbortSignal) {
  try {
    const query = new URLSearchParams({ q: text });
    const response = await fetch(`/api/chronologies/${chronologyId}/search?${query}`, { signal });
    if (!response.ok) return null;
    const { ids, isWhole }: SearchAnswer = await response.json();
    return { hits: new Set(ids), isWhole };
  } catch {
    return null;
  }
}
