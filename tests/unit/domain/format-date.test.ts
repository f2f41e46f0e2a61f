import { expect, test } from "vitest";
import { formatDate } from "#lib/domain/date/format-date.ts";

test.each([
  ["2024-03-22", "22 March 2024", "22 Mar 2024", "22 Mar"],
  ["2024-03", "March 2024", "Mar 2024", "Mar"],
  ["2021", "2021", "2021", "2021"],
  ["2023-03~", "about March 2023", "about Mar 2023", "about Mar"],
  ["2024-12~", "about December 2024", "about Dec 2024", "about Dec"],
  ["2024?", "2024 (possibly)", "2024 (possibly)", "2024 (possibly)"],
  ["2018%", "about 2018 (possibly)", "about 2018 (possibly)", "about 2018 (possibly)"],
  ["../2024-12", "before December 2024", "before Dec 2024", "before Dec"],
  ["[..2015]", "before 2015", "before 2015", "before 2015"],
  ["2021/..", "since 2021", "since 2021", "since 2021"],
  ["2021-08/..", "since August 2021", "since Aug 2021", "since Aug"],
  ["[2021..]", "after 2021", "after 2021", "after 2021"],
  ["2023-01/2023-02", "between January and February 2023", "between Jan and Feb 2023", "Jan–Feb"],
  ["2022-05-03/2022-05-05", "between 3 and 5 May 2022", "between 3 and 5 May 2022", "3–5 May"],
  [
    "2022-12/2023-01",
    "between December 2022 and January 2023",
    "between Dec 2022 and Jan 2023",
    "Dec 2022 – Jan 2023",
  ],
  ["[2022-05-03,2022-05-04]", "3 or 4 May 2022", "3 or 4 May 2022", "3 or 4 May"],
  ["{2022-05-03,2022-05-04}", "3 and 4 May 2022", "3 and 4 May 2022", "3 and 4 May"],
  ["2023-03-01~/2023-03-10~", "early March 2023", "early Mar 2023", "early Mar"],
  ["2023-05~/2023-08~", "mid-2023", "mid-2023", "mid-2023"],
  ["2023-21", "spring 2023", "spring 2023", "spring"],
  ["2023-33", "first quarter of 2023", "first quarter of 2023", "first quarter of 2023"],
  ["202X", "2020s", "2020s", "2020s"],
  ["2021-08-XX", "August 2021", "Aug 2021", "Aug"],
  ["XXXX", "unknown", "unknown", "unknown"],
  ["not EDTF", "not EDTF", "not EDTF", "not EDTF"],
])("%s is written %s", (edtf, long, short, margin) => {
  expect(formatDate(edtf)).toBe(long);
  expect(formatDate(edtf, { style: "short" })).toBe(short);
  expect(formatDate(edtf, { style: "margin" })).toBe(margin);
});

test.each([
  ["2021-08-26", "4 Sonbola 1400", "18 Muharram 1443"],
  ["2024-03-22", "3 Hamal 1403", "12 Ramadan 1445"],
  ["2024-12-11", "21 Qaws 1403", "10 Jumada al-Thani 1446"],
  ["2021-08-23/2021-09-22", "Sonbola 1400", "between 15 Muharram and 15 Safar 1443"],
  ["2021-03-21/2022-03-20", "1400", "between 8 Shaban 1442 and 17 Shaban 1443"],
  ["2021-08", "between Asad and Sonbola 1400", "between Dhu al-Hijjah 1442 and Muharram 1443"],
  ["2021", "between 1399 and 1400", "between 1442 and 1443"],
  ["../2024-12-11", "before 21 Qaws 1403", "before 10 Jumada al-Thani 1446"],
  ["2021-08-26/..", "since 4 Sonbola 1400", "since 18 Muharram 1443"],
  ["[2021..]", "after 1399", "after 1442"],
  ["2024?", "between 1402 and 1403 (possibly)", "between 1445 and 1446 (possibly)"],
])("%s in the other calendars", (edtf, persian, hijri) => {
  expect(formatDate(edtf, { calendar: "persian" })).toBe(persian);
  expect(formatDate(edtf, { calendar: "islamic-umalqura" })).toBe(hijri);
});

test.each([
  ["fa", "۴ سنبله ۱۴۰۰", "پیش از دسمبر ۲۰۲۴"],
  ["ps", "۴ وږی ۱۴۰۰", "له ډسمبر ۲۰۲۴ مخکې"],
  ["ar", "٤ السنبلة ١٤٠٠", "قبل ديسمبر ٢٠٢٤"],
] as const)("in %s, with its digits", (locale, day, before) => {
  expect(formatDate("2021-08-26", { locale, calendar: "persian" })).toBe(day);
  expect(formatDate("../2024-12", { locale })).toBe(before);
});

test("Iranian names of the months", () => {
  const options = { calendar: "persian", naming: "iranian" } as const;
  expect(formatDate("2021-08-26", options)).toBe("4 Shahrivar 1400");
  expect(formatDate("2021-08-26", { ...options, locale: "fa" })).toBe("۴ شهریور ۱۴۰۰");
});

test.each([
  ["2021/", "from 2021, end unknown"],
  ["/2015", "until 2015, beginning unknown"],
  ["XXXX-12-25", "25 December, year unknown"],
  ["2023-29", "spring 2023 (southern hemisphere)"],
  ["2021-XX-03", "2021-XX-03"],
  ["[1667,1668,1670..1672]", "1667, 1668 or 1670 to 1672"],
  ["2022-05-03/2022-05-05?", "between 3 and possibly 5 May 2022"],
  ["2022-05-03?/2022-05-05?", "between 3 and 5 May 2022 (possibly)"],
])("less common: %s is written %s", (edtf, text) => {
  expect(formatDate(edtf)).toBe(text);
});

test("parts, months and runs of months of the Solar Hijri year are known by their days", () => {
  const say = (edtf: string) => formatDate(edtf, { calendar: "persian" });
  expect(say("2021-08-23~/2021-09-01~")).toBe("early Sonbola 1400");
  expect(say("2021-08-23~/2021-09-22~")).toBe("about Sonbola 1400");
  expect(say("2023-03-21/2023-05-21")).toBe("between Hamal and Sawr 1402");
  expect(say("2011-03-21/2021-03-20")).toBe("between 1390 and 1399");
  // Only one end is uncertain: it is not the month as a whole.
  expect(say("2021-08-23/2021-09-22?")).toBe("between 1 and possibly 31 Sonbola 1400");
});
