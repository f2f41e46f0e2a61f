import { describe, expect, test } from "vitest";
import {
  COMMENT_BODY,
  listMentions,
  nameHandles,
  readMentions,
  splitBody,
  writeMentions,
} from "#lib/domain/comments/body.ts";

const ids = {
  ann: "11111111-1111-4111-8111-111111111111",
  anna: "22222222-2222-4222-8222-222222222222",
  other: "33333333-3333-4333-8333-333333333333",
};
const people = nameHandles([
  { id: ids.ann, name: "Ann" },
  { id: ids.anna, name: "Ann Lee" },
  { id: ids.other, name: "Ann" },
]);

describe("mentions", () => {
  test("two of one name are told apart", () => {
    expect(people.map(({ handle }) => handle)).toEqual(["Ann", "Ann Lee", "Ann 2"]);
  });

  test.each([
    ["@Ann, look", `@[${ids.ann}], look`],
    ["@Ann Lee look", `@[${ids.anna}] look`],
    ["@Ann 2", `@[${ids.other}]`],
    ["(@Ann)", `(@[${ids.ann}])`],
    ["first@Ann", "first@Ann"],
    ["@Annabel", "@Annabel"],
    ["@ Ann @@Ann", `@ Ann @@[${ids.ann}]`],
    ["nobody", "nobody"],
  ])("“%s” is written as it is meant, and read back", (typed, body) => {
    expect(writeMentions(typed, people)).toBe(body);
    expect(readMentions(body, people)).toBe(typed);
  });

  test("who is unknown keeps the token", () => {
    const body = "@[44444444-4444-4444-8444-444444444444] was here";
    expect(readMentions(body, people)).toBe(body);
  });

  test("a text is drawn in its pieces", () => {
    const body = `@[${ids.ann}] and @[${ids.anna}]: see @[${ids.ann}]`;
    expect(listMentions(body)).toEqual([ids.ann, ids.anna]);
    expect(splitBody(body)).toEqual([
      { mention: ids.ann },
      { text: " and " },
      { mention: ids.anna },
      { text: ": see " },
      { mention: ids.ann },
    ]);
  });
});

test("a body says something, and not too much", () => {
  const isBody = (text: string) => COMMENT_BODY.safeParse(text).success;
  expect([isBody("  \n "), isBody("a"), isBody("a".repeat(4001))]).toEqual([false, true, false]);
  const mentions = Array.from({ length: 21 }, () => `@[${crypto.randomUUID()}]`);
  expect(isBody(mentions.join(" "))).toBe(false);
  expect(isBody(mentions.slice(1).join(" "))).toBe(true);
});
