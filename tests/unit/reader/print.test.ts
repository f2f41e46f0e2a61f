import { expect, test } from "vitest";
import { readerAssets } from "#lib/reader/assets.ts";
import { readTags } from "#tests/support/reader/read-tags.ts";
import { render } from "#tests/support/reader/render.ts";

const { body } = render("print");

test("the oldest entry comes first", () => {
  const years = [...body.matchAll(/<h2 id="y-(\w+)">/g)].map(([, year]) => year);
  expect(years).toEqual(["undated", "2021", "2022"]);
});

test("notes are numbered through, and each number has its endnote", () => {
  const numbers = [...body.matchAll(/<li id="n\d+-\d+"><b class="number">(\d+)<\/b>/g)].map(
    ([, n]) => Number(n),
  );
  expect(numbers.length).toBeGreaterThan(4);
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  const cited = [...body.matchAll(/aria-label="Note (\d+)"/g)].map(([, n]) => Number(n));
  expect(cited.filter((number) => !numbers.includes(number))).toEqual([]);
});

test("a source is told in full once, and then by its note", () => {
  const notes = [...body.matchAll(/<li id="n\d+-\d+">(.*?)<\/li>/gs)].map(([, note = ""]) => note);
  const full = notes.findIndex((note) => note.includes("A report</cite>, <bdi>A newspaper"));
  const later = notes.slice(full + 1).filter((note) => note.includes("A report</cite>"));
  expect(later.length).toBeGreaterThan(0);
  for (const note of later) expect(note).toContain(`A report</cite> (note ${full + 1})`);
});

test("addresses are printed, and where it can be read and what its digest is", () => {
  expect(body).toContain(">https://example.org/report</a>");
  expect(body).toContain("https://example.org/p/a-chronology/2<br>");
  expect(body).toContain("a".repeat(64));
});

test("the title runs along on every page, and pages are numbered", () => {
  const running = readTags(body).findIndex(
    ({ attributes }) => attributes.get("class") === "running",
  );
  expect(
    readTags(body)
      .slice(0, running)
      .map(({ name }) => name),
  ).toContain("thead");
  const sheet = [...readerAssets().values()][0]?.body ?? "";
  expect(sheet).toMatch(/@page \{[^}]*size: A4[^}]*@bottom-center \{ content: counter\(page\)/);
});
