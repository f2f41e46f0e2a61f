import type { Assertion, Citation } from "#lib/domain/assertion.ts";
import { citedIds, groupAssertions, preferredOf } from "#lib/domain/assertion-group.ts";
import { CAN_BE_MANY, groupDiffers } from "#lib/domain/differing.ts";
import type { EditionEntry } from "#lib/domain/edition/edition.ts";
import type { EntrySummary } from "#lib/domain/entry-summary.ts";
import type { FigureDecision } from "#lib/domain/figure-decision.ts";
import { computeTeamFigure, type TeamFigure } from "#lib/domain/team-figure.ts";
import type { EditionIndex, Reader } from "../reader.ts";
import { listNotes, type Note } from "./notes.ts";

/** What an entry says of one thing: the value shown, what else is said, and what was set aside. */
export type Fact = {
  /** See `groupKey`. */
  key: string;
  shown: Assertion[];
  others: Assertion[];
  fallen: Assertion[];
  differs: boolean;
  decision: FigureDecision | null;
  figure: TeamFigure | null;
};

/** An entry as pages show it. */
export type EntryView = {
  entry: EditionEntry;
  /** In the list of entries, from 0. */
  place: number;
  summary: EntrySummary;
  facts: Fact[];
  notes: Note[];
  /** Numbers of notes by the id of a source. */
  numbers: ReadonlyMap<string, number>;
  /** Ids of assertions that a source backs. */
  backed: ReadonlySet<string>;
};

/** An edition never changes, and neither does what is made of its entries. */
export function viewEntry(entry: EditionEntry, { index }: Pick<Reader, "index">): EntryView {
  const known = index.views.get(entry.id);
  if (known) return known;
  const made = makeView(entry, index);
  index.views.set(entry.id, made);
  return made;
}

function makeView(entry: EditionEntry, index: EditionIndex): EntryView {
  const { content } = entry;
  const backed = citedIds(content.citations);
  const facts = [...groupAssertions(content.assertions)].map(([key, group]) =>
    makeFact(key, group, { entry, backed, index }),
  );
  return {
    ...{ entry, backed, place: index.places.get(entry.id) ?? 0 },
    summary: index.summaryOf(entry),
    facts: facts.sort((a, b) => rankOf(a.key) - rankOf(b.key)),
    ...listNotes(content, index),
  };
}

type Around = { entry: EditionEntry; backed: Set<string>; index: EditionIndex };

function makeFact(key: string, group: Assertion[], { entry, backed, index }: Around): Fact {
  const standing = group.filter(({ rank }) => rank !== "deprecated");
  const first = preferredOf(group, backed);
  const isMany = first !== null && CAN_BE_MANY.has(first.field);
  const decision = entry.content.decisions.find((each) => each.key === key) ?? null;
  const evidence = citationsAnd(entry.content.citations, index);
  return {
    ...{ key, decision, differs: groupDiffers(group) },
    shown: isMany ? standing : first === null ? [] : [first],
    others: isMany ? [] : standing.filter(({ id }) => id !== first?.id),
    fallen: group.filter(({ rank }) => rank === "deprecated"),
    figure: decision && computeTeamFigure(decision, group, evidence),
  };
}

const citationsAnd = (citations: readonly Citation[], { sources }: EditionIndex) => ({
  citations,
  lookup: (id: string) => sources.get(id),
});

const ORDER = ["date", "place", "casualties", "count", "perpetrator", "claim", "attribution"];

/** When and where, to whom, by whom; then the rest. */
function rankOf(key: string): number {
  const rank = ORDER.indexOf(key.split(".")[0] ?? "");
  return rank === -1 ? ORDER.length : rank;
}
