import {
  type CitedWork,
  containerOf,
  editionText,
  pagesText,
  publisherOf,
  shapeOf,
  siteOf,
  titleOf,
  translationOf,
  typeOfWork,
  type WorkShape,
} from "./cited-work.ts";
import { citeDate } from "./dates.ts";
import { listNames, naturalInitials } from "./names.ts";
import { type CitationPart, closed, italic, join, plain } from "./parts.ts";
import { quotedTitle } from "./titles.ts";

type Parts = CitationPart[];

/** The title, and what follows it with the separator it begins with. */
export function formatHarvardBody(work: CitedWork): Parts[] {
  return BODIES[shapeOf(work)](work);
}

const BODIES: Record<WorkShape, (work: CitedWork) => Parts[]> = {
  book: (work) => [italicTitle(work), stops([plain(editionText(work.csl.edition)), house(work)])],
  chapter: formatChapter,
  journal: (work) => [
    quoted(work),
    commas([italic(containerOf(work)), numbers(work), pages(work)]),
  ],
  news: (work) => [
    quoted(work),
    commas([italic(containerOf(work)), plain(publisherOf(work)), day(work), pages(work)]),
  ],
  report: (work) => [italicTitle(work), stops([numberOf(work), house(work)])],
  un: (work) => [italicTitle(work), stops([plain(work.csl.number ?? ""), house(work)])],
  web: (work) => [italicTitle(work), stops([site(work), plain(publisherOf(work))])],
  post: (work) => [
    [...quoted(work), ...plain(` [${work.csl.genre ?? (containerOf(work) || "Post")}]`)],
    commas([plain(publisherOf(work)), day(work)]),
  ],
  court: (work) => [
    italicTitle(work),
    commas([
      plain(work.csl.authority ?? work.publisher),
      plain(work.csl.number === undefined ? "" : `case ${work.csl.number}`),
    ]),
  ],
  dataset: (work) => [
    italicTitle(work),
    stops([
      plain(work.csl.version === undefined ? "" : `Version ${work.csl.version}`),
      join([plain("[Data set]"), house(work)], ". "),
    ]),
  ],
  video: (work) => [
    [...italicTitle(work), ...plain(` [${mediumOf(work)}]`)],
    stops([join([italic(work.csl["container-title"] ?? ""), house(work), day(work)], ", ")]),
  ],
};

const italicTitle = (work: CitedWork): Parts => [
  ...italic(titleOf(work)),
  ...plain(translationOf(work)),
];

const quoted = (work: CitedWork): Parts =>
  plain(`${quotedTitle(titleOf(work), "‘")}${translationOf(work)}`);

const commas = (groups: Parts[]): Parts => leading(", ", join(groups, ", "));
const stops = (groups: Parts[]): Parts => leading(". ", join(groups.map(trimStop), ". "));
const leading = (separator: string, parts: Parts): Parts =>
  parts.length === 0 ? [] : [...plain(separator), ...parts];

/** “2nd ed.” before a full stop has one already. */
const trimStop = (parts: Parts): Parts =>
  parts.map((part, at) =>
    at === parts.length - 1 ? { ...part, text: part.text.replace(/\.$/, "") } : part,
  );

const pages = (work: CitedWork): Parts => plain(pagesText(work.csl.page ?? ""));
const day = (work: CitedWork): Parts => plain(citeDate(work.published, "day-first").rest);

const house = (work: CitedWork): Parts =>
  plain([work.csl["publisher-place"] ?? "", publisherOf(work)].filter(Boolean).join(": "));

const site = (work: CitedWork): Parts => plain(siteOf(work));

const mediumOf = (work: CitedWork): string =>
  work.csl.medium ?? (typeOfWork(work) === "broadcast" ? "Broadcast" : "Video");

function numbers({ csl }: CitedWork): Parts {
  const { volume = "", issue = "" } = csl;
  return plain(issue === "" ? volume : `${volume}(${issue})`);
}

function numberOf({ csl }: CitedWork): Parts {
  const { number = "", genre = "" } = csl;
  const isBare = /^\d+$/.test(number) && genre === "";
  return plain(isBare ? `Report no. ${number}` : [genre, number].filter(Boolean).join(" "));
}

function formatChapter(work: CitedWork): Parts[] {
  const editors = (work.csl.editor ?? []).map(naturalInitials);
  const role = editors.length > 1 ? "(eds)" : "(ed.)";
  const named = editors.length === 0 ? "" : `${listNames(editors, "and", false)} ${role} `;
  const book = [...plain(`in ${named}`), ...italic(containerOf(work))];
  const end = join([house(work), pages(work)], ", ");
  return [quoted(work), commas([join([closed(book), end], " ")])];
}
