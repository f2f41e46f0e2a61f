import { describe, expect, test } from "vitest";
import { readerAssets } from "#lib/reader/assets.ts";
import { HOSTILE, makeReaderEdition } from "#tests/support/domain/reader-edition.ts";
import { findUnbalanced, readHeadings, readTags } from "#tests/support/reader/read-tags.ts";
import { PATHS, render } from "#tests/support/reader/render.ts";

describe.each(PATHS)("the page “%s”", (path) => {
  const { body } = render(path);
  const tags = readTags(body).filter(({ isEnd }) => !isEnd);

  test("closes what it opens", () => {
    expect(findUnbalanced(body)).toEqual([]);
  });

  test("has one first heading, and none that is skipped", () => {
    const levels = readHeadings(body);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    const jumps = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  });

  test("has each id once, and an aim for each link within it", () => {
    const ids = tags.flatMap(({ attributes }) => attributes.get("id") ?? []);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const aims = tags.flatMap(
      ({ attributes }) => attributes.get("href")?.match(/^#(.+)/)?.[1] ?? [],
    );
    expect(aims.filter((aim) => !ids.includes(aim))).toEqual([]);
  });

  test("has no script, no style of its own, and nothing from elsewhere", () => {
    const names = tags.map(({ name }) => name);
    expect(
      names.filter((name) => ["script", "style", "iframe", "img", "object"].includes(name)),
    ).toEqual([]);
    const attributes = tags.flatMap((tag) => [...tag.attributes.keys()]);
    expect(attributes.filter((name) => name === "style" || name.startsWith("on"))).toEqual([]);
  });

  test("loads a style sheet and an icon that there are", () => {
    const loaded = ["stylesheet", "icon"].map((rel) =>
      tags.find(({ attributes }) => attributes.get("rel") === rel)?.attributes.get("href"),
    );
    expect([...readerAssets().keys()]).toEqual(loaded);
  });

  test("loads the one script from here, where there is one, and has none within", () => {
    const script = "/p/assets/boot.js";
    const own = readTags(render(path, undefined, { script }).body).filter(
      ({ name, isEnd }) => name === "script" && !isEnd,
    );
    const expected = path === "print" ? [] : [script];
    expect(own.map(({ attributes }) => attributes.get("src"))).toEqual(expected);
  });

  test("opens other sites without telling where from", () => {
    const away = tags.filter(
      ({ name, attributes }) => name === "a" && /^https?:/.test(attributes.get("href") ?? ""),
    );
    for (const { attributes } of away)
      expect(attributes.get("rel")).toBe("noopener noreferrer nofollow");
  });
});

test("what somebody wrote is text, wherever it stands", () => {
  const published = makeReaderEdition();
  const hostile = JSON.parse(
    JSON.stringify(published, (key, value) => {
      const isFree =
        /^(title|summary|name|text|notes|errata|rationale|locator|quote|publisher|family|unit)$/.test(
          key,
        );
      return isFree && typeof value === "string" ? HOSTILE + value : value;
    }),
  ) as typeof published;
  hostile.standing.retractedAt = "2024-07-01T00:00:00.000Z";
  hostile.standing.retraction = HOSTILE;
  for (const path of PATHS) {
    const { body } = render(path, hostile);
    expect(readTags(body).filter(({ name }) => name === "script")).toEqual([]);
    expect(findUnbalanced(body)).toEqual([]);
  }
});

test("the style sheet asks for nothing from elsewhere", () => {
  for (const { body } of readerAssets().values())
    expect(body).not.toMatch(/url\(|@import|@font-face/);
});
