import { cslFromEdtf, edtfFromCsl } from "#lib/domain/csl-date.ts";
import type { CslDateName } from "#lib/domain/csl-variables.ts";
import { parseDate } from "#lib/domain/date/parse-date.ts";
import { type Draft, take } from "./draft.ts";

const N = "[\\d۰-۹٠-٩]";
const MONTH = "\\p{L}[\\p{L}\\p{M}\u200c]{2,11}\\.?";
const YEAR = `(?<!${N})${N}{4}(?!${N})`;
const DAY_DATE = [
  `(?<!${N})${N}{1,2}(?:st|nd|rd|th)? ${MONTH},? ${YEAR}`,
  `${MONTH} ${N}{1,2}(?:st|nd|rd|th)?,? ${YEAR}`,
  `${YEAR},? ${MONTH} ${N}{1,2}(?!${N})`,
  `${YEAR}-${N}{2}-${N}{2}`,
].join("|");
const MONTH_DATE = `${MONTH},? ${YEAR}|${YEAR},? ${MONTH}`;
const ABOUT = "(?:c\\. ?|ca\\. ?|circa )?";

const ACCESS =
  "accessed(?: on)?|last accessed(?: on)?|retrieved(?: on)?|last visited|viewed(?: on)?|cited|consulted(?: on)?|تاریخ دسترسی|دسترسی|بازیابی(?: شده)?(?: در)?";
const ACCESSED = new RegExp(
  `[([]?(?:date )?(?:${ACCESS}):? (${DAY_DATE})[)\\]]?(?:,? from)?:?`,
  "iu",
);
const ARCHIVED = new RegExp(`archived(?: from the original)?(?: on)? (?:${DAY_DATE})`, "iu");
const BRACKETED = new RegExp(`\\((${ABOUT}(?:${DAY_DATE}|${MONTH_DATE}|${YEAR})[a-z]?)\\)`, "iu");
const UNDATED = /\((?:n\. ?d\.|no date|undated|بی‌?تا)\)/iu;
const PLAIN = [DAY_DATE, MONTH_DATE].map((date) => new RegExp(`(${date})`, "iu"));
const YEARS = /(?<![\d/.-])((?:1[3489]|20)\d\d|[۱][۳۴][۰-۹]{2})(?![\d/–-])/u;

/** “Accessed 3 April 2024”, “Retrieved April 3, 2024, from”, and the date of an archive's copy. */
export function takeAccessed(draft: Draft): void {
  take(draft, ACCESSED, "accessed", (text) => setDate(draft, "accessed", text));
  take(draft, ARCHIVED, "archived", (_, [whole]) => {
    draft.item.note = [draft.item.note, whole].filter(Boolean).join("\n");
    return true;
  });
}

/** A date in brackets, as APA, Harvard and Wikipedia put it behind the names. */
export const takeBracketedDate = (draft: Draft): boolean =>
  take(draft, UNDATED, "date", () => true) ||
  take(draft, BRACKETED, "date", (text) => setDate(draft, "issued", withoutSuffix(text)));

/** The first date with a month, or else the first year. */
export function takePlainDate(draft: Draft): boolean {
  const isTaken = PLAIN.some((date) =>
    take(draft, date, "date", (text) => setDate(draft, "issued", text)),
  );
  return isTaken || take(draft, YEARS, "date", (text) => setDate(draft, "issued", text));
}

/** Harvard writes the year behind the names and the day behind the newspaper. */
export function takeDayOfYear(draft: Draft): boolean {
  const year = draft.item.issued?.["date-parts"]?.[0];
  if (year?.length !== 1) return false;
  const day = new RegExp(`(?<!${N})(\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?! ?\\d)`, "iu");
  return take(draft, day, "date", (text) => setDate(draft, "issued", `${text} ${year[0]}`));
}

/** “2020a” tells two works of one year apart. */
const withoutSuffix = (text: string): string => text.replace(/(\d{4})[a-z]$/i, "$1");

function setDate(draft: Draft, variable: CslDateName, text: string): boolean {
  const plain = text.replace(/(\d)(st|nd|rd|th)\b/gi, "$1").replace(/(\p{L})\./gu, "$1");
  const about = /^(c|ca|circa) ?(?=\d|\p{L})/iu;
  const ordered = plain
    .replace(about, "about ")
    .replace(/^(\d{4}),? (\p{L}+) (\d{1,2})$/u, "$3 $2 $1")
    .replace(/^(\d{4}),? (\p{L}+)$/u, "$2 $1")
    .replace(/\bSept\b/i, "September");
  const parsed = parseDate(ordered, /[۰-۹]/.test(text) ? { calendar: "persian" } : {});
  if (!parsed.ok) return false;
  draft.item[variable] = cslFromEdtf(parsed.value.edtf);
  return edtfFromCsl(draft.item[variable]) !== null;
}
