"use client";

import { formatLocalDay, formatUtc } from "#components/pages/frame/format-instant.ts";
import { useIsHydrated } from "#components/pages/frame/use-is-hydrated.ts";
import { formatMoment } from "#lib/domain/date/date-style.ts";
import { pad } from "#lib/domain/date/iso-day.ts";
import type { Preferences } from "#lib/domain/preferences.ts";
import { useDateStyle } from "./date-style-context.tsx";

/** A moment in the reader's calendar, language and zone; in UTC until the page runs. */
export function ReaderInstant({ iso }: { iso: string }) {
  const reader = useDateStyle();
  const isHydrated = useIsHydrated();
  return (
    <time dateTime={iso} title={formatUtc(iso, "minute")} dir="auto" className="tabular">
      {isHydrated ? formatReaderInstant(reader, iso) : formatUtc(iso, "minute")}
    </time>
  );
}

/** “22 November 2026, 11:40”, in the zone of whoever reads. Browser only. */
export function formatReaderInstant(reader: Preferences, iso: string): string {
  const at = new Date(iso);
  const time = `${pad(at.getHours())}:${pad(at.getMinutes())}`;
  const edtf = formatLocalDay(at);
  return formatMoment(reader, { edtf, time, zone: null, text: "", calendar: reader.calendar });
}
