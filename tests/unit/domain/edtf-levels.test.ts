import { expect, test } from "vitest";
import { readBounds } from "#lib/domain/date/bounds.ts";
import { readCorpus } from "./corpus.ts";

const lines = readCorpus("edtf-levels.txt");
const accepted = lines.filter(([verdict]) => verdict === "yes");
const refused = lines.filter(([verdict]) => verdict === "no");

test("the corpus is whole: every line is accepted or refused", () => {
  expect(accepted.length).toBeGreaterThan(80);
  expect(refused.length).toBeGreaterThan(45);
  expect(accepted.length + refused.length).toBe(lines.length);
});

test.each(accepted)("%s: %s lies between %s and %s", (_yes, edtf = "", earliest, latest) => {
  const bound = (day: string | undefined) => (day === "-" ? null : day);
  expect(readBounds(edtf)).toMatchObject({
    ok: true,
    value: { earliest: bound(earliest), latest: bound(latest) },
  });
});

test.each(refused)("%s: %s, because %s", (_no, edtf = "", reason = "") => {
  const bounds = readBounds(edtf);
  expect(bounds.ok ? bounds.value : bounds.error).toEqual(expect.stringContaining(reason));
});
