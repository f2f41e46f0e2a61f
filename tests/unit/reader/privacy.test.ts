import { describe, expect, test } from "vitest";
import { READER_LANGUAGES } from "#lib/reader/language.ts";
import { ENTRIES, MARKER, makeReaderEdition } from "#tests/support/domain/reader-edition.ts";
import { PATHS, render } from "#tests/support/reader/render.ts";

/** An edition with more in it than may be: as if whatever presents entries had failed. */
function makeLeaky() {
  const published = makeReaderEdition();
  const entries = published.edition.entries.map((entry) => ({
    ...entry,
    content: {
      ...entry.content,
      embargo: MARKER,
      assertions: entry.content.assertions.map((one) => ({ ...one, note: MARKER })),
      citations: entry.content.citations.map((one) => ({
        ...one,
        note: MARKER,
        independentGroup: MARKER,
      })),
    },
  }));
  const sources = published.edition.sources.map((source) => ({
    ...{ ...source, note: MARKER, teamId: MARKER, publisherId: MARKER },
    csl: { annote: MARKER },
  }));
  return { ...published, edition: { ...published.edition, entries, sources } };
}

describe.each(READER_LANGUAGES)("in %s", (language) => {
  test.each(PATHS)("the page “%s” has nothing of what is the team's", (path) => {
    const at = `${language}/${path}`;
    expect(render(at).body).not.toContain(MARKER);
    expect(render(at, makeLeaky()).body).not.toContain(MARKER);
  });
});

test("what is withheld is visibly withheld, in each language", () => {
  const { body } = render(ENTRIES.withheld);
  expect(body).toContain('<em class="withheld">name withheld</em> (victim)');
  expect(body).toContain("(shown as: district)");
  expect(render(`fa/${ENTRIES.withheld}`).body).toContain(
    '<em class="withheld">نام محفوظ است</em>',
  );
  expect(render(ENTRIES.disputed).body).toContain(
    '<em class="withheld">A confidential source</em>',
  );
});
