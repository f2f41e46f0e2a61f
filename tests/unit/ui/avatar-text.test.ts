import { expect, test } from "vitest";
import { initialsOf, inkOn } from "#components/ui/avatar-text.ts";

test.each([
  ["Editor One", "EO"],
  ["  reviewer  ", "R"],
  ["Ana Maria de Souza", "AS"],
  ["لیلا احمدی", "لا"],
  ["", "?"],
])("the initials of “%s” are %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test("dark text on light colours, light text on dark ones and on what is no colour", () => {
  expect(inkOn("#f0d060")).toBe("#15171a");
  expect(inkOn("#2b5f8f")).toBe("#ffffff");
  expect(inkOn("red")).toBe("#ffffff");
});
