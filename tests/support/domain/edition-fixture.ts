import type { Assertion, Citation } from "#lib/domain/assertion.ts";
import type {
  EditionDocument,
  EditionEntry,
  EditionStatus,
  PublishedEdition,
} from "#lib/domain/edition/edition.ts";
import { indexSources, makeEdition } from "#lib/domain/edition/make-edition.ts";
import { presentEntry } from "#lib/domain/edition/present-entry.ts";
import type { EntrySnapshot, RichText } from "#lib/domain/entry.ts";
import { createPerpetratorCheck } from "#lib/domain/perpetrator-links.ts";
import type { Source } from "#lib/domain/source.ts";
import type { EditionUrls } from "#lib/io/edition/urls.ts";
import { assertion, citation, dateOf, idOf, killed, placeOf, snapshot } from "./entry-fixtures.ts";
import { makeSource } from "./make-source.ts";

/** Ids of the entries by what they stand for. */
export const ENTRY = {
  ...{ exact: idOf(1), month: idOf(2), open: idOf(3), before: idOf(4), undated: idOf(5) },
  ...{ withheld: idOf(6), retracted: idOf(7), merged: idOf(8) },
} as const;

/** Ids of the sources. */
export const SOURCE = {
  ...{ report: idOf(2000), article: idOf(2001), page: idOf(2002), media: idOf(2003) },
  ...{ confidential: idOf(2004), old: idOf(2099) },
} as const;

export const URLS: EditionUrls = {
  origin: "https://chronologies.example.org",
  base: "https://chronologies.example.org/p/attacks/2",
};

const MEDIA_URL = "https://media.example.org/release/1";

const SOURCES: Source[] = [
  makeSource({
    ...{ id: SOURCE.report, kind: "un_report", title: "Report on civilians, 2021" },
    ...{ publisher: "United Nations", reliability: "B", published: "2021-09", language: "en" },
    ...{ url: "https://un.example.org/reports/1?a=1&b=2", accessed: "2026-01-02" },
    ...{ csl: { number: "S/2021/1" }, mergedIds: [SOURCE.old] },
  }),
  makeSource({
    ...{ id: SOURCE.article, kind: "press_intl", title: "What is known, and what is not" },
    ...{ authors: [{ family: "Example", given: "A." }], publisher: "The Example" },
    ...{ reliability: "A", published: "2021-08-27", url: "https://news.example.org/a" },
  }),
  makeSource({
    ...{ id: SOURCE.page, kind: "press_local", title: "گزارش روز", language: "fa" },
    ...{
      translatedTitle: "Report of the day",
      publisher: "روزنامه نمونه",
      published: "2021-08-28",
    },
    url: "javascript:alert(1)",
  }),
  makeSource({
    ...{ id: SOURCE.media, kind: "perpetrator_media", title: "A statement", url: MEDIA_URL },
    ...{ isPerpetratorMedia: true, reliability: "E", csl: { DOI: "10.1000/secret" } },
  }),
  makeSource({
    ...{ id: SOURCE.confidential, kind: "interview", title: "An interview that nobody may find" },
    ...{ sensitivity: "confidential", url: "https://secret.example.org/" },
  }),
];

const text = (value: string, marks?: RichText["marks"]): RichText =>
  marks ? { type: "text", text: value, marks } : { type: "text", text: value };
const paragraph = (...content: RichText[]): RichText => ({ type: "paragraph", content });

const NARRATIVE: RichText = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 2 }, content: [text("What happened")] },
    paragraph(
      ...[text("It began "), text("at the gate", [{ type: "bold" }]), text(".")],
      { type: "citation", attrs: { sourceId: SOURCE.article, locator: "para 2" } },
      ...[
        text(" See "),
        text("this", [{ type: "link", attrs: { href: "https://x.example.org" } }]),
      ],
      text(` and ${MEDIA_URL}.`),
    ),
    {
      type: "bulletList",
      content: [{ type: "listItem", content: [paragraph(text("one")), paragraph(text("more"))] }],
    },
    { type: "blockquote", content: [paragraph(text("“No one knew.”"))] },
  ],
};

type Parts = Partial<Omit<EntrySnapshot, "assertions" | "citations">> & {
  status?: EditionStatus;
  mergedInto?: string | null;
};

function entry(
  id: string,
  { status = "verified", mergedInto = null, ...content }: Parts,
  assertions: Assertion[],
  citations: Citation[] = [],
): EditionEntry & { sameDayOrder: number } {
  const isPerpetrators = createPerpetratorCheck(SOURCES);
  const whole = { ...snapshot(assertions, citations), ...content };
  const tools = {
    isPerpetrators,
    findArea: () => ({ name: "Kabul", point: { lat: 34.5, lng: 69 } }),
  };
  const shown = presentEntry(whole, { names: new Set() }, tools);
  return { ...{ id, version: 3, status, mergedInto }, content: shown, sameDayOrder: 0 };
}

