"use client";

import { useState } from "react";
import { formatLocalDay } from "#components/pages/frame/format-instant.ts";
import type { DateValue } from "#lib/domain/assertion.ts";
import { suggestReadings } from "#lib/domain/date/suggest-readings.ts";
import { useDateStyle } from "./date-style-context.tsx";
import { asksForZone, type DateDraft, readDraft, startDraft } from "./read-draft.ts";

/** A date while it is typed: the draft, how it is read, and what else it could mean. */
export function useDateDraft(initial: DateValue | null) {
  const reader = useDateStyle();
  const [draft, setDraft] = useState<DateDraft>(() => startDraft(initial));
  const [today] = useState(() => formatLocalDay(new Date()));
  const context = { initial, reader, today };
  const reading = readDraft(draft, context);
  const isUnclear = reading !== null && !reading.ok;
  const calendar = reader.calendar === "gregorian" ? undefined : reader.calendar;
  return {
    draft,
    reading,
    asksForZone: asksForZone(draft, context),
    suggestions: isUnclear ? suggestReadings(draft.text, calendar) : [],
    /** Changes the draft and gives how it is read then. */
    change: (part: Partial<DateDraft>) => {
      const next = { ...draft, ...part };
      setDraft(next);
      return readDraft(next, context);
    },
  };
}

export type DateDraftState = ReturnType<typeof useDateDraft>;
