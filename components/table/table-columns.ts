/** What the table can show of an entry, in the order in which it begins. */
export const COLUMN_IDS = [
  "date",
  "title",
  "lane",
  "kind",
  "place",
  "actors",
  "killed",
  "tags",
  "status",
  "sources",
  "reliability",
  "gaps",
  "edited",
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

export type Column = {
  id: ColumnId;
  label: string;
  /** Pixels. */
  width: number;
  /** Changed where it stands; the others are facts with sources, changed in the entry. */
  isPlain?: boolean;
  /** Figures stand at the end of their cell. */
  isFigure?: boolean;
};

export const COLUMNS: Record<ColumnId, Column> = {
  date: { id: "date", label: "Date", width: 136 },
  title: { id: "title", label: "Title", width: 296, isPlain: true },
  lane: { id: "lane", label: "Lane", width: 132, isPlain: true },
  kind: { id: "kind", label: "Kind", width: 148, isPlain: true },
  place: { id: "place", label: "Place", width: 156 },
  actors: { id: "actors", label: "Actors", width: 176 },
  killed: { id: "killed", label: "Killed", width: 104 },
  tags: { id: "tags", label: "Tags", width: 168, isPlain: true },
  status: { id: "status", label: "Status", width: 124, isPlain: true },
  sources: { id: "sources", label: "Sources", width: 80, isFigure: true },
  reliability: { id: "reliability", label: "Reliability", width: 92 },
  gaps: { id: "gaps", label: "Gaps", width: 200 },
  edited: { id: "edited", label: "Last edited", width: 140 },
};

const isColumnId = (id: unknown): id is ColumnId => COLUMN_IDS.some((known) => known === id);

/**
 * The columns that somebody chose, in their order, from what was kept: unknown and repeated ones
 * are left out. The title stands always, since a row without it is no entry to the reader.
 */
export function readColumns(kept: unknown): ColumnId[] {
  if (!Array.isArray(kept)) return [...COLUMN_IDS];
  const known = [...new Set(kept.filter(isColumnId))];
  return known.includes("title") ? known : ["title", ...known];
}

/** Shows a hidden column where it stands by default, among those that are shown; or hides it. */
export function toggleColumn(shown: readonly ColumnId[], id: ColumnId): ColumnId[] {
  if (id === "title") return [...shown];
  if (shown.includes(id)) return shown.filter((each) => each !== id);
  const before = COLUMN_IDS.slice(0, COLUMN_IDS.indexOf(id));
  const place = shown.findLastIndex((each) => before.includes(each)) + 1;
  return shown.toSpliced(place, 0, id);
}

/** Moves a column by one place, towards the beginning with -1. */
export function moveColumn(shown: readonly ColumnId[], id: ColumnId, by: -1 | 1): ColumnId[] {
  const from = shown.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= shown.length) return [...shown];
  return shown.toSpliced(from, 1).toSpliced(to, 0, id);
}
