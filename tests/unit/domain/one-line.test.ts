import { expect, test } from "vitest";
import { parseOneLine } from "#lib/domain/one-line.ts";

test.each([
  [
    "9 Mar 2023 Suicide bombing kills the governor of Balkh",
    "Suicide bombing kills the governor of Balkh",
    "2023-03-09",
  ],
  ["2023-03-09: Suicide bombing", "Suicide bombing", "2023-03-09"],
  ["March 9, 2023 – Suicide bombing", "Suicide bombing", "2023-03-09"],
  ["9 Mar 2023 - 11 Mar 2023 Raids in Kabul", "Raids in Kabul", "2023-03-09/2023-03-11"],
  ["3 or 4 May 2022 Attack on a mosque", "Attack on a mosque", "[2022-05-03,2022-05-04]"],
  ["May 2022 3 killed in Kunduz", "3 killed in Kunduz", "2022-05"],
  ["before December 2024 Recruitment campaigns", "Recruitment campaigns", "../2024-12"],
  ["since 2021 ISIS-K shifts its tactics", "ISIS-K shifts its tactics", "2021/.."],
  ["about August 2021, US-led forces withdraw", "US-led forces withdraw", "2021-08~"],
  ["9 Mar 2023", "", "2023-03-09"],
  ["۴ سنبله ۱۴۰۰ انفجار در کابل", "انفجار در کابل", "2021-08-26"],
  ["2023: attacks fall", "attacks fall", "2023"],
  ["2023 Attacks fall", "Attacks fall", "2023"],
  ["2023 attacks on officials", "2023 attacks on officials", "2023"],
  ["Bombing in Balkh, 9 March 2023", "Bombing in Balkh", "2023-03-09"],
  ["Bombing in Balkh, March 9, 2023.", "Bombing in Balkh", "2023-03-09"],
  ["Kabul, Herat: raids, early 2023", "Kabul, Herat: raids", "2023-01~/2023-04~"],
  ["Bombing in Balkh (9 March 2023)", "Bombing in Balkh", "2023-03-09"],
  ["Raids (2023)", "Raids", "2023"],
  ["9 Mar 2023 To be tried in Kabul", "To be tried in Kabul", "2023-03-09"],
  ["9 Mar 2023 About 40 arrested", "About 40 arrested", "2023-03-09"],
  ["9 Mar 2023 Possibly linked raid", "Possibly linked raid", "2023-03-09"],
  ["March 2023 After the raid, a trial", "After the raid, a trial", "2023-03"],
])("%s", (text, title, edtf) => {
  const parsed = parseOneLine(text);
  expect(parsed.title).toBe(title);
  expect(parsed.date?.edtf).toBe(edtf);
});

test.each([
  "353 attacks attributed to ISIS-K in one year",
  "2000 fighters surrender",
  "Unknown gunmen kill a judge",
  "9 March bombing kills a governor",
  "03/04/2023 Bombing",
  "1400 people displaced",
  "May this be a title",
  "Attack on Shia (Hazara) worshippers",
  "Three killed, 14 wounded",
  "",
])("no date in: %s", (text) => {
  expect(parseOneLine(text)).toEqual({ title: text, date: null });
});

test("the time of day goes with the date", () => {
  const { title, date } = parseOneLine("26 Aug 2021 17:50 Asia/Kabul Bombing at the airport");
  expect(title).toBe("Bombing at the airport");
  expect(date).toMatchObject({ edtf: "2021-08-26", time: "17:50", zone: "Asia/Kabul" });
});

test("a place behind a time belongs to the title, not to the clock", () => {
  expect(parseOneLine("26 Aug 2021 17:50 Kabul airport bombing")).toMatchObject({
    title: "Kabul airport bombing",
    date: { edtf: "2021-08-26", time: "17:50", zone: null },
  });
});
