import { describe, expect, test } from "vitest";
import type { EditionDocument, EditionEntry } from "#lib/domain/edition/edition.ts";
import { READER_LANGUAGES } from "#lib/reader/language.ts";
import { dateOf, killed } from "#tests/support/domain/entry-fixtures.ts";
import { ENTRIES, makeReaderEdition } from "#tests/support/domain/reader-edition.ts";
import { render } from "#tests/support/reader/render.ts";

const before = makeReaderEdition();

/** A later edition in which the first entry is another in every part that readers see. */
function makeLater(): EditionDocument {
  const edition = structuredClone(before.edition);
  const entry = edition.entries.find(({ id }) => id === ENTRIES.disputed) as EditionEntry;
  const { content } = entry;
  entry.status = "unverified";
  content.title = "Another title";
  content.summary = "";
  content.kind = "arrest";
  content.laneId = null;
  content.attackTypes = ["bombing_explosion"];
  content.flags = [];
  content.tags = ["a tag"];
  const [date, first, second, ...rest] = content.assertions;
  content.assertions = [
    { ...(date as never as ReturnType<typeof dateOf>), ...dateOf(1, "2021-09-01") },
    { ...killed(2, 140, "at_least"), rank: "preferred", rationale: "A later list." },
    { ...killed(3, 145), rank: "deprecated", reason: "error" },
    ...rest,
  ];
  expect([first?.field, second?.field]).toEqual(["casualties", "casualties"]);
  content.citations = content.citations.map((each, at) =>
    at === 1 ? { ...each, credibility: 4, stance: "contradicts" as const } : each,
  );
  content.decisions = [];
  content.narrative = { type: "doc", content: [] };
  const open = edition.entries.find(({ id }) => id === ENTRIES.open) as EditionEntry;
  open.status = "merged";
  open.mergedInto = ENTRIES.disputed;
  return { ...edition, number: 3 };
}

const later = { ...before, edition: makeLater() };
const listIn = (language: string): string => {
  const path = language === "en" ? "changes" : `${language}/changes`;
  const { body } = render(path, later, { before: before.edition });
  return /<ul class="changed">.*<\/ul>/s.exec(body)?.[0] ?? "";
};

/** Without what somebody wrote. */
const ownWords = (list: string): string =>
  list
    .replace(/<bdi>.*?<\/bdi>/gs, "")
    .replace(/<(a|span|small)[^>]*dir="auto"[^>]*>.*?<\/\1>/gs, "")
    .replace(/<[^>]*>/g, " ");

test("an edition's changes are told part by part, from what was to what is", () => {
  const list = listIn("en").replace(/<\/?bdi>/g, "");
  for (const line of [
    "Status: <del>Verified</del> <ins>Not yet verified</ins>",
    "Title: <del>A disputed event</del> <ins>Another title</ins>",
    "Kind: <del>Attack</del> <ins>Arrest</ins>",
    "Lane: <del>Attacks</del>",
    "Killed: <del>145</del> <ins>145 (set aside: an error of the source)</ins>",
    "Killed, the team’s figure: <del>",
    "Narrative: <del>",
  ])
    expect(list).toContain(line);
  expect(list).toContain('<small dir="auto">A later list.</small>');
});

describe.each(READER_LANGUAGES.filter((each) => each !== "en"))("%s", (language) => {
  const list = listIn(language);

  test("has the same lines, in no word of English", () => {
    expect(list.match(/<li>/g)).toHaveLength(listIn("en").match(/<li>/g)?.length ?? 0);
    expect(ownWords(list)).not.toMatch(/[A-Za-z]/);
  });

  test("has dates, figures and grades in its own digits", () => {
    expect(ownWords(list)).toMatch(language === "ar" ? /[٠-٩]/ : /[۰-۹]/);
    expect(ownWords(list)).not.toMatch(/\d/);
  });
});

test("every part of an entry is in the list", () => {
  expect(listIn("en").match(/<li>/g)?.length).toBeGreaterThan(12);
});
