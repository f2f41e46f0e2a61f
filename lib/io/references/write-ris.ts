import type { CslItem } from "#lib/domain/csl.ts";
import type { CslNameList, CslText } from "#lib/domain/csl-variables.ts";
import { nameText } from "./build-item.ts";
import { dateText } from "./date-text.ts";

const TYPES: Record<string, string> = {
  ...{ "article-journal": "JOUR", article: "JOUR", "article-newspaper": "NEWS" },
  ...{ "article-magazine": "MGZN", book: "BOOK", chapter: "CHAP", report: "RPRT" },
  ...{ webpage: "ELEC", "post-weblog": "BLOG", post: "ICOMM", legal_case: "CASE" },
  ...{ legislation: "STAT", bill: "BILL", regulation: "LEGAL", hearing: "HEAR", thesis: "THES" },
  ...{ dataset: "DATA", motion_picture: "VIDEO", song: "SOUND", graphic: "ART", map: "MAP" },
  ...{ figure: "FIGURE", manuscript: "UNPB", personal_communication: "PCOMM", speech: "SLIDE" },
  ...{ "paper-conference": "CPAPER", pamphlet: "PAMP", software: "COMP", patent: "PAT" },
  ...{ standard: "STAND", periodical: "SER", "entry-encyclopedia": "ENCYC" },
  ...{ "entry-dictionary": "DICT" },
};

const NAMES: [string, CslNameList][] = [
  ["AU", "author"],
  ["A2", "editor"],
  ["A3", "collection-editor"],
  ["A4", "translator"],
];

const TEXTS: [string, CslText][] = [
  ["TI", "title"],
  ["ST", "title-short"],
  ["T2", "container-title"],
  ["J2", "container-title-short"],
  ["T3", "collection-title"],
  ["VL", "volume"],
  ["IS", "issue"],
  ["M1", "number"],
  ["ET", "edition"],
  ["PB", "publisher"],
  ["CY", "publisher-place"],
  ["DO", "DOI"],
  ["UR", "URL"],
  ["LA", "language"],
  ["AB", "abstract"],
  ["N1", "note"],
  ["RN", "annote"],
  ["M3", "genre"],
  ["SE", "section"],
  ["CN", "call-number"],
];

/** A RIS file in UTF-8 with CRLF, as the format's description has it. */
export function writeRis(items: readonly CslItem[]): string {
  return items.map((item) => `${linesOf(item).join("\r\n")}\r\nER  - \r\n`).join("\r\n");
}

function linesOf(item: CslItem): string[] {
  const names = NAMES.flatMap(([tag, list]) =>
    (item[list] ?? []).map((name): [string, string] => [tag, nameText(name)]),
  );
  const texts = TEXTS.map(([tag, text]): [string, string] => [tag, item[text] ?? ""]);
  const fields: [string, string][] = [
    ["ID", item.id ?? ""],
    ...names,
    ...texts,
    ...pagesOf(item.page ?? ""),
    ["DA", risDate(dateText(item.issued))],
    ["Y2", risDate(dateText(item.accessed))],
    ["SN", item.ISBN ?? ""],
    ["SN", item.ISSN ?? ""],
    ["TT", item.custom?.["translated-title"] ?? ""],
    ...(item.keyword ?? "").split(/[;,]/).map((word): [string, string] => ["KW", word.trim()]),
  ];
  const written = fields.filter(([, value]) => value.trim() !== "");
  return [["TY", TYPES[item.type] ?? "GEN"], ...written].map(([tag, value]) => line(tag, value));
}

/** A line break inside a value would begin a new line of the file: it goes on indented. */
const line = (tag = "", value = ""): string =>
  `${tag}  - ${value.trim().replace(/\s*[\r\n\u2028\u2029\v\f\u0085]+\s*/g, "\r\n      ")}`;

function pagesOf(page: string): [string, string][] {
  const match = /^([^\s,–-]+)\s*[–-]\s*([^\s,–-]+)$/.exec(page);
  if (match === null) return [["SP", page]];
  return [
    ["SP", match[1] ?? ""],
    ["EP", match[2] ?? ""],
  ];
}

/** `YYYY/MM/DD`; anything less simple stays EDTF. */
const risDate = (edtf: string): string =>
  /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(edtf) ? edtf.replaceAll("-", "/") : edtf;
