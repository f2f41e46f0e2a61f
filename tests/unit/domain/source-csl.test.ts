import fc from "fast-check";
import { expect, test } from "vitest";
import type { CslItem } from "#lib/domain/csl.ts";
import { cslDateFromText, cslFromEdtf, edtfFromCsl } from "#lib/domain/csl-date.ts";
import { cslFromSource } from "#lib/domain/csl-from-source.ts";
import { readBounds } from "#lib/domain/date/bounds.ts";
import { readLanguage } from "#lib/domain/language-code.ts";
import { readCslExtras, readCslItem } from "#lib/domain/read-csl.ts";
import { sourceFromCsl } from "#lib/domain/source-from-csl.ts";
import { citedWork } from "./cited-works.ts";

test.each<[Partial<CslItem>, string]>([
  [{ type: "article-newspaper", "container-title": "Example Gazette" }, "press_intl"],
  [{ type: "article-newspaper", publisher: "Reuters" }, "press_wire"],
  [{ type: "report", publisher: "United Nations" }, "un_report"],
  [{ type: "report", number: "S/2023/370" }, "un_report"],
  [{ type: "report", author: [{ literal: "UNAMA" }] }, "un_report"],
  [{ type: "report", publisher: "Survey Institute" }, "ngo_report"],
  [{ type: "legal_case" }, "court_record"],
  [{ type: "post" }, "social_post"],
  [{ type: "post-weblog" }, "social_post"],
  [{ type: "interview" }, "interview"],
  [{ type: "broadcast" }, "broadcast"],
  [{ type: "motion_picture" }, "video"],
  [{ type: "graphic" }, "image"],
  [{ type: "dataset" }, "dataset"],
  [{ type: "book" }, "book"],
  [{ type: "chapter" }, "book"],
  [{ type: "thesis" }, "academic"],
  [{ type: "article-journal" }, "academic"],
  [{ type: "webpage" }, "other"],
  [{ type: "constructor" }, "other"],
])("%j is %s", (item, kind) => {
  expect(sourceFromCsl({ type: "document", ...item }).kind).toBe(kind);
});

test("what has no field of its own goes to csl or the note", () => {
  const source = sourceFromCsl({
    id: "key1",
    type: "chapter",
    title: "T".repeat(600),
    language: "Old Tongue",
    issued: { literal: "before the flood" },
    accessed: { "date-parts": [[2024, 13, 40]] },
    "container-title": "A Book",
    custom: { shelf: "4", "translated-title": "In English" },
    note: "first",
  });
  expect(source).toMatchObject({ translatedTitle: "In English", language: "", published: "" });
  expect(source.title).toHaveLength(500);
  expect(source.note).toContain("first\n");
  expect(source.note).toContain("T".repeat(600));
  for (const kept of [
    "Language: Old Tongue",
    "Published: before the flood",
    "Accessed: 2024-13-40",
  ]) {
    expect(source.note).toContain(kept);
  }
  expect(source.csl).toEqual({
    type: "chapter",
    "citation-key": "key1",
    "container-title": "A Book",
    custom: { shelf: "4" },
  });
});

test("a season that is only about so is kept in words", () => {
  const issued = { "date-parts": [[2020]], season: 2, circa: true };
  const { published, note } = sourceFromCsl({ type: "book", issued });
  expect([published, note]).toEqual(["", "Published: about summer 2020"]);
});

test("a note that is too long goes on in annote", () => {
  const { note, csl } = sourceFromCsl({ type: "book", note: "n".repeat(5_000) });
  expect(`${note}${csl.annote}`).toBe("n".repeat(5_000));
});

test("every kind of source survives CSL and comes back", () => {
  for (const kind of ["perpetrator_media", "press_local", "satellite", "designation"] as const) {
    const { isPerpetratorMedia, ...work } = citedWork({
      kind,
      title: "پل بسته شد",
      translatedTitle: "The bridge was closed",
      language: "fa-AF",
      authors: [{ literal: "اداره" }, { family: "Author", given: "First" }],
      publisher: "Example Gazette",
      published: "2023-03~",
      accessed: "2024-04-03",
      url: "https://example.org/a",
      note: "two\nlines",
    });
    expect(sourceFromCsl(cslFromSource(work))).toEqual(work);
    expect(isPerpetratorMedia).toBe(false);
  }
});

