import type { CslItem } from "./csl.ts";
import { cslFromEdtf } from "./csl-date.ts";
import { readBounds } from "./date/bounds.ts";
import { KIND_KEY, TRANSLATED_TITLE_KEY } from "./source-from-csl.ts";
import { isPublishedByContainer, kindOfCsl, TYPE_OF_KIND } from "./source-types.ts";
import type { SourceWork } from "./source-work.ts";

/**
 * The CSL item of a source. A kind that its CSL type does not imply, and the translated title, go
 * into `custom`, so that `sourceFromCsl` gives the same work again.
 */
export function cslFromSource(work: SourceWork): CslItem {
  const { type = TYPE_OF_KIND[work.kind], custom = {}, ...extras } = work.csl;
  const item: CslItem = { type, ...extras };
  if (extras["citation-key"] !== undefined) item.id = extras["citation-key"];
  if (work.authors.length > 0) item.author = work.authors;
  setTexts(item, work);
  setPublisher(item, work.publisher);
  if (readBounds(work.published).ok) item.issued = cslFromEdtf(work.published);
  if (readBounds(work.accessed).ok) item.accessed = cslFromEdtf(work.accessed);
  const kept = { ...custom, ...ownCustom(item, work) };
  return Object.keys(kept).length === 0 ? item : { ...item, custom: kept };
}

function setTexts(item: CslItem, { title, language, url, note }: SourceWork): void {
  const texts = { title, language, URL: url, note };
  for (const [variable, text] of Object.entries(texts)) {
    if (text !== "") Object.assign(item, { [variable]: text });
  }
}

function setPublisher(item: CslItem, publisher: string): void {
  if (publisher === "") return;
  const isContainer = isPublishedByContainer(item.type) && item["container-title"] === undefined;
  if (isContainer) item["container-title"] = publisher;
  else item.publisher = publisher;
}

function ownCustom(item: CslItem, { kind, translatedTitle }: SourceWork): Record<string, string> {
  return {
    ...(kindOfCsl(item) === kind ? {} : { [KIND_KEY]: kind }),
    ...(translatedTitle === "" ? {} : { [TRANSLATED_TITLE_KEY]: translatedTitle }),
  };
}
