import { expect, test } from "vitest";
import type { EditionScope } from "#lib/domain/edition/scope.ts";
import { editionJsonLd } from "#lib/io/edition/citations/edition-json-ld.ts";
import { scopeWords } from "#lib/io/edition/scope-words.ts";
import { READER_LANGUAGES } from "#lib/reader/language.ts";
import { STRINGS } from "#lib/reader/strings/strings.ts";
import { URLS } from "#tests/support/domain/edition-fixture.ts";
import { makeReaderEdition } from "#tests/support/domain/reader-edition.ts";
import { render } from "#tests/support/reader/render.ts";

const scope: EditionScope = {
  ...{ text: "<b>gate", from: "2021", to: "2022-03" },
  chosen: [
    { facet: "kind", key: "attack", label: "Attack" },
    { facet: "kind", key: "arrest", label: "Arrest" },
    { facet: "place", key: "AF", label: "Afghanistan" },
    { facet: "lane", key: "none", label: "" },
    { facet: "tag", key: "a & b", label: "a & b" },
  ],
};
const limited = makeReaderEdition({ scope });

test.each(READER_LANGUAGES)("front and print say in %s what is in the edition", (language) => {
  for (const path of ["", "/print"]) {
    const { body } = render(`${language}${path}`, limited);
    expect(body).toContain(STRINGS[language].scope);
    expect(body).toContain("&lt;b&gt;gate");
    expect(body).toContain("a &amp; b");
  }
  expect(render(language).body).not.toContain(STRINGS[language].scope);
});

test("what an edition changed is read knowing what is in it", () => {
  const before = makeReaderEdition().edition;
  expect(render("changes", limited, { before }).body).toContain(STRINGS.en.scope);
});

test("codes are said in the language of the page", () => {
  expect(render("", limited).body).toContain("<span>Kind: Attack, Arrest</span>");
  expect(render("fa", limited).body).toContain("<span>نوع: حمله، بازداشت</span>");
  expect(render("fa", limited).body).toContain("<span>جای: افغانستان</span>");
});

test("programs and files are told it, too", () => {
  const words =
    "Only part of the chronology is in it. Lane: none. Kind: Attack, Arrest. Place: Afghanistan. Tag: a & b. From 2021. To March 2022. With the words “<b>gate”.";
  expect(scopeWords({ scope })).toBe(words);
  expect(JSON.stringify(editionJsonLd(limited, URLS, []))).toContain("Only part of the chronology");
});
