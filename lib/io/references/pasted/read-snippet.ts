import { readBibtex } from "../read-bibtex.ts";
import { readJsonReferences } from "../read-csl-json.ts";
import { readRis } from "../read-ris.ts";
import type { ReadFormat } from "../reference-file.ts";
import { plainText } from "../zotero-item.ts";
import { type Draft, newDraft } from "./draft.ts";
import { trimAddress } from "./take-addresses.ts";

const ANCHOR = /^<a\s[^<>]*?href\s*=\s*["']?(https?:\/\/[^"'\s<>]+)["']?[^<>]*>(.*)<\/a>$/isu;
const MARKDOWN = /^\[([^\]]+)\]\(<?(https?:\/\/[^\s<>]+?)>?(?: "[^"]*")?\)$/su;
const DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi: ?)?(10\.\d{4,9}\/\S+)$/iu;
const ISBN = /^(?:ISBN(?:-1[03])?:? ?)?((?:97[89][- ]?)?(?:\d[- ]?){9}[\dXx])$/iu;

/** A text that is one thing of a known form: an address, a DOI, an ISBN, a link, a piece of a file. */
export function readSnippet(text: string): Draft | null {
  return readFile(text) ?? readLink(text) ?? readIdentifier(text);
}

/** Of several references in a piece of a file, the first is read and the others are told. */
function readFile(text: string): Draft | null {
  const [first, ...others] = readPiece(text)?.references ?? [];
  if (first === undefined) return null;
  const draft = newDraft("");
  draft.item = first.item;
  draft.parts.push({ part: "file", text });
  if (others.length > 0) draft.parts.push({ part: "more references", text: `${others.length}` });
  return draft;
}

/** Without the readers of CSV and XML, which need more than a browser has and are not pasted. */
function readPiece(text: string): ReadFormat | null {
  if (/^@[a-z]+\s*[{(]/i.test(text)) return readBibtex(text);
  if (/^TY {1,3}-/.test(text)) return readRis(text);
  return /^[[{]/.test(text) ? readJsonReferences(text) : null;
}

function readLink(text: string): Draft | null {
  const anchor = ANCHOR.exec(text);
  const markdown = MARKDOWN.exec(text);
  if (anchor !== null) return linkTo(anchor[1] ?? "", plainText(anchor[2] ?? ""), text);
  return markdown === null ? null : linkTo(markdown[2] ?? "", markdown[1] ?? "", text);
}

function linkTo(url: string, title: string, text: string): Draft {
  const draft = newDraft("");
  draft.item = { type: "webpage", URL: url.replaceAll("&amp;", "&") };
  if (title.trim() !== "") draft.item.title = title.replace(/\s+/g, " ").trim();
  draft.parts.push({ part: "link", text });
  return draft;
}

function readIdentifier(text: string): Draft | null {
  const draft = newDraft("");
  const doi = DOI.exec(text)?.[1];
  const isbn = ISBN.exec(text)?.[1];
  if (doi !== undefined) draft.item = { type: "article-journal", DOI: trimAddress(doi) };
  else if (isbn !== undefined && isIsbn(isbn)) draft.item = { type: "book", ISBN: isbn };
  else if (/^<?https?:\/\/[^\s<>]+>?$/i.test(text)) {
    draft.item = { type: "webpage", URL: text.replace(/^<|>$/g, "") };
  } else return null;
  draft.parts.push({ part: doi ? "DOI" : isbn ? "ISBN" : "address", text });
  return draft;
}

/** The check digit tells an ISBN from any other number of ten or thirteen digits. */
export function isIsbn(text: string): boolean {
  const digits = [...text.replace(/[^\dXx]/g, "")].map((digit) =>
    /x/i.test(digit) ? 10 : Number(digit),
  );
  const weigh = (weight: (at: number) => number): number =>
    digits.reduce((sum, digit, at) => sum + digit * weight(at), 0);
  if (digits.length === 10) return weigh((at) => 10 - at) % 11 === 0;
  return digits.length === 13 && weigh((at) => (at % 2 === 0 ? 1 : 3)) % 10 === 0;
}
