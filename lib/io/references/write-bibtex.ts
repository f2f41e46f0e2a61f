import type { CslItem } from "#lib/domain/csl.ts";
import type { CslNameList, CslText } from "#lib/domain/csl-variables.ts";
import type { CslName } from "#lib/domain/source.ts";
import { dateText } from "./date-text.ts";
import { withIds } from "./write-csl-json.ts";

const ENTRY_TYPES: Record<string, string> = {
  ...{
    "article-journal": "article",
    "article-newspaper": "article",
    "article-magazine": "article",
  },
  ...{ article: "article", book: "book", chapter: "incollection", report: "report" },
  ...{ "paper-conference": "inproceedings", thesis: "thesis", webpage: "online", post: "online" },
  ...{ "post-weblog": "online", dataset: "dataset", motion_picture: "video", graphic: "image" },
  ...{ legal_case: "jurisdiction", legislation: "legislation", manuscript: "unpublished" },
  ...{ song: "audio", software: "software", patent: "patent", personal_communication: "letter" },
};

const FIELDS: [string, CslText][] = [
  ["title", "title"],
  ["shorttitle", "title-short"],
  ["origtitle", "original-title"],
  ["series", "collection-title"],
  ["volume", "volume"],
  ["edition", "edition"],
  ["publisher", "publisher"],
  ["location", "publisher-place"],
  ["pages", "page"],
  ["pagetotal", "number-of-pages"],
  ["type", "genre"],
  ["eventtitle", "event-title"],
  ["venue", "event-place"],
  ["version", "version"],
  ["isbn", "ISBN"],
  ["issn", "ISSN"],
  ["langid", "language"],
  ["keywords", "keyword"],
  ["abstract", "abstract"],
  ["annotation", "annote"],
  ["note", "note"],
];

const NAMES: [string, CslNameList][] = [
  ["author", "author"],
  ["editor", "editor"],
  ["translator", "translator"],
  ["director", "director"],
];

/** A biblatex file in UTF-8. What biblatex has no field for is written under the name it has here. */
export function writeBibtex(items: readonly CslItem[]): string {
  return withIds(items).map(writeEntry).join("\n");
}

function writeEntry(item: CslItem & { id: string }): string {
  const type = ENTRY_TYPES[item.type] ?? "misc";
  const key = item.id.replace(/[^\p{L}\p{N}_:.+-]+/gu, "-") || "source";
  const written = fieldsOf(item).filter(([, value]) => value !== "{}");
  return `@${type}{${key},\n${written.map(([name, value]) => `  ${name} = ${value},\n`).join("")}}\n`;
}

function fieldsOf(item: CslItem): [string, string][] {
  const isArticle = item.type.startsWith("article");
  const subtype = /^article-(newspaper|magazine)$/.exec(item.type)?.[1] ?? "";
  const isInSeries = /^(book|chapter|paper-conference)$/.test(item.type);
  const number = isArticle ? item.issue : isInSeries ? item["collection-number"] : item.number;
  return [
    ...NAMES.map(([name, list]): [string, string] => [name, `{${writeNames(item[list])}}`]),
    ...FIELDS.map(([name, text]): [string, string] => [name, braced(item[text])]),
    [isArticle ? "journaltitle" : "booktitle", braced(item["container-title"])],
    ["entrysubtype", braced(subtype)],
    ["number", braced(number)],
    ["date", braced(dateText(item.issued).replace(/\.\.$/, ""))],
    ["urldate", braced(dateText(item.accessed))],
    ["eventdate", braced(dateText(item["event-date"]))],
    ["origdate", braced(dateText(item["original-date"]))],
    ["doi", braced(item.DOI)],
    ["url", `{${writeAddress(item.URL ?? "")}}`],
    ["translatedtitle", braced(item.custom?.["translated-title"])],
  ];
}

const braced = (text = ""): string => `{${writeLatex(text)}}`;

/** An institution stands in braces of its own, so that nobody divides it. */
const writeNames = (names: CslName[] = []): string => names.map(writeName).join(" and ");

function writeName({ family = "", given = "", literal = "" }: CslName): string {
  if (literal === "others") return literal;
  if (literal !== "" || family === "" || given === "")
    return `{${writeLatex(literal || family || given)}}`;
  return `${writeNamePart(family)}, ${writeNamePart(given)}`;
}

/** A comma or an “and” inside a part of a name would divide it. */
function writeNamePart(text: string): string {
  return /,|\band\b/i.test(text) ? `{${writeLatex(text)}}` : writeLatex(text);
}

const SPECIAL: Record<string, string> = {
  ...{ "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "~": "\\textasciitilde{}" },
  ...{ "^": "\\textasciicircum{}", "&": "\\&", "%": "\\%", $: "\\$", "#": "\\#", _: "\\_" },
};

const writeLatex = (text: string): string =>
  text
    .trim()
    .replace(/[\\{}~^&%$#_]/g, (character) => SPECIAL[character] ?? character)
    .replace(/(?<=[-'`])(?=[-'`])/g, "{}");

/** An address is written as it is, without the characters that would end the field. */
const writeAddress = (url: string): string =>
  url.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
