"use client";

import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { formatReaderInstant } from "#components/dates/reader-instant.tsx";
import { formatUtc } from "#components/pages/frame/format-instant.ts";
import { useIsHydrated } from "#components/pages/frame/use-is-hydrated.ts";
import { formatMoment } from "#lib/domain/date/date-style.ts";
import { offsetAt } from "#lib/domain/date/time-zone.ts";
import type { Preferences } from "#lib/domain/preferences.ts";

export type TwoClocksProps = { iso: string; timeZone: string };

/** A moment by the clock of whoever looks, and by that of the chronology where they differ. */
export function TwoClocks({ iso, timeZone }: TwoClocksProps) {
  const reader = useDateStyle();
  const isHydrated = useIsHydrated();
  const there = formatThere(reader, iso, timeZone);
  if (!isHydrated) return <time dateTime={iso}>{formatUtc(iso, "minute")}</time>;
  const instant = new Date(iso).getTime();
  const isSame = offsetAt(timeZone, instant) === -new Date(iso).getTimezoneOffset() * 60_000;
  return (
    <time dateTime={iso} className="tabular">
      <bdi>{formatReaderInstant(reader, iso)}</bdi> by your clock
      {isSame ? null : (
        <>
          , <bdi>{there}</bdi>
        </>
      )}
    </time>
  );
}

function formatThere(reader: Preferences, iso: string, zone: string): string {
  const instant = new Date(iso).getTime();
  const shown = new Date(instant + offsetAt(zone, instant)).toISOString();
  const [edtf, time] = [shown.slice(0, 10), shown.slice(11, 16)];
  return formatMoment(reader, { edtf, time, zone, text: "", calendar: reader.calendar });
}
