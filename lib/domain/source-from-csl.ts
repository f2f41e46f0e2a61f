import { CAPS } from "./caps.ts";
import type { SourceKind } from "./codes.ts";
import { SOURCE_KINDS } from "./codes.ts";
import { CSL_CAPS, type CslDate, type CslExtras, type CslItem, OWN_VARIABLES } from "./csl.ts";
import { edtfFromCsl } from "./csl-date.ts";
import { readLanguage } from "./language-code.ts";
import { addCustom } from "./read-csl.ts";
import { isPublishedByContainer, kindOfCsl, TYPE_OF_KIND } from "./source-types.ts";
import type { SourceWork } from "./source-work.ts";
import { cutCleanText } from "./storable-text.ts";

/** Keys in `custom` by which a source of ours comes back as it was. */
export const KIND_KEY = "source-kind";
export const TRANSLATED_TITLE_KEY = "translated-title";

const LONGEST_URL = 2_000;

/**
 * A source's work from an item of CSL. What has no field of its own stays in `csl`; a date or a
 * language that cannot be read is written into the note, and so is what is too long for its field.
 */
export function sourceFromCsl(item: CslItem): SourceWork {
  const notes: string[] = item.note === undefined ? [] : [item.note];
  const extras = extrasOf(item);
  const kind = takeKind(item, extras);
  const publisher = takePublisher(item, extras);
  const work = {
    kind,
    title: keepWithin(item.title ?? "", CAPS.title, "Full title", notes),
    translatedTitle: keepWithin(
      takeCustom(extras, TRANSLATED_TITLE_KEY),
      CAPS.title,
      "Full translated title",
      notes,
    ),
    language: takeLanguage(item.language ?? "", notes),
    authors: item.author ?? [],
    publisher: keepWithin(publisher, CAPS.name, "Publisher", notes),
    published: takeDate(item.issued, "Published", notes),
    url: keepWithin(item.URL ?? "", LONGEST_URL, "Address", notes),
    accessed: takeDate(item.accessed, "Accessed", notes),
  };
  if (item.type !== TYPE_OF_KIND[kind]) extras.type = item.type;
  return { ...work, note: takeNote(notes, extras), csl: extras };
}

function extrasOf(item: CslItem): CslExtras {
  const { id } = item;
  const extras: Partial<CslItem> = { ...item };
  for (const variable of [...OWN_VARIABLES, "type"] as const) delete extras[variable];
  const isKey = id !== undefined && /^[^\s/{}",]{1,100}$/.test(id);
  if (isKey && extras["citation-key"] === undefined) extras["citation-key"] = id;
  return extras;
}

function takeKind(item: CslItem, extras: CslExtras): SourceKind {
  const told = takeCustom(extras, KIND_KEY);
  return SOURCE_KINDS.find((kind) => kind === told) ?? kindOfCsl(item);
}

function takeCustom(extras: CslExtras, key: string): string {
  const { [key]: value = "", ...rest } = extras.custom ?? {};
  if (Object.keys(rest).length > 0) extras.custom = rest;
  else delete extras.custom;
  return value;
}

function takePublisher(item: CslItem, extras: CslExtras): string {
  const container = extras["container-title"];
  const isContainer = item.publisher === undefined || item.publisher === container;
  if (container === undefined || !isContainer || !isPublishedByContainer(item.type)) {
    return item.publisher ?? "";
  }
  delete extras["container-title"];
  return container;
}

function takeLanguage(text: string, notes: string[]): string {
  const code = readLanguage(text);
  if (code === "" && text !== "") notes.push(`Language: ${text}`);
  return code;
}

function takeDate(date: CslDate | undefined, label: string, notes: string[]): string {
  if (date === undefined) return "";
  const edtf = edtfFromCsl(date);
  if (edtf === null) notes.push(`${label}: ${wordingOf(date)}`);
  return edtf ?? "";
}

function wordingOf({ literal, raw, edtf, ...date }: CslDate): string {
  const { "date-parts": parts = [], season, circa = false } = date;
  const written = parts.map((part) => part.join("-")).join(" to ");
  const words = [circa ? "about" : "", SEASONS[(season ?? 0) - 1] ?? "", written];
  return literal ?? raw ?? edtf ?? words.filter(Boolean).join(" ");
}

const SEASONS = ["spring", "summer", "autumn", "winter"];

function keepWithin(text: string, cap: number, label: string, notes: string[]): string {
  if (text.length <= cap) return text;
  notes.push(`${label}: ${text}`);
  return cutCleanText(text, cap);
}

/** What a note has no room for goes on in CSL's `annote`, and behind that in `custom`. */
function takeNote(notes: string[], extras: CslExtras): string {
  const whole = notes.join("\n");
  const note = cutCleanText(whole, CAPS.note);
  const rest = whole.slice(note.length);
  if (rest === "") return note;
  const annote = extras.annote === undefined ? rest : `${extras.annote}\n${rest}`;
  if (annote.length <= CSL_CAPS.longText) extras.annote = annote;
  else keepRest(extras, rest);
  return note;
}

function keepRest(extras: CslExtras, rest: string): void {
  const holder: CslItem = { type: "document", custom: extras.custom };
  addCustom(holder, "note", rest);
  extras.custom = holder.custom;
}
