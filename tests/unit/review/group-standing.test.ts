import { expect, test } from "vitest";
import { countWaitingFor, groupByWait } from "#components/review/group-standing.ts";
import type { SignOff } from "#lib/domain/review/sign-off.ts";
import { makeRow } from "#tests/unit/timeline/make-row.ts";

const SIGN_OFF: SignOff = { reviewer: null, verified: null, mergedInto: null, isLocked: false };
const verified = (isChanged: boolean): SignOff => ({
  ...SIGN_OFF,
  verified: { by: "r", name: "Reviewer", at: "2026-01-01T00:00:00Z", version: 3, isChanged },
});
const askedOf = (id: string): SignOff => ({ ...SIGN_OFF, reviewer: { id, name: id } });

const ROWS = [
  makeRow("draft"),
  makeRow("open", { status: "in_review" }),
  makeRow("mine", { status: "in_review", signOff: askedOf("me") }),
  makeRow("gone", {
    status: "in_review",
    signOff: askedOf("me"),
    deletedAt: "2026-01-01T00:00:00Z",
  }),
  makeRow("sent back", { status: "changes_requested", signOff: askedOf("me") }),
  makeRow("verified", { status: "verified", signOff: verified(false) }),
  makeRow("changed", { status: "corrected", signOff: verified(true) }),
  makeRow("retracted", { status: "retracted", signOff: verified(true) }),
];

test("entries are grouped by what they wait for", () => {
  const groups = [...groupByWait(ROWS)].map(([wait, rows]) => [wait, rows.map(({ id }) => id)]);
  expect(groups).toEqual([
    ["review", ["open", "mine"]],
    ["changes", ["sent back"]],
    ["verification", ["changed"]],
    ["nothing", ["verified"]],
  ]);
});

test("waiting for somebody is what they were asked by name and have not answered", () => {
  expect(countWaitingFor(ROWS, "me")).toBe(1);
  expect(countWaitingFor(ROWS, "somebody else")).toBe(0);
});
