import type { CslItem } from "#lib/domain/csl.ts";
import { readLanguage } from "#lib/domain/language-code.ts";
import { addCustom } from "#lib/domain/read-csl.ts";
import { addName, calendarOf, setDate, setText } from "./build-item.ts";
import {
  ZOTERO_BOOKKEEPING,
  ZOTERO_CREATORS,
  ZOTERO_DATES,
  ZOTERO_TEXTS,
  ZOTERO_TYPES,
} from "./zotero-map.ts";

/** An item in Zotero's own field names, as Better BibTeX writes it; nothing in it is trusted. */
export type ZoteroRecord = Record<string, unknown>;

/** The CSL item of an item of Zotero. What CSL has no variable for stays in `custom`. */
export function readZoteroItem(record: ZoteroRecord): CslItem {
  const type = textOf(record.itemType);
  const item: CslItem = { type: typeOf(type) };
  if (!Object.hasOwn(ZOTERO_TYPES, type) && type !== "") addCustom(item, "item-type", type);
  const key = textOf(record.citationKey) || textOf(record.citekey) || textOf(record.itemKey);
  if (key !== "") item.id = key.slice(0, 200);
  const language = textOf(record.language);
  if (language !== "") item.language = readLanguage(language) || language.slice(0, 100);
  for (const creator of listOf(record.creators)) addCreator(item, creator);
  for (const [field, value] of Object.entries(record)) setField(item, field, value);
  for (const tag of listOf(record.tags)) setText(item, "keyword", tagOf(tag), "tags");
  for (const note of listOf(record.notes)) setText(item, "annote", noteOf(note), "notes");
  return item;
}

const typeOf = (type: string): string =>
  Object.hasOwn(ZOTERO_TYPES, type) ? (ZOTERO_TYPES[type] ?? "document") : "document";

function setField(item: CslItem, field: string, value: unknown): void {
  const text = textOf(value);
  if (ZOTERO_BOOKKEEPING.has(field) || field === "language" || text === "") return;
  const date = Object.hasOwn(ZOTERO_DATES, field) ? ZOTERO_DATES[field] : undefined;
  const variable = Object.hasOwn(ZOTERO_TEXTS, field) ? ZOTERO_TEXTS[field] : undefined;
  if (date !== undefined) setDate(item, date, text, field, calendarOf(item.language ?? "", text));
  else if (variable !== undefined) setText(item, variable, text, field);
  else addCustom(item, field, text);
}

function addCreator(item: CslItem, raw: unknown): void {
  if (typeof raw !== "object" || raw === null) return;
  const { firstName, lastName, name, creatorType } = raw as ZoteroRecord;
  const role = textOf(creatorType);
  const list = Object.hasOwn(ZOTERO_CREATORS, role) ? ZOTERO_CREATORS[role] : undefined;
  const [given, family] = [textOf(firstName), textOf(lastName)];
  const isWhole = given === "" || family === "";
  const literal = textOf(name) || given || family;
  addName(item, list ?? "contributor", isWhole ? { literal } : { family, given });
}

const tagOf = (raw: unknown): string =>
  typeof raw === "object" && raw !== null ? textOf((raw as ZoteroRecord).tag) : textOf(raw);

/** Notes of Zotero are HTML; their text is kept. */
function noteOf(raw: unknown): string {
  const isObject = typeof raw === "object" && raw !== null;
  return plainText(isObject ? textOf((raw as ZoteroRecord).note) : textOf(raw));
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };

export const plainText = (html: string): string =>
  html
    .replace(/<\/(p|div|li|h\d)>|<br\s*\/?>/gi, "\n")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .trim();

const textOf = (raw: unknown): string =>
  typeof raw === "string" ? raw.trim() : typeof raw === "number" ? String(raw) : "";

const listOf = (raw: unknown): unknown[] => (Array.isArray(raw) ? raw.slice(0, 1_000) : []);
