import type { DateValue } from "./assertion.ts";
import { parseDate } from "./date/parse-date.ts";
import { toAsciiDigits } from "./date/script.ts";

/** An entry typed as one line. */
export type OneLine = { title: string; date: DateValue | null };

const MOST_WORDS_OF_A_DATE = 12;
const SEPARATOR = /[\s:;,.–—-]+$/;
const LEANING =
  /^(?:to|or|and|until|till|through|about|around|approx\.?|approximately|circa|some|possibly|perhaps|probably|uncertain|before|after|since|between|from|early|mid|late|تا|الی|یا|و|حدود)$/iu;
const LEADING_SEPARATOR = /^[\s:;,.–—-]+/;

/**
 * Splits “9 Mar 2023 Suicide bombing kills the governor” into date and title. The longest prefix
 * that is a date wins; else a date in closing parentheses or behind a comma. A bare year that belongs
 * to a phrase (“2023 attacks on officials”) dates the entry and stays in the title.
 */
export function parseOneLine(text: string): OneLine {
  const line = text.replace(/\s+/g, " ").trim();
  return readPrefix(line) ?? readSuffix(line) ?? { title: line, date: null };
}

function readPrefix(line: string): OneLine | null {
  const words = line.split(" ");
  for (let count = Math.min(words.length, MOST_WORDS_OF_A_DATE); count > 0; count -= 1) {
    // A word that leans on what follows belongs to the title: “9 Mar 2023 To be tried in …”.
    if (LEANING.test(words[count - 1] ?? "")) continue;
    const prefix = words.slice(0, count).join(" ");
    const date = readDateOf(prefix.replace(SEPARATOR, ""));
    if (date === null) continue;
    const title = words.slice(count).join(" ");
    return isBareYear(date.text) ? splitBareYear(line, prefix, title, date) : titled(title, date);
  }
  return null;
}

const titled = (title: string, date: DateValue): OneLine => ({
  title: title.replace(LEADING_SEPARATOR, ""),
  date,
});

/** “2023 attacks …”, “2000 fighters …”: what follows in small letters belongs to the number. */
function splitBareYear(line: string, prefix: string, title: string, date: DateValue): OneLine {
  const isSeparated = SEPARATOR.test(prefix) || LEADING_SEPARATOR.test(title);
  if (title === "" || isSeparated || /^\p{Lu}/u.test(title)) return titled(title, date);
  return { title: line, date: isRound(date.text) ? null : date };
}

const isBareYear = (text: string): boolean => /^\d{4}$/.test(toAsciiDigits(text));
const isRound = (text: string): boolean => toAsciiDigits(text).endsWith("00");

function readSuffix(line: string): OneLine | null {
  const brackets = /^(.*\S) ?\(([^()]+)\)\.?$/.exec(line);
  if (brackets !== null) return readTail(brackets[1] ?? "", brackets[2] ?? "");
  for (let at = line.search(/[,،]/); at !== -1; at = nextComma(line, at)) {
    const read = readTail(line.slice(0, at), line.slice(at + 1).replace(/\.$/, ""));
    if (read !== null) return read;
  }
  return null;
}

function nextComma(line: string, at: number): number {
  const next = line.slice(at + 1).search(/[,،]/);
  return next === -1 ? -1 : at + 1 + next;
}

function readTail(title: string, tail: string): OneLine | null {
  const date = readDateOf(tail.trim());
  return date === null || title.trim() === "" ? null : { title: title.trim(), date };
}

/** Dates without a digit (“unknown gunmen”) and years outside our time are words of a title. */
function readDateOf(text: string): DateValue | null {
  if (!/[\d۰-۹٠-٩]/.test(text)) return null;
  const parsed = parseDate(text);
  if (!parsed.ok) return null;
  const year = Number(toAsciiDigits(text));
  const isFarYear = isBareYear(text) && (year < 1900 || year > 2100);
  return isFarYear ? null : parsed.value;
}