test.each([
  [{ "date-parts": [[2024]] }, "2024"],
  [{ "date-parts": [[2024, 3]] }, "2024-03"],
  [{ "date-parts": [[2024, 3, 22]] }, "2024-03-22"],
  [{ "date-parts": [[2024, 14]] }, "2024-22"],
  [{ "date-parts": [[2024]], season: 1 }, "2024-21"],
  [{ "date-parts": [[2024, 3]], circa: true }, "2024-03~"],
  [{ "date-parts": [[2021], [2023, 4]] }, "2021/2023-04"],
  [{ "date-parts": [[2021], [0, 0, 0]] }, "2021/.."],
  [{ "date-parts": [[2023, 2, 29]] }, null],
  [{ "date-parts": [[2024], [2020]] }, null],
  [{ raw: "22 March 2024" }, "2024-03-22"],
  [{ literal: "۳ حمل ۱۴۰۳" }, "2024-03-22"],
  [{ literal: "once" }, null],
  [{ edtf: "[2019,2020]" }, "[2019,2020]"],
])("the date %j is %s", (date, edtf) => {
  expect(edtfFromCsl(date)).toBe(edtf);
});

test("EDTF comes back from CSL as it was", () => {
  const year = fc.integer({ min: 1, max: 9999 }).map((number) => String(number).padStart(4, "0"));
  const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, "0"));
  const point = fc.oneof(
    year,
    fc.tuple(year, month).map((parts) => parts.join("-")),
    fc.tuple(year, month).map(([y, m]) => `${y}-${m}-07`),
    year.map((y) => `${y}-22`),
  );
  const edtf = fc
    .tuple(point, fc.constantFrom("", "~", "?", "%"), fc.constantFrom("", "/..", "/"))
    .map((parts) => parts.join(""))
    .filter((text) => readBounds(text).ok);
  fc.assert(
    fc.property(edtf, (text) => {
      expect(edtfFromCsl(cslFromEdtf(text))).toBe(text);
    }),
  );
  for (const text of ["201X", "../2020", "[2019,2020]", "{2019,2020}", "XXXX"]) {
    expect(edtfFromCsl(cslFromEdtf(text))).toBe(text);
  }
});

test("no day is invented, and a wording that is no date stays", () => {
  expect(cslDateFromText("2024")).toEqual({ "date-parts": [[2024]] });
  expect(cslDateFromText("2024-04-03T10:00:00Z")).toEqual({ "date-parts": [[2024, 4, 3]] });
  expect(cslDateFromText("last week")).toEqual({ literal: "last week" });
});

test.each([
  ["Persian", "fa"],
  ["Dari", "fa-AF"],
  ["Pashto", "ps"],
  ["en_GB", "en-GB"],
  ["british", "en-GB"],
  ["eng", "en"],
  ["fa", "fa"],
  ["constructor", ""],
  ["Old Tongue", ""],
])("the language %s is %j", (name, code) => {
  expect(readLanguage(name)).toBe(code);
});

test("untrusted CSL is read with caps, and says what it could not keep", () => {
  const read = readCslItem({
    type: "book",
    title: "x".repeat(3_000),
    author: ["A Name", { family: "F" }, 5],
    issued: { "date-parts": "no" },
    volume: { deep: true },
  });
  expect(read.ok && read.value.item.title).toHaveLength(2_000);
  expect(read.ok && read.value.item.author).toEqual([{ literal: "A Name" }, { family: "F" }]);
  expect(read.ok && read.value.issues.map(({ field }) => field)).toEqual([
    "title",
    "author",
    "issued",
    "volume",
  ]);
  expect(readCslItem("text").ok).toBe(false);
});

test("stored extras hold nothing that the source has a field for", () => {
  const extras = readCslExtras({
    title: "T",
    volume: 3,
    type: "chapter",
    custom: { a: "b" },
    note: "n",
  });
  expect(extras).toEqual({ volume: "3", type: "chapter", custom: { a: "b" } });
  expect(readCslExtras(null)).toEqual({});
  expect(readCslExtras({ volume: "3" })).toEqual({ volume: "3" });
});
