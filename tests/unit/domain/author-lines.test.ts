import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAuthorLines, writeAuthorLines } from "#lib/domain/author-lines.ts";

describe("authors, one a line", () => {
  test("a comma divides family and given name, in Arabic script too", () => {
    expect(readAuthorLines("Mines, Andrew\n\n  Jadoon , Amira ")).toEqual([
      { family: "Mines", given: "Andrew" },
      { family: "Jadoon", given: "Amira" },
    ]);
    expect(readAuthorLines("احمدی، مریم")).toEqual([{ family: "احمدی", given: "مریم" }]);
  });

  test("without a comma a name stands as it is; quotation marks keep one with a comma", () => {
    expect(readAuthorLines('Ministry of Interior\n"Ministry of Defence, Press Office"')).toEqual([
      { literal: "Ministry of Interior" },
      { literal: "Ministry of Defence, Press Office" },
    ]);
  });

  test("a comma that divides nothing leaves a plain name", () => {
    expect(readAuthorLines("Mines,\n, Andrew")).toEqual([
      { literal: "Mines" },
      { literal: "Andrew" },
    ]);
  });

  test("what was written is read back", () => {
    const part = fc.stringMatching(/^[\p{L}][\p{L} .'-]{0,20}[\p{L}]$/u);
    const person = fc.record({ family: part, given: part });
    const institution = fc.record({
      literal: fc.tuple(part, part).map(([office, ministry]) => `${ministry}, ${office}`),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(person, institution)), (authors) => {
        expect(readAuthorLines(writeAuthorLines(authors))).toEqual(authors);
      }),
    );
  });
});
