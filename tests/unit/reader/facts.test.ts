import { expect, test } from "vitest";
import { ENTRIES, makeReaderEdition } from "#tests/support/domain/reader-edition.ts";
import { readText } from "#tests/support/reader/read-tags.ts";
import { render } from "#tests/support/reader/render.ts";

const disputed = render(ENTRIES.disputed).body;

test("every value of every page in every language has its note or its mark", () => {
  for (const path of ["", "fa", "ps", "ar", "print"]) {
    const { body } = render(path);
    const starts = [...body.matchAll(/<span class="value">/g)].map(({ index }) => index);
    const marks = [...body.matchAll(/<sup class="refs">|<span class="unsourced"/g)].map(
      ({ index }) => index,
    );
    const bare = starts.filter((start, at) => {
      const end = starts[at + 1] ?? body.length;
      return !marks.some((mark) => mark > start && mark < end);
    });
    expect(starts.length).toBeGreaterThan(5);
    expect(bare).toEqual([]);
  }
});

test("an open dot has words: nobody has to see it", () => {
  expect(disputed).toContain(
    '<span class="unsourced" title="No source is given for this value yet.">no source</span>',
  );
});

test("sources that differ are named with their values, the team's figure, and why", () => {
  const text = readText(disputed).replace(/\s+/g, " ");
  expect(text).toContain("Sources differ: Killed.");
  expect(text).toMatch(/at least 130.*145/);
  expect(text).toContain("The team’s figure: 130 to 145 (Range over the accepted reports)");
  expect(text).toContain("Why the team prefers it: Both reports are careful.");
});

test("a value that was set aside says why", () => {
  expect(readText(disputed).replace(/\s+/g, " ")).toMatch(
    /Set aside 20 2 – Superseded by a later one\. Early\./,
  );
});

test("a note opens to what it is cited for, how far it is trusted, and the source's own words", () => {
  const text = readText(disputed).replace(/\s+/g, " ");
  expect(text).toContain("Reliability B – usually reliable");
  expect(text).toContain("credibility 2 – probably true");
  expect(text).toContain("Killed: at least 130");
  expect(disputed).toContain('<q dir="auto" lang="en">“at least 130”</q>');
  expect(disputed).toContain('<cite dir="auto" lang="fa">یک گزارش</cite>');
});

test("a source that was merged has one note under both of its ids", () => {
  const notes = [...disputed.matchAll(/<li id="n\d+-\d+">/g)];
  expect(notes).toHaveLength(4);
});

test("perpetrators' media and a wrong address are no links; a good address is one", () => {
  const { body } = render("sources");
  expect(body).toContain('href="https://example.org/report"');
  expect(body).not.toContain("perpetrators.example.net");
  expect(body).not.toContain("javascript:");
  expect(body).toContain("The perpetrators’ own media. No link is given.");
});

test("an address of perpetrators that got into an edition is still no link", () => {
  const published = makeReaderEdition();
  const sources = published.edition.sources.map((source) =>
    source.isPerpetratorMedia ? { ...source, url: "https://perpetrators.example.net/" } : source,
  );
  const { body } = render("sources", { ...published, edition: { ...published.edition, sources } });
  expect(body).not.toContain("perpetrators.example.net");
});

test("what is unverified says so, and so does what was retracted", () => {
  expect(render(ENTRIES.withheld).body).toContain(
    '<span class="unverified">Not yet verified</span>',
  );
  expect(render(ENTRIES.retracted).body).toContain(
    "Retracted. The team no longer stands by this entry.",
  );
  expect(render("").body).toContain("Retracted. The team no longer stands by this entry.");
});
