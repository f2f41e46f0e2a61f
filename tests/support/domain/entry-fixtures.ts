import type { Assertion, Citation } from "#lib/domain/assertion.ts";
import type { AssertedField, Qualifier } from "#lib/domain/codes.ts";
import { readBounds } from "#lib/domain/date/bounds.ts";
import type { DateSummary, EntryRow, EntrySnapshot } from "#lib/domain/entry.ts";
import { NOWHERE, newCitation } from "#lib/domain/new-assertion.ts";

/** A version-4 id that ends in a number, so that tests can name and order them. */
export const idOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

type Part = Partial<Omit<Assertion, "field" | "value">>;

/** An assertion with the number as id and creation second; `value` null only by `part.kind`. */
export function assertion(
  number: number,
  field: AssertedField,
  value: unknown,
  part: Part = {},
): Assertion {
  const createdAt = new Date(Date.UTC(2024, 0, 1, 0, 0, number)).toISOString();
  const rest = {
    subject: "",
    rank: "normal",
    reason: null,
    rationale: "",
    note: "",
    createdAt,
  } as const;
  return { id: idOf(number), field, kind: "value", value, ...rest, ...part } as Assertion;
}

export const dateOf = (number: number, edtf: string, part: Part = {}): Assertion =>
  assertion(
    number,
    "date",
    { edtf, text: edtf, calendar: "gregorian", time: null, zone: null },
    part,
  );

export const killed = (
  number: number,
  best: number | null,
  qualifier: Qualifier = "exact",
  range: { low?: number | null; high?: number | null } = {},
): Assertion => {
  const figures = { low: range.low ?? best, best, high: range.high ?? null, qualifier };
  return assertion(number, "casualties", {
    measure: "killed",
    population: "total",
    ...figures,
    includesPerpetrators: null,
    asOf: null,
  });
};

export function placeOf(
  number: number,
  name: string,
  part: Record<string, unknown> = {},
): Assertion {
  return assertion(number, "place", { ...NOWHERE, name, country: "AF", ...part });
}

export function citation(
  number: number,
  assertionId: string | null,
  part: Partial<Citation> = {},
): Citation {
  return newCitation({
    ...{ id: idOf(1000 + number), assertionId, sourceId: idOf(2000), locator: "para 1" },
    createdAt: "2024-01-01T00:00:00.000Z",
    ...part,
  });
}

export function snapshot(assertions: Assertion[], citations: Citation[] = []): EntrySnapshot {
  return {
    title: "A title",
    summary: "",
    kind: "attack",
    laneId: null,
    ...{ embargo: null, attackTypes: [], flags: [], tags: ["b", "a"] },
    ...{ assertions, citations, decisions: [] },
    narrative: { type: "doc", content: [{ type: "paragraph" }] },
  };
}

export function row(number: number, edtf: string | null, sameDayOrder = 0): EntryRow {
  return {
    id: idOf(number),
    chronologyId: idOf(9000),
    epoch: 1,
    revision: 1,
    title: "A title",
    summary: "",
    kind: "attack",
    laneId: null,
    status: "draft",
    tags: [],
    date: edtf === null ? null : summaryOf(edtf),
    otherDates: [],
    place: null,
    assertionCount: 0,
    citationCount: 0,
    sourceCount: 0,
    differing: [],
    unsourced: [],
    ...{ gaps: [], killed: null, actorIds: [], attackTypes: [], flags: [], embargo: null },
    ...{ sourceIds: [], reliability: null, editorIds: [], signOff: null },
    sameDayOrder,
    deletedAt: null,
    updatedAt: "2024-01-01T00:00:00.000Z",
  };
}

function summaryOf(edtf: string): DateSummary {
  const bounds = readBounds(edtf);
  if (!bounds.ok) throw new Error(bounds.error);
  const { earliest, latest } = bounds.value;
  return {
    edtf,
    text: edtf,
    earliest,
    latest,
    calendar: "gregorian",
    time: null,
    zone: null,
    sourced: true,
  };
}
