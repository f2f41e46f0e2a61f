import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import type { Assertion, Citation } from "#lib/domain/assertion.ts";
import type { EditionDocument } from "#lib/domain/edition/edition.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import type { FigureDecision } from "#lib/domain/figure-decision.ts";
import { readEntries } from "#lib/io/edition/entry-reading.ts";
import { factLines } from "#lib/io/edition/fact-lines.ts";
import { EDITION_SCHEMA } from "#lib/io/edition/schema/write-schema.ts";
import { valueRemarks } from "#lib/io/edition/value-remarks.ts";
import { makePublished, SOURCE } from "#tests/support/domain/edition-fixture.ts";
import {
  assertion,
  citation,
  idOf,
  killed,
  snapshot,
} from "#tests/support/domain/entry-fixtures.ts";

const NAMED = { name: "A group", actorId: null };
const FIGURES = { low: 2, best: null, high: 3, qualifier: "exact" };
const EVERY_OTHER_FIELD = [
  assertion(30, "count", { ...FIGURES, unit: "attacks" }),
  assertion(31, "target", { ...NAMED, type: "business" }),
  assertion(32, "target", { name: "", actorId: null, type: "police" }),
  assertion(33, "weapon", { name: "a rifle", type: "firearms" }),
  assertion(34, "claim", { ...NAMED, status: "claimed_unofficial", mode: "video" }),
  assertion(35, "attribution", {
    ...{ ...NAMED, status: "disputed", confidence: "low", likelihood: "likely" },
  }),
  assertion(36, "actor", { ...NAMED, role: "rival" }),
  assertion(37, "place", null, { kind: "novalue" }),
  assertion(38, "casualties", null, { kind: "somevalue", subject: "wounded.total" }),
];

const DECISION: FigureDecision = {
  ...{ key: "casualties.killed.total", rule: "team_decision", rationale: "As the court found." },
  ...{ low: null, best: 175, high: null, qualifier: "about", outcome: null },
  decidedAt: "2026-01-01T00:00:00.000Z",
};

function editionOf(
  assertions: Assertion[],
  citations: Citation[] = [],
  part: Partial<EntrySnapshot> = {},
): EditionDocument {
  const content = { ...snapshot(assertions, citations), ...part };
  const entry = { id: idOf(1), version: 1, status: "verified", mergedInto: null, content } as const;
  return { ...makePublished().edition, entries: [entry] };
}

const linesOf = (edition: EditionDocument): string[] =>
  readEntries(edition).flatMap((reading) => factLines(reading, new Set()));

test("every field is told in words", () => {
  expect(linesOf(editionOf(EVERY_OTHER_FIELD))).toEqual([
    ...[
      "Status: Verified",
      "Rival: A group (no source)",
      "Attribution: A group (disputed) (no source)",
    ],
    ...["Wounded: unknown (no source)", "Claim: A group (claimed, unofficial channel) (no source)"],
    ...["Attacks: 2 to 3 attacks (no source)", "Place: none (no source)"],
    ...["Target: A group (business); Police (no source)", "Weapon: a rifle (firearms) (no source)"],
  ]);
});

test("every field is what the schema says", () => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const validate = ajv.compile(EDITION_SCHEMA);
  const edition = editionOf([...EVERY_OTHER_FIELD, killed(39, 3)], [], { decisions: [DECISION] });
  validate(JSON.parse(JSON.stringify(edition)));
  expect(validate.errors).toBeNull();
});

test("the team's figure stands for reports that differ, and they are contested still", () => {
  const reports = [killed(10, 170), killed(11, 182)];
  expect(linesOf(editionOf(reports, [], { decisions: [DECISION] }))).toContain(
    "Killed: about 175 (contested) (no source)",
  );
});

test("a value that a source contradicts is contested", () => {
  const sources = [
    citation(1, idOf(10), { sourceId: SOURCE.article }),
    citation(2, idOf(10), { sourceId: SOURCE.report, stance: "contradicts" }),
  ];
  expect(linesOf(editionOf([killed(10, 170)], sources))).toContain("Killed: 170 (contested)");
  expect(linesOf(editionOf([killed(10, 170)], sources.slice(0, 1)))).toContain("Killed: 170");
});

test("a value that fell is not shown as one that stands", () => {
  const fallen = { ...killed(10, 60), rank: "deprecated" as const, reason: "error" as const };
  expect(linesOf(editionOf([fallen]))).toEqual(["Status: Verified"]);
});

test("how sure a judgement is, and how exact a place, is told beside it", () => {
  const place = assertion(40, "place", { name: "A district", precision: "admin2" });
  const dead = killed(41, 3);
  Object.assign(dead.value ?? {}, { asOf: "2021-08-27", includesPerpetrators: false });
  const date = assertion(42, "date", {
    ...{ edtf: "2021-08-26", text: "۴ سنبله ۱۴۰۰", calendar: "persian", time: null, zone: null },
  });
  const remarks = [...EVERY_OTHER_FIELD, place, dead, date].map(valueRemarks);
  expect(remarks.filter((all) => all.length > 0)).toEqual([
    ["video"],
    ["low confidence", "likely (55–80 %)"],
    ["district"],
    ["as of 27 August 2021", "perpetrators not included"],
    ["۴ سنبله ۱۴۰۰, Solar Hijri"],
  ]);
});
