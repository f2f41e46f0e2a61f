import { describe, expect, test } from "vitest";
import { LABELS } from "#lib/reader/labels/labels.ts";
import { READER_LANGUAGES } from "#lib/reader/language.ts";
import { STRINGS } from "#lib/reader/strings/strings.ts";
import { ENTRIES } from "#tests/support/domain/reader-edition.ts";
import { render } from "#tests/support/reader/render.ts";

/** Every text of a language by its path; functions are asked with a number. */
function listTexts(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, String(value(7, 8))]];
  return Object.entries(value as object).flatMap(([key, part]) =>
    listTexts(part, `${path}.${key}`),
  );
}

const OTHERS = READER_LANGUAGES.filter((language) => language !== "en");

describe.each(OTHERS)("%s", (language) => {
  test.each([
    ["strings", STRINGS],
    ["labels", LABELS],
  ])("has every one of the %s, in its own script", (_, all) => {
    const own = listTexts(all[language]);
    expect(own.map(([path]) => path).sort()).toEqual(
      listTexts(all.en)
        .map(([path]) => path)
        .sort(),
    );
    const marks = [".comma", ".colon", ".quotes.0", ".quotes.1"];
    const foreign = own.filter(
      ([path, text]) => !marks.includes(path) && !/\p{Script=Arabic}/u.test(text),
    );
    expect(foreign).toEqual([]);
  });

  test("is read from right to left, and says so", () => {
    const { body, status } = render(language);
    expect(status).toBe(200);
    expect(body).toContain(`<html lang="${language}" dir="rtl">`);
    expect(body).toContain(STRINGS[language].publishedChronology);
  });
});

test("English has no other script in it", () => {
  const texts = [...listTexts(STRINGS.en), ...listTexts(LABELS.en)].map(([, text]) => text);
  expect(texts.filter((text) => /\p{Script=Arabic}/u.test(text))).toEqual([]);
});

test("Dari and Pashto begin with Solar Hijri, in their own digits, and give the other day, too", () => {
  const dari = render(`fa/${ENTRIES.disputed}`).body;
  expect(dari).toContain('<time datetime="2021-08-26">۴ سنبله ۱۴۰۰</time>');
  expect(dari).toContain("۲۶ اگست ۲۰۲۱");
  expect(render(`ps/${ENTRIES.disputed}`).body).toContain("۴ وږی ۱۴۰۰");
  expect(render("fa").body).toMatch(/<h2 id="y-1400">۱۴۰۰ <span class="aside">۲۰۲۱–۲۰۲۲/);
});

test("English and Arabic begin with the Gregorian day", () => {
  expect(render(ENTRIES.disputed).body).toContain(
    '<time datetime="2021-08-26">26 August 2021</time>',
  );
  expect(render(ENTRIES.disputed).body).toContain("4 Sonbola 1400");
  expect(render(`ar/${ENTRIES.disputed}`).body).toContain("٢٦ أغسطس ٢٠٢١");
});

test("each page names itself in the other languages, and its own address", () => {
  const { body } = render("fa/sources");
  const base = "https://example.org/p/a-chronology/2";
  expect(body).toContain(`<link rel="canonical" href="${base}/fa/sources">`);
  for (const [language, path] of [
    ["en", ""],
    ["fa", "/fa"],
    ["ps", "/ps"],
    ["ar", "/ar"],
  ])
    expect(body).toContain(`hreflang="${language}" href="${base}${path}/sources"`);
  expect(body).toContain(`hreflang="x-default" href="${base}/sources"`);
});

test("another language may be the one without a prefix", () => {
  const { body } = render("", undefined, { language: "ps" });
  expect(body).toContain('<html lang="ps" dir="rtl">');
  expect(body).toContain('hreflang="en" href="https://example.org/p/a-chronology/2/en"');
});
