import { describe, expect, test } from "vitest";
import { digestContent, GENESIS, hashLink, makeSalt } from "#db/chain.ts";
import type { PurgeRecord } from "#db/queries/purge-records.ts";
import { checkPurged, checkWhole, type Link } from "#db/verify-link.ts";

const WORDS = { reason: "As filed", content: { title: "An entry" } };

/** A row as it was written, of the old form or the new one. */
function makeLink(form: 1 | 2, words: unknown = WORDS): Link {
  const salt = form === 1 ? null : "a".repeat(64);
  const contentDigest = salt && digestContent(salt, words);
  const content = form === 1 ? { number: 1, words } : { number: 1, form, contentDigest };
  const hash = hashLink(GENESIS, content);
  const linked = { position: 1, previousHash: GENESIS, hash };
  return {
    row: { ...linked, form, salt, contentDigest, purgeId: null },
    ...{ name: "Version 1", content, words, isEmpty: false, isWhole: true },
    ...{ key: "version:1", rest: "rest", isOf: (entryId) => entryId === "entry" },
  };
}

/** The same row once its words were removed: of the old form its hash cannot be made again. */
function emptied(link: Link): Link {
  const row = { ...link.row, salt: null, purgeId: "purge" };
  const content = row.form === 1 ? { number: 1 } : link.content;
  return { ...link, row, content, words: null, isEmpty: true, isWhole: false };
}

const RECORD: PurgeRecord = {
  ...{ purgeId: "purge", teamId: "team", entryId: "entry", reason: "A reason" },
  ...{ askedBy: "one", confirmedBy: "two", versionCount: 1, rests: { "version:1": "rest" } },
};
const records = (record: Partial<PurgeRecord> = {}) =>
  new Map([["purge", { ...RECORD, ...record }]]);

describe.each([1, 2] as const)("a row of form %s", (form) => {
  test("fits as it was written, and not with other words, hash or place", () => {
    const link = makeLink(form);
    expect(checkWhole(link)).toBeNull();
    const other = { ...WORDS, reason: "Another" };
    const content = form === 1 ? { number: 1, words: other } : link.content;
    expect(checkWhole({ ...link, words: other, content })).toMatch("changed");
    expect(checkWhole({ ...link, row: { ...link.row, hash: "b".repeat(64) } })).toMatch("changed");
    const moved = { ...link.row, previousHash: "c".repeat(64) };
    expect(checkWhole({ ...link, row: moved })).toMatch("changed");
  });

  test("without its words fits only where a purge names it", () => {
    const link = emptied(makeLink(form));
    expect(checkPurged(link, records())).toBeNull();
    expect(checkPurged(link, new Map())).toMatch("no purge by two owners");
    expect(checkPurged(link, records({ rests: {} }))).toMatch("no purge by two owners");
    expect(checkPurged(link, records({ entryId: "other" }))).toMatch("no purge by two owners");
    expect(checkWhole({ ...link, row: { ...link.row, purgeId: null } })).toMatch(
      "lost its content",
    );
  });

  test("without its words is held to what stays of it", () => {
    const link = emptied(makeLink(form));
    expect(checkPurged({ ...link, rest: "other" }, records())).toMatch("changed");
    expect(checkPurged({ ...link, isEmpty: false }, records())).toMatch("changed");
  });
});

test("of the new form an emptied row still proves its hash", () => {
  const link = emptied(makeLink(2));
  const content = { number: 2, form: 2, contentDigest: link.row.contentDigest };
  expect(checkPurged({ ...link, content }, records())).toMatch("changed");
});

test("a digest of form 2 cannot be taken for the hash of form 1", () => {
  const link = makeLink(2);
  const asOld = { ...link, row: { ...link.row, form: 1 }, content: { number: 1, words: WORDS } };
  expect(checkWhole(asOld)).toMatch("changed");
});

test("the same words have another digest in each row", () => {
  const [one, two] = [makeSalt(), makeSalt()];
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(digestContent(one, WORDS)).not.toBe(digestContent(two, WORDS));
  expect(digestContent(one, { content: WORDS.content, reason: WORDS.reason })).toBe(
    digestContent(one, WORDS),
  );
});
