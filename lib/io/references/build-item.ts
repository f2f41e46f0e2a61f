import type { CalendarId } from "#lib/domain/codes.ts";
import { CSL_CAPS, type CslItem } from "#lib/domain/csl.ts";
import { cslDateFromText } from "#lib/domain/csl-date.ts";
import type { CslDateName, CslNameList, CslText } from "#lib/domain/csl-variables.ts";
import { addCustom, readCslName } from "#lib/domain/read-csl.ts";
import type { CslName } from "#lib/domain/source.ts";
import { cutCleanText } from "#lib/domain/storable-text.ts";

/** Sets a variable; what comes a second time, or is too long, goes to `custom` under `origin`. */
export function setText(item: CslItem, variable: CslText, text: string, origin: string): void {
  const value = text.trim();
  if (value === "") return;
  const isLong = variable === "abstract" || variable === "note" || variable === "annote";
  const cap = isLong ? CSL_CAPS.longText : CSL_CAPS.text;
  const before = item[variable];
  const isJoined = isLong || variable === "keyword";
  const joined = before === undefined ? value : `${before}${isLong ? "\n" : "; "}${value}`;
  if (before === value) return;
  if ((before !== undefined && !isJoined) || joined.length > cap) addCustom(item, origin, value);
  else item[variable] = cutCleanText(joined, cap);
}

/** Sets a date from its wording; a second one goes to `custom` under `origin`. */
export function setDate(
  item: CslItem,
  variable: CslDateName,
  text: string,
  origin: string,
  calendar?: CalendarId,
): void {
  const value = cutCleanText(text, CSL_CAPS.name).trim();
  if (value === "") return;
  if (item[variable] === undefined) item[variable] = cslDateFromText(value, calendar);
  else addCustom(item, origin, text);
}

export function addName(item: CslItem, list: CslNameList, raw: unknown): void {
  const name = readCslName(raw);
  const names = item[list] ?? [];
  if (name === null) return;
  if (names.length < CSL_CAPS.names) item[list] = [...names, name];
  else addCustom(item, list, nameText(name));
}

export const nameText = ({ family, given, literal }: CslName): string =>
  literal ?? [family, given].filter(Boolean).join(", ");

/** `Family, Given`; anything without a comma is an institution or is left undivided. */
export function readInvertedName(text: string): CslName | null {
  const [family = "", ...given] = text.split(/[,،]/).map((part) => part.trim());
  const rest = given.filter(Boolean).join(", ");
  if (family !== "" && rest !== "") return readCslName({ family, given: rest });
  return readCslName({ literal: family || rest });
}

/** A year of a calendar that the language of a work suggests, for numbers alone. */
export function calendarOf(language: string, year: string): CalendarId | undefined {
  const isSolar = /^(fa|ps)(-|$)/.test(language) && /^1[34]\d\d\b/.test(year.trim());
  return isSolar ? "persian" : undefined;
}
