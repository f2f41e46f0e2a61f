import type {
  EditionDocument,
  EditionEntry,
  PublishedEdition,
} from "#lib/domain/edition/edition.ts";
import { makeEdition } from "#lib/domain/edition/make-edition.ts";
import { presentEntry } from "#lib/domain/edition/present-entry.ts";
import type { EntrySnapshot, RichText } from "#lib/domain/entry.ts";
import type { FigureDecision } from "#lib/domain/figure-decision.ts";
import type { Source } from "#lib/domain/source.ts";
import { findArea } from "#lib/geo/find-area.ts";
import { assertion, citation, dateOf, idOf, killed, placeOf, snapshot } from "./entry-fixtures.ts";
import { makeSource } from "./make-source.ts";

/** Stands wherever something is written that readers must never see. */
export const MARKER = "not-for-readers";
/** Stands wherever readers do see what somebody wrote. */
export const HOSTILE = `"><script>alert(1)</script>&'`;

export const LANE = idOf(50);
export const ENTRIES = {
  disputed: idOf(11),
  withheld: idOf(12),
  retracted: idOf(13),
  merged: idOf(14),
  mergedTwice: idOf(15),
  lost: idOf(16),
  open: idOf(17),
  undated: idOf(18),
};

export const SOURCES: Source[] = [
  makeSource({
    ...{ id: idOf(2000), title: "A report", publisher: "A newspaper", reliability: "B" },
    ...{ published: "2024-03", language: "en", url: "https://example.org/report" },
    ...{ accessed: "2024-04-01", note: MARKER, authors: [{ family: "Author", given: "First" }] },
    mergedIds: [idOf(2009)],
  }),
  makeSource({
    ...{ id: idOf(2001), title: "یک گزارش", translatedTitle: "Another report", language: "fa" },
    ...{ reliability: "F", url: "javascript:alert(1)", contentLabels: ["dead_bodies"] },
  }),
  makeSource({
    ...{ id: idOf(2002), title: "A video", isPerpetratorMedia: true, kind: "perpetrator_media" },
    url: `https://perpetrators.example.net/${MARKER}`,
  }),
  makeSource({
    ...{ id: idOf(2003), title: MARKER, sensitivity: "confidential", publisher: MARKER },
    url: `https://example.org/${MARKER}`,
  }),
];

/** An edition with one entry for each thing that a reader has to be told. */
export function makeReaderEdition(changes: Partial<EditionDocument> = {}): PublishedEdition {
  const edition = makeEdition({
    chronology: {
      ...{ title: "A chronology", summary: "What happened, and who says so." },
      introduction: doc([heading(3, "Scope"), paragraph("What is in it.")]),
      lanes: [{ id: LANE, title: "Attacks", hue: 0, position: 1 }],
      eras: [{ id: idOf(60), title: "An era", start: "2021", end: ".." }],
      timeZone: "Asia/Kabul",
    },
    ...{ slug: "a-chronology", number: 2, publishedAt: "2024-06-01T08:00:00.000Z" },
    ...{ previousDigest: "b".repeat(64), notes: "What is new.", errata: "A figure is corrected." },
    ...{ isVerifiedOnly: false, sources: SOURCES, isPerpetrators: () => false },
    entries: listEntries().map((entry) => ({ ...entry, sameDayOrder: 0 })),
  });
  const standing = {
    digest: "a".repeat(64),
    retractedAt: null,
    retraction: "",
    newest: 2,
    corrections: [],
  };
  return { edition: { ...edition, ...changes }, standing };
}

/** An edition of so many entries, each the first under an id of its own and on a day of its own. */
export function makeLongEdition(count: number): PublishedEdition {
  const { edition, standing } = makeReaderEdition();
  const [first] = edition.entries.filter(({ id }) => id === ENTRIES.disputed);
  if (!first) throw new Error("the fixture has lost its first entry");
  const entries = Array.from({ length: count }, (_, at): EditionEntry => {
    const day = new Date(Date.UTC(2015, 0, 1 + (at % 3_600))).toISOString().slice(0, 10);
    const [date, ...rest] = first.content.assertions;
    const moved = { ...date, value: { ...date?.value, edtf: day, text: day } } as typeof date;
    const assertions = moved ? [moved, ...rest] : rest;
    return { ...first, id: idOf(100_000 + at), content: { ...first.content, assertions } };
  });
  return { edition: { ...edition, entries }, standing };
}

