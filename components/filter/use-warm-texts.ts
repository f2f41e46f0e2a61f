"use client";

import { useEffect } from "react";
import type { EntryRow } from "#lib/domain/entry.ts";
import { searchTextOf } from "#lib/domain/filter/match-text.ts";

/** Rows folded at a time: a few milliseconds. */
const PIECE = 250;

/**
 * Folds the texts of all rows while nothing else is to be done, so that the first key of a search
 * among thousands finds them ready.
 */
export function useWarmTexts(rows: readonly EntryRow[]): void {
  useEffect(() => {
    let at = 0;
    let handle = 0;
    const fold = () => {
      for (const row of rows.slice(at, at + PIECE)) searchTextOf(row);
      at += PIECE;
      if (at < rows.length) handle = requestWhenIdle(fold);
    };
    handle = requestWhenIdle(fold);
    return () => cancelWhenIdle(handle);
  }, [rows]);
}

/** Safari has no `requestIdleCallback`. */
const requestWhenIdle = (work: () => void): number =>
  "requestIdleCallback" in window ? requestIdleCallback(work) : Number(setTimeout(work, 50));

const cancelWhenIdle = (handle: number): void =>
  "cancelIdleCallback" in window ? cancelIdleCallback(handle) : clearTimeout(handle);
