import fc from "fast-check";
import { expect, test } from "vitest";
import { listEntryText } from "#lib/domain/filter/entry-text.ts";
import { foldText, readTerms } from "#lib/domain/filter/fold-text.ts";
import { spellInAscii } from "#lib/domain/filter/spell-in-ascii.ts";
import { citation, placeOf, snapshot } from "#tests/support/domain/entry-fixtures.ts";
import { makeSource } from "#tests/support/domain/make-source.ts";

const paragraph = (...texts: string[]) => ({
  type: "doc",
  content: texts.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
});

test("texts are folded to letters, digits and single spaces, in any script", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const folded = foldText(text);
      expect(folded).toMatch(/^$|^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u);
      expect(foldText(folded)).toBe(folded);
      expect(spellInAscii(folded)).toMatch(/^[a-z0-9 ]*$/);
      for (const term of readTerms(text)) expect(term).not.toBe("");
    }),
  );
});

test("spelling in ASCII keeps what resembles: one letter, two letters", () => {
  expect(spellInAscii("kabul 12")).toBe("kabul 12");
  const [one, other] = [spellInAscii("فرودگاه"), spellInAscii("فرودکاه")];
  expect(one).toHaveLength(14);
  expect(other).toHaveLength(14);
  expect([...one].filter((letter, at) => letter !== other[at]).length).toBeLessThanOrEqual(2);
});

test("an entry’s texts are capped, and words that nobody types cut", () => {
  const words = Array.from({ length: 50_000 }, (_, n) => `w${n}`).join(" ");
  const entry = { ...snapshot([]), narrative: paragraph("x".repeat(500), words) };
  const { title, members } = listEntryText(entry, () => undefined);
  expect(title).toBe("a title");
  expect(members.length).toBeLessThanOrEqual(100_000);
  expect(Math.max(...members.split(" ").map((word) => word.length))).toBe(100);
});

test("readers get no address, no confidential source and no place finer than published", () => {
  const place = placeOf(1, "A mill", { site: "Gate", publicPrecision: "admin1", basis: "a call" });
  const entry = {
    ...snapshot([place], [citation(1, null), citation(2, null, { sourceId: "other" })]),
    narrative: paragraph("See media.example.org/page, https://example.org and 3.5 km on."),
  };
  const secret = makeSource({ title: "Ledger", sensitivity: "confidential", publisher: "Bank" });
  const open = makeSource({ title: "Minutes", publisher: "Agency", note: "Never" });
  const text = listEntryText(entry, (id) => (id === "other" ? open : secret));
  for (const word of ["mill", "gate", "call", "ledger", "bank", "media", "page"]) {
    expect(text.members).toContain(word);
    expect(text.readers).not.toContain(word);
  }
  for (const word of ["minutes", "agency", "3 5 km on", "see"])
    expect(text.readers).toContain(word);
  expect(text.members).not.toContain("never");
});

test("an entry without anything to withhold has one text for all", () => {
  const { members, readers } = listEntryText(snapshot([placeOf(1, "Kabul")]), () => undefined);
  expect(readers).toBe(members);
});
