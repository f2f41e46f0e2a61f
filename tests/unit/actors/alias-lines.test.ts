import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAliasLines, writeAliasLines } from "#components/actors/alias-lines.ts";

describe("other names, one a line", () => {
  test("a language stands in parentheses at the end", () => {
    expect(readAliasLines("ولایت خراسان (fa)\n\n  ISKP \nطالبان(fa-AF)")).toEqual([
      { name: "ولایت خراسان", language: "fa" },
      { name: "ISKP", language: "" },
      { name: "طالبان", language: "fa-AF" },
    ]);
  });

  test("an abbreviation or a word in parentheses is part of the name", () => {
    for (const name of ["Movement (TTP)", "Front (northern)", "(fa)", "Group (a)"])
      expect(readAliasLines(name)).toEqual([{ name, language: "" }]);
  });

  test("empty parentheses end a name that would be taken for one with a language", () => {
    expect(writeAliasLines([{ name: "Front (us)", language: "" }])).toBe("Front (us) ()");
    expect(readAliasLines("Front (us) ()")).toEqual([{ name: "Front (us)", language: "" }]);
  });

  test("what was written is read back", () => {
    const name = fc.oneof(
      fc.stringMatching(/^[\p{L}(][\p{L}\p{N} ()-]{0,20}[\p{L})]$/u),
      fc.constantFrom("ولایت خراسان", "X (us)", "X ()", "()", "(fa)", "X (fa) (ps)", "X(fa)"),
    );
    const language = fc.constantFrom("", "fa", "ps", "ar", "en-GB", "fa-AF", "uzb-Latn-UZ");
    fc.assert(
      fc.property(fc.array(fc.record({ name, language })), (aliases) => {
        expect(readAliasLines(writeAliasLines(aliases))).toEqual(aliases);
      }),
    );
  });
});
