import { formatDate } from "#lib/domain/date/format-date.ts";
import { isoDay, pad } from "#lib/domain/date/iso-day.ts";

export type InstantStyle = "day" | "minute";

/** “22 November 2026”, or with its time “22 November 2026, 11:40 UTC”. The same on every machine. */
export function formatUtc(iso: string, style: InstantStyle): string {
  const day = formatDate(iso.slice(0, 10));
  return style === "day" ? day : `${day}, ${iso.slice(11, 16)} UTC`;
}

/** The same in the zone of whoever reads. Browser only: a server does not know it. */
export function formatLocal(iso: string, style: InstantStyle): string {
  const at = new Date(iso);
  const day = formatDate(formatLocalDay(at));
  return style === "day" ? day : `${day}, ${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

/** The day of a moment as `YYYY-MM-DD`, in the zone of whoever reads. Browser only. */
export function formatLocalDay(at: Date): string {
  return isoDay(at.getFullYear(), at.getMonth() + 1, at.getDate());
}
