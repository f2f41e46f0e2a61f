import { isUnSymbol, TYPE_OF_KIND } from "../source-types.ts";
import { defangUrl } from "../source-url.ts";
import type { SourceWork } from "../source-work.ts";

/** A source as it is cited. */
export type CitedWork = SourceWork & { isPerpetratorMedia: boolean };

/** Where in the work: “12”, “para. 4”, “00:03:10”. */
export type CitationOptions = { locator?: string };

/** What decides the form of a reference. */
export type WorkShape =
  | "book"
  | "chapter"
  | "journal"
  | "news"
  | "report"
  | "un"
  | "web"
  | "post"
  | "court"
  | "dataset"
  | "video";

const SHAPES: Record<string, WorkShape> = {
  ...{ book: "book", classic: "book", collection: "book", pamphlet: "book", thesis: "report" },
  ...{ chapter: "chapter", "paper-conference": "chapter", "entry-encyclopedia": "chapter" },
  ...{ "entry-dictionary": "chapter", "article-journal": "journal", article: "journal" },
  ...{ "article-newspaper": "news", "article-magazine": "news", broadcast: "video" },
  ...{ report: "report", regulation: "report", hearing: "report", treaty: "report" },
  ...{ post: "post", legal_case: "court", dataset: "dataset", software: "dataset" },
  ...{ motion_picture: "video", song: "video", speech: "video" },
};

/** The CSL type of a work: its own, or the one that goes with its kind. */
export const typeOfWork = (work: CitedWork): string => work.csl.type ?? TYPE_OF_KIND[work.kind];

/** A document of the United Nations is one by its kind or its symbol; without a form, it is a page. */
export function shapeOf(work: CitedWork): WorkShape {
  if (work.kind === "un_report" || isUnSymbol(work.csl.number)) return "un";
  const shape = SHAPES[typeOfWork(work)];
  if (shape !== undefined) return shape;
  return work.url === "" && work.publisher !== "" ? "report" : "web";
}

/** The work in which this one stands: a newspaper, a journal, a book of chapters. */
export function containerOf(work: CitedWork): string {
  const container = work.csl["container-title"] ?? "";
  const isPublisher = /^(news|web|post)$/.test(shapeOf(work)) && container === "";
  return isPublisher ? work.publisher : container;
}

/** The publisher, unless it is the author or the container, which are named already. */
export function publisherOf(work: CitedWork): string {
  const isNamed = work.authors.length === 1 && work.authors[0]?.literal === work.publisher;
  return isNamed || work.publisher === containerOf(work) ? "" : work.publisher;
}

/** A site, newspaper or network, unless it is named as the author already. */
export function siteOf(work: CitedWork): string {
  const name = containerOf(work);
  return work.authors.some(({ literal }) => literal === name) ? "" : name;
}

/** DOI before address; an address of perpetrators' media is broken so that nobody follows it. */
export function addressOf(work: CitedWork): string {
  const isPerpetrators = work.isPerpetratorMedia || work.kind.startsWith("perpetrator_");
  const doi = (work.csl.DOI ?? "").replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, "");
  const address = doi === "" ? work.url.trim() : `https://doi.org/${doi}`;
  return isPerpetrators && address !== "" ? defangUrl(address) : address;
}

/** “ [Translated title]”, as all three styles ask for titles in another language. */
export const translationOf = ({ title, translatedTitle }: CitedWork): string =>
  translatedTitle === "" || title === "" ? "" : ` [${translatedTitle}]`;

/** The title, or its translation where only that is known. */
export const titleOf = ({ title, translatedTitle }: CitedWork): string => title || translatedTitle;

/** “p. 4”, “pp. 4–6”. */
export const pagesText = (page: string): string =>
  page === "" ? "" : `${/[-–,]/.test(page) ? "pp." : "p."} ${page.replace(/-+/g, "–")}`;

/** A locator of digits alone is a page. */
export const locatorText = (locator = ""): string =>
  /^[\d–,\s-]+$/.test(locator.trim()) ? pagesText(locator.trim()) : locator.trim();

const ORDINAL = ["th", "st", "nd", "rd"];

/** “2nd ed.”; words stay as they are. */
export function editionText(edition = ""): string {
  if (!/^\d+$/.test(edition)) return edition;
  const number = Number(edition);
  const last = number % 100 > 10 && number % 100 < 14 ? 0 : number % 10;
  return `${number}${ORDINAL[last] ?? "th"} ed.`;
}

export const dashed = (pages = ""): string => pages.replace(/-+/g, "–");
