import { expect, test } from "vitest";
import { SLUG } from "#lib/actions/edition-input.ts";

test("an edition stands at no address that is another thing's", () => {
  const isTaken = (slug: string) => !SLUG.safeParse(slug).success;
  expect(["assets", "a/b", "A-b", "a..b", "-ab", "a%0d", "ab"].filter(isTaken)).toHaveLength(7);
  expect(["isis-k", "assets-2", "preview"].filter(isTaken)).toEqual([]);
});
