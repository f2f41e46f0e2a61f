import { expect, test } from "vitest";
import { composePages, composeStrip } from "#components/timeline/export/compose-pages.ts";
import { createSvgPen, escapeXml } from "#components/timeline/export/svg-pen.ts";
import { clipText } from "#components/timeline/layout/text-measure.ts";
import { buildModel } from "#components/timeline/model/build-model.ts";
import { DEFAULT_PREFERENCES } from "#lib/domain/preferences.ts";
import { makeDate, makeDay, makeRow } from "./make-row.ts";

const width = (text: string) => text.length * 6;
const measure = { width, clip: (text: string, room: number) => clipText(text, room, width) };
const COLOURS = {
  ...{ background: "#f7f5f1", panel: "#ffffff", band: "#f7f5f1", ink: "#1c1e22" },
  ...{ muted: "#666b74", faint: "#9a9ea6", rule: "#e4e0d8", softRule: "#efece6" },
  ...{ accent: "#2b5f8f", accentTint: "#e8f0f7", lanes: ["#943f3c"], laneInks: ["#8c3936"] },
};
const LANES = [{ id: "a", title: "Attacks", hue: 0, position: 0 }];

function input(count: number, isMirrored = false) {
  const rows = Array.from({ length: count }, (_, index) => {
    const day = `20${String(10 + (index % 14)).padStart(2, "0")}-0${1 + (index % 9)}-1${index % 9}`;
    return makeRow(`${index}`, {
      date: makeDay(day),
      laneId: "a",
      title: `Entry no. ${index} <&>`,
    });
  });
  rows.push(makeRow("year", { date: makeDate("../2012", null, "2012-12-31"), laneId: "a" }));
  const measures = { label: measure, strong: measure, tick: measure, small: measure };
  const model = buildModel(rows, LANES, [{ id: "e", title: "Era", start: "2011", end: "2013" }]);
  const title = "Title & “more”";
  return { model, title, theme: COLOURS, measures, reader: DEFAULT_PREFERENCES, isMirrored };
}

test("every title is on some page, whole or cut, when there are few enough to be told apart", () => {
  const pages = composePages(input(150));
  expect(pages.length).toBeGreaterThan(1);
  const text = pages.join("");
  for (let index = 0; index < 150; index += 1)
    expect(text).toMatch(new RegExp(`Entry no. ${index}\\D`));
  expect(text).not.toContain("<&>");
  expect(pages[0]).toContain("Title &#38; “more”");
});

test("a few entries take one page, and the pages of a crowd are bounded", () => {
  expect(composePages(input(5))).toHaveLength(1);
  const crowd = composePages(input(1500));
  expect(crowd.length).toBeLessThanOrEqual(48);
});

test("the strip is as wide as its pages, and in a mirror its letters stay upright", () => {
  const widthOf = (svg: string) => Number(/^<svg[^>]* width="(\d+)"/.exec(svg)?.[1]);
  const pages = composePages(input(150)).length;
  expect(widthOf(composeStrip(input(150)))).toBeGreaterThan((pages - 1) * 700);
  expect(composeStrip(input(60, true))).not.toContain("scale(");
});

test("groups are closed that were opened, whatever is drawn between", () => {
  for (const page of composePages(input(150))) {
    expect(page.match(/<g /g)?.length).toBe(page.match(/<\/g>/g)?.length);
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  }
});

test("a mirrored pen writes where the mirror shows, and text keeps its direction", () => {
  const pen = createSvgPen();
  pen.translate(100, 0);
  pen.scale(-1, 1);
  pen.fillRect(10, 0, 20, 5);
  pen.font = '600 12px "Some Font", serif';
  pen.direction = "rtl";
  pen.save();
  pen.translate(40, 3);
  pen.scale(-1, 1);
  pen.fillText("آ & ب", 0, 0);
  pen.restore();
  const drawn = pen.finish();
  expect(drawn).toContain('d="M70 0H90V5H70Z"');
  expect(drawn).toContain('x="60" y="3"');
  expect(drawn).toContain('direction="rtl" text-anchor="end" font-weight="600" font-size="12"');
  expect(drawn).toContain("آ &#38; ب");
});

test("what XML cannot hold is left out", () => {
  expect(escapeXml('a\u0000<b>\u0007"\n')).toBe("a&#60;b&#62;&#34;\n");
});