const place = (number: number, part: Record<string, unknown> = {}): Assertion =>
  placeOf(number, "A gate in the north", {
    ...{ lat: 34.555_31, lng: 69.207_49, precision: "site", admin1: "AF-KAB" },
    ...{ settlement: "Kabul", ...part },
  });

const exact = () =>
  entry(
    ENTRY.exact,
    { title: "Attack at a gate", summary: "An attack; many were killed.", narrative: NARRATIVE },
    [
      dateOf(10, "2021-08-26"),
      place(11),
      killed(12, 170),
      killed(13, 182),
      { ...killed(14, 60), rank: "deprecated", reason: "superseded", rationale: "An early count." },
      assertion(15, "perpetrator", { name: "A group", actorId: null }),
    ],
    [
      citation(1, idOf(10), { sourceId: SOURCE.old, locator: "p. 4", credibility: 2 }),
      citation(2, idOf(12), { sourceId: SOURCE.article, quote: "at least 170", credibility: 1 }),
      citation(3, idOf(13), { sourceId: SOURCE.page, locator: "ص ۳", quote: "۱۸۲ تن" }),
      citation(4, idOf(15), { sourceId: SOURCE.media, stance: "mentions" }),
      citation(5, null, { sourceId: SOURCE.confidential }),
    ],
  );

const others = () => [
  entry(
    ENTRY.month,
    { title: "انفجار در کابل", kind: "attack", summary: "به فارسی", laneId: "l1" },
    [
      dateOf(20, "2022-03"),
      place(21, { lat: 34.501_23, lng: 69.109_87, publicPrecision: "admin1" }),
    ],
  ),
  entry(ENTRY.open, { title: "Control of a district", kind: "territorial_change", tags: [] }, [
    dateOf(30, "2021-07-15/.."),
  ]),
  entry(ENTRY.before, { title: "A pledge", kind: "pledge_merger_split" }, [
    dateOf(40, "../2014-12"),
    placeOf(41, "Afghanistan", { precision: "country" }),
  ]),
  entry(ENTRY.undated, { title: "Context without a date", kind: "context" }, []),
  entry(ENTRY.withheld, { title: "A trial", kind: "trial_sentence", status: "corrected" }, [
    dateOf(60, "2023-05-03/2023-05-05"),
    person(61, "Somebody Unnamed"),
  ]),
  entry(ENTRY.retracted, { title: "An attack that was not", status: "retracted" }, [
    dateOf(70, "2020-02-03?"),
  ]),
  entry(ENTRY.merged, { title: "Explosion at a gate", status: "merged", mergedInto: ENTRY.exact }, [
    dateOf(80, "2021-08-26"),
  ]),
];

const person = (number: number, name: string): Assertion =>
  assertion(number, "person", { name, role: "witness", isMinor: false, publicationBasis: null });

/** An edition with one of each: see `ENTRY`. */
export function makePublished(
  changes: Partial<EditionDocument> = {},
  standing: Partial<PublishedEdition["standing"]> = {},
): PublishedEdition {
  const edition = makeEdition({
    chronology: {
      ...{ title: "Attacks, 2014 to 2024", summary: "What is known.", timeZone: "Asia/Kabul" },
      introduction: { type: "doc", content: [paragraph(text("How it was made."))] },
      lanes: [{ id: "l1", title: "Kabul", hue: 0, position: 1 }],
      eras: [
        { id: "e1", title: "An era", start: "2014", end: "2021-08-15" },
        { id: "e2", title: "Since then", start: "2021-08-15", end: ".." },
      ],
    },
    ...{ entries: [exact(), ...others()], sources: SOURCES },
    isPerpetrators: createPerpetratorCheck(SOURCES),
    ...{ slug: "attacks", number: 2, publishedAt: "2026-03-01T08:30:00.000Z" },
    ...{ previousDigest: "a".repeat(64), notes: "The second edition.", isVerifiedOnly: false },
    errata: "A figure was corrected.",
  });
  return {
    edition: { ...edition, ...changes },
    standing: {
      ...{ digest: "0123456789abcdef".repeat(4), retractedAt: null, retraction: "", newest: 2 },
      corrections: [],
      ...standing,
    },
  };
}

/** What nobody may find in anything that is published of the edition above. */
export const SECRETS = [
  ...["Somebody Unnamed", "An interview that nobody may find", "secret.example.org"],
  ...["10.1000/secret", MEDIA_URL, "34.50123", "69.10987"],
];

/** All sources of an edition by their ids. */
export const sourcesOf = ({ edition }: PublishedEdition) => indexSources(edition.sources);
