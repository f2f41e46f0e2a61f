import fc from "fast-check";
import { expect, test } from "vitest";
import { toHtmlTable, toTabbedText } from "#lib/io/cells/write-cells.ts";

test("rows and cells keep their places", () => {
  expect(
    toTabbedText([
      ["Title", "Kind"],
      ["Attack in Kābul", ""],
    ]),
  ).toBe("Title\tKind\nAttack in Kābul\t");
  expect(toHtmlTable([["a", "حمله"]])).toBe(
    '<table><tr><td dir="auto">a</td><td dir="auto">حمله</td></tr></table>',
  );
});

test("a formula is shown and not computed, in both forms", () => {
  for (const cell of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"]) {
    expect(toTabbedText([[cell]])).toBe(`'${cell.replace(/[\t\r]/, " ")}`);
    expect(toHtmlTable([[cell]])).toContain(`>'`);
  }
  expect(toTabbedText([["a=1", "5-6", "–"]])).toBe("a=1\t5-6\t–");
});

test("markup is text", () => {
  expect(toHtmlTable([['<img src=x onerror="a">&']])).toContain(
    "&lt;img src=x onerror=&quot;a&quot;&gt;&amp;",
  );
});

test("whatever a cell holds, it begins no cell, no row, no formula and no element", () => {
  const hostile = fc.string({
    unit: fc.constantFrom("=", "+", "@", "\t", "\r", "\n", "<", "a", "\u2028"),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(hostile, hostile), { minLength: 1 }), (cells) => {
      const lines = toTabbedText(cells).split("\n");
      expect(lines).toHaveLength(cells.length);
      const written = lines.flatMap((line) => line.split("\t"));
      expect(written).toHaveLength(cells.length * 2);
      for (const cell of written) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(toHtmlTable(cells).match(/<(?!\/?(table|tr|td)\b)/g)).toBeNull();
    }),
  );
});
