import fc from "fast-check";
import { expect, test } from "vitest";
import { formatFigures } from "#lib/domain/format-value.ts";
import { parseFigures } from "#lib/domain/parse-figures.ts";

test.each([
  ["12", 12, 12, 12, "exact"],
  ["exactly 12", 12, 12, 12, "exact"],
  ["0", 0, 0, 0, "exact"],
  ["1,234", 1234, 1234, 1234, "exact"],
  ["at least 130", 130, 130, null, "at_least"],
  ["130+", 130, 130, null, "at_least"],
  ["more than 130", 130, 130, null, "at_least"],
  ["At most 50", null, 50, 50, "at_most"],
  ["up to 50", null, 50, 50, "at_most"],
  ["about 40", null, 40, null, "about"],
  ["~40", null, 40, null, "about"],
  ["40 to 50", 40, null, 50, "about"],
  ["40–50", 40, null, 50, "about"],
  ["between 40 and 50", 40, null, 50, "about"],
  ["130 (100 to 150)", 100, 130, 150, "about"],
  ["dozens", null, null, null, "dozens"],
  ["several", null, null, null, "several"],
  ["none reported", null, null, null, "none_reported"],
  ["unknown", null, null, null, "unknown"],
  ["۱۳", 13, 13, 13, "exact"],
  ["حداقل ۱۳۰", 130, 130, null, "at_least"],
  ["١٢٠ - ١٣٠", 120, null, 130, "about"],
] as const)("“%s”", (text, low, best, high, qualifier) => {
  const atMost = qualifier === "at_most" ? { best: null } : { best };
  expect(parseFigures(text)).toEqual({ ok: true, value: { low, ...atMost, high, qualifier } });
});

test.each(["", "many", "12 killed", "50 to 40", "-3", "1.5", "12,34", "99999999999"])(
  "refuses “%s” with a sentence",
  (text) => {
    const read = parseFigures(text);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.error).toMatch(/\.$/);
  },
);

test("what is read and written again reads as the same", () => {
  const n = fc.integer({ min: 0, max: 5_000_000 });
  const text = fc.oneof(
    n.map(String),
    n.map((a) => `at least ${a}`),
    n.map((a) => `at most ${a}`),
    n.map((a) => `about ${a}`),
    fc.tuple(n, n).map(([a, b]) => `${Math.min(a, b)} to ${Math.max(a, b)}`),
    fc.constantFrom("dozens", "several", "none reported", "unknown"),
  );
  fc.assert(
    fc.property(text, (text) => {
      const read = parseFigures(text);
      expect(read.ok).toBe(true);
      if (read.ok) expect(parseFigures(formatFigures(read.value))).toEqual(read);
    }),
  );
});

test("no text makes it throw", () => {
  fc.assert(fc.property(fc.string(), (text) => void parseFigures(text)));
});
