import { describe, expect, test } from "vitest";
import { simplify } from "#lib/reader/map/simplify.ts";
import { createScale } from "#lib/reader/timeline/time-scale.ts";
import { ENTRIES, makeLongEdition } from "#tests/support/domain/reader-edition.ts";
import { render } from "#tests/support/reader/render.ts";

const gregorian = { calendar: "gregorian", left: 0, right: 1_000 } as const;

describe("the axis", () => {
  test("gives years with little in them less room, and goes on without a gap", () => {
    const { segments } = createScale(
      new Map([
        [2015, 1],
        [2018, 5],
        [2019, 9],
      ]),
      gregorian,
    );
    expect(segments.map(({ year, isNarrow }) => [year, isNarrow])).toEqual([
      [2015, true],
      [2016, true],
      [2017, true],
      [2018, false],
      [2019, false],
    ]);
    expect(segments[0]?.from).toBe(0);
    expect(segments.at(-1)?.to).toBeCloseTo(1_000);
    for (const [at, { from, start }] of segments.entries()) {
      if (at === 0) continue;
      expect(from).toBe(segments[at - 1]?.to);
      expect(start).toBe(segments[at - 1]?.end);
    }
  });

  test("is linear where all years are alike, and never runs backwards", () => {
    const { segments, xOf } = createScale(
      new Map([
        [2001, 1],
        [2004, 1],
      ]),
      gregorian,
    );
    expect(segments.some(({ isNarrow }) => isNarrow)).toBe(false);
    const places = Array.from({ length: 60 }, (_, at) => xOf(11_000 + at * 40));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("has years of the page's own calendar", () => {
    const { segments } = createScale(new Map([[1400, 1]]), { ...gregorian, calendar: "persian" });
    expect(segments[0]?.start).toBe(Date.UTC(2021, 2, 21) / 86_400_000);
  });

  test("is bounded, however far apart two years are", () => {
    expect(
      createScale(
        new Map([
          [1, 1],
          [2024, 3],
        ]),
        gregorian,
      ).segments.length,
    ).toBeLessThan(210);
  });
});

describe("marks", () => {
  const { body } = render("");

  test("each leads to its entry and says when and what", () => {
    expect(body).toContain(
      `<a href="#e-${ENTRIES.disputed}"><title>26 August 2021: A disputed event</title>`,
    );
  });

  test("a filled dot is a day with a source; what is open fades; what has no source says so", () => {
    const markOf = (id: string) => body.split(`<a href="#e-${id}"><title>`)[1]?.split("</a>")[0];
    expect(markOf(ENTRIES.disputed)).toContain('<circle class="sourced"');
    expect(markOf(ENTRIES.retracted)).toContain('<rect class="bar sourced"');
    expect(markOf(ENTRIES.open)).toMatch(
      /\(no source\).*<rect class="bar open".*fill="url\(#w[eb]0\)"/,
    );
    expect(markOf(ENTRIES.undated)).toBeUndefined();
  });

  test("too many become bars of how many there are", () => {
    const long = render("", makeLongEdition(1_000)).body;
    expect(long).toContain('<rect class="dense"');
    expect(long).not.toContain('<circle class="sourced" cx="1');
  });
});

describe("the map", () => {
  test("draws a point for a settlement and a disc for a district", () => {
    const map = render("").body.split('<section class="picture map"')[1] ?? "";
    expect(map).toContain("<title>Kabul: 1 entry</title>");
    expect(map).toContain('<circle class="reach"');
    expect(map).toContain("3 entries cannot be drawn.");
  });

  test("names countries in the language of the page, and none twice", () => {
    expect(render("").body).toMatch(/<text class="country"[^>]*>Pakistan</);
    expect(render("ps").body).toMatch(/<text class="country"[^>]*>پاکستان</);
  });

  test("lines keep their ends and leave out what lies on them", () => {
    const line = [0, 1, 2, 3, 4].map((x) => ({ x, y: x === 2 ? 5 : 0 }));
    expect(simplify(line, 0.5)).toEqual([line[0], line[1], line[2], line[3], line[4]]);
    const flat = [0, 1, 2, 3, 4].map((x) => ({ x, y: 0.1 * (x % 2) }));
    expect(simplify(flat, 0.5)).toEqual([flat[0], flat[4]]);
    expect(simplify([], 1)).toEqual([]);
  });
});
