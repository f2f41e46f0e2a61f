"use client";

import { useDeferredValue, useMemo, useRef } from "react";
import { useActors } from "#components/actors/use-actors.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import type { EntryFilter } from "#lib/domain/filter/entry-filter.ts";
import { filterRows, listOtherTests } from "#lib/domain/filter/filter-rows.ts";
import { useWarmTexts } from "./use-warm-texts.ts";

/**
 * The rows that a filter lets through. What is typed shows at once; the views follow as soon as they
 * are drawn. The same list as long as the same rows are in it: the timeline is built from it.
 */
export function useShownRows(
  rows: EntryRow[],
  filter: EntryFilter,
  hits: ReadonlySet<string> | null,
) {
  const actors = useActors();
  useWarmTexts(rows);
  const applied = useDeferredValue(filter);
  const appliedHits = useDeferredValue(hits);
  const found = useMemo(
    () => filterRows(rows, applied, { actors, hits: appliedHits }),
    [rows, applied, actors, appliedHits],
  );
  const kept = useRef(found);
  if (!isSame(kept.current, found)) kept.current = found;
  const shown = kept.current;
  const inTexts = useMemo(() => {
    if (!appliedHits) return NOTHING;
    const [matches] = listOtherTests({ ...applied, from: "", to: "" }, { actors });
    return matches ? new Set(shown.filter((row) => !matches(row)).map(({ id }) => id)) : NOTHING;
  }, [shown, applied, actors, appliedHits]);
  return { shown, inTexts };
}

const NOTHING: ReadonlySet<string> = new Set();

const isSame = (a: readonly EntryRow[], b: readonly EntryRow[]): boolean =>
  a === b || (a.length === b.length && a.every((row, at) => row === b[at]));
