import { describe, expect, test } from "vitest";
import { partKey } from "#lib/domain/compare/part-content.ts";
import type { EntrySnapshot, RichText } from "#lib/domain/entry.ts";
import { mergePart } from "#lib/domain/proposals/merge-part.ts";
import type { ProposedPart } from "#lib/domain/proposals/proposal.ts";
import { plainText } from "#lib/domain/rich-text.ts";
import { citation, dateOf, idOf, killed, snapshot } from "#tests/support/domain/entry-fixtures.ts";

const paragraph = (text: string): RichText => ({
  type: "paragraph",
  content: [{ type: "text", text }],
});
const narrative = (...lines: string[]): RichText => ({
  type: "doc",
  content: lines.map(paragraph),
});
const base: EntrySnapshot = {
  ...snapshot([dateOf(1, "2021-08"), killed(2, 40)], [citation(1, idOf(2))]),
  narrative: narrative("Forty people were killed near the gate.", "Nothing else is known."),
};

const merge = (part: ProposedPart, now: Partial<EntrySnapshot>, proposed: Partial<EntrySnapshot>) =>
  mergePart({ base, now: { ...base, ...now }, proposed: { ...base, ...proposed } }, part);

const mergeTexts = (now: string[], proposed: string[]) => {
  const merged = merge(
    "narrative",
    { narrative: narrative(...now) },
    { narrative: narrative(...proposed) },
  );
  return merged && plainText(merged.narrative).split("\n");
};

describe("fields", () => {
  test("are taken where nobody changed them, with all that changed elsewhere", () => {
    const merged = merge("title", { summary: "Now" }, { title: "Proposed", summary: "Not asked" });
    expect(merged).toEqual({ ...base, title: "Proposed", summary: "Now" });
  });

  test("are stale where somebody did, unless the entry says so already", () => {
    expect(merge("title", { title: "Theirs" }, { title: "Proposed" })).toBeNull();
    const same = merge("title", { title: "Proposed" }, { title: "Proposed" });
    expect(same).toEqual({ ...base, title: "Proposed" });
  });

  test("a set is joined member by member, and never stale", () => {
    const merged = merge("tags", { tags: ["a", "b", "theirs"] }, { tags: ["b", "mine"] });
    expect(merged?.tags).toEqual(["b", "mine", "theirs"]);
  });

  test("codes stand in the order of their list", () => {
    const merged = merge(
      "attackTypes",
      { attackTypes: ["bombing_explosion"] },
      { attackTypes: ["assassination"] },
    );
    expect(merged?.attackTypes).toEqual(["assassination", "bombing_explosion"]);
  });
});

describe("facts", () => {
  test("a value that is added stands beside one that somebody else added", () => {
    const merged = merge(
      "facts:casualties.killed.total",
      { assertions: [...base.assertions, killed(3, 50)] },
      { assertions: [...base.assertions, killed(4, 60)] },
    );
    expect(merged?.assertions.map(({ id }) => id)).toEqual([1, 2, 3, 4].map(idOf));
  });

  test("a value that both changed is stale; different parts of it are joined", () => {
    const [date, before] = base.assertions;
    if (!date || before?.field !== "casualties") throw new Error("the fixture has another order");
    const changed = (changes: object) => ({
      assertions: [date, { ...before, ...changes } as typeof before],
    });
    const part = "facts:casualties.killed.total";
    const note = changed({ note: "Theirs" });
    expect(merge(part, note, changed({ note: "Proposed" }))).toBeNull();
    const merged = merge(part, note, changed({ rank: "deprecated", rationale: "Proposed" }));
    expect(merged?.assertions[1]).toMatchObject({
      ...{ note: "Theirs", rank: "deprecated", rationale: "Proposed" },
    });
  });

  test("two that are preferred in one group are stale", () => {
    const three = [...base.assertions, killed(3, 50)];
    const prefer = (id: string) =>
      three.map((one) => (one.id === id ? { ...one, rank: "preferred" as const } : one));
    const merged = mergePart(
      {
        base: { ...base, assertions: three },
        now: { ...base, assertions: prefer(idOf(2)) },
        proposed: { ...base, assertions: prefer(idOf(3)) },
      },
      "facts:casualties.killed.total",
    );
    expect(merged).toBeNull();
  });

  test("what is cited for a value that was removed is stale", () => {
    const merged = merge(
      "facts:casualties.killed.total",
      { assertions: base.assertions.slice(0, 1), citations: [] },
      { citations: [...base.citations, citation(2, idOf(2))] },
    );
    expect(merged).toBeNull();
  });
});

describe("the narrative", () => {
  const [first, second] = [
    "Forty people were killed near the gate.",
    "Nothing else is known.",
  ] as const;

  test("two changes of one paragraph are joined by words", () => {
    expect(
      mergeTexts(
        ["Forty-one people were killed near the gate.", second],
        ["Forty people were killed at the gate.", second],
      ),
    ).toEqual(["Forty-one people were killed at the gate.", second]);
  });

  test("a change of the same words is stale, also where both only put words in", () => {
    const at = (word: string) => [`Forty people were killed ${word} the gate.`, second];
    expect(mergeTexts(at("at"), at("by"))).toBeNull();
    expect(mergeTexts(at("right near"), at("very near"))).toBeNull();
  });

  test("paragraphs that both put in at one place stand one after the other", () => {
    expect(
      mergeTexts([first, "Theirs came in between.", second], [first, "A proposal.", second]),
    ).toEqual([first, "Theirs came in between.", "A proposal.", second]);
  });

  test("a paragraph that was taken out meanwhile is stale if it was to be changed", () => {
    expect(mergeTexts([second], ["Fifty people were killed near the gate.", second])).toBeNull();
    expect(mergeTexts([second], [first, "Little else is known."])).toEqual([
      "Little else is known.",
    ]);
  });

  test("a list is joined by its parts", () => {
    const list = (...lines: string[]): RichText => ({
      type: "doc",
      content: [
        {
          type: "bulletList",
          content: lines.map((line) => ({ type: "listItem", content: [paragraph(line)] })),
        },
      ],
    });
    const merged = mergePart(
      {
        base: { ...base, narrative: list("The first of them", "The second of them") },
        now: { ...base, narrative: list("The first of them all", "The second of them") },
        proposed: {
          ...base,
          narrative: list("The first of them", "The second of them", "A third one"),
        },
      },
      "narrative",
    );
    expect(plainText(merged?.narrative ?? narrative()).split("\n")).toEqual([
      ...["The first of them all", "The second of them", "A third one"],
    ]);
  });
});

test("a part is named by what it says, in whatever order it is kept", () => {
  const other = {
    ...base,
    tags: [...base.tags].reverse(),
    assertions: base.assertions.toReversed(),
  };
  const parts: ProposedPart[] = ["tags", "facts:casualties.killed.total", "title", "narrative"];
  for (const part of parts) expect(partKey(other, part)).toBe(partKey(base, part));
  expect(partKey({ ...base, title: "Another" }, "title")).not.toBe(partKey(base, "title"));
  const cited = { ...base, citations: [citation(7, idOf(2))] };
  const key = "facts:casualties.killed.total";
  expect(partKey(cited, key)).not.toBe(partKey(base, key));
});
