import { expect, test } from "vitest";
import { entryUrl, sourceLink } from "#lib/io/edition/urls.ts";
import { URLS } from "#tests/support/domain/edition-fixture.ts";

const source = {
  url: "https://a.example.org/x",
  kind: "press_wire",
  isPerpetratorMedia: false,
} as const;

test("an address of a source is a link", () => {
  expect(sourceLink(source)).toBe("https://a.example.org/x");
  expect(sourceLink({ ...source, url: " http://a.example.org/x " })).toBe("http://a.example.org/x");
});

test.each([
  ["of perpetrators", { isPerpetratorMedia: true }],
  ["of a communiqué of perpetrators", { kind: "perpetrator_communique" as const }],
  ["of perpetrators' media by its kind", { kind: "perpetrator_media" as const }],
  ["to write a letter to", { url: "mailto:someone@example.org" }],
  ["that runs", { url: "javascript:alert(1)" }],
  ["that runs behind a tab", { url: "java\tscript:alert(1)" }],
  ["of a file", { url: "file:///etc/hosts" }],
  ["without a scheme", { url: "a.example.org" }],
  ["that is broken", { url: "hxxps://a[.]example[.]org" }],
  ["that is none", { url: "" }],
])("one %s is not", (_, change) => {
  expect(sourceLink({ ...source, ...change })).toBe("");
});

test("an id cannot leave its part of an address", () => {
  expect(entryUrl(URLS, "../x?y#z")).toBe(`${URLS.base}/..%2Fx%3Fy%23z`);
});
