import type { CslItem } from "#lib/domain/csl.ts";
import { type Draft, GAP, newDraft } from "./draft.ts";
import { isOneInstitution, looksLikeNames, readAuthors } from "./read-authors.ts";
import { takeAddresses } from "./take-addresses.ts";
import { takeAccessed, takeBracketedDate } from "./take-dates.ts";
import { leftoverOf, takeDetails } from "./take-details.ts";

const QUOTED = [
  /“([^“”]{2,}?)[,.]?”/u,
  /«([^«»]{2,}?)[،,.]?»/u,
  /"([^"]{2,}?)[,.]?"/u,
  /‘(.{2,}?)[,.]?’(?!\p{L})/u,
  /(?<=^|[\s,.])'(.{2,}?)[,.]?'(?=$|[\s,.;:(\ue010])/u,
];
/** A title ends at a full stop before a capital, another script or the end, not inside “U.S.”. */
const UNQUOTED =
  /^[\s.,:]*((?:\([^()]*\)|[^()])+?(?<!\b(?:\p{Lu}|No|Vol|St|Dr|vs?))[.?!؟])(?=\s+[^\p{Ll}]|\s*$|\s*\ue010)/u;
const NOTE_BOOK = /^(.+?), ([^,(]+(?:, [^,(]+)*) \(([^()]*)\)/u;
const LISTED =
  /^(\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*)?, \p{Lu}[^.“"]{0,60}?\.|(?:\p{L}[\p{L}'’-]* \p{Lu}{1,3}(?:, |(?=\.)))+\.) (.+)$/u;

/**
 * Reads a reference as people and styles write it. What is sure is taken apart; everything else
 * stays in the title, or where the title is known in the note. Nothing is dropped.
 */
export function readFormatted(text: string): Draft {
  const draft = newDraft(text);
  takeAccessed(draft);
  takeAddresses(draft);
  if (!readQuoted(draft) && !readBracketed(draft) && !readListed(draft) && !readNote(draft)) {
    return readUnknown(draft);
  }
  const leftover = leftoverOf(draft.rest);
  const { item } = draft;
  if (leftover !== "") item.note = [item.note, leftover].filter(Boolean).join("\n");
  item.type = typeOf(item);
  if (item.type === "report") moveToPublisher(item);
  return draft;
}

/** `Names, “Title,” Container, date`. A name alone in front, with nothing behind, published it. */
function readQuoted(draft: Draft): boolean {
  const found = QUOTED.map((pattern) => pattern.exec(draft.rest)).filter((match) => match !== null);
  const [title] = found.sort((a, b) => a.index - b.index || b[0].length - a[0].length);
  if (title === undefined) return false;
  const before: Draft = { ...draft, rest: draft.rest.slice(0, title.index) };
  const isDated = takeBracketedDate(before);
  const names = before.rest.replaceAll(GAP, " ").trim();
  if (names.length > 400) return false;
  draft.rest = `${GAP}${draft.rest.slice(title.index + title[0].length)}`;
  setTitle(draft, title[1] ?? "", title[0]);
  takeDetails(draft);
  if (names === "" || looksLikeNames(names)) {
    setAuthors(draft, names, isDated || names.endsWith("."));
    if (!isDated) setPublisher(draft);
  } else draft.rest = `${names}${GAP}${draft.rest}`;
  return true;
}

function setTitle(draft: Draft, title: string, text: string): void {
  draft.item.title = title.trim().replace(/(?<!\.\p{Lu})\.$/u, "");
  draft.parts.push({ part: "title", text });
}

function setAuthors(draft: Draft, names: string, isInverted: boolean): void {
  const authors = readAuthors(names, isInverted);
  if (names !== "") draft.parts.push({ part: "authors", text: names });
  if (authors.length > 0) draft.item.author = authors;
}

/** In a line as `Gazette, ‘Title’, date` the name in front is who published it. */
function setPublisher({ item }: Draft): void {
  const { author = [], publisher } = item;
  if (!isOneInstitution(author) || item["container-title"] !== undefined || publisher) return;
  item["container-title"] = author[0]?.literal;
  delete item.author;
}

/** `Names (date). Title. Publisher`, as in APA and Harvard. */
function readBracketed(draft: Draft): boolean {
  const at = draft.rest.indexOf("(");
  if (at < 1 || at > 400) return false;
  const before = draft.rest.slice(0, at);
  const dated: Draft = { ...draft, rest: draft.rest.slice(at) };
  if (!takeBracketedDate(dated) || !dated.rest.startsWith(GAP)) return false;
  if (!looksLikeNames(before)) return readUnsigned(draft, before, dated.rest);
  const title = UNQUOTED.exec(dated.rest.slice(1));
  if (title === null) return false;
  draft.rest = `${GAP}${dated.rest.slice(1 + title[0].length)}`;
  takeTitleNumbers(draft, title[1] ?? "", title[0]);
  takeDetails(draft);
  setAuthors(draft, before.trim(), true);
  return true;
}

/** `Title. (date). Container`, of a work without an author. */
function readUnsigned(draft: Draft, title: string, rest: string): boolean {
  draft.rest = rest;
  setTitle(draft, title, title);
  takeDetails(draft);
  return true;
}

/** `Title (2nd ed.)`, `Title (Report No. 4)`: what is in the last brackets goes to the details. */
function takeTitleNumbers(draft: Draft, title: string, text: string): void {
  const match = /^(.+?) \(([^()]*(?:\bed\b|no\.|\d)[^()]*)\)\.?$/iu.exec(title);
  setTitle(draft, match?.[1] ?? title, match === null ? text : (match[1] ?? ""));
  if (match !== null) draft.rest = `${GAP} ${match[2]} ${draft.rest}`;
}

/** `Family, Given. Title. Town: Press, 2020.` and `Family AB. Title. Journal. 2024;12(3):45-67.` */
function readListed(draft: Draft): boolean {
  const match = LISTED.exec(draft.rest);
  const title = match === null ? null : UNQUOTED.exec(match[2] ?? "");
  if (match === null || title === null || !/\d{4}/.test(match[2] ?? "")) return false;
  draft.rest = `${GAP}${(match[2] ?? "").slice(title[0].length)}`;
  setTitle(draft, title[1] ?? "", title[0]);
  takeDetails(draft);
  setAuthors(draft, match[1] ?? "", true);
  return true;
}

/** `Given Family, Title (Town: Press, 2020), 45.` */
function readNote(draft: Draft): boolean {
  const match = NOTE_BOOK.exec(draft.rest);
  if (match === null || !/\p{L}: \p{L}.*\d{4}/u.test(match[3] ?? "")) return false;
  const [whole, names = "", title = "", publication = ""] = match;
  draft.rest = `${GAP}${publication}${GAP}${draft.rest.slice(whole.length)}`;
  setTitle(draft, title, title);
  takeDetails(draft);
  moveToPublisher(draft.item);
  setAuthors(draft, names, false);
  return true;
}

function moveToPublisher(item: CslItem): void {
  item.publisher ??= item["container-title"];
  if (item.publisher === item["container-title"]) delete item["container-title"];
}

/** Not a form that is known: all of it is the title. */
function readUnknown(draft: Draft): Draft {
  const title = leftoverOf(draft.rest);
  if (title !== "") setTitle(draft, title, title);
  draft.item.type = draft.item.URL === undefined ? "document" : "webpage";
  return draft;
}

function typeOf(item: CslItem): string {
  const medium = item.medium?.toLowerCase() ?? "";
  if (/data ?set/.test(medium)) return "dataset";
  if (/video|film/.test(medium)) return "motion_picture";
  if (item.number !== undefined) return "report";
  if (/^in:? /i.test(item["container-title"] ?? "")) return "chapter";
  if (item.volume !== undefined || item.issue !== undefined) return "article-journal";
  if (item.ISBN !== undefined || item.edition !== undefined || item["publisher-place"])
    return "book";
  if (item.publisher !== undefined) return "book";
  return hasDay(item) ? "article-newspaper" : item.URL === undefined ? "document" : "webpage";
}

function hasDay({ issued, ...item }: CslItem): boolean {
  const parts = issued?.["date-parts"] ?? [];
  return item["container-title"] !== undefined && parts.length === 1 && parts[0]?.length === 3;
}
