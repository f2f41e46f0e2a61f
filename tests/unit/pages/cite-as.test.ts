import { describe, expect, test } from "vitest";
import { listCiteForms } from "#components/sources/cite-as.ts";
import { plainText } from "#lib/domain/citation-styles/parts.ts";
import { makeSource } from "#tests/support/domain/make-source.ts";

const ISOLATES = /[\u2066-\u2069]/;

describe("a source is cited", () => {
  test("in three styles and as CSL-JSON", () => {
    const source = makeSource({ title: "Report", url: "https://example.org/a", published: "2021" });
    const forms = listCiteForms(source);
    expect(forms.map(({ id }) => id)).toEqual(["chicago", "apa", "harvard", "csl"]);
    for (const { text } of forms) expect(text).toContain("https://example.org/a");
    expect(JSON.parse(forms.at(-1)?.text ?? "")).toMatchObject([{ title: "Report" }]);
  });

  test("with a perpetrator's address broken wherever it stands", () => {
    const url = "https://example.org/media";
    const note = `Copied to http://mirror.example.org/x, see ${url}`;
    const source = makeSource({ url, note, isPerpetratorMedia: true, csl: { annote: url } });
    for (const { text, parts } of listCiteForms(source)) {
      expect(text).not.toMatch(/https?:\/\//);
      expect(plainText(parts)).not.toMatch(/https?:\/\//);
    }
  });

  test("with what runs from right to left isolated on the screen, and plain when copied", () => {
    const source = makeSource({ title: "گزارش ویژه", authors: [{ literal: "وزارت داخله" }] });
    const [chicago] = listCiteForms(source);
    expect(plainText(chicago?.parts ?? [])).toContain("\u2068گزارش ویژه\u2069");
    expect(chicago?.text).not.toMatch(ISOLATES);
  });
});
