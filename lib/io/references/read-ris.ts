import type { CslItem } from "#lib/domain/csl.ts";
import { readLanguage } from "#lib/domain/language-code.ts";
import { addCustom } from "#lib/domain/read-csl.ts";
import { addName, calendarOf, readInvertedName, setDate, setText } from "./build-item.ts";
import { REFERENCE_CAPS, type ReadFormat, type ReferenceIssue } from "./reference-file.ts";
import { RIS_NAMES, RIS_TEXTS, RIS_TYPES } from "./ris-map.ts";
import { type RisField, type RisRecord, splitRisRecords } from "./ris-records.ts";

/** RIS as Zotero, EndNote and catalogues write it. Tags without a variable stay in `custom`. */
export function readRis(text: string): ReadFormat {
  const { records, issues } = splitRisRecords(text);
  const references = records.slice(0, REFERENCE_CAPS.references + 1).map((record) => ({
    item: readRecord(record, issues),
    line: record.line,
  }));
  return { references, issues: issues.sort((a, b) => a.line - b.line) };
}

function readRecord({ fields, line }: RisRecord, issues: ReferenceIssue[]): CslItem {
  const type = fields[0]?.value.toUpperCase() ?? "";
  const item: CslItem = { type: typeOf(type) };
  if (!Object.hasOwn(RIS_TYPES, type)) {
    issues.push({ line, field: "TY", message: unknownType(type, line) });
    if (type !== "") addCustom(item, "TY", type);
  }
  const language = firstOf(fields, "LA");
  if (language !== "") item.language = readLanguage(language) || language.slice(0, 100);
  setIssued(item, fields);
  setPages(item, fields);
  for (const field of fields.slice(1)) setField(item, field);
  return item;
}

const typeOf = (type: string): string =>
  Object.hasOwn(RIS_TYPES, type) ? (RIS_TYPES[type] ?? "document") : "document";

const unknownType = (type: string, line: number): string =>
  `“${type.slice(0, 20)}” in line ${line} is no type of reference in RIS; it was read as a document.`;

const firstOf = (fields: RisField[], ...tags: string[]): string =>
  fields.find(({ tag }) => tags.includes(tag))?.value ?? "";

/** DA says the day where PY has only the year; whichever says more is taken. */
function setIssued(item: CslItem, fields: RisField[]): void {
  const dates = fields.filter(({ tag }) => /^(PY|Y1|DA)$/.test(tag)).map(({ value }) => value);
  const [longest = "", ...others] = dates.sort((a, b) => detailOf(b) - detailOf(a));
  const calendar = calendarOf(item.language ?? "", longest);
  if (longest !== "") setDate(item, "issued", readRisDate(longest), "DA", calendar);
  for (const other of others) {
    if (!readRisDate(longest).startsWith(readRisDate(other))) addCustom(item, "date", other);
  }
}

const detailOf = (value: string): number => readRisDate(value).length;

/** `YYYY/MM/DD/other`, each part but the year may be empty. */
function readRisDate(value: string): string {
  const match = /^(\d{4})(?:\/(\d{0,2}))?(?:\/(\d{0,2}))?(?:\/(.*))?$/.exec(value.trim());
  if (match === null) return value.trim();
  const [, year, month = "", day = "", other = ""] = match;
  const parts = [year, month.padStart(2, "0"), day.padStart(2, "0")];
  const known = month === "" ? 1 : day === "" ? 2 : 3;
  const date = parts.slice(0, known).join("-");
  return known === 1 && other !== "" ? `${other} ${year}` : date;
}

function setPages(item: CslItem, fields: RisField[]): void {
  const [start, end] = [firstOf(fields, "SP"), firstOf(fields, "EP")];
  const isWhole = end === "" || start.includes("-") || start.includes("–") || start === end;
  setText(item, "page", (isWhole ? start || end : `${start}–${end}`).replace(/-+/g, "–"), "SP");
  if (isWhole && start !== "" && end !== "" && !start.endsWith(end)) addCustom(item, "EP", end);
}

function setField(item: CslItem, { tag, value }: RisField): void {
  if (value === "" || /^(PY|Y1|DA|SP|EP|LA)$/.test(tag)) return;
  const names = Object.hasOwn(RIS_NAMES, tag) ? RIS_NAMES[tag] : undefined;
  const text = Object.hasOwn(RIS_TEXTS, tag) ? RIS_TEXTS[tag] : undefined;
  if (names !== undefined) addName(item, names, readInvertedName(value));
  else if (tag === "Y2") setDate(item, "accessed", readRisDate(value), tag);
  else if (tag === "TT") addCustom(item, "translated-title", value);
  else if (tag === "ID") item.id = value.slice(0, 200);
  else if (tag === "SN") setSerial(item, value);
  else if (tag === "M1") setText(item, "number", value, tag);
  else if (text !== undefined) setText(item, text, value, tag);
  else addCustom(item, tag, value);
}

/** SN is an ISSN of eight, or an ISBN of ten or thirteen digits, or a report's number. */
function setSerial(item: CslItem, value: string): void {
  const digits = value.replace(/[^\dXx]/g, "").length;
  if (digits === 8) setText(item, "ISSN", value, "SN");
  else setText(item, digits >= 10 ? "ISBN" : "number", value, "SN");
}
