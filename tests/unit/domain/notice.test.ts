import { expect, test } from "vitest";
import { composeDigest } from "#lib/domain/digest.ts";
import { explainNotice, type Notice, noticePath } from "#lib/domain/notice.ts";

const notice: Notice = {
  ...{ id: "1", kind: "plan_failed", chronologyId: "c", entryId: null, subjectId: null },
  ...{
    by: "An owner",
    title: "A chronology",
    failure: "deleted",
    outcomes: null,
    at: "2026-01-01T00:00:00.000Z",
    isRead: false,
  },
};

test("a notice of an entry leads to it, one of a chronology's edition to its editions", () => {
  expect(noticePath({ ...notice, kind: "mention", entryId: "e" })).toBe("/chronologies/c?entry=e");
  expect(noticePath(notice)).toBe("/chronologies/c/editions");
});

test("a letter tells of a planned edition that failed, and leads to where it says why", () => {
  const letter = composeDigest([notice], { url: "https://example.org", unsubscribe: "" });
  expect(letter.text).toContain(
    "An owner planned an edition that could not be published, of “A chronology”: an entry in it was deleted.\nhttps://example.org/chronologies/c/editions",
  );
});

test("a notice of a decision says which it was", () => {
  const decided: Notice = { ...notice, kind: "proposal_decided", failure: null };
  expect(explainNotice({ ...decided, outcomes: ["rejected"] })).toBe(": rejected");
  expect(explainNotice({ ...decided, outcomes: ["accepted", "rejected"] })).toBe(
    ": accepted in part",
  );
  expect(explainNotice({ ...decided, outcomes: ["open", "rejected"] })).toBe(": rejected in part");
  expect(explainNotice({ ...decided, outcomes: ["open"] })).toBe("");
});
