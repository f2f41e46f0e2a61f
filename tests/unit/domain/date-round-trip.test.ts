import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { readBounds } from "#lib/domain/date/bounds.ts";
import { formatDate } from "#lib/domain/date/format-date.ts";
import { parseDate } from "#lib/domain/date/parse-date.ts";
import { formsIn, gregorian } from "./date-forms.ts";

/** The general parser of EDTF takes a millisecond; the machine may be busy. */
vi.setConfig({ testTimeout: 30_000 });

const locale = fc.constantFrom("en" as const, "fa" as const, "ps" as const, "ar" as const);
const naming = fc.constantFrom("afghan" as const, "iranian" as const);

test("every form, written in any language, reads back as itself", () => {
  fc.assert(
    fc.property(gregorian, locale, (edtf, locale) => {
      const text = formatDate(edtf, { locale });
      expect([text, parseDate(text)]).toMatchObject([text, { ok: true, value: { edtf } }]);
    }),
    { numRuns: 1_500 },
  );
});

test.each(["persian", "islamic-umalqura"] as const)(
  "what has a name in the calendar %s reads back as itself from it",
  (calendar) => {
    fc.assert(
      fc.property(formsIn(calendar), locale, naming, (edtf, locale, naming) => {
        const text = formatDate(edtf, { calendar, locale, naming });
        expect([text, parseDate(text, { calendar })]).toMatchObject([
          text,
          { ok: true, value: { edtf } },
        ]);
      }),
      { numRuns: 1_000 },
    );
  },
);

/** A Gregorian month has no name in another calendar: it becomes the months that it touches. */
test("in another calendar nothing is lost: what is read back contains what was meant", () => {
  const calendar = fc.constantFrom("persian" as const, "islamic-umalqura" as const);
  const plain = gregorian.filter((edtf) => !/^[[{]|X|^\/|\/$/.test(edtf));
  fc.assert(
    fc.property(plain, calendar, locale, (edtf, calendar, locale) => {
      const text = formatDate(edtf, { calendar, locale });
      const read = parseDate(text, { calendar });
      const meant = readBounds(edtf);
      const got = readBounds(read.ok ? read.value.edtf : text);
      if (!meant.ok || !got.ok) throw new Error(`${edtf} is written ${text}, which is not read`);
      const [from, to] = [meant.value.earliest ?? "0000", meant.value.latest ?? "9999"];
      expect([text, (got.value.earliest ?? "0000") <= from]).toEqual([text, true]);
      expect([text, (got.value.latest ?? "9999") >= to]).toEqual([text, true]);
    }),
    { numRuns: 1_000 },
  );
});

test("the same meaning keeps the same bounds, where a form has a simpler name", () => {
  for (const [edtf, simple] of [
    ["2021-08-XX", "2021-08"],
    ["2021-XX-XX", "2021"],
    ["[..2015]", "../2015"],
    ["2004?-06~-11", "2004-06-11%"],
    ["20XX", "2000/2099"],
  ] as const) {
    const read = parseDate(formatDate(edtf));
    const [a, b] = [readBounds(edtf), readBounds(simple)];
    if (!a.ok || !b.ok) throw new Error("not EDTF");
    if (edtf !== "20XX") expect(read).toMatchObject({ ok: true, value: { edtf: simple } });
    expect([a.value.earliest, a.value.latest]).toEqual([b.value.earliest, b.value.latest]);
  }
});
