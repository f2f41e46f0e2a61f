import {
  CSL_CAPS,
  type CslCustom,
  type CslDate,
  type CslExtras,
  type CslItem,
  OWN_VARIABLES,
} from "./csl.ts";
import { CSL_DATES, CSL_NAME_LISTS, CSL_TEXTS } from "./csl-variables.ts";
import { fail, ok, type Result } from "./result.ts";
import type { CslName } from "./source.ts";
import { cleanText, cutCleanText } from "./storable-text.ts";

/** What of an item could not be kept as it was; `field` is the key in the file. */
export type CslIssue = { field: string; message: string };
export type ReadCsl = { item: CslItem; issues: CslIssue[] };

const TEXTS: ReadonlySet<string> = new Set(CSL_TEXTS);
const NAME_LISTS: ReadonlySet<string> = new Set(CSL_NAME_LISTS);
const DATES: ReadonlySet<string> = new Set(CSL_DATES);
const LONG: ReadonlySet<string> = new Set(["abstract", "annote", "note"]);
/** Keys of JavaScript's own that would reach behind an object. */
const FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Reads one item of untrusted CSL-JSON. Unknown variables go to `custom`; numbers become text;
 * particles and suffixes are joined to the name. Fails only where the value is no object.
 */
export function readCslItem(raw: unknown): Result<ReadCsl> {
  if (!isObject(raw)) return fail("This is not a reference: an object with a type was expected.");
  const issues: CslIssue[] = [];
  const item: CslItem = { type: readType(raw.type) };
  for (const [key, value] of Object.entries(raw)) readVariable(item, key, value, issues);
  return ok({ item, issues });
}

/** What was stored beside a source; everything that does not fit is left out. */
export function readCslExtras(raw: unknown): CslExtras {
  const read = readCslItem(raw);
  if (!read.ok || !isObject(raw)) return {};
  const extras: Partial<CslItem> = { ...read.value.item };
  for (const variable of OWN_VARIABLES) delete extras[variable];
  if (typeof raw.type !== "string" || raw.type === "") delete extras.type;
  return extras;
}

const readType = (raw: unknown): string =>
  (typeof raw === "string" && cutCleanText(raw.trim(), CSL_CAPS.type)) || "document";

function readVariable(item: CslItem, key: string, value: unknown, issues: CslIssue[]): void {
  if (key === "type" || FORBIDDEN.has(key) || value === null || value === undefined) return;
  const kept = keepVariable(item, key, value, issues);
  if (kept) return;
  const isSaved = key !== "custom" && addCustom(item, key, writeJson(value));
  issues.push({ field: cutCleanText(key, 60), message: unreadable(key, isSaved) });
}

const unreadable = (key: string, isSaved: boolean): string =>
  `“${cutCleanText(key, 60)}” could not be read and was ${isSaved ? "kept as it is written" : "left out"}.`;

/** Nesting deeper than the stack is not worth keeping. */
function writeJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "";
  }
}

function keepVariable(item: CslItem, key: string, value: unknown, issues: CslIssue[]): boolean {
  if (key === "custom") return keepCustomObject(item, value);
  if (NAME_LISTS.has(key)) return keepAs(item, key, readNames(value, key, issues));
  if (DATES.has(key)) return keepAs(item, key, readCslDate(value));
  const cap = LONG.has(key) ? CSL_CAPS.longText : CSL_CAPS.text;
  const text = readText(value);
  if (text === null) return false;
  if (text.length > cap) issues.push({ field: key, message: tooLong(key, cap) });
  const cut = cutCleanText(text, cap);
  if (TEXTS.has(key) || key === "id") return cut === "" || keepAs(item, key, cut);
  return cut === "" || addCustom(item, key, cut);
}

const tooLong = (key: string, cap: number): string =>
  `“${cutCleanText(key, 60)}” is longer than ${cap} characters; the rest was left out.`;

function keepAs(item: CslItem, key: string, value: string | CslName[] | CslDate | null): boolean {
  if (value === null) return false;
  if (Array.isArray(value) && value.length === 0) return true;
  // The caller looked the key up in the list that goes with the kind of value.
  Object.assign(item, { [key]: value });
  return true;
}

function keepCustomObject(item: CslItem, raw: unknown): boolean {
  if (!isObject(raw)) return false;
  const kept = Object.entries(raw).map(([key, value]) => {
    const text = readText(value);
    return text === null || text === "" ? text === "" : addCustom(item, key, text);
  });
  return kept.every(Boolean);
}

