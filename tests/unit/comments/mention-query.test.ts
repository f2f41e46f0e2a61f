import { expect, test } from "vitest";
import { findMentioned, readMentionQuery } from "#components/comments/mention-query.ts";

test.each([
  ["@", { query: "", from: 0 }],
  ["Ask @An", { query: "An", from: 4 }],
  ["(@Ann Le", { query: "Ann Le", from: 1 }],
  ["an address@example", null],
  ["@Ann\nnext line", null],
  ["no sign", null],
])("behind “%s” the list is for %o", (text, expected) => {
  expect(readMentionQuery(text, text.length)).toEqual(expected);
});

test("only what stands before the caret counts", () => {
  expect(readMentionQuery("@Ann Lee", 3)).toEqual({ query: "An", from: 0 });
});

test("a name is found by its beginning or that of a later part; written out it offers nothing", () => {
  const people = ["Ann Lee", "Lena Ann", "Bo"].map((handle) => ({ handle }));
  const named = (query: string) => findMentioned(people, query).map(({ handle }) => handle);
  expect(named("")).toEqual(["Ann Lee", "Lena Ann", "Bo"]);
  expect(named("ann")).toEqual(["Ann Lee", "Lena Ann"]);
  expect(named("le")).toEqual(["Ann Lee", "Lena Ann"]);
  expect(named("Bo ")).toEqual([]);
});
