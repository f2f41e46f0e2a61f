import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sizeOf } from "#lib/domain/compare/change.ts";
import { compareEntries } from "#lib/domain/compare/compare-entries.ts";
import { isSameEntry } from "#lib/domain/compare/join-runs.ts";
import { pairBlocks } from "#lib/domain/compare/pair-blocks.ts";
import { readVersionContent } from "#lib/domain/compare/read-version.ts";
import { restoredEntry } from "#lib/domain/compare/restored-entry.ts";
import { compareTexts, countRuns } from "#lib/domain/compare/words.ts";
import type { EntrySnapshot, RichText } from "#lib/domain/entry.ts";
import { citation, dateOf, idOf, killed, snapshot } from "#tests/support/domain/entry-fixtures.ts";

const paragraph = (text: string): RichText =>
  text === "" ? { type: "paragraph" } : { type: "paragraph", content: [{ type: "text", text }] };
const narrative = (...lines: string[]): RichText => ({
  type: "doc",
  content: lines.map(paragraph),
});

describe("what differs", () => {
  const before: EntrySnapshot = {
    ...snapshot([dateOf(1, "2021-08"), killed(2, 40)], [citation(1, idOf(2))]),
    narrative: narrative("Forty people were killed.", "Nothing else is known."),
  };

  test("nothing, where both say the same", () => {
    expect(compareEntries(before, structuredClone(before))).toEqual([]);
  });

  test("plain fields and sets", () => {
    const after = { ...before, title: "Another", laneId: "lane-2", tags: ["a", "c"] };
    expect(compareEntries(before, after)).toEqual([
      { part: "title", before: "A title", after: "Another" },
      { part: "laneId", before: null, after: "lane-2" },
      { part: "tags", added: ["c"], removed: ["b"] },
    ]);
  });

  test("facts by their group: what was added, removed, changed, and what is cited", () => {
    const preferred = dateOf(1, "2021-08", { rank: "preferred", rationale: "official" });
    const after = { ...before, assertions: [preferred, dateOf(3, "2021")], citations: [] };
    const [dates, dead, ...rest] = compareEntries(before, after).toSorted((a, b) =>
      a.part < b.part ? 1 : -1,
    );
    expect(rest).toEqual([]);
    expect(dates).toMatchObject({
      part: "facts:date",
      assertions: [
        { change: "changed", keys: ["rank", "rationale"] },
        { change: "added", after: { id: idOf(3) } },
      ],
    });
    expect(dead).toMatchObject({
      part: "facts:casualties.killed.total",
      assertions: [{ change: "removed", before: { id: idOf(2) } }],
      citations: [{ change: "removed" }],
    });
  });

  test("a citation of the entry as a whole stands for itself", () => {
    const after = { ...before, citations: [...before.citations, citation(2, null)] };
    expect(compareEntries(before, after)).toMatchObject([
      { part: "citations", citations: [{ change: "added" }] },
    ]);
  });

  test("the narrative by lines, and in them by words", () => {
    const after = {
      ...before,
      narrative: narrative(
        "A new beginning.",
        "Forty-one people were killed.",
        "Nothing else is known.",
      ),
    };
    const [change] = compareEntries(before, after);
    if (change?.part !== "narrative") throw new Error("no narrative");
    expect(change.lines.map((line) => line.change)).toEqual(["added", "changed", "same"]);
    expect(
      change.lines[1]?.runs.map((run) => [run.change, run.nodes.map(({ text }) => text).join("")]),
    ).toEqual([
      ["removed", "Forty"],
      ["added", "Forty-one"],
      ["same", " people were killed."],
    ]);
    expect(sizeOf([change])).toEqual({ fields: 0, wordsAdded: 4, wordsRemoved: 1 });
  });

  test("what was replaced around a space is one replacement", () => {
    const runs = compareTexts("Attack at the northern gate", "Attack at Abbey Gate");
    const words = runs.map((run) => [run.change, run.nodes.map(({ text }) => text).join("")]);
    expect(words).toEqual([
      ["same", "Attack at "],
      ["removed", "the northern gate"],
      ["added", "Abbey Gate"],
    ]);
  });

  test("a paragraph that became a heading", () => {
    const [first, ...others] = before.narrative.content ?? [];
    const heading = { ...first, type: "heading", attrs: { level: 2 } };
    const after = { ...before, narrative: { type: "doc", content: [heading, ...others] } };
    const [change] = compareEntries(before, after);
    expect(change).toMatchObject({
      lines: [{ change: "changed", isReframed: true }, { change: "same" }],
    });
  });

  test("not where a text is only cut otherwise", () => {
    const content = [
      { type: "text", text: "Forty people " },
      { type: "text", text: "were killed." },
    ];
    const cut = {
      ...before,
      narrative: {
        ...before.narrative,
        content: [{ type: "paragraph", content }, ...(before.narrative.content ?? []).slice(1)],
      },
    };
    expect(compareEntries(before, cut)).toEqual([]);
    expect(isSameEntry(before, cut)).toBe(true);
  });
});

