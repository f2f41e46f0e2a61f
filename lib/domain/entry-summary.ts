import type { Assertion, PlaceValue } from "./assertion.ts";
import { citedIds, groupAssertions, preferredOf } from "./assertion-group.ts";
import { readBounds } from "./date/bounds.ts";
import { groupDiffers } from "./differing.ts";
import type { DateSummary, EntryRow, EntrySnapshot, PlaceSummary } from "./entry.ts";

/** What a row says of an entry's content; the rest of the row is kept by the database. */
export type EntrySummary = Omit<
  EntryRow,
  "id" | "chronologyId" | "epoch" | "revision" | "sameDayOrder" | "deletedAt" | "updatedAt"
>;

/**
 * Projects an entry onto what lists, timeline, map and search show: preferred values, the groups
 * whose values differ, and those whose preferred value has no citation.
 */
export function summarizeEntry(snapshot: EntrySnapshot): EntrySummary {
  const { title, summary, kind, laneId, status, tags, assertions, citations } = snapshot;
  const cited = citedIds(citations);
  const groups = groupAssertions(assertions);
  return {
    title,
    summary,
    kind,
    laneId,
    status,
    tags: [...tags].sort(),
    ...summarizeDates(groups.get("date") ?? [], cited),
    place: summarizePlace(groups.get("place") ?? [], cited),
    assertionCount: assertions.length,
    citationCount: citations.length,
    sourceCount: new Set(citations.map((citation) => citation.sourceId)).size,
    differing: [...groups].filter(([, group]) => groupDiffers(group)).map(([key]) => key),
    unsourced: [...groups].filter(([, group]) => isUnsourced(group, cited)).map(([key]) => key),
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
  return preferred.value === null ? null : presentPlace(preferred.value);
}

const presentPlace = ({ name, country, lat, lng, precision }: PlaceValue): PlaceSummary => ({
  name,
  country,
  lat,
  lng,
  precision,
});
