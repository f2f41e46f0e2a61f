import { expect, test } from "vitest";
import { readPastMoment } from "#lib/domain/past-moment.ts";
import { continueVisit, lastVisitEnd } from "#lib/domain/visit.ts";

const NOW = Date.parse("2026-11-22T10:00:00.000Z");
const MINUTE = 60_000;

test("a visit goes on until somebody was away for half an hour", () => {
  const first = continueVisit(null, NOW);
  expect(lastVisitEnd(null, NOW)).toBeNull();
  const still = continueVisit(first, NOW + 20 * MINUTE);
  expect(still).toEqual({ seenAt: NOW + 20 * MINUTE, previousAt: null });
  const next = continueVisit(still, NOW + 60 * MINUTE);
  expect(next.previousAt).toBe(NOW + 20 * MINUTE);
  expect(lastVisitEnd(next, NOW + 61 * MINUTE)).toBe(NOW + 20 * MINUTE);
});

test.each([
  ["2024-03-22", "2024-03-22T23:59:59.999Z"],
  ["2026-11-22", "2026-11-22T10:00:00.000Z"],
  ["2024-03-22T10:00Z", "2024-03-22T10:00:00.000Z"],
  ["2024-03-22T10:00:00.5+04:30", "2024-03-22T05:30:00.500Z"],
])("%s is a moment of the past", (text, expected) => {
  expect(readPastMoment(text, NOW)?.toISOString()).toBe(expected);
});

test.each([
  "",
  "yesterday",
  "2024-13-01",
  "2024-03-22T10:00",
  "2026-11-23",
  "2026-11-22T10:00:01Z",
])("%s is none", (text) => expect(readPastMoment(text, NOW)).toBeNull());
