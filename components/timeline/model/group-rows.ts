import type { Actor } from "#lib/domain/actor.ts";
import type { Lane } from "#lib/domain/chronology.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { KIND_LABELS } from "#lib/domain/labels.ts";

/** By what entries are put into the rows of the timeline. */
export const GROUPINGS = ["lane", "kind", "place", "actor", "tag"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export type Group = { id: string | null; title: string; hue: number };

export type Grouped = {
  groups: Group[];
  /** Indexes into `groups`, at least one. */
  groupsOf: (row: EntryRow) => readonly number[];
};

/** More rows than this nobody reads; the rest share the last one. */
const MOST_GROUPS = 14;
const HUES = 5;
/** The grey of what has no group. */
const NO_HUE = 4;

const REST_TITLES: Record<Grouping, string> = {
  ...{ lane: "No lane", kind: "No kind", place: "No place", actor: "No actor", tag: "No tag" },
};

export type Grouper = { grouping: Grouping; lanes: Lane[]; actors?: readonly Actor[] };

/** The rows of the timeline for a grouping: lanes in the team's order, others by size. */
export function groupRows(rows: readonly EntryRow[], grouper: Grouper): Grouped {
  if (grouper.grouping === "lane") return groupByLane(rows, grouper.lanes);
  const keysOf = keysFor(grouper.grouping);
  const groups = largestGroups(rows, keysOf, titleFor(grouper));
  const indexOf = new Map(groups.map(({ id }, index) => [id, index]));
  const rest = groups.length;
  const hasRest = rows.some((row) => !keysOf(row).some((key) => indexOf.has(key)));
  const restOnly = [rest];
  return {
    groups: hasRest ? [...groups, restGroup(grouper.grouping, groups.length)] : groups,
    groupsOf: (row) => {
      const known = keysOf(row).flatMap((key) => indexOf.get(key) ?? []);
      return known.length > 0 ? known : restOnly;
    },
  };
}

const restGroup = (grouping: Grouping, count: number): Group => ({
  id: null,
  title: count >= MOST_GROUPS ? "Others" : REST_TITLES[grouping],
  hue: NO_HUE,
});

/** Every lane has a row, also an empty one; entries whose lane is gone share a row at the end. */
function groupByLane(rows: readonly EntryRow[], lanes: Lane[]): Grouped {
  const groups: Group[] = [...lanes]
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
    .map(({ id, title, hue }) => ({ id, title, hue }));
  const single = groups.map((_, index) => [index]);
  const indexOf = new Map(groups.map(({ id }, index) => [id, single[index]!]));
  const rest = [groups.length];
  if (rows.some((row) => !indexOf.has(row.laneId))) groups.push(restGroup("lane", 0));
  return { groups, groupsOf: (row) => indexOf.get(row.laneId) ?? rest };
}

function keysFor(grouping: Exclude<Grouping, "lane">): (row: EntryRow) => readonly string[] {
  if (grouping === "kind") return (row) => [row.kind];
  if (grouping === "actor") return (row) => row.actorIds;
  if (grouping === "tag") return (row) => row.tags;
  return ({ place }) => (place ? [place.country ?? place.name] : []);
}

function titleFor({ grouping, actors = [] }: Grouper): (id: string) => string {
  if (grouping === "kind") return (id) => KIND_LABELS[id as keyof typeof KIND_LABELS] ?? id;
  if (grouping === "place") return countryName;
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  return (id) => (grouping === "actor" ? (nameOf.get(id) ?? "Unknown actor") : id);
}

/** English name of an ISO 3166-1 code; other text as it stands. */
function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames("en", { type: "region" }).of(code) ?? code;
}

function largestGroups(
  rows: readonly EntryRow[],
  keysOf: (row: EntryRow) => readonly string[],
  titleOf: (id: string) => string,
): Group[] {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const key of keysOf(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_GROUPS)
    .map(([id], index) => ({ id, title: titleOf(id), hue: index % HUES }));
}
