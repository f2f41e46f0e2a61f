import type { Assertion, PlaceValue } from "./assertion.ts";
import { citedIds, groupAssertions, preferredOf } from "./assertion-group.ts";
import { coarsestPrecision } from "./coarsen-place.ts";
import { readBounds } from "./date/bounds.ts";
import { groupDiffers } from "./differing.ts";
import type { DateSummary, EntryRow, EntrySnapshot, PlaceSummary } from "./entry.ts";
import type { SourceLookup } from "./evidence.ts";
import { formatFigures } from "./format-value.ts";
import { findGaps, formatGap } from "./gaps.ts";
import { listNarrativeCitations } from "./narrative-citations.ts";
import { computeTeamFigure } from "./team-figure.ts";

/** What a row says of an entry's content; the rest of the row is kept by the database. */
export type EntrySummary = Omit<
  EntryRow,
  | ("id" | "chronologyId" | "epoch" | "revision" | "sameDayOrder" | "deletedAt" | "updatedAt")
  | ("editorIds" | "status" | "signOff")
>;

/**
 * Projects an entry onto what lists, timeline, map and search show: preferred values, the groups
 * whose values differ, those whose preferred value has no citation, and what its sourcing lacks.
 * `lookup` finds the sources that it cites.
 */
export function summarizeEntry(snapshot: EntrySnapshot, lookup: SourceLookup): EntrySummary {
  const { title, summary, kind, laneId, tags, assertions, citations } = snapshot;
  const cited = citedIds(citations);
  const groups = groupAssertions(assertions);
  return {
    ...{ title, summary, kind, laneId, embargo: snapshot.embargo },
    ...{ attackTypes: snapshot.attackTypes, flags: snapshot.flags },
    tags: [...tags].sort(),
    ...summarizeDates(groups.get("date") ?? [], cited),
    place: summarizePlace(groups.get("place") ?? [], cited),
    killed: summarizeKilled(groups.get(KILLED) ?? [], snapshot, lookup),
    actorIds: listActorIds(assertions),
    ...summarizeSources(snapshot, lookup),
    assertionCount: assertions.length,
    differing: [...groups].filter(([, group]) => groupDiffers(group)).map(([key]) => key),
    unsourced: [...groups].filter(([, group]) => isUnsourced(group, cited)).map(([key]) => key),
    gaps: findGaps(snapshot, lookup).map(formatGap),
  };
}

const KILLED = "casualties.killed.total";

/** The team's figure where it has chosen a rule, else the value that the group shows. */
function summarizeKilled(
  group: Assertion[],
  { citations, decisions }: EntrySnapshot,
  lookup: SourceLookup,
): string | null {
  const decision = decisions.find(({ key }) => key === KILLED);
  const decided = decision && computeTeamFigure(decision, group, { citations, lookup });
  if (decided) return formatFigures(decided);
  const shown = preferredOf(group, citedIds(citations));
  return shown?.field === "casualties" && shown.value ? formatFigures(shown.value) : null;
}

function listActorIds(assertions: Assertion[]): string[] {
  const ids = assertions.map(({ value }) => (value && "actorId" in value ? value.actorId : null));
  return [...new Set(ids.filter((id) => id !== null))].sort();
}

/** Citations of facts and notes of the narrative, and the distinct sources of both. */
function summarizeSources({ citations, narrative }: EntrySnapshot, lookup: SourceLookup) {
  const all = [...citations, ...listNarrativeCitations(narrative)];
  const ids = all.map(({ sourceId }) => lookup(sourceId)?.id ?? sourceId);
  const sourceIds = [...new Set(ids)].sort();
  const grades = sourceIds.flatMap((id) => lookup(id)?.reliability ?? []).sort();
  return {
    ...{ citationCount: all.length, sourceCount: sourceIds.length, sourceIds },
    reliability: grades[0] ?? null,
  };
}

function isUnsourced(group: Assertion[], cited: Set<string>): boolean {
  const preferred = preferredOf(group, cited);
  return preferred !== null && !cited.has(preferred.id);
}

type Dates = Pick<EntryRow, "date" | "otherDates">;

/** The preferred date, and the others that sources give, each once. */
function summarizeDates(group: Assertion[], cited: Set<string>): Dates {
  const preferred = preferredOf(group, cited);
  const date = preferred === null ? null : summarizeDate(preferred, cited);
  const otherDates = new Map<string, DateSummary>();
  for (const assertion of group) {
    const other = assertion.rank === "deprecated" ? null : summarizeDate(assertion, cited);
    if (other === null || other.edtf === date?.edtf) continue;
    const sourced = other.sourced || otherDates.get(other.edtf)?.sourced === true;
    otherDates.set(other.edtf, { ...(otherDates.get(other.edtf) ?? other), sourced });
  }
  return { date, otherDates: [...otherDates.values()] };
}

/** Null where there is no value, or none that can be placed in time. */
function summarizeDate(assertion: Assertion, cited: Set<string>): DateSummary | null {
  if (assertion.field !== "date" || assertion.kind !== "value" || assertion.value === null)
    return null;
  const { edtf, text, calendar, time, zone } = assertion.value;
  const bounds = readBounds(edtf);
  if (!bounds.ok) return null;
  const { earliest, latest } = bounds.value;
  return { edtf, text, earliest, latest, calendar, time, zone, sourced: cited.has(assertion.id) };
}

function summarizePlace(group: Assertion[], cited: Set<string>): PlaceSummary | null {
  const preferred = preferredOf(group, cited);
  if (preferred?.field !== "place" || preferred.kind !== "value") return null;
  if (preferred.value === null) return null;
  const wishes = group.flatMap((each) =>
    each.field === "place" && each.value?.publicPrecision ? [each.value.publicPrecision] : [],
  );
  return { ...presentPlace(preferred.value), publicPrecision: coarsestPrecision(wishes) };
}

function presentPlace(place: PlaceValue): PlaceSummary {
  const { name, country, admin1, settlement, lat, lng, precision, publicPrecision } = place;
  return { name, country, admin1, settlement, lat, lng, precision, publicPrecision };
}
