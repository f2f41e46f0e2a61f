import { expect, test } from "vitest";
import { createPerpetratorCheck, unlinkPerpetrators } from "#lib/domain/perpetrator-links.ts";
import { makeSource } from "#tests/support/domain/make-source.ts";

const isPerpetrators = createPerpetratorCheck([
  makeSource({ url: "https://channel.example.org/group", isPerpetratorMedia: true }),
  makeSource({ url: "https://paper.example.org/news" }),
]);

test.each([
  ["https://channel.example.org/group", true],
  ["http://www.channel.example.org/group/?utm_source=x#top", true],
  ["https://channel.example.org/group/video/7", true],
  ["https://channel.example.org/group?post=3", true],
  ["https://channel.example.org/groups-of-friends", false],
  ["https://channel.example.org/", false],
  ["https://paper.example.org/news", false],
  ["mailto:editor@example.org", false],
  ["not an address", false],
])("%s: %s", (url, is) => {
  expect(isPerpetrators(url)).toBe(is);
});

test("a text loses such links and breaks such addresses, and keeps all others", () => {
  const link = (href: string, text: string) => ({
    type: "text",
    text,
    marks: [{ type: "bold" }, { type: "link", attrs: { href } }],
  });
  const own = "https://channel.example.org/group/7";
  const other = "https://paper.example.org/news";
  const text = {
    type: "doc",
    content: [link(own, "a video"), link(other, `see ${other}, ${own}`)],
  };
  const [first, second] = unlinkPerpetrators(text, isPerpetrators).content ?? [];
  expect(first).toEqual({ type: "text", text: "a video", marks: [{ type: "bold" }] });
  expect(second?.marks).toHaveLength(2);
  expect(second?.text).toBe(`see ${other}, hxxps://channel[.]example[.]org/group/7`);
});
