import { expect, test } from "vitest";
import { createPerpetratorCheck } from "#lib/domain/perpetrator-links.ts";
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
