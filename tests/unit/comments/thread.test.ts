import { describe, expect, test } from "vitest";
import { sortByPlace } from "#lib/domain/comments/order.ts";
import { COMMENT_TARGET, type CommentTarget, isSamePart } from "#lib/domain/comments/target.ts";
import {
  type Comment,
  type CommentThread,
  countUnread,
  fitsFilter,
} from "#lib/domain/comments/thread.ts";

const ME = "11111111-1111-4111-8111-111111111111";
const OTHER = "22222222-2222-4222-8222-222222222222";

const say = (position: number, authorId: string, body: string | null = "Words"): Comment => ({
  ...{ id: `c${position}`, position, authorId, body, reactions: [], editedAt: null },
  createdAt: "2026-01-01T00:00:00.000Z",
});

const make = (given: Partial<CommentThread>): CommentThread => ({
  ...{ id: "t", target: { kind: "entry" }, versionNumber: 1, createdBy: OTHER, readUpTo: 0 },
  ...{ createdAt: "2026-01-01T00:00:00.000Z", resolvedAt: null, resolvedBy: null, comments: [] },
  ...given,
});

test("what others said since one read is unread; what was taken back is not", () => {
  const comments = [say(1, OTHER), say(2, ME), say(3, OTHER, null), say(4, OTHER)];
  expect(countUnread(make({ comments, readUpTo: 0 }), ME)).toBe(2);
  expect(countUnread(make({ comments, readUpTo: 1 }), ME)).toBe(1);
  expect(countUnread(make({ comments, readUpTo: 4 }), ME)).toBe(0);
});

describe("filters", () => {
  const resolved = { resolvedAt: "2026-01-02T00:00:00.000Z" };
  test.each([
    ["open", {}, true],
    ["open", resolved, false],
    ["resolved", resolved, true],
    ["mine", { createdBy: ME }, true],
    ["mine", { comments: [say(1, OTHER), say(2, ME)], ...resolved }, true],
    ["mine", { comments: [say(1, OTHER), say(2, ME, null)] }, false],
    ["mentions", { comments: [say(1, OTHER, `Ask @[${ME}]`)] }, true],
    ["mentions", { comments: [say(1, OTHER, `Ask @[${OTHER}]`)] }, false],
  ] as const)("%s of %o: %s", (filter, given, expected) => {
    expect(fitsFilter(make(given as Partial<CommentThread>), filter, ME)).toBe(expected);
  });
});

test("threads stand in the order of the page", () => {
  const of = (id: string, target: unknown) => make({ id, target: target as CommentTarget });
  const threads = [
    ...[of("late", { kind: "words" }), of("gone", { kind: "words" })],
    ...[of("early", { kind: "words" }), of("tags", { kind: "field", field: "tags" })],
    of("killed", { kind: "field", field: "casualties.killed.total" }),
    ...[of("value", { kind: "assertion", id: "a" }), of("lost", { kind: "assertion", id: "b" })],
    ...[of("title", { kind: "field", field: "title" }), of("entry", { kind: "entry" })],
  ];
  const places: Record<string, number> = { early: 3, late: 90 };
  const sorted = sortByPlace(threads, {
    wordsAt: (id) => places[id] ?? null,
    fieldOf: (target) => {
      if (target.kind === "field") return target.field;
      return target.kind === "assertion" && target.id === "a" ? "date" : null;
    },
  });
  const order = ["entry", "title", "value", "killed", "tags", "lost", "early", "late", "gone"];
  expect(sorted.map(({ id }) => id)).toEqual(order);
});

test("a part is the same part; words are each their own", () => {
  const id = crypto.randomUUID();
  expect(isSamePart({ kind: "assertion", id }, { kind: "assertion", id })).toBe(true);
  expect(isSamePart({ kind: "assertion", id }, { kind: "citation", id })).toBe(false);
  const words = { kind: "words", start: "AA==", end: "AA==", quote: "a", before: "", after: "" };
  expect(isSamePart(words as CommentTarget, words as CommentTarget)).toBe(false);
});

test("a target that is none is refused", () => {
  const words = { kind: "words", start: "AA==", end: "AA==", quote: "a", before: "", after: "" };
  const isTarget = (value: unknown) => COMMENT_TARGET.safeParse(value).success;
  expect(isTarget(words)).toBe(true);
  for (const wrong of [
    { ...words, quote: "" },
    { ...words, quote: "a".repeat(1001) },
    { ...words, start: "not base64!" },
    { ...words, end: "A".repeat(204) },
    { kind: "assertion", id: "1" },
    { kind: "field", field: " " },
    { kind: "other" },
  ])
    expect(isTarget(wrong)).toBe(false);
});