const WORDS = fc.array(fc.constantFrom("one", "two", "سه", "four,", "🕊️", " ", "\n"), {
  maxLength: 12,
});
const ENTRY = fc
  .record({
    title: fc.string(),
    dates: fc.subarray([1, 2, 3, 4]),
    preferred: fc.constantFrom(1, 2, 9),
    cited: fc.subarray([1, 2, 3]),
    tags: fc.subarray(["a", "b", "c"]),
    lines: fc.array(WORDS, { maxLength: 5 }),
  })
  .map(({ title, dates, preferred, cited, tags, lines }): EntrySnapshot => {
    const rank = (n: number) => ({ rank: n === preferred ? "preferred" : "normal" }) as const;
    return {
      ...snapshot(
        dates.map((n) => dateOf(n, `202${n}`, rank(n))),
        cited.map((n) => citation(n, idOf(n))),
      ),
      ...{ title, tags, narrative: narrative(...lines.map((words) => words.join("")), "") },
    };
  });

describe("of any entries", () => {
  test("one compared with itself has no change", () => {
    fc.assert(
      fc.property(ENTRY, (entry) => {
        expect(compareEntries(entry, entry)).toEqual([]);
      }),
    );
  });

  test("restoring each part that is named makes one of the other, and no fewer do", () => {
    fc.assert(
      fc.property(ENTRY, ENTRY, (a, b) => {
        const changes = compareEntries(a, b);
        const all = changes.reduce((now, { part }) => restoredEntry(now, a, part), b);
        expect(isSameEntry({ ...all, tags: [...all.tags].sort() }, a)).toBe(true);
        const some = changes.slice(1).reduce((now, { part }) => restoredEntry(now, a, part), b);
        expect(isSameEntry(some, a)).toBe(changes.length === 0);
      }),
    );
  });

  test("what stays and went is the old text, what stays and came the new", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
        const runs = compareTexts(a, b);
        const without = (change: string) =>
          runs
            .filter((run) => run.change !== change)
            .flatMap(({ nodes }) => nodes.map(({ text }) => text))
            .join("");
        expect([without("added"), without("removed")]).toEqual([a, b]);
      }),
    );
  });

  test("pairs hold every line once, in order, and none that have nothing in common", () => {
    const line = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 8 }), (a, b) => {
        const common = (x: string[], y: string[]) => x.filter((one) => y.includes(one)).length;
        const join = (one: string[]) => one.join();
        const pairs = pairBlocks(a, b, { keyOfBefore: join, keyOfAfter: join, likeness: common });
        const side = (key: "before" | "after") =>
          pairs.map((pair) => pair[key]).filter((index) => index !== null);
        expect(side("before")).toEqual(a.map((_, index) => index));
        expect(side("after")).toEqual(b.map((_, index) => index));
        for (const { before, after } of pairs)
          if (before !== null && after !== null && join(a[before] ?? []) !== join(b[after] ?? []))
            expect(common(a[before] ?? [], b[after] ?? [])).toBeGreaterThan(0);
      }),
    );
  });
});

test("a text that was rewritten wholly is shown as such, in bounded time", () => {
  const long = (word: string) => Array.from({ length: 20_000 }, (_, n) => `${word}${n}`).join(" ");
  const runs = compareTexts(long("a"), long("b"));
  expect([countRuns(runs, "removed"), countRuns(runs, "added")]).toEqual([20_000, 20_000]);
});

test("a stored version is read as it was, with what the model gained since", () => {
  const stored = {
    ...snapshot([dateOf(1, "2021")]),
    laneId: "lane-1",
    tags: ["a", "x".repeat(80)],
  };
  expect(readVersionContent(structuredClone(stored))).toEqual(stored);
  const { decisions: _, ...older } = stored;
  expect(readVersionContent(older)).toEqual(stored);
});
