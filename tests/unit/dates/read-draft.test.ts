import { expect, test } from "vitest";
import {
  asksForZone,
  type DateContext,
  readDraft,
  startDraft,
} from "#components/dates/read-draft.ts";
import type { DateValue } from "#lib/domain/assertion.ts";
import { isSameDate } from "#lib/domain/date/same-date.ts";
import { DEFAULT_PREFERENCES } from "#lib/domain/preferences.ts";

const context = (initial: DateValue | null): DateContext => ({
  ...{ initial, reader: DEFAULT_PREFERENCES, today: "2024-03-01" },
});
const value = (part: Partial<DateValue>): DateValue => ({
  ...{ edtf: "2021-08-26", text: "26 Aug 2021", calendar: "gregorian" },
  ...{ time: null, zone: null },
  ...part,
});

test("editing begins with the source's own wording", () => {
  expect(startDraft(value({}))).toEqual({ text: "26 Aug 2021", zone: "" });
  expect(startDraft(null)).toEqual({ text: "", zone: "" });
});

test("wording that says something else than what is stored gives way to the date itself", () => {
  const stored = value({ text: "last Thursday", time: "17:50", zone: "Asia/Kabul" });
  expect(startDraft(stored)).toEqual({ text: "26 August 2021, 17:50", zone: "Asia/Kabul" });
});

test("a date that nobody touched stays as it is, its wording and zone too", () => {
  const stored = value({ text: "last Thursday", time: "17:50", zone: "Asia/Kabul" });
  expect(readDraft(startDraft(stored), context(stored))).toEqual({ ok: true, value: stored });
  const numbers = value({ text: "1400-06-04", calendar: "persian" });
  expect(readDraft(startDraft(numbers), context(numbers))).toEqual({ ok: true, value: numbers });
});

test("a time without a zone asks for one, and takes it in any of its names", () => {
  for (const zone of ["Asia/Kabul", "Kabul time", "AFT", "kabul"]) {
    const draft = { text: "26 Aug 2021 17:50", zone };
    expect(asksForZone(draft, context(null))).toBe(true);
    expect(readDraft(draft, context(null))).toMatchObject({
      value: { time: "17:50", zone: "Asia/Kabul" },
    });
  }
  const unknown = readDraft({ text: "26 Aug 2021 17:50", zone: "" }, context(null));
  expect(unknown).toMatchObject({ ok: true, value: { zone: null } });
  const wrong = readDraft({ text: "26 Aug 2021 17:50", zone: "IST" }, context(null));
  expect(wrong).toMatchObject({ ok: false });
});

test("no zone is asked for without a time, or where the text names one", () => {
  expect(asksForZone({ text: "26 Aug 2021", zone: "" }, context(null))).toBe(false);
  expect(asksForZone({ text: "26 Aug 2021 17:50 AFT", zone: "" }, context(null))).toBe(false);
  // A zone chosen before does not stay behind when the time goes.
  const read = readDraft({ text: "26 Aug 2021", zone: "Asia/Kabul" }, context(null));
  expect(read).toMatchObject({ value: { time: null, zone: null } });
});

test("an empty field is no date, and no error", () => {
  expect(readDraft({ text: "  ", zone: "" }, context(null))).toBeNull();
});

test("numbers alone are read in the reader's calendar", () => {
  const reader = { ...DEFAULT_PREFERENCES, calendar: "persian" as const };
  const draft = { text: "۱۴۰۰/۶/۴", zone: "" };
  expect(readDraft(draft, { ...context(null), reader })).toMatchObject({
    ok: true,
    value: { edtf: "2021-08-26", calendar: "persian" },
  });
  expect(readDraft(draft, context(null))).toMatchObject({ ok: false });
});

test("two dates differ also where only wording, calendar, time or zone do", () => {
  expect(isSameDate(value({}), value({}))).toBe(true);
  expect(isSameDate(null, null)).toBe(true);
  expect(isSameDate(null, value({}))).toBe(false);
  for (const part of [
    { text: "26 August 2021" },
    { calendar: "persian" as const },
    { time: "17:50" },
    { zone: "Asia/Kabul" },
    { edtf: "2021-08-27" },
  ]) {
    expect(isSameDate(value({}), value(part))).toBe(false);
  }
});