const doc = (content: RichText[]): RichText => ({ type: "doc", content });
const text = (words: string): RichText => ({ type: "text", text: words });
const note = (sourceId: string): RichText => ({
  ...{ type: "citation", attrs: { sourceId, locator: "p. 7" } },
});
const paragraph = (words: string, ...more: RichText[]): RichText => ({
  ...{ type: "paragraph", content: [text(words), ...more] },
});
const heading = (level: number, words: string): RichText => ({
  ...{ type: "heading", attrs: { level }, content: [text(words)] },
});

type Made = Pick<EditionEntry, "id"> & Partial<EditionEntry> & { content: EntrySnapshot };

const entry = ({ content, ...given }: Made): EditionEntry => ({
  ...{ version: 1, status: "verified", mergedInto: null, ...given },
  content: presentEntry(
    { ...content, laneId: LANE },
    { names: new Set() },
    { isPerpetrators: (url) => url.includes("perpetrators"), findArea },
  ),
});

function listEntries(): EditionEntry[] {
  const merged = (id: string, mergedInto: string) =>
    entry({ id, mergedInto, status: "merged", content: named("Merged away", [dateOf(1, "2021")]) });
  return [
    entry({ id: ENTRIES.disputed, content: makeDisputed() }),
    entry({ id: ENTRIES.withheld, status: "unverified", content: makeWithheld() }),
    entry({
      ...{ id: ENTRIES.retracted, status: "retracted" },
      content: named("What is no longer held", [dateOf(1, "2022-05")], [citation(1, idOf(1))]),
    }),
    merged(ENTRIES.merged, ENTRIES.mergedTwice),
    merged(ENTRIES.mergedTwice, ENTRIES.disputed),
    merged(ENTRIES.lost, idOf(99)),
    entry({ id: ENTRIES.open, content: named("Since then", [dateOf(1, "2021-08~/..")]) }),
    entry({ id: ENTRIES.undated, content: named("At some time", []) }),
  ];
}

const named = (title: string, ...parts: Parameters<typeof snapshot>): EntrySnapshot => ({
  ...snapshot(...parts),
  title,
});

/** Reports that contradict each other, a figure that the team decided on, one set aside. */
function makeDisputed(): EntrySnapshot {
  const fallen = {
    ...killed(4, 20),
    rank: "deprecated",
    reason: "superseded",
    rationale: "Early.",
  };
  const assertions = [
    { ...dateOf(1, "2021-08-26"), note: MARKER },
    killed(2, 130, "at_least"),
    { ...killed(3, 145), rationale: "" },
    fallen as ReturnType<typeof killed>,
    placeOf(5, "Kabul", { lat: 34.5, lng: 69.2, basis: MARKER, admin1: "AF-KAB" }),
    assertion(6, "claim", { name: "A group", actorId: null, status: "denied", mode: null }),
  ];
  const citations = [
    citation(1, idOf(1), { note: MARKER, independentGroup: MARKER }),
    citation(2, idOf(2), { credibility: 2, quote: "at least 130", quoteLanguage: "en" }),
    citation(3, idOf(3), { sourceId: idOf(2001), credibility: 4 }),
    citation(4, idOf(4), { sourceId: idOf(2009), locator: "para 9" }),
    citation(5, idOf(6), { sourceId: idOf(2002) }),
    citation(6, null, { sourceId: idOf(2003), stance: "mentions", credibility: 1 }),
  ];
  const decision: FigureDecision = {
    ...{ key: "casualties.killed.total", rule: "range", rationale: "Both reports are careful." },
    ...{ low: null, best: null, high: null, qualifier: "exact", outcome: null },
    decidedAt: "2024-02-01T00:00:00.000Z",
  };
  return {
    ...named("A disputed event", assertions, citations),
    ...{ decisions: [decision], embargo: "2020-01-01", flags: ["suicide"], summary: "A summary." },
    narrative: doc([
      heading(4, "What is known"),
      paragraph("It is told so.", note(idOf(2001)), text(" And so on.")),
    ]),
  };
}

/** Names without a basis, and a place that is shown more coarsely than it is known. */
function makeWithheld(): EntrySnapshot {
  const person = { name: MARKER, role: "victim", isMinor: true, publicationBasis: null };
  const place = { lat: 34.91, lng: 70.11, precision: "site", admin2: "A district", site: MARKER };
  return named(
    "A withheld event",
    [
      dateOf(1, "2021-10"),
      assertion(2, "person", person),
      placeOf(3, MARKER, { ...place, publicPrecision: "admin2" }),
    ],
    [citation(1, idOf(2), { quote: MARKER }), citation(2, idOf(3), { locator: MARKER })],
  );
}
