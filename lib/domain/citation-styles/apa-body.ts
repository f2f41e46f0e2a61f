import {
  type CitedWork,
  containerOf,
  dashed,
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
import { naturalInitials } from "./names.ts";
import { type CitationPart, italic, join, plain } from "./parts.ts";

type Parts = CitationPart[];

/** Books and journals are dated by the year alone; what appears on a day, by the day. */
export const isYearOnly = (work: CitedWork): boolean =>
  /^(book|chapter|journal|dataset)$/.test(shapeOf(work));

/** The sentences behind the date; the first is the title. */
export function formatApaBody(work: CitedWork): Parts[] {
  return BODIES[shapeOf(work)](work);
}

const BODIES: Record<WorkShape, (work: CitedWork) => Parts[]> = {
  book: (work) => [italicTitle(work, [editionText(work.csl.edition)]), publisher(work)],
  chapter: (work) => [plainTitle(work), inBook(work), publisher(work)],
  journal: (work) => [plainTitle(work), inJournal(work)],
  news: (work) => [
    plainTitle(work),
    join([italic(containerOf(work)), plain(dashed(work.csl.page))], ", "),
    publisher(work),
  ],
  report: (work) => [italicTitle(work, [reportNumber(work)]), publisher(work)],
  un: (work) => [italicTitle(work, [work.csl.number ?? ""]), publisher(work)],
  web: (work) => [italicTitle(work, []), site(work), publisher(work)],
  post: (work) => [
    [...italicTitle(work, []), ...plain(` [${work.csl.genre ?? "Post"}]`)],
    site(work),
    publisher(work),
  ],
  court: formatCase,
  dataset: (work) => [
    [...italicTitle(work, [versionOf(work)]), ...plain(" [Data set]")],
    publisher(work),
  ],
  video: (work) => [
    [...italicTitle(work, []), ...plain(` [${mediumOf(work)}]`)],
    italic(work.csl["container-title"] ?? ""),
    publisher(work),
  ],
};

const publisher = (work: CitedWork): Parts => plain(publisherOf(work));
const plainTitle = (work: CitedWork): Parts => plain(`${titleOf(work)}${translationOf(work)}`);

function italicTitle(work: CitedWork, details: string[]): Parts {
  const there = details.filter(Boolean).join("; ");
  return [
    ...italic(titleOf(work)),
    ...plain(translationOf(work)),
    ...plain(there === "" ? "" : ` (${there})`),
  ];
}

const site = (work: CitedWork): Parts => plain(siteOf(work));

const versionOf = ({ csl }: CitedWork): string => (csl.version ? `Version ${csl.version}` : "");

const mediumOf = (work: CitedWork): string =>
  work.csl.medium ?? (typeOfWork(work) === "broadcast" ? "Broadcast" : "Video");

function reportNumber({ csl }: CitedWork): string {
  const { number = "", genre = "" } = csl;
  if (number === "" || genre !== "") return [genre, number].filter(Boolean).join(" ");
  return /^\d+$/.test(number) ? `Report No. ${number}` : number;
}

function inBook(work: CitedWork): Parts {
  const editors = (work.csl.editor ?? []).map(naturalInitials);
  const last = editors.length > 1 ? ` & ${editors.pop()}` : "";
  const role = last === "" ? "(Ed.)" : "(Eds.)";
  const named = editors.length === 0 ? "" : `${editors.join(", ")}${last} ${role}, `;
  const details = [editionText(work.csl.edition), pagesText(work.csl.page ?? "")].filter(Boolean);
  return [
    ...plain(`In ${named}`),
    ...italic(containerOf(work)),
    ...plain(details.length === 0 ? "" : ` (${details.join(", ")})`),
  ];
}

/** “Journal, 12(3), 45–67”, the volume in italics too. */
function inJournal(work: CitedWork): Parts {
  const { volume = "", issue = "", page = "" } = work.csl;
  const number = [...italic(volume), ...plain(issue === "" ? "" : `(${issue})`)];
  return join([italic(containerOf(work)), number, plain(dashed(page))], ", ");
}

/** “Name v. Name, No. 12 (Court, 2020)”. */
function formatCase(work: CitedWork): Parts[] {
  const { number } = work.csl;
  const court = work.csl.authority ?? work.publisher;
  const { year } = citeDate(work.published, "month-first");
  const end = `(${[court, year].filter(Boolean).join(", ")})`;
  const name = [...italic(titleOf(work)), ...plain(translationOf(work))];
  const start = join([name, plain(number === undefined ? "" : `No. ${number}`)], ", ");
  return [join([start, plain(end)], " ")];
}
