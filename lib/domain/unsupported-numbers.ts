import type { DateValue, Figures } from "./assertion.ts";
import { CALENDARS, type CalendarId } from "./codes.ts";
import { readBounds } from "./date/bounds.ts";
import { fieldsIn } from "./date/calendar.ts";
import { toAsciiDigits } from "./date/script.ts";
import type { EntryFacts } from "./entry.ts";
import type { SourceLookup } from "./evidence.ts";
import { computeTeamFigure } from "./team-figure.ts";

/** A number in a text; `from` and `to` are UTF-16 offsets, `isLatin`: written in digits 0 to 9. */
export type FoundNumber = { from: number; to: number; value: number; isLatin: boolean };

/** `other`: what numbers in Persian or Arabic digits may mean besides: days of their calendars. */
export type CarriedNumbers = { any: ReadonlySet<number>; other: ReadonlySet<number> };

export const isCarried = ({ value, isLatin }: FoundNumber, { any, other }: CarriedNumbers) =>
  any.has(value) || (!isLatin && other.has(value));

/**
 * A run of digits with thousands apart, Latin, Persian or Arabic; not one that is part of a word
 * (A380, COVID-19 counts as a word too) or of a decimal.
 */
const NUMBER =
  /(?<![\p{L}\p{N}.,٬٫-])[\d۰-۹٠-٩]{1,3}(?:[,٬\u202f][\d۰-۹٠-٩]{3})+(?![\p{N}.,٬٫]*[\p{N}])|(?<![\p{L}\p{N}.,٬٫])(?<!\p{L}-)[\d۰-۹٠-٩]+(?![\p{N}]|[.,٬٫][\p{N}]|(?!(?:st|nd|rd|th)(?!\p{L}))\p{L})/gu;

/** The numbers of a text, as far as one could be a figure or a part of a date. */
export function findNumbers(text: string): FoundNumber[] {
  return [...text.matchAll(NUMBER)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    value: Number(toAsciiDigits(match[0]).replace(/[^\d]/g, "")),
    isLatin: /^[\d,]+$/.test(match[0]),
  }));
}

/**
 * Every number that a value of the entry carries: figures, and the parts of its dates and times in
 * the Gregorian calendar and in the one they were written in.
 */
export function listCarriedNumbers(
  facts: Pick<EntryFacts, "assertions" | "citations" | "decisions">,
  lookup: SourceLookup,
): CarriedNumbers {
  const carried = new Set<number>();
  const other = new Set<number>();
  const add = (figures: Figures): void => {
    for (const value of [figures.low, figures.best, figures.high])
      if (value !== null) carried.add(value);
  };
  for (const { field, value } of facts.assertions) {
    if (value === null) continue;
    if (field === "casualties" || field === "count") add(value);
    if (field === "date") {
      for (const part of partsOf(value)) carried.add(part);
      for (const part of calendarParts(value.edtf, CALENDARS)) other.add(part);
    }
    // A place, a target or a rank may have a number in its name.
    if ("name" in value) for (const found of findNumbers(value.name)) carried.add(found.value);
  }
  for (const decision of facts.decisions) {
    const evidence = { citations: facts.citations, lookup };
    const figure = computeTeamFigure(decision, facts.assertions, evidence);
    if (decision.rule === "team_decision" && figure) add(figure);
  }
  return { any: carried, other };
}

/** Year, month and day, the hours and minutes, and the source's own wording. */
function partsOf({ edtf, text, time, calendar }: DateValue): number[] {
  const written = [edtf, text, time ?? ""].flatMap((part) =>
    [...toAsciiDigits(part).matchAll(/\d+/g)].map(([digits]) => Number(digits)),
  );
  return [...written, ...calendarParts(edtf, ["gregorian", calendar])];
}

function calendarParts(edtf: string, calendars: readonly CalendarId[]): number[] {
  const bounds = readBounds(edtf);
  const days = bounds.ok ? [bounds.value.earliest, bounds.value.latest] : [];
  return days
    .filter((day) => day !== null)
    .flatMap((day) => calendars.map((calendar) => fieldsIn(calendar, day)))
    .flatMap(({ year, month, day }) => [year, month, day]);
}
