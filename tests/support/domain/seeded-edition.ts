import { createHash } from "node:crypto";
import type { Assertion, Citation } from "#lib/domain/assertion.ts";
import type { EditionEntry, PublishedEdition } from "#lib/domain/edition/edition.ts";
import { makeEdition } from "#lib/domain/edition/make-edition.ts";
import type { RichText } from "#lib/domain/entry.ts";
import type { Source } from "#lib/domain/source.ts";
import { createRandom, type Random } from "#tests/fuzz/convergence/random.ts";
import { assertion, citation, dateOf, idOf, killed, placeOf, snapshot } from "./entry-fixtures.ts";
import { makeSource } from "./make-source.ts";

const WHAT = [
  ...["Bombing at a mosque", "Attack on a convoy", "Raid on a house", "Arrest of a suspect"],
  ...["Rockets fired at the airport", "Sentence passed on four men", "Claim of responsibility"],
  ...["Prison attacked", "انفجار در یک مسجد", "Leader reported killed", "Training camp found"],
];
const WHERE = [
  ...["Kabul", "Jalalabad", "Kunduz", "Herat", "Mazar-i-Sharif", "Kandahar", "Asadabad"],
  ...["Ghazni", "Khost", "Faizabad", "Lashkargah", "Zaranj", "Bamyan", "Maymana", "Taloqan"],
];
const SUMMARY =
  "Officials gave a first count within hours and corrected it the day after; witnesses and a " +
  "hospital gave others.";
const LANES = ["Attacks", "Plots", "Countermeasures", "Propaganda", "Context"];
const SOURCES = 300;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3650;
const DAY_MS = 86_400_000;

/**
 * An edition of so many entries in ten years, the same for the same number: a day, a month or a
 * year, a place, figures, in one of ten two that contradict each other, two or three sources of
 * three hundred. What repeats does so about as often as in a chronology that was written.
 */
export function makeSeededEdition(count: number): PublishedEdition {
  const random = createRandom(count);
  const edition = makeEdition({
    chronology: {
      ...{ title: `A chronology of ${count} entries`, summary: SUMMARY },
      introduction: textOf("What is in it, and what is not."),
      lanes: LANES.map((title, hue) => ({ id: idOf(50 + hue), title, hue, position: hue })),
      ...{ eras: [], timeZone: "Asia/Kabul" },
    },
    ...{ slug: `seeded-${count}`, number: 1, publishedAt: "2026-06-01T08:00:00.000Z" },
    ...{ previousDigest: null, notes: "", errata: "", isVerifiedOnly: false },
    ...{ sources: makeSources(), isPerpetrators: () => false },
    entries: Array.from({ length: count }, (_, at) => makeEntry(at, random)),
  });
  const digest = createHash("sha256").update(JSON.stringify(edition)).digest("hex");
  return {
    edition,
    standing: { digest, retractedAt: null, retraction: "", newest: 1, corrections: [] },
  };
}

const makeSources = (): Source[] =>
  Array.from({ length: SOURCES }, (_, at) =>
    makeSource({
      ...{ id: idOf(2000 + at), title: `Report ${at} on what happened in those days` },
      ...{
        publisher: `Publisher ${at % 40}`,
        reliability: "ABCF"[at % 4] as Source["reliability"],
      },
      ...{ published: `20${15 + (at % 10)}`, language: "en", url: `https://example.org/${at}` },
    }),
  );

function makeEntry(at: number, random: Random): EditionEntry & { sameDayOrder: number } {
  const where = random.below(WHERE.length);
  const base = 100_000 + at * 20;
  const title = `${WHAT[random.below(WHAT.length)]} in ${WHERE[where]}, number ${at}`;
  const { assertions, citations } = makeEvidence(base, where, random);
  return {
    ...{ id: idOf(base), version: 1, status: random.chance(80) ? "verified" : "unverified" },
    ...{ mergedInto: null, sameDayOrder: 0 },
    content: {
      ...snapshot(assertions, citations),
      ...{ title, laneId: idOf(50 + random.below(LANES.length)), tags: [] },
      summary: random.chance(60) ? SUMMARY : "",
      narrative: textOf(...(random.chance(30) ? [SUMMARY, SUMMARY] : [])),
    },
  };
}

function makeEvidence(base: number, where: number, random: Random) {
  const day = new Date(FIRST_DAY + random.below(DAYS) * DAY_MS).toISOString().slice(0, 10);
  const luck = random.below(100);
  const edtf = luck < 80 ? day : luck < 93 ? day.slice(0, 7) : day.slice(0, 4);
  const at = { lat: 31 + where * 0.4, lng: 62 + where * 0.5, precision: "settlement" };
  const assertions: Assertion[] = [
    dateOf(base + 1, edtf),
    placeOf(base + 2, WHERE[where] ?? "", { ...at, settlement: WHERE[where] }),
    killed(base + 3, random.below(40)),
    ...(random.chance(10) ? [killed(base + 4, random.below(40), "at_least")] : []),
    assertion(base + 5, "perpetrator", { name: "A group", actorId: null }),
  ];
  const first = random.below(SOURCES);
  const citations: Citation[] = assertions.flatMap(({ id }, index) => {
    const source = idOf(2000 + ((first + (index % 3) * 7) % SOURCES));
    if (random.chance(15)) return [];
    return citation(base + index - 1000, id, { sourceId: source, credibility: 2 });
  });
  return { assertions, citations };
}

const textOf = (...paragraphs: string[]): RichText => ({
  type: "doc",
  content: paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
});
