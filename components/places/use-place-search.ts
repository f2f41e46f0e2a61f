"use client";

import { useEffect, useState } from "react";
import type { GazetteerAnswer, GazetteerPlace } from "#lib/domain/gazetteer.ts";

/** Milliseconds of quiet before the gazetteer is asked. */
const QUIET = 120;
/** Milliseconds between questions while the gazetteer is still being loaded. */
const AGAIN = 1_500;

export type PlaceSearch = {
  places: readonly GazetteerPlace[];
  state: "idle" | "searching" | "found" | "loading" | "failed";
};

const IDLE: PlaceSearch = { places: [], state: "idle" };

/** Suggestions for what is typed; an answer that was overtaken is dropped. */
export function usePlaceSearch(text: string): PlaceSearch {
  const [search, setSearch] = useState<PlaceSearch>(IDLE);
  // “Krasnogorsk, Moscow Oblast”: the gazetteer knows places by their own name.
  const name = (text.split(/[,،(]/)[0] ?? "").trim();
  useEffect(() => {
    if (name.length < 2) {
      setSearch(IDLE);
      return;
    }
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      const found = await fetchPlaces(name, stop.signal);
      if (stop.signal.aborted) return;
      setSearch(found);
      if (found.state === "loading") timer = setTimeout(ask, AGAIN);
    };
    setSearch((before) => ({ ...before, state: "searching" }));
    timer = setTimeout(ask, QUIET);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [name]);
  return search;
}

async function fetchPlaces(name: string, signal: AbortSignal): Promise<PlaceSearch> {
  try {
    const answer = await fetch(`/api/gazetteer?q=${encodeURIComponent(name)}`, { signal });
    if (!answer.ok) return { places: [], state: "failed" };
    const { places, isReady } = (await answer.json()) as GazetteerAnswer;
    return { places, state: isReady ? "found" : "loading" };
  } catch {
    return { places: [], state: "failed" };
  }
}