/** Adds what CSL has no variable for; false where there is too much of it. */
export function addCustom(item: CslItem, key: string, text: string): boolean {
  const name = cutCleanText(key, 100);
  const custom: CslCustom = { ...item.custom };
  if (
    FORBIDDEN.has(name) ||
    name === "" ||
    text === "" ||
    Object.keys(custom).length >= CSL_CAPS.custom
  ) {
    return false;
  }
  if ((custom[name]?.length ?? 0) >= CSL_CAPS.longText) return false;
  const before = Object.hasOwn(custom, name) ? `${custom[name]}; ` : "";
  custom[name] = cutCleanText(`${before}${text}`, CSL_CAPS.longText);
  item.custom = custom;
  return true;
}

/** Lists of plain values are joined: some programs write categories and ISBN so. */
function readText(raw: unknown): string | null {
  if (typeof raw === "string") return cleanText(raw).trim();
  if (typeof raw === "number" || typeof raw === "boolean") return String(raw);
  if (!Array.isArray(raw) || raw.length > CSL_CAPS.names) return null;
  const isPlain = raw.every((one) => typeof one === "string" || typeof one === "number");
  return isPlain ? cleanText(raw.join("; ")).trim() : null;
}

function readNames(raw: unknown, key: string, issues: CslIssue[]): CslName[] | null {
  if (typeof raw === "string") return raw.trim() === "" ? [] : [{ literal: cutName(raw) }];
  if (!Array.isArray(raw)) return null;
  const names = raw.slice(0, CSL_CAPS.names).map(readCslName);
  const isWhole = names.every((name) => name !== null) && raw.length <= CSL_CAPS.names;
  if (!isWhole) issues.push({ field: key, message: `Some names of “${key}” could not be read.` });
  return names.filter((name) => name !== null);
}

/** One name, particles and suffix joined to it as they are written. */
export function readCslName(raw: unknown): CslName | null {
  if (typeof raw === "string") return raw.trim() === "" ? null : { literal: cutName(raw) };
  if (!isObject(raw)) return null;
  const part = (key: string): string => cutName(readText(raw[key]) ?? "");
  const family = cutName(`${part("non-dropping-particle")} ${part("family")}`);
  const particle = cutName(`${part("given")} ${part("dropping-particle")}`);
  const suffix = part("suffix");
  const given = suffix === "" ? particle : cutName(`${particle}, ${suffix}`.replace(/^, /, ""));
  if (part("literal") !== "") return { literal: part("literal") };
  if (family !== "" && given !== "") return { family, given };
  return family === "" && given === "" ? null : family === "" ? { given } : { family };
}

const cutName = (text: string): string =>
  cutCleanText(text.replace(/\s+/g, " ").trim(), CSL_CAPS.name).trim();

/** A date of CSL-JSON; a bare string is its literal wording. Null where nothing of it can be read. */
export function readCslDate(raw: unknown): CslDate | null {
  if (typeof raw === "string" || typeof raw === "number") return literalDate(String(raw));
  if (!isObject(raw)) return null;
  const date: CslDate = {};
  const parts = readDateParts(raw["date-parts"]);
  if (parts !== null) date["date-parts"] = parts;
  const season = readSeason(raw.season);
  if (season !== null) date.season = season;
  if (isTrue(raw.circa)) date.circa = true;
  for (const key of ["literal", "raw", "edtf"] as const) {
    const text = cutName(readText(raw[key]) ?? "");
    if (text !== "") date[key] = text;
  }
  return Object.keys(date).length === 0 ? null : date;
}

const literalDate = (text: string): CslDate | null =>
  text.trim() === "" ? null : { raw: cutName(text) };

const isTrue = (raw: unknown): boolean =>
  raw === true || raw === 1 || raw === "1" || raw === "true";

function readDateParts(raw: unknown): number[][] | null {
  if (!Array.isArray(raw) || raw.length === 0 || raw.length > 2) return null;
  const dates = raw.map((date: unknown) =>
    Array.isArray(date) ? date.slice(0, 3).map(Number) : [],
  );
  const isWhole = dates.every((date) => date.length > 0 && date.every(Number.isSafeInteger));
  return isWhole ? dates : null;
}

const SEASONS = ["spring", "summer", "autumn", "winter"];

function readSeason(raw: unknown): number | null {
  const text = (readText(raw) ?? "").toLowerCase().replace("fall", "autumn");
  const number = SEASONS.indexOf(text) + 1 || Number(text);
  return Number.isInteger(number) && number >= 1 && number <= 4 ? number : null;
}

const isObject = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw);
