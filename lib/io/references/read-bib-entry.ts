import type { CslItem } from "#lib/domain/csl.ts";
import { readLanguage } from "#lib/domain/language-code.ts";
import { addCustom } from "#lib/domain/read-csl.ts";
import type { BibField, BibFields } from "./bibtex-fields.ts";
import { BIB_DATES, BIB_NAMES, BIB_OTHERS, BIB_TEXTS, BIB_TYPES } from "./bibtex-map.ts";
import { readBibNames } from "./bibtex-names.ts";
import { addName, calendarOf, setDate, setText } from "./build-item.ts";
import { readLatex, readVerbatim } from "./latex-text.ts";

type Values = ReadonlyMap<string, string>;

/** The CSL item of one entry. A field that CSL has no variable for stays in `custom`. */
export function readBibEntry(type: string, { key, fields, unread }: BibFields): CslItem {
  const values: Values = new Map(fields.map(({ name, value }) => [name, value]));
  const item: CslItem = { type: typeOf(type, values) };
  if (key !== "") item.id = key.slice(0, 200);
  if (!Object.hasOwn(BIB_TYPES, type)) addCustom(item, "entry-type", type);
  setTitle(item, values);
  setLanguage(item, values);
  setIssued(item, values);
  setNumber(item, values);
  setAddress(item, values);
  for (const field of withoutTaken(fields)) setField(item, field);
  for (const text of unread) setText(item, "note", text, "unread");
  return item;
}

/** A field given twice is kept twice. */
const withoutTaken = (fields: BibField[]): BibField[] =>
  fields.filter(
    ({ name }, at) =>
      !BIB_OTHERS.has(name) || fields.findLastIndex((field) => field.name === name) !== at,
  );

function typeOf(type: string, values: Values): string {
  const subtype = (values.get("entrysubtype") ?? "").toLowerCase();
  if (type === "article" && /^(newspaper|magazine)$/.test(subtype)) return `article-${subtype}`;
  if (type === "misc" && values.has("url") && !values.has("howpublished")) return "webpage";
  return Object.hasOwn(BIB_TYPES, type) ? (BIB_TYPES[type] ?? "document") : "document";
}

function setField(item: CslItem, { name, value }: BibField): void {
  const names = Object.hasOwn(BIB_NAMES, name) ? BIB_NAMES[name] : undefined;
  const date = Object.hasOwn(BIB_DATES, name) ? BIB_DATES[name] : undefined;
  const text = Object.hasOwn(BIB_TEXTS, name) ? BIB_TEXTS[name] : undefined;
  if (names !== undefined) for (const one of readBibNames(value)) addName(item, names, one);
  else if (date !== undefined) setDate(item, date, biblatexDate(readDateValue(value)), name);
  else if (text !== undefined) setText(item, text, readText(name, value), name);
  else if (name !== "entrysubtype" || item.type === "article-journal") {
    addCustom(item, name, name === "file" ? value : readLatex(value));
  }
}

const readText = (name: string, value: string): string =>
  name === "pages" ? readLatex(value).replace(/\s*[-–—]+\s*/g, "–") : readLatex(value);

function setTitle(item: CslItem, values: Values): void {
  const title = readLatex(values.get("title") ?? "");
  const subtitle = readLatex(values.get("subtitle") ?? "");
  const whole = [title, subtitle].filter(Boolean).join(/[?!.:]$/.test(title) ? " " : ": ");
  setText(item, "title", whole, "title");
  const addition = readLatex(values.get("titleaddon") ?? "");
  if (addition !== "") addCustom(item, "titleaddon", addition);
}

function setLanguage(item: CslItem, values: Values): void {
  const language = readLatex(values.get("langid") ?? values.get("language") ?? "");
  setText(item, "language", readLanguage(language) || language, "language");
  const other = values.has("langid") ? readLatex(values.get("language") ?? "") : "";
  if (other !== "" && other !== language) addCustom(item, "language", other);
}

/** biblatex `date`, or `year` with `month` and `day`; a month may be a word or a number. */
function setIssued(item: CslItem, values: Values): void {
  const [year, month, day] = ["year", "month", "day"].map((name) =>
    readLatex(values.get(name) ?? ""),
  );
  const date = readDateValue(values.get("date") ?? "");
  const parts = [day, Number.isNaN(Number(month)) ? month : monthName(Number(month)), year];
  const written = biblatexDate(date || parts.filter(Boolean).join(" "));
  setDate(item, "issued", written, "date", calendarOf(item.language ?? "", year || written));
  if (date && year) addCustom(item, "year", [day, month, year].filter(Boolean).join(" "));
}

const monthName = (month: number): string =>
  "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")[month - 1] ?? "";

/** In a date of biblatex the tilde is EDTF's, not LaTeX's. */
const readDateValue = (value: string): string => value.replace(/[{}]/g, "").trim();

/** biblatex writes an open end as nothing: `2021/`; EDTF as two points. */
const biblatexDate = (text: string): string =>
  /^[\d~?%-]+\/$/.test(text) ? `${text}..` : text.replace(/(\d)[–—]+(\d)/g, "$1-$2");

/** `number` is the issue of a journal, the number of a report, the place of a book in its series. */
function setNumber(item: CslItem, values: Values): void {
  const number = readLatex(values.get("number") ?? "");
  const isIssue = item.type.startsWith("article-");
  const isInSeries = /^(book|chapter|paper-conference)$/.test(item.type);
  setText(item, isIssue ? "issue" : isInSeries ? "collection-number" : "number", number, "number");
}

function setAddress(item: CslItem, values: Values): void {
  const doi = readVerbatim(values.get("doi") ?? "");
  setText(item, "DOI", doi.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:)/i, ""), "doi");
  setText(item, "URL", readVerbatim(values.get("url") ?? ""), "url");
  const published = values.get("howpublished") ?? "";
  const url = /^\s*(?:\\url\s*\{\s*)?(https?:\/\/[^\s{}]+)\}?\s*$/.exec(published)?.[1];
  if (url !== undefined) setText(item, "URL", readVerbatim(url), "howpublished");
  else setText(item, "medium", readLatex(published), "howpublished");
}
