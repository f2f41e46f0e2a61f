import {
  type CitedWork,
  containerOf,
  dashed,
  editionText,
  publisherOf,
  shapeOf,
  siteOf,
  titleOf,
  translationOf,
  typeOfWork,
  type WorkShape,
} from "./cited-work.ts";
import { wholeDate } from "./dates.ts";
import { listNames, naturalName } from "./names.ts";
import { type CitationPart, italic, join, plain } from "./parts.ts";
import { quotedTitle } from "./titles.ts";

type Parts = CitationPart[];

/** What stands between the names and the address, to be joined by commas. */
export function formatChicagoBody(work: CitedWork): Parts[] {
  return BODIES[shapeOf(work)](work);
}

const BODIES: Record<WorkShape, (work: CitedWork) => Parts[]> = {
  book: (work) => [join([italicTitle(work), inBrackets([publication(work)])], " ")],
  chapter: formatChapter,
  journal: formatJournal,
  news: (work) => [
    quoted(work),
    italic(containerOf(work)),
    plain(publisherOf(work)),
    plain(dateOr(work, "n.d.")),
  ],
  report: (work) => [
    join([italicTitle(work), inBrackets([numberOf(work), publication(work)])], " "),
  ],
  un: (work) => [
    italicTitle(work),
    plain(work.csl.number ?? ""),
    plain(publisherOf(work)),
    plain(dateOr(work, "n.d.")),
  ],
  web: (work) => [
    quoted(work),
    plain(siteOf(work)),
    plain(publisherOf(work)),
    plain(dateOr(work, work.accessed === "" ? "n.d." : "")),
  ],
  post: (work) => [
    quoted(work),
    plain(work.csl.genre ?? ""),
    plain(siteOf(work)),
    plain(publisherOf(work)),
    plain(dateOr(work, "n.d.")),
  ],
  court: (work) => [
    join(
      [caseOf(work), inBrackets([work.csl.authority ?? work.publisher, dateOr(work, "n.d.")], " ")],
      " ",
    ),
  ],
  dataset: (work) => [
    italicTitle(work),
    plain(work.csl.version === undefined ? "" : `version ${work.csl.version}`),
    join([plain("data set"), inBrackets([publication(work)])], " "),
  ],
  video: (work) => [
    italicTitle(work),
    italic(work.csl["container-title"] ?? ""),
    plain(work.csl.medium ?? (typeOfWork(work) === "broadcast" ? "broadcast" : "video")),
    plain(publisherOf(work)),
    plain(dateOr(work, "n.d.")),
  ],
};

const italicTitle = (work: CitedWork): Parts => [
  ...italic(titleOf(work)),
  ...plain(translationOf(work)),
];

const quoted = (work: CitedWork): Parts =>
  plain(`${quotedTitle(titleOf(work), "“")}${translationOf(work)}`);

const dateOr = (work: CitedWork, none: string): string =>
  wholeDate(work.published, "month-first") || none;

const inBrackets = (texts: string[], separator = ", "): Parts => {
  const there = texts.filter(Boolean).join(separator);
  return plain(there === "" ? "" : `(${there})`);
};

const caseOf = (work: CitedWork): Parts =>
  join(
    [italicTitle(work), plain(work.csl.number === undefined ? "" : `No. ${work.csl.number}`)],
    ", ",
  );

/** “Town: Press, 2020”. */
function publication(work: CitedWork): string {
  const place = work.csl["publisher-place"] ?? "";
  const house = [place, publisherOf(work)].filter(Boolean).join(": ");
  return [editionText(work.csl.edition), house, dateOr(work, "n.d.")].filter(Boolean).join(", ");
}

function numberOf({ csl }: CitedWork): string {
  const { number = "", genre = "" } = csl;
  if (genre !== "" || number === "") return [genre, number].filter(Boolean).join(" ");
  return /^\d+$/.test(number) ? `no. ${number}` : number;
}

function formatChapter(work: CitedWork): Parts[] {
  const editors = listNames((work.csl.editor ?? []).map(naturalName), "and", true);
  const book = join(
    [
      join([plain("in"), italic(containerOf(work))], " "),
      join([plain(editors === "" ? "" : `ed. ${editors}`), inBrackets([publication(work)])], " "),
    ],
    editors === "" ? " " : ", ",
  );
  return [quoted(work), book, plain(dashed(work.csl.page))];
}

/** “Journal 12, no. 3 (March 2021): 45–67”. */
function formatJournal(work: CitedWork): Parts[] {
  const { volume = "", issue = "", page = "" } = work.csl;
  const numbers = [volume, issue === "" ? "" : `no. ${issue}`].filter(Boolean).join(", ");
  const place = join(
    [italic(containerOf(work)), plain(numbers)],
    issue !== "" && volume === "" ? ", " : " ",
  );
  const dated = join([place, inBrackets([dateOr(work, "n.d.")])], " ");
  return [quoted(work), join([dated, plain(dashed(page))], ": ")];
}
