import { formatInstant } from "#components/editor/format-instant.ts";
import { GAP_LABELS } from "#components/filter/gap-labels.ts";
import type { Lane } from "#lib/domain/chronology.ts";
import { formatFor } from "#lib/domain/date/date-style.ts";
import { toLocaleDigits } from "#lib/domain/date/script.ts";
import type { DateSummary, EntryRow } from "#lib/domain/entry.ts";
import { KIND_LABELS, STATUS_LABELS } from "#lib/domain/labels.ts";
import type { Preferences } from "#lib/domain/preferences.ts";
import { readRowGaps } from "#lib/domain/row-gaps.ts";
import type { ColumnId } from "./table-columns.ts";

/** What cells are put into words with: names behind ids, and how the reader has dates. */
export type CellWords = {
  reader: Preferences;
  lanes: ReadonlyMap<string, Lane>;
  /** Names of actors by id. */
  actors: ReadonlyMap<string, string>;
  /** IANA zone of the chronology. */
  timeZone: string;
  /** `YYYY-MM-DD`; decides which developing figures have gone stale. */
  today: string;
};

/** A cell in words, as it is read, copied and found; "" for what is not known. */
export function textOfCell(row: EntryRow, column: ColumnId, words: CellWords): string {
  return TEXTS[column](row, words);
}

const TEXTS: Record<ColumnId, (row: EntryRow, words: CellWords) => string> = {
  date: ({ date }, words) => (date === null ? "" : formatCellDate(date, words)),
  title: ({ title }) => title,
  lane: ({ laneId }, { lanes }) => (laneId === null ? "" : (lanes.get(laneId)?.title ?? "")),
  kind: ({ kind }) => KIND_LABELS[kind],
  place: ({ place }) => place?.name ?? "",
  actors: ({ actorIds }, { actors }) => actorIds.flatMap((id) => actors.get(id) ?? []).join(", "),
  killed: ({ killed }) => killed ?? "",
  tags: ({ tags }) => tags.join(", "),
  status: ({ status }) => STATUS_LABELS[status],
  sources: ({ sourceCount }) => String(sourceCount),
  reliability: ({ reliability }) => reliability ?? "",
  gaps: (row, { today }) => gapsOf(row, today).join(", "),
  edited: ({ updatedAt }) => formatInstant(updatedAt),
};

/** With the zone of a time of day where it is not that of the chronology. */
function formatCellDate({ edtf, time, zone }: DateSummary, words: CellWords): string {
  const { language } = words.reader;
  const date = formatFor(words.reader, edtf, "short");
  if (time === null) return date;
  const clock = zone === null || zone === words.timeZone ? "" : ` ${zone}`;
  return `${date}${language === "en" ? ", " : "، "}${toLocaleDigits(time, language)}${clock}`;
}

/** The kinds of gap that an entry has, in words, each once. */
export function gapsOf(row: EntryRow, today: string): string[] {
  const codes = new Set(readRowGaps(row, today).map(({ code }) => code));
  const differs = row.differing.length > 0 && !codes.has("contested") ? [GAP_LABELS.differs] : [];
  return [...differs, ...[...codes].map((code) => GAP_LABELS[code])];
}
