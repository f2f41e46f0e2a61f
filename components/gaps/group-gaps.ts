import type { EntryRow } from "#lib/domain/entry.ts";
import { GAP_CODES, type GapCode } from "#lib/domain/gaps.ts";
import { compareByDate } from "#lib/domain/order.ts";
import { readRowGaps } from "#lib/domain/row-gaps.ts";

/** One thing to mend: which entry, and the key of the fact concerned; empty: the entry itself. */
export type GapLine = { row: EntryRow; code: GapCode; detail: string };

/** Every gap of the entries, by kind in the order of the code list, oldest entry first. */
export function groupGaps(rows: readonly EntryRow[], today: string): Map<GapCode, GapLine[]> {
  const groups = new Map<GapCode, GapLine[]>(GAP_CODES.map((code) => [code, []]));
  for (const row of [...rows].sort(compareByDate))
    for (const { code, detail } of readRowGaps(row, today))
      groups.get(code)?.push({ row, code, detail });
  return new Map([...groups].filter(([, lines]) => lines.length > 0));
}

/** The fact of the entry that a gap leads to; null: its sources. */
export function fieldOfGap({ code, detail }: Pick<GapLine, "code" | "detail">): string | null {
  if (code === "no_source" || code === "single_voice") return null;
  if (code === "undated") return "date";
  if (code === "unlocated") return "place";
  return code === "developing" ? "nature" : detail;
}

/** How many gaps the entries have that are not deleted. */
export function countGaps(rows: readonly EntryRow[], today = currentDay()): number {
  return rows.reduce(
    (sum, row) => sum + (row.deletedAt === null ? readRowGaps(row, today).length : 0),
    0,
  );
}

const currentDay = (): string => new Date().toISOString().slice(0, 10);
