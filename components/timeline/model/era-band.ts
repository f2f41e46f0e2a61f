import type { Era } from "#lib/domain/chronology.ts";
import { dayNumberOf, fieldsOfDay, firstDayNumber, parseDay } from "../day-number.ts";
import type { EraBand } from "./model.ts";

/** Eras as stretches in days; those that are open at both ends are not drawn. */
export const bandsOf = (eras: readonly Era[]): EraBand[] =>
  eras.map(bandOf).filter(({ start, end }) => start !== null || end !== null);

function bandOf({ id, title, start, end }: Era): EraBand {
  return { id, title, start: firstDayNumber(start), end: endDay(end) };
}

/** First day after an era that ends in `YYYY`, `YYYY-MM` or on `YYYY-MM-DD`. */
function endDay(text: string): number | null {
  const fields = parseDay(text);
  if (!fields) return null;
  const parts = text.replace(/^[+-]/u, "").split("-").length;
  if (parts >= 3) return dayNumberOf(fields) + 1;
  if (parts === 1) return dayNumberOf({ year: fields.year + 1, month: 1, day: 1 });
  const next = fieldsOfDay(dayNumberOf({ ...fields, day: 1 }) + 31);
  return dayNumberOf({ ...next, day: 1 });
}
