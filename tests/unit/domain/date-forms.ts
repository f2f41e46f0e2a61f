import fc from "fast-check";
import { readBounds } from "#lib/domain/date/bounds.ts";
import { fieldsIn, spanOf } from "#lib/domain/date/calendar.ts";
import { isoDay, lastDayOfMonth } from "#lib/domain/date/iso-day.ts";

/** Arbitraries of EDTF dates, one for each form that is written in words. */

export const day = fc
  .record({ year: fc.integer({ min: 1900, max: 2099 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc.integer({ min: 1, max: lastDayOfMonth(year, month) }).map((d) => isoDay(year, month, d)),
  );
const month = day.map((iso) => iso.slice(0, 7));
const year = day.map((iso) => iso.slice(0, 4));
export const mark = fc.constantFrom("", "~", "?", "%");

const isInOrder = ([a, b]: [string, string]): boolean => a !== b && readBounds(`${a}/${b}`).ok;

/** `../a`, `a/..`, `/a`, `a/`, `[a..]`, `a/b` of one kind of date, with qualifiers. */
function phrasesOf(date: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const one = fc.tuple(date, mark).map(([a, m]) => a + m);
  const pair = fc.tuple(date, date).filter(isInOrder);
  return fc.oneof(
    one,
    one.map((a) => `../${a}`),
    one.map((a) => `${a}/..`),
    one.map((a) => `/${a}`),
    one.map((a) => `${a}/`),
    one.map((a) => `[${a}..]`),
    fc.tuple(pair, mark, mark).map(([[a, b], m, n]) => `${a}${m}/${b}${n}`),
  );
}

/** `[a,b,c]` and `{a,b..c}`, ascending. */
function setsOf(date: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const members = fc.uniqueArray(date, { minLength: 2, maxLength: 4 }).map((all) => all.sort());
  const inside = fc.tuple(members, fc.boolean()).map(([all, hasRun]) => {
    const [last = "", before = ""] = [all.at(-1), all.at(-2)];
    return hasRun && all.length > 2
      ? [...all.slice(0, -2), `${before}..${last}`].join(",")
      : all.join(",");
  });
  return fc.oneof(
    inside.map((text) => `[${text}]`),
    inside.map((text) => `{${text}}`),
  );
}

const divided = fc
  .tuple(year, fc.constantFrom(21, 22, 23, 24, 25, 28, 29, 32, 33, 34, 35, 36, 40, 41))
  .map(([y, code]) => `${y}-${code}`);
const masked = fc.oneof(
  year.map((y) => `${y.slice(0, 3)}X`),
  day.map((iso) => `XXXX${iso.slice(4)}`),
  month.map((iso) => `XXXX${iso.slice(4)}`),
  day.map((iso) => `${iso.slice(0, 4)}-XX-${iso.slice(8)}`).filter((text) => readBounds(text).ok),
  month.map((iso) => `${iso.slice(0, 6)}X`),
  day.map((iso) => `${iso.slice(0, 3)}X${iso.slice(4)}`).filter((text) => readBounds(text).ok),
  fc.constant("XXXX"),
);
/** Early, mid and late, as they are stored. */
const part = fc.oneof(
  day.map((iso) => {
    const last = lastDayOfMonth(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)));
    const [from, to] = iso.endsWith("1")
      ? ["01", "10"]
      : iso.endsWith("2")
        ? ["11", "20"]
        : ["21", last];
    return `${iso.slice(0, 7)}-${from}~/${iso.slice(0, 7)}-${to}~`;
  }),
  year.map((y) => `${y}-05~/${y}-08~`),
);

export const gregorian = fc.oneof(
  phrasesOf(day),
  phrasesOf(month),
  phrasesOf(year),
  phrasesOf(fc.oneof(day, month, year)),
  setsOf(day),
  setsOf(month),
  setsOf(year),
  divided,
  masked,
  part,
);

export type OtherCalendar = "persian" | "islamic-umalqura";

/** Days, whole months and whole years of another calendar, as they are stored: Gregorian days. */
export function formsIn(calendar: OtherCalendar): fc.Arbitrary<string> {
  const span = (m: boolean) => (iso: string) => {
    const fields = fieldsIn(calendar, iso);
    const found = spanOf(calendar, fields.year, m ? fields.month : null);
    return found.ok ? found.value : { from: iso, to: iso };
  };
  const whole = fc
    .tuple(day, fc.boolean(), mark)
    .map(([iso, isMonth, m]) => ({ ...span(isMonth)(iso), m }))
    .map(({ from, to, m }) => `${from}${m}/${to}${m}`);
  const run = fc
    .tuple(day, day)
    .map(([a, b]) => (a < b ? [a, b] : [b, a]) as [string, string])
    .map(([a, b]) => `${span(true)(a).from}/${span(true)(b).to}`);
  return fc.oneof(phrasesOf(day), setsOf(day), whole, run);
}
