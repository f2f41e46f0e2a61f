import { expect, test } from "vitest";
import { createPerpetratorCheck, hidePerpetrators } from "#lib/domain/perpetrator-links.ts";
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
  ["https://name@channel.example.org/group", true],
  ["https://channel.example.org/%67roup", true],
  ["channel.example.org/group/5", true],
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
  const [first, second] = hidePerpetrators(text, isPerpetrators).content ?? [];
  expect(first).toEqual({ type: "text", text: "a video", marks: [{ type: "bold" }] });
  expect(second?.marks).toHaveLength(2);
  expect(second?.text).toBe(`see ${other}, hxxps://channel[.]example[.]org/group/7`);
  const said = { notes: [`It was at ${own}.`, "see channel.example.org/group/7؛ gone"], count: 3 };
  expect(hidePerpetrators(said, isPerpetrators)).toEqual({
    notes: [
      "It was at hxxps://channel[.]example[.]org/group/7.",
      "see channel[.]example[.]org/group/7؛ gone",
    ],
    count: 3,
  });
});
