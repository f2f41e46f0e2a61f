import { type Draft, take } from "./draft.ts";

const LABEL =
  "(?:available (?:at|from|online|online at)|retrieved from|url|web|online|link|accessible at|نشانی|لینک):? *";
const URL_PATTERN = new RegExp(`(?:${LABEL})?<?(https?://[^\\s<>"«»“”\ue010]+)>?`, "iu");
const WWW = /(?<![\w/@.])(www\.[^\s<>"«»“”\ue010]+\.[^\s<>"«»“”\ue010]+)/iu;
const DOI =
  /(?:https?:\/\/(?:dx\.)?doi\.org\/|doi: ?|(?<![\w/.]))(10\.\d{4,9}\/[^\s<>"«»“”\ue010]+)/iu;
const ISBN = /ISBN(?:-1[03])?:? ?((?:97[89][- ]?)?(?:\d[- ]?){9}[\dXx])/iu;

/** DOI, ISBN and addresses. A second address, as of an archived copy, goes into the note. */
export function takeAddresses(draft: Draft): void {
  const { item } = draft;
  takeTrimmed(draft, DOI, "DOI", (doi) => {
    item.DOI = doi;
  });
  take(draft, ISBN, "ISBN", (isbn) => {
    item.ISBN = isbn.trim();
    return true;
  });
  const keep = (url: string): void => {
    if (item.URL === undefined) item.URL = url;
    else item.note = [item.note, url].filter(Boolean).join("\n");
  };
  for (let nth = 0; nth < 10 && takeTrimmed(draft, URL_PATTERN, "address", keep); nth += 1);
  if (item.URL === undefined) takeTrimmed(draft, WWW, "address", (url) => keep(`https://${url}`));
}

/** A full stop, a comma or a bracket behind an address belongs to the sentence. */
function takeTrimmed(
  draft: Draft,
  pattern: RegExp,
  part: string,
  use: (found: string) => void,
): boolean {
  return take(draft, pattern, part, (found) => {
    use(trimAddress(found));
    return true;
  });
}

export function trimAddress(address: string): string {
  const trimmed = address.replace(/[.,;:!?'’›»]+$/u, "");
  const hasOwnBracket = trimmed.split("(").length >= trimmed.split(")").length;
  return hasOwnBracket ? trimmed : trimAddress(trimmed.replace(/\)$/, ""));
}
