import type { SourceKind } from "./codes.ts";
import type { CslItem } from "./csl.ts";

/** The CSL type that a kind of source is exported as, where its own is not known. */
export const TYPE_OF_KIND: Record<SourceKind, string> = {
  official_statement: "webpage",
  un_report: "report",
  court_record: "legal_case",
  designation: "regulation",
  press_wire: "article-newspaper",
  press_local: "article-newspaper",
  press_intl: "article-newspaper",
  ngo_report: "report",
  academic: "article-journal",
  dataset: "dataset",
  social_post: "post",
  perpetrator_communique: "document",
  perpetrator_media: "document",
  video: "motion_picture",
  image: "graphic",
  satellite: "map",
  interview: "interview",
  broadcast: "broadcast",
  book: "book",
  other: "document",
};

const KIND_OF_TYPE: Record<string, SourceKind> = {
  "article-journal": "academic",
  article: "academic",
  "paper-conference": "academic",
  thesis: "academic",
  chapter: "book",
  book: "book",
  collection: "book",
  classic: "book",
  "article-newspaper": "press_intl",
  "article-magazine": "press_intl",
  legal_case: "court_record",
  hearing: "official_statement",
  speech: "official_statement",
  treaty: "official_statement",
  regulation: "designation",
  post: "social_post",
  "post-weblog": "social_post",
  dataset: "dataset",
  motion_picture: "video",
  graphic: "image",
  figure: "image",
  interview: "interview",
  broadcast: "broadcast",
  song: "broadcast",
};

/** Of these the container is who publishes: a newspaper, a site, a station. */
const PUBLISHED_BY_CONTAINER =
  /^(article-newspaper|article-magazine|webpage|post|post-weblog|broadcast)$/;

const UNITED_NATIONS =
  /\bUnited Nations\b|\bUN\b|\b(UNAMA|UNHCR|UNICEF|OCHA|OHCHR|UNODC|UNDP|UNESCO)\b|\bSecurity Council\b|سازمان ملل|ملگرو ملتونو/u;
/** Symbols of documents of the United Nations: S/2023/370, A/HRC/52/84, A/78/338–S/2023/678. */
const UN_SYMBOL = /^[AES]\/([A-Z0-9.]+\/)*\d{2,4}(\/|\b)/;
const WIRE =
  /\b(Reuters|Agence France-Presse|AFP|Associated Press|AP News|Deutsche Presse-Agentur|Xinhua|TASS|EFE|ANSA)\b/;

/** The kind that an item of CSL suggests; a team may set another. */
export function kindOfCsl(item: CslItem): SourceKind {
  const issuer = [item.publisher, item.authority, item["container-title"], ...authorsOf(item)]
    .filter((name) => name !== undefined)
    .join("; ");
  if (item.type === "report" || item.type === "document") return kindOfReport(item, issuer);
  if (item.type === "article-newspaper" && WIRE.test(issuer)) return "press_wire";
  return Object.hasOwn(KIND_OF_TYPE, item.type) ? (KIND_OF_TYPE[item.type] ?? "other") : "other";
}

function kindOfReport(item: CslItem, issuer: string): SourceKind {
  if (UNITED_NATIONS.test(issuer) || isUnSymbol(item.number)) return "un_report";
  return item.type === "report" ? "ngo_report" : "other";
}

const authorsOf = (item: CslItem): string[] =>
  (item.author ?? []).map(({ literal = "" }) => literal).filter(Boolean);

export const isUnSymbol = (text: string | undefined): boolean =>
  text !== undefined && UN_SYMBOL.test(text.trim());

export const isPublishedByContainer = (type: string): boolean => PUBLISHED_BY_CONTAINER.test(type);
